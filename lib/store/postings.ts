import { dayOf } from '../model/day.ts';
import { keyOf, type SavedPosting, type Status } from '../model/library.ts';
import type { Match } from '../model/match.ts';
import type { Facts, Posting } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import type { RungDatabase } from './db.ts';
import { fingerprintOf } from './fingerprint.ts';

export async function savePosting(
  db: RungDatabase,
  posting: Posting,
  reading: {
    readonly requirements: readonly Requirement[];
    readonly match: Match | null;
    /** Absent for a posting of which no text is known. */
    readonly facts?: Facts;
  },
  now: Date,
): Promise<SavedPosting> {
  const key = keyOf(posting);
  const at = now.toISOString();
  return db.transaction('rw', [db.postings, db.bodies], async () => {
    const before = await db.postings.get(key);
    const row: SavedPosting = {
      key,
      board: posting.board,
      id: posting.id,
      url: posting.url,
      title: posting.title,
      company: posting.company,
      locations: posting.locations,
      datePosted: posting.datePosted,
      validThrough: posting.validThrough,
      status: before?.status ?? 'saved',
      notes: before?.notes ?? '',
      savedAt: before?.savedAt ?? at,
      updatedAt: at,
      dates: before?.dates ?? {},
      remindOn: before?.remindOn ?? null,
      fingerprint: fingerprintOf(posting),
      ...scoreColumns(reading.requirements, reading.match),
      ...placeColumns(reading.facts),
    };
    await db.postings.put(row);
    await db.bodies.put({ key, posting });
    return row;
  });
}

/** The columns of a saved posting that come from scoring it. */
export function scoreColumns(
  requirements: readonly Requirement[],
  match: Match | null,
): Pick<SavedPosting, 'score' | 'band' | 'asks' | 'gaps'> {
  const asks = unique(requirements.filter((r) => r.strength !== 'task').map((r) => r.id));
  return { score: match?.score ?? null, band: match?.band ?? null, asks, gaps: gapsOf(match) };
}

/** The columns that say where the work is done and where one may live. */
export function placeColumns(facts: Facts | undefined): Pick<SavedPosting, 'workplace' | 'remoteLimits'> {
  return facts ? { workplace: facts.workplace, remoteLimits: facts.remoteLimits } : {};
}

/** Ids of what is missing, duties left out. */
export function gapsOf(match: Match | null): readonly string[] {
  return unique(
    (match?.items ?? [])
      .filter((i) => (i.state === 'missing' || i.state === 'partly') && i.strength !== 'task')
      .map((i) => i.competency),
  );
}

function unique(ids: readonly (string | null)[]): string[] {
  return [...new Set(ids.filter((id) => id !== null))];
}

export async function changePosting(
  db: RungDatabase,
  key: string,
  change: Partial<Pick<SavedPosting, 'status' | 'notes' | 'dates' | 'remindOn'>>,
  now: Date,
): Promise<void> {
  await db.postings.update(key, { ...change, updatedAt: now.toISOString() });
}

export async function setStatus(db: RungDatabase, key: string, status: Status, now: Date): Promise<void> {
  await db.transaction('rw', db.postings, async () => {
    const row = await db.postings.get(key);
    if (!row) return;
    await db.postings.update(key, {
      status,
      dates: { ...row.dates, [status]: dayOf(now) },
      updatedAt: now.toISOString(),
    });
  });
}

export interface RemovedPosting {
  readonly row: SavedPosting;
  readonly posting: Posting | null;
}

/** Removes a saved posting and returns it whole, so that it can be put back. */
export async function removePosting(db: RungDatabase, key: string): Promise<RemovedPosting | null> {
  return db.transaction('rw', [db.postings, db.bodies], async () => {
    const row = await db.postings.get(key);
    if (!row) return null;
    const body = await db.bodies.get(key);
    await db.postings.delete(key);
    await db.bodies.delete(key);
    return { row, posting: body?.posting ?? null };
  });
}

export async function restorePosting(db: RungDatabase, removed: RemovedPosting): Promise<void> {
  await db.transaction('rw', [db.postings, db.bodies], async () => {
    await db.postings.put(removed.row);
    if (removed.posting) await db.bodies.put({ key: removed.row.key, posting: removed.posting });
  });
}

export async function newestPostings(db: RungDatabase, count: number): Promise<SavedPosting[]> {
  return db.postings.orderBy('savedAt').reverse().limit(count).toArray();
}

/** Saved postings with the same text on another board or under another id. */
export async function duplicatesOf(db: RungDatabase, posting: Posting): Promise<SavedPosting[]> {
  const key = keyOf(posting);
  return (await db.postings.where('fingerprint').equals(fingerprintOf(posting)).toArray()).filter(
    (row) => row.key !== key,
  );
}
