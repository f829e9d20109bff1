import { type RecurringGap, recurringGaps } from '../../../lib/match/across.ts';
import { database } from '../../../lib/store/db.ts';
import { readWallet } from '../../../lib/store/wallet.ts';
import { frameworkGraph } from '../../pages/framework.ts';

/** Postings looked into; the newest say most about what is wanted now, and each costs a scoring per gap. */
const MOST_POSTINGS = 120;
const MOST_GAPS = 24;

export interface Across {
  readonly gaps: readonly RecurringGap[];
  /** How many saved postings were compared, and how many there are. */
  readonly compared: number;
  readonly all: number;
}

/** Gaps that recur over the saved postings that are not closed, from what was read of them before. */
export async function gapsAcross(now: Date): Promise<Across> {
  const db = database();
  const rows = (await db.postings.orderBy('savedAt').reverse().toArray()).filter((row) => row.status !== 'closed');
  const readings = await db.readings.bulkGet(rows.slice(0, MOST_POSTINGS).map((row) => row.key));
  const postings = readings.flatMap((reading) => (reading ? [reading] : []));
  const gaps = recurringGaps({
    postings,
    wallet: await readWallet(db),
    graph: await frameworkGraph(),
    now: now.toISOString(),
    most: MOST_GAPS,
  });
  return { gaps, compared: postings.length, all: rows.length };
}
