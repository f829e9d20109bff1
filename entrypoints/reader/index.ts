import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage, readSelection } from '../../lib/boards/index.ts';
import type { PageReading, Posting } from '../../lib/model/posting.ts';
import { courseData } from './course-data.ts';

export interface ReaderResult {
  readonly reading: PageReading;
  readonly selection: Posting | null;
  /** Texts of the page's structured data that describe courses; looked for where there is no posting. */
  readonly courses: readonly string[];
}

// Run once by `scripting.executeScript` under activeTab; its value is the result. Nothing stays in the page.
export default defineUnlistedScript((): ReaderResult => {
  const selection = getSelection();
  // Asked for its words a selection makes the browser lay the page out, even when it is empty.
  const selected = selection?.isCollapsed === false ? selection.toString() : '';
  const reading = readPage(document, location.href);
  return {
    reading,
    selection: selected.trim().length > 40 ? readSelection(selected, location.href, document.title) : null,
    courses: reading.posting ? [] : courseData(),
  };
});
