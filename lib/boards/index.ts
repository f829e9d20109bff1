import type { Card, PageReading } from '../model/posting.ts';
import { greenhouse } from './adapters/greenhouse.ts';
import { indeed } from './adapters/indeed.ts';
import { lever } from './adapters/lever.ts';
import { linkedin } from './adapters/linkedin.ts';
import type { Board } from './board.ts';
import { cardsOn } from './cards.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';
import { attempt, pageOf, type ReadOptions, readPageWith } from './page.ts';

export type { Board } from './board.ts';
export { cardKey } from './cards.ts';
export type { ReadOptions } from './page.ts';
export { readSelection } from './selection.ts';

/** All boards, in the order in which they are shown. A new board is one file in `adapters/` and one line here. */
export const BOARDS: readonly Board[] = [linkedin, indeed, greenhouse, lever];

/** Reads a page: the open posting, the cards of a list, or neither. Never throws, never changes the page. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  return readPageWith(BOARDS, document, url, options);
}

/** The board whose address this is; null for any other page. */
export function boardFor(url: string): Board | null {
  const address = webAddress(url);
  return address && boardOf(BOARDS, address);
}

/** Whether the address promises a posting, by its form alone. */
export function isPosting(url: string): boolean {
  return postingIdAt(url) !== null;
}

/** The board's id of the posting that the address promises; empty when the form has no id, null when it promises none. */
export function postingIdAt(url: string): string | null {
  const address = webAddress(url);
  const board = address && boardOf(BOARDS, address);
  return address && board ? promisedId(board, address) : null;
}

/** The cards of a list with the elements to hang badges on; `cardKey(card)` stays the same across re-renders. */
export function cardElements(document: Document, url: string): readonly (readonly [Element, Card])[] {
  const page = pageOf(BOARDS, document, url, {});
  const cards = page ? attempt(() => cardsOn(page), []) : [];
  return cards.flatMap(([element, card]) => (element ? [[element, card] as const] : []));
}

/** The element beside which the overlay may stand; null when the board gives no hint. */
export function whereToDock(document: Document, url: string): Element | null {
  const selectors = boardFor(url)?.dock ?? [];
  return attempt(
    () => selectors.map((css) => document.querySelector(css)).find((element) => element !== null) ?? null,
    null,
  );
}
