import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mayRead, structuredData } from '../../lib/boards/firstlook.ts';
import { frameAddresses } from '../../lib/boards/framed.ts';
import { describesCourse } from '../reader/course-data.ts';

export interface FirstLook {
  /** Whether the reader could find a posting, a list, a course or selected words. */
  readonly mayRead: boolean;
  /** Addresses of frames, one of which may show a posting of a board. */
  readonly frames: readonly string[];
}

// Run by `scripting.executeScript` before the reader, which is eight times its size, on pages that are no board's.
export default defineUnlistedScript((): FirstLook => {
  const data = structuredData(document);
  const isWorthIt =
    getSelection()?.isCollapsed === false || data.some(describesCourse) || mayRead(document, location.href, data);
  return { mayRead: isWorthIt, frames: frameAddresses(document, location.href) };
});
