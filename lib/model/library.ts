import { hash64 } from './hash.ts';
import type { Band } from './match.ts';
import type { Card, Posting, Salary, Workplace } from './posting.ts';
import type { Openness } from './residence.ts';

export const STATUSES = ['saved', 'preparing', 'applied', 'interview', 'offer', 'closed'] as const;
/** Where a saved posting stands in the user's own search. */
export type Status = (typeof STATUSES)[number];

/** What is kept of a saved posting apart from its text, which stands in a table of its own. Instants are ISO 8601. */
export interface SavedPosting {
  /** `postingKey` of the posting. */
  readonly key: string;
  readonly board: string;
  readonly id: string | null;
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  readonly status: Status;
  readonly notes: string;
  readonly savedAt: string;
  readonly updatedAt: string;
  /** ISO days by status: when it was applied for, when the interview is. */
  readonly dates: Readonly<Partial<Record<Status, string>>>;
  /** Day of a reminder, null for none. */
  readonly remindOn: string | null;
  /** Latest score; null when never scored or when too little is stated. */
  readonly score: number | null;
  readonly band: Band | null;
  /** Framework ids asked for, musts first, so that gaps over all postings need no text. */
  readonly asks: readonly string[];
  /** Ids among `asks` that were missing at the last scoring. */
  readonly gaps: readonly string[];
  /** Where the work is done and where one may live, in the posting's words; absent until the posting is read by this version. */
  readonly workplace?: Workplace;
  readonly remoteLimits?: string | null;
  /** Fingerprint of the text, to notice the same posting on another board. */
  readonly fingerprint: string;
}

/** One scoring of one posting, for the score history. */
export interface ScorePoint {
  readonly key: string;
  readonly at: string;
  readonly score: number | null;
  readonly band: Band | null;
  /** Labels of the requirements that changed most since the point before; absent at the first one. */
  readonly causes?: readonly string[];
}

/** What a list badge shows for a card. */
export interface CardState {
  readonly key: string;
  /** Null: never read. */
  readonly score: number | null;
  readonly band: Band | null;
  readonly read: boolean;
  readonly saved: Status | null;
  readonly hidden: boolean;
  readonly workplace: string | null;
  readonly remoteLimits: string | null;
  /** Whether the user could do this remote job from home; null when it is not remote or nothing is known of either. */
  readonly openHome: Openness | null;
  readonly salary: Salary | null;
  /** ISO day of the posting, else the day when this user first met it; null when never met. */
  readonly since: string | null;
}

/** Longest id of a board that stands in a key as it is; the longest real one seen is a UUID of 36 characters. */
const LONGEST_ID = 64;

/**
 * Canonical key of a posting or card: the board with its own id, else a hash of title, company and place, folded. Stable
 * across sessions and across list and detail page, so that badges re-attach by identity; never longer than about 90
 * characters, whatever a page writes.
 */
export function postingKey(
  board: string,
  item: Pick<Card, 'id' | 'title' | 'company'> & { readonly location?: string | null },
): string {
  if (item.id) return boundedKey(`${board}:${item.id}`);
  return boundedKey(`${board}~${[item.title, item.company ?? '', item.location ?? ''].map(fold).join('~')}`);
}

/** A key in words as the key that is stored: without an own id, or with a very long one, what stands behind the board is hashed. */
export function boundedKey(words: string): string {
  const [, board, mark, rest = ''] = /^([^:~]*)([:~])([\s\S]*)$/.exec(words) ?? [];
  if (board === undefined || (mark === ':' && rest.length <= LONGEST_ID)) return words;
  return `${board}~${hash64(rest)}`;
}

export function keyOf(posting: Posting): string {
  return postingKey(posting.board, { ...posting, location: posting.locations[0] ?? null });
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
