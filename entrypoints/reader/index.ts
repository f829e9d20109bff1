import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage, readSelection } from '../../lib/boards/index.ts';
import type { PageReading, Posting } from '../../lib/model/posting.ts';

export interface ReaderResult {
  readonly reading: PageReading;
  readonly selection: Posting | null;
}

// Run once by `scripting.executeScript` under activeTab; its value is the result. Nothing stays in the page.
export default defineUnlistedScript((): ReaderResult => {
  const selected = getSelection()?.toString() ?? '';
  return {
    reading: readPage(document, location.href),
    selection: selected.trim().length > 40 ? readSelection(selected, location.href, document.title) : null,
  };
});
