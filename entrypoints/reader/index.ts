import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage, readSelection } from '../../lib/boards/index.ts';
import type { PageReading, Posting } from '../../lib/model/posting.ts';

export interface ReaderResult {
  readonly reading: PageReading;
  readonly selection: Posting | null;
  /** Texts of the page's structured data that describe courses. */
  readonly courses: readonly string[];
}

// Run once by `scripting.executeScript` under activeTab; its value is the result. Nothing stays in the page.
export default defineUnlistedScript((): ReaderResult => {
  const selection = getSelection();
  // Asked for its words a selection makes the browser lay the page out, even when it is empty.
  const selected = selection?.isCollapsed === false ? selection.toString() : '';
  return {
    reading: readPage(document, location.href),
    selection: selected.trim().length > 40 ? readSelection(selected, location.href, document.title) : null,
    courses: courseData(),
  };
});

/** Longest text and most texts that are looked at. */
const MAX_DATA = 400_000;
const MOST = 20;

function courseData(): string[] {
  return [...document.scripts]
    .filter(({ type }) => type === 'application/ld+json')
    .map((script) => script.textContent ?? '')
    .filter((data) => data.length < MAX_DATA && /"(Course|LearningResource|EducationalOccupationalProgram)"/.test(data))
    .slice(0, MOST);
}
