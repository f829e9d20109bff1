import type { ReadingProblem } from '../model/posting.ts';
import type { Page } from './board.ts';

/** What to report when an address promises a posting that cannot be read: selectors only, never words of the page. */
export function problemOf(page: Page): ReadingProblem | null {
  const { board, document } = page;
  if (!board) return null;
  const failed = board.detail.flatMap((layout) => {
    if (layout.root && !document.querySelector(layout.root)) return [layout.root];
    return [...(layout.title ?? []), ...layout.description].filter(
      (css) => !document.querySelector(css.replace(/@[\w-]+$/, '')),
    );
  });
  return {
    board: board.id,
    checked: board.checked,
    host: page.url.hostname,
    form: page.url.pathname.replace(/[^/]*\d[^/]*/g, '*').slice(0, 200),
    failed: [...new Set(failed)],
    jsonld: page.scripts().some((script) => /ld\+json/i.test(script.type)),
  };
}
