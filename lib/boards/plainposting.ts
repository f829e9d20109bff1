import type { Page } from './board.ts';
import { eachOf, firstOf } from './fields.ts';
import { fold } from './fold.ts';
import { hiringWords } from './joblike.ts';
import { lineOf } from './text.ts';

/** Least share of a page's running text that the block of a posting holds. */
const SHARE = 0.75;
const MAX_TEXTS = 3000;
/** Least number of different words of hiring in a text without any, and with one heading of a posting. */
const MIN_HIRING = 5;
const MIN_HIRING_HEADED = 3;
const NO_POSTING =
  /^(?:benefits?|culture|teams?|students?|graduates?|early|faqs?|process|locations?|about|life|values|diversity|inclusion|why|search|all|open|categor|departments?|hiring|events?|blog|news|stories|people|welcome|privacy|how)/;

/** Whether the address ends like one posting's: with a number, or with words of the page's heading. */
export function namesOnePosting(page: Page): boolean {
  const last = fold(decodeURIComponent(page.url.pathname.split('/').filter(Boolean).at(-1) ?? ''));
  if (last === '' || NO_POSTING.test(last)) return false;
  if (/\d{2}/.test(last)) return true;
  const heading = fold(
    eachOf(page.document, 'h1', 3)
      .map((element) => lineOf(element))
      .join(' '),
  );
  return last.split(' ').some((word) => word.length > 3 && heading.includes(word));
}

/** The deepest element that holds most of the page's paragraphs and items, when they speak of hiring. */
export function plainBlock(page: Page, chrome: string, headed: boolean): Element | null {
  const sizes = new Map<Element, number>();
  let total = 0;
  for (const text of firstOf(page.document, 'p,li', MAX_TEXTS)) {
    if (text.closest(chrome) || text.querySelector('p,li')) continue;
    const size = text.textContent?.length ?? 0;
    total += size;
    let level = 0;
    for (let up = text.parentElement; up && level < 8; up = up.parentElement, level++)
      sizes.set(up, (sizes.get(up) ?? 0) + size);
  }
  const holders = [...sizes].filter(([, size]) => size >= total * SHARE).map(([element]) => element);
  const block =
    holders.find((element) => !holders.some((other) => other !== element && element.contains(other))) ?? null;
  return block && hiringWords(block.textContent ?? '') >= (headed ? MIN_HIRING_HEADED : MIN_HIRING) ? block : null;
}
