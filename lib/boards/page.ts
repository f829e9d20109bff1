import type { Card, FailedReading, FieldSource, PageReading, Posting } from '../model/posting.ts';
import { readAdapter } from './adapter.ts';
import type { Board, Found, InlineScript, Page } from './board.ts';
import { cardsOn } from './cards.ts';
import { saysGone } from './closed.ts';
import { readData } from './data.ts';
import { firstOf, linesAt } from './fields.ts';
import { readComment } from './hackernews.ts';
import { failureOf } from './health.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';
import { readJsonLd } from './jsonld.ts';
import { merge, wordsIn } from './merge.ts';
import { readMicrodata } from './microdata.ts';

export interface ReadOptions {
  /** False: only the readers that know no board (structured data and the generic reader). */
  readonly adapters?: boolean;
  /** The address has changed since the page was loaded: data that names another posting is left over. */
  readonly moved?: boolean;
  /**
   * The posting read before the address changed. Read again under a new id it is what the pane still shows, and not
   * given. Leave it out some seconds later, because a posting may be listed twice with the same words.
   */
  readonly previous?: Posting | null;
  /** False: the posting alone; whoever wants the cards reads them in slices. */
  readonly cards?: boolean;
}

/** The readers for pages that no board knows. */
export interface Anywhere {
  readonly posting: (page: Page) => Found | null;
  readonly cards: (page: Page) => readonly (readonly [Element | null, Card])[];
  /** Whether a short description in a page's data is all of it. */
  readonly isWhole: (description: string) => boolean;
}

/** A page of no board with nothing to read. */
export const NONE: PageReading = { kind: 'none', board: null, posting: null, cards: [], promised: false };
const MAX_SCRIPTS = 1000;
/** Words from which a description is complete enough not to ask the generic reader: of a board's own reader, of any data. */
const ENOUGH_WORDS = 40;
const ENOUGH_WORDS_IN_DATA = 150;

/** Reads a page from top to bottom of the ladder. Never throws, never changes the page. */
export function readPageWith(
  boards: readonly Board[],
  document: Document,
  url: string,
  options: ReadOptions,
  anywhere: Anywhere | null,
): PageReading {
  const page = pageOf(boards, document, url, options);
  if (!page) return NONE;
  const read = attempt(() => readPosting(page, anywhere), null);
  const stale = read !== null && isLeftOver(read, options.previous ?? null);
  const posting = stale ? null : read;
  const full = isFullPage(page);
  const cards =
    (posting && full) || options.cards === false
      ? []
      : attempt(() => (page.board || !anywhere ? cardsOn(page) : anywhere.cards(page)).map(([, card]) => card), []);
  const empty = page.board !== null && promisedId(page.board, page.url) !== null && read === null;
  // A posting that was taken off its board, or stands in a frame that no page may look into, is no failure of the reader.
  const promised = empty && !attempt(() => isInForeignFrame(page) || saysGone(page), false);
  // Also when the generic reader has stepped in: the adapter is out of date all the same.
  const failed = promised || (page.board !== null && posting?.source.description === 'generic');
  const problem: FailedReading | null = failed ? attempt(() => failureOf(page), null) : null;
  return {
    kind: posting ? (cards.length > 0 ? 'split' : 'detail') : cards.length > 0 ? 'list' : 'none',
    board: page.board?.id ?? (posting || cards.length > 0 ? 'anypage' : null),
    posting,
    cards,
    promised,
    ...(problem ? { problem } : {}),
  };
}

export function pageOf(boards: readonly Board[], document: Document, url: string, options: ReadOptions): Page | null {
  const address = webAddress(url) ?? attempt(() => statedAddress(document), null);
  if (!address) return null;
  const board = options.adapters === false ? null : boardOf(boards, address);
  let scripts: readonly InlineScript[] | null = null;
  const inner = attempt(() => innerDocument(document, board), document);
  return {
    document: inner,
    url: address,
    board,
    id: board ? promisedId(board, address) : null,
    moved: options.moved === true,
    scripts: () => {
      scripts ??= attempt(() => inlineScripts(inner), []);
      return scripts;
    },
  };
}

/** Where a saved page says that it comes from; a page without any address can still be read by its data. */
function statedAddress(document: Document): URL {
  const stated = ['link[rel="canonical"]@href', 'meta[property="og:url"]@content'];
  const found = stated
    .flatMap((selector) => linesAt(document, [selector]))
    .map(webAddress)
    .find((one) => one !== null);
  return found ?? new URL('https://address.invalid/');
}

/** The document that holds the posting: some boards put all of it into a frame of the same origin. */
function innerDocument(document: Document, board: Board | null): Document {
  const frame = board?.frame ? document.querySelector<HTMLIFrameElement>(board.frame) : null;
  return frame?.contentDocument?.body?.firstElementChild ? frame.contentDocument : document;
}

function inlineScripts(document: Document): readonly InlineScript[] {
  const inline = firstOf(document, 'script', MAX_SCRIPTS).filter((script) => !script.hasAttribute('src'));
  return inline.map((script) => {
    let text: string | null = null;
    return {
      type: script.getAttribute('type') ?? '',
      id: script.getAttribute('id') ?? '',
      // Most pages carry more script than text, and few of it is ever looked at.
      get text() {
        text ??= script.textContent ?? '';
        return text;
      },
    };
  });
}

function readPosting(page: Page, anywhere: Anywhere | null): Posting | null {
  const readings: (readonly [FieldSource, Found])[] = [];
  const add = (source: FieldSource, read: () => Found | null) => {
    const found = attempt(read, null);
    if (found) readings.push([source, found]);
  };
  add('jsonld', () => readJsonLd(page).chosen);
  add('embedded', () => readData(page));
  if (page.board) add('adapter', () => (page.board?.reader ? readComment(page) : readAdapter(page)));
  add('microdata', () => readMicrodata(page));
  // Selectors that found a heading but no text have found nothing of a posting.
  if (readings.every(([source, found]) => source === 'adapter' && !found.description)) readings.length = 0;
  const enough = readings.some(([source, { description = '' }]) => {
    const words = wordsIn(description);
    if (words >= ENOUGH_WORDS_IN_DATA) return true;
    return words >= ENOUGH_WORDS && (source === 'adapter' || source === 'embedded' || anywhere?.isWhole(description));
  });
  if (!enough || !readings.some(([, found]) => found.title)) {
    if (!page.board || page.id !== null) add('generic', () => anywhere?.posting(page) ?? null);
  }
  return merge(page, readings);
}

function isLeftOver(read: Posting, previous: Posting | null): boolean {
  if (!previous || read.id === previous.id) return false;
  return read.title === previous.title && read.description === previous.description;
}

function isInForeignFrame({ board, document }: Page): boolean {
  return board?.foreignFrame !== undefined && document.querySelector(board.foreignFrame) !== null;
}

/** A page of one posting: lists of similar postings below it are not a result list. */
function isFullPage(page: Page): boolean {
  if (!page.board) return true;
  const path = page.url.pathname + page.url.search;
  return page.board.posting.some((form) => form.test(path));
}

/** A reader that fails on a hostile page is a reader that found nothing; the others still run. */
export function attempt<T>(read: () => T, otherwise: T): T {
  try {
    return read();
  } catch {
    return otherwise;
  }
}
