import type { Card, PageReading } from '../model/posting.ts';
import { cardsAnywhere } from './anylist.ts';
import { cardElementsOn, dockOn } from './boardpage.ts';
import { frameAddresses, framedAmong, readHereOrFramed } from './framed.ts';
import { isWhole } from './generic.ts';
import { boardOf, webAddress } from './hosts.ts';
import { attempt, NONE, type ReadOptions, readPageWith } from './page.ts';
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
  const framed = reading.posting ? null : attempt(() => framedAmong(BOARDS, frameAddresses(document, url)), null);
  return framed ? { ...reading, framed } : reading;
}

/** Parts of addresses behind which there is mostly something to read: there the first look would only come on top. */
const OF_JOBS = /job|career|karriere|vacan|stelle|emplo|ofertas?-de|trabajo|vaga|pra[ck]|lavoro|recruit/i;

/**
 * Whether the readers are asked at once: the page is of a known board, its address has a word of jobs, or it has no
 * address of the web. On all others `mayRead` tells in a fraction of the time whether there is anything to read.
 */
export function needsReaders(url: string): boolean {
  const address = webAddress(url);
  return !address || boardOf(BOARDS, address) !== null || OF_JOBS.test(address.hostname + address.pathname);
}

/** The reading of a page on which `mayRead` saw nothing to read, by the addresses of its frames. */
export function readNothing(frames: readonly string[]): PageReading {
  const framed = framedAmong(BOARDS, frames);
  return framed ? { ...NONE, framed } : NONE;
}

/** The cards of a list with the elements to hang badges on; `cardKey(card)` stays the same across re-renders. */
export function cardElements(document: Document, url: string): readonly (readonly [Element, Card])[] {
  return cardElementsOn(BOARDS, document, url);
}

/** The heading beside which the overlay may stand; null when the board gives no hint. */
export function whereToDock(document: Document, url: string): Element | null {
  return dockOn(BOARDS, document, url);
}
