import { keyOf } from '../model/library.ts';
import type { Match } from '../model/match.ts';
import type { Facts, Posting } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RungDatabase } from './db.ts';
import { fingerprintOf, textHash } from './fingerprint.ts';
import { gapsOf, placeColumns } from './postings.ts';
import type { CachedReading } from './rows.ts';

/** Readings kept at most; beyond, the oldest fifth goes. One reading is about 6 KB. */
const KEPT = 2000;

export interface Reading {
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
}

/** The reading of a posting made before by the same engine from the same text; null when there is none. */
export async function cachedReading(db: RungDatabase, posting: Posting, engine: string): Promise<Reading | null> {
  const row = await db.readings.get(keyOf(posting));
  return row && row.engine === engine && row.hash === hashOf(posting) ? row : null;
}

/** Keeps a reading with its score and notes that the posting was seen today. */
export async function keepReading(
  db: RungDatabase,
  posting: Posting,
  engine: string,
  reading: Reading,
  match: Match | null,
  walletRevision: number,
  now: Date,
): Promise<{ readonly previous: Match | null }> {
  const key = keyOf(posting);
  const kept = await db.transaction('rw', [db.readings, db.seen, db.scores, db.postings], async () => {
    const before = await db.readings.get(key);
    const previous = previousOf(before, match);
    const score = match?.score ?? null;
    const band = match?.band ?? null;
    await db.readings.put({
      key,
      at: now.getTime(),
      hash: hashOf(posting),
      engine,
      requirements: reading.requirements,
      facts: reading.facts,
      datePosted: posting.datePosted,
      score,
      band,
      match,
      previous,
      walletRevision,
    });
    await noteScore(db, key, before, match, now);
    await db.postings.update(key, placeColumns(reading.facts));
    await noteSeen(db, posting, now);
    return { previous };
  });
  if ((await db.readings.count()) > KEPT) await dropOldest(db);
  return kept;
}

/** Keeps the new match of a posting that was read before, when not the posting but the wallet changed. */
export async function keepMatch(
  db: RungDatabase,
  key: string,
  match: Match | null,
  now: Date,
): Promise<{ readonly previous: Match | null }> {
  return db.transaction('rw', [db.readings, db.scores, db.postings], async () => {
    const before = await db.readings.get(key);
    if (!before) return { previous: null };
    const previous = previousOf(before, match);
    await db.readings.put({ ...before, score: match?.score ?? null, band: match?.band ?? null, match, previous });
    await noteScore(db, key, before, match, now);
    return { previous };
  });
}

/** A point in the history when the score is another one, and the match of now where the posting stands in a list. */
async function noteScore(
  db: RungDatabase,
  key: string,
  before: CachedReading | undefined,
  match: Match | null,
  now: Date,
): Promise<void> {
  const score = match?.score ?? null;
  const band = match?.band ?? null;
  if (match && (!before || before.score !== score)) await db.scores.add({ key, at: now.toISOString(), score, band });
  await db.postings.update(key, { score, band, gaps: gapsOf(match) });
}

/** Says at the latest point of a posting's score history what moved it; a point that has its causes keeps them. */
export async function noteCauses(db: RungDatabase, key: string, causes: readonly string[]): Promise<void> {
  const latest = (await db.scores.where('key').equals(key).sortBy('at')).at(-1);
  if (latest && !latest.causes && causes.length > 0) await db.scores.update(latest.n, { causes });
}

/** The match to compare the new one with: the last one if it differed, else what that one was compared with. */
function previousOf(before: CachedReading | undefined, match: Match | null): Match | null {
  if (!before) return null;
  return JSON.stringify(before.match) === JSON.stringify(match) ? before.previous : before.match;
}

/** A first day that lies in the future was written while the clock was wrong; the day of now takes its place. */
async function noteSeen(db: RungDatabase, posting: Posting, now: Date): Promise<void> {
  const key = keyOf(posting);
  const day = now.toISOString().slice(0, 10);
  const before = await db.seen.get(key);
  if (before?.lastSeen === day) return;
  await db.seen.put({
    key,
    firstSeen: before && before.firstSeen < day ? before.firstSeen : day,
    lastSeen: day,
    fingerprint: fingerprintOf(posting),
    title: posting.title,
    company: posting.company,
    times: (before?.times ?? 0) + 1,
  });
}

async function dropOldest(db: RungDatabase): Promise<void> {
  const old = await db.readings
    .orderBy('at')
    .limit(KEPT / 5)
    .primaryKeys();
  await db.readings.bulkDelete(old);
}

/** Hash of all that the engine reads of a posting. */
export function hashOf({ title, description, stated, datePosted, language }: Posting): string {
  return textHash(`${title}\n${description}\n${JSON.stringify([stated, datePosted, language])}`);
}
