import type { Card, PageReading } from '../model/posting.ts';
import type { Board } from './board.ts';
import { eachCard } from './cards.ts';
import { attempt, pageOf, type ReadOptions, readPageWith } from './page.ts';

/**
 * Reads a page of the boards given, as the script on the boards does: without the generic readers, which would hide
 * that an adapter is out of date and cost each page 6 kB. Never throws, never changes the page.
 */
export function readBoardPage(
  boards: readonly Board[],
  document: Document,
  url: string,
  options: ReadOptions = {},
): PageReading {
  return readPageWith(boards, document, url, options, null);
}

/** The cards of a list with the elements to hang badges on; `cardKey(card)` stays the same across re-renders. */
export function cardElementsOn(
  boards: readonly Board[],
  document: Document,
  url: string,
): readonly (readonly [Element, Card])[] {
  return [...eachCardElementOn(boards, document, url)];
}

/** The same one by one, for lists read in slices. Ends where a hostile page makes reading fail; changes nothing. */
export function* eachCardElementOn(
  boards: readonly Board[],
  document: Document,
  url: string,
  skip?: (element: Element) => boolean,
): Generator<readonly [Element, Card]> {
  const page = pageOf(boards, document, url, {});
  const cards = page && eachCard(page, skip);
  for (let next = cards && attempt(() => cards.next(), null); next && !next.done; ) {
    const [element, card] = next.value;
    if (element) yield [element, card];
    next = attempt(() => cards!.next(), null);
  }
}

/** The heading beside which the overlay may stand; null when the board gives no hint. */
export function dockOn(boards: readonly Board[], document: Document, url: string): Element | null {
  const page = pageOf(boards, document, url, {});
  const titles = page?.board?.detail.flatMap((layout) => layout.title ?? []) ?? [];
  const find = () =>
    titles
      .filter((css) => !css.includes('@'))
      .map((css) => document.querySelector(css))
      .find(Boolean);
  return attempt(find, null) ?? null;
}
