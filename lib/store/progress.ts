import type { RungDatabase } from './db.ts';
import { changeProfile } from './profile.ts';
import type { Progress } from './rows.ts';
import { addToWallet, removeEvidence, type WalletItems } from './wallet.ts';

/** Ids of the courses that the user has finished, and of those under way. */
export interface CourseProgress {
  readonly finished: readonly string[];
  readonly started: readonly string[];
}

export async function courseProgress(db: RungDatabase): Promise<CourseProgress> {
  const rows = await db.progress.toArray();
  const having = (status: Progress['status']) => rows.filter((row) => row.status === status).map((row) => row.course);
  return { finished: having('finished'), started: having('started') };
}

/** Hours that went into the courses under way, by course id. */
export function hoursDoneOf(rows: readonly Progress[]): ReadonlyMap<string, number> {
  return new Map(rows.flatMap((row) => (row.status === 'started' ? [[row.course, row.hoursDone] as const] : [])));
}

/** More hours than any course takes; a slip of the keyboard is above. */
export const MOST_HOURS = 10_000;

/**
 * Notes how many hours (0 to `MOST_HOURS`) went into a course under way; any other number, or a course that is not under way,
 * changes nothing. Dates and hours to go follow it, no plan does, so the wallet's revision stays.
 */
export async function noteHours(db: RungDatabase, course: string, hours: number): Promise<void> {
  if (!(hours >= 0 && hours <= MOST_HOURS)) return;
  await db.transaction('rw', db.progress, async () => {
    const row = await db.progress.get(course);
    if (row?.status === 'started') await db.progress.put({ ...row, hoursDone: hours });
  });
}

/** Notes how far a course is, or with null that it was never begun; plans depend on it, so the wallet's revision goes up. */
export async function changeProgress(db: RungDatabase, course: string, row: Progress | null): Promise<void> {
  await db.transaction('rw', [db.progress, db.profile], async () => {
    await (row ? db.progress.put(row) : db.progress.delete(course));
    await changeProfile(db, (now) => now);
  });
}

/** Notes that a course is finished together with the claim that this gives: both are written or neither. */
export async function finishCourse(db: RungDatabase, row: Progress, gives: WalletItems): Promise<void> {
  await withWallet(db, async () => {
    await changeProgress(db, row.course, row);
    await addToWallet(db, gives);
  });
}

/** Puts a course back to where it was (null: never begun) and takes away the `evidence` that finishing it gave. */
export async function unfinishCourse(
  db: RungDatabase,
  course: string,
  before: Progress | null,
  evidence: string,
): Promise<void> {
  await withWallet(db, async () => {
    await changeProgress(db, course, before);
    await removeEvidence(db, [evidence]);
  });
}

async function withWallet(db: RungDatabase, work: () => Promise<void>): Promise<void> {
  await db.transaction('rw', [db.progress, db.sources, db.evidence, db.claims, db.verifications, db.profile], work);
}
