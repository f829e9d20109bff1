import type { Course } from '../model/course.ts';
import type { RungDatabase } from './db.ts';
import { changeProfile } from './profile.ts';

export type ImportedCourse = Course & { readonly importedFrom: string };

/** Puts imported courses and takes others away; plans depend on them, so the wallet's revision goes up. */
export async function changeCourses(
  db: RungDatabase,
  put: readonly ImportedCourse[],
  gone: readonly string[] = [],
): Promise<void> {
  await db.transaction('rw', [db.courses, db.profile], async () => {
    await db.courses.bulkDelete([...gone]);
    await db.courses.bulkPut([...put]);
    await changeProfile(db, (now) => now);
  });
}
