import type { Card, PageReading } from '../model/posting.ts';
import { cardsAnywhere } from './anylist.ts';
import { cardElementsOn, dockOn } from './boardpage.ts';
import { framedIn, readHereOrFramed } from './framed.ts';
import { isWhole } from './generic.ts';
import { attempt, type ReadOptions, readPageWith } from './page.ts';
import { BOARDS } from './registry.ts';

export type { Board } from './board.ts';
export { issueText, trustedProblem } from './health.ts';
export type { ReadOptions } from './page.ts';
export { BOARDS, boardFor, isPosting } from './registry.ts';
export { readSelection } from './selection.ts';

/** Reads any page by the whole ladder: the open posting, the cards of a list, or neither. Never throws, changes nothing. */
export function readPage(document: Document, url: string, options: ReadOptions = {}): PageReading {
  const reading = readPageWith(BOARDS, document, url, options, {
    posting: readHereOrFramed,
    cards: (page) => cardsAnywhere(page, BOARDS),
    isWhole,
  });
  const framed = reading.posting ? null : attempt(() => framedIn(BOARDS, document, url), null);
  return framed ? { ...reading, framed } : reading;
}

/** The cards of a list with the elements to hang badges on; `cardKey(card)` stays the same across re-renders. */
export function cardElements(document: Document, url: string): readonly (readonly [Element, Card])[] {
  return cardElementsOn(BOARDS, document, url);
}

/** The heading beside which the overlay may stand; null when the board gives no hint. */
export function whereToDock(document: Document, url: string): Element | null {
  return dockOn(BOARDS, document, url);
}
