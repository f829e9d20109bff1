import type { SavedPosting, Status } from '../../../lib/model/library.ts';
import type { Openness } from '../../../lib/model/residence.ts';
import { openTo } from '../../../lib/skills/facts/residence.ts';

export const SORTS = ['savedAt', 'score', 'title', 'closes'] as const;
export type Sort = (typeof SORTS)[number];

/** A workplace; or remote work that is open to the user's country, or that does not rule it out. */
export const PLACES = ['onsite', 'hybrid', 'remote', 'openHome', 'notRuledOut'] as const;
export type Place = (typeof PLACES)[number];

/** What of the saved postings is shown, and in which order. */
export interface Look {
  readonly words: string;
  readonly status: Status | '';
  readonly place: Place | '';
  /** The user's country as ISO 3166-1 alpha-2 code; null when not said. */
  readonly country: string | null;
  readonly sort: Sort;
}

export const EVERYTHING: Look = { words: '', status: '', place: '', country: null, sort: 'savedAt' };

/** Postings that fit, in order. The list comes newest first, and equal rows keep that order. */
export function selected(postings: readonly SavedPosting[], look: Look): SavedPosting[] {
  const words = look.words.trim().toLowerCase();
  return postings
    .filter((row) => look.status === '' || row.status === look.status)
    .filter((row) => words === '' || `${row.title} ${row.company ?? ''} ${row.notes}`.toLowerCase().includes(words))
    .filter((row) => look.place === '' || isAt(row, look.place, look.country))
    .sort(ORDERS[look.sort]);
}

/** What is not known of a posting never takes it away, but for the asker of what is certain. */
function isAt(row: SavedPosting, place: Place, country: string | null): boolean {
  if (place === 'openHome') return openHome(row, country) === 'yes';
  const isUnknown = row.workplace === undefined || row.workplace === 'unclear';
  if (place === 'notRuledOut') return isUnknown || (row.workplace === 'remote' && openHome(row, country) !== 'no');
  return isUnknown || row.workplace === place;
}

/** Whether a saved remote posting is open to the user's country; null where that is no question or either is not known. */
export function openHome(row: SavedPosting, country: string | null): Openness | null {
  if (country === null || row.workplace === undefined) return null;
  return openTo({ workplace: row.workplace, remoteLimits: row.remoteLimits ?? null }, country);
}

const ORDERS: Readonly<Record<Sort, (a: SavedPosting, b: SavedPosting) => number>> = {
  savedAt: () => 0,
  score: (a, b) => (b.score ?? -1) - (a.score ?? -1),
  title: (a, b) => a.title.localeCompare(b.title),
  closes: (a, b) => compare(a.validThrough ?? '9999', b.validThrough ?? '9999'),
};

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
