import type { Analysis, Answer } from '../model/analysis.ts';
import type { CardState } from '../model/library.ts';
import type { Reason } from '../model/match.ts';
import { CAPS, list, parseCards, parsePosting, record, text } from '../model/parse.ts';
import type { Card, Posting } from '../model/posting.ts';
import type { BoardSettings, Settings } from '../model/settings.ts';
import type { Catalogue } from '../words/say.ts';

/** What a page of the overlay needs to know of the settings; nothing of the wallet. */
export interface PageSettings {
  readonly board: BoardSettings | null;
  readonly theme: Settings['theme'];
  readonly language: string;
  readonly filter: Settings['filter'];
  /** The sentences of the overlay in that language, so that the script in the page carries none. */
  readonly words: Catalogue;
}

/** An answer with its posting and what is known of it today. */
export interface AnalysisView extends Omit<Answer, 'analysis' | 'language'> {
  readonly analysis: Analysis;
  readonly saved: boolean;
  /** Message key and parameters of notes about this posting: duplicates, seen before. */
  readonly notes: readonly Reason[];
}

/** All that a content script may ask. Extension pages use the same door for analyses and the store for the rest. */
export interface PageProtocol {
  'page.settings': { readonly request: { readonly board: string }; readonly reply: PageSettings };
  'page.layout': {
    readonly request: { readonly board: string; readonly side: 'left' | 'right'; readonly open: boolean };
    readonly reply: null;
  };
  'page.off': { readonly request: { readonly board: string }; readonly reply: null };
  /** A promised posting that could not be read. Replies with a report to copy, or null where the board is unknown. */
  'page.trouble': {
    readonly request: {
      readonly board: string;
      readonly url: string;
      readonly failed: readonly string[];
      readonly jsonld: boolean;
    };
    readonly reply: { readonly issue: string | null };
  };
  'cards.states': {
    readonly request: { readonly board: string; readonly cards: readonly Card[] };
    readonly reply: readonly CardState[];
  };
  'posting.analyse': { readonly request: Posting; readonly reply: AnalysisView };
  'posting.save': { readonly request: Posting; readonly reply: { readonly saved: boolean } };
  'posting.unsave': { readonly request: Posting; readonly reply: { readonly saved: boolean } };
  /** Reads the asking frame by the whole ladder, where a board's own selectors found nothing. */
  'page.reread': { readonly request: null; readonly reply: Posting | null };
  /** Puts the overlay's and badges' code into the asking frame; pages with nothing to show never load it. */
  'surface.load': { readonly request: null; readonly reply: null };
  'panel.open': { readonly request: null; readonly reply: null };
  'wallet.open': { readonly request: null; readonly reply: null };
}
export type Name = keyof PageProtocol;
export type Request<N extends Name> = PageProtocol[N]['request'];
export type Reply<N extends Name> = PageProtocol[N]['reply'];

const board = (input: unknown) => text(record(input, 'request').board, 'board', 60);

/** Turns what arrived into a request or throws; the only way from a page into the background. */
export const PARSERS: { readonly [N in Name]: (input: unknown) => Request<N> } = {
  'page.settings': (input) => ({ board: board(input) }),
  'page.layout': (input) => {
    const o = record(input, 'request');
    return { board: board(o), side: o.side === 'left' ? 'left' : 'right', open: o.open === true };
  },
  'page.off': (input) => ({ board: board(input) }),
  'page.trouble': (input) => {
    const o = record(input, 'request');
    const failed = list(o.failed, 'failed', CAPS.selectors).map((css) => text(css, 'failed', CAPS.location));
    return { board: board(o), url: text(o.url, 'url', CAPS.url), failed, jsonld: o.jsonld === true };
  },
  'cards.states': (input) => ({ board: board(input), cards: parseCards(record(input, 'request').cards) }),
  'posting.analyse': parsePosting,
  'posting.save': parsePosting,
  'posting.unsave': parsePosting,
  'page.reread': () => null,
  'surface.load': () => null,
  'panel.open': () => null,
  'wallet.open': () => null,
};
