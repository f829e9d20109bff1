import type { RungDatabase } from './db.ts';
import { changeProfile } from './profile.ts';
import type { Progress } from './rows.ts';

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

/** Notes how far a course is, or with null that it was never begun; plans depend on it, so the wallet's revision goes up. */
export async function changeProgress(db: RungDatabase, course: string, row: Progress | null): Promise<void> {
  await db.transaction('rw', [db.progress, db.profile], async () => {
    await (row ? db.progress.put(row) : db.progress.delete(course));
    await changeProfile(db, (now) => now);
  });
}
