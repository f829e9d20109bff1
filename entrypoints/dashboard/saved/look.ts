import type { SavedPosting, Status } from '../../../lib/model/library.ts';

export const SORTS = ['savedAt', 'score', 'title', 'closes'] as const;
export type Sort = (typeof SORTS)[number];

/** What of the saved postings is shown, and in which order. */
export interface Look {
  readonly words: string;
  readonly status: Status | '';
  readonly sort: Sort;
}

export const EVERYTHING: Look = { words: '', status: '', sort: 'savedAt' };

/** Postings that fit, in order. The list comes newest first, and equal rows keep that order. */
export function selected(postings: readonly SavedPosting[], look: Look): SavedPosting[] {
  const words = look.words.trim().toLowerCase();
  return postings
    .filter((row) => look.status === '' || row.status === look.status)
    .filter((row) => words === '' || `${row.title} ${row.company ?? ''} ${row.notes}`.toLowerCase().includes(words))
    .sort(ORDERS[look.sort]);
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
