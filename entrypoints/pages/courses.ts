import { useEffect, useMemo, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { parsePackedCourses } from '../../lib/courses/parse.ts';
import type { Course } from '../../lib/model/course.ts';
import { bumpRevision } from '../../lib/settings.ts';
import { database } from '../../lib/store/db.ts';
import { changeProfile } from '../../lib/store/profile.ts';
import type { Profile } from '../../lib/store/rows.ts';
import { useLive } from './live.ts';

let opening: Promise<readonly Course[]> | null = null;

function builtInCourses(): Promise<readonly Course[]> {
  opening ??= fetch(browser.runtime.getURL('data/courses.tsv')).then(async (response) =>
    parsePackedCourses(await response.text()),
  );
  return opening;
}

/** The courses of the package and those that the user imported; an imported one replaces a built-in one of its id. */
export async function allCourses(): Promise<readonly Course[]> {
  return together(await database().courses.toArray(), await builtInCourses());
}

function together(imported: readonly Course[], builtIn: readonly Course[]): readonly Course[] {
  const own = new Set(imported.map((course) => course.id));
  return [...imported, ...builtIn.filter((course) => !own.has(course.id))];
}

/** All courses, as they change. */
export function useCourses(): readonly Course[] | null {
  const [builtIn, set] = useState<readonly Course[] | null>(null);
  const imported = useLive(() => database().courses.toArray());
  useEffect(() => {
    void builtInCourses().then(set);
  }, []);
  return useMemo(() => (builtIn && imported ? together(imported, builtIn) : null), [builtIn, imported]);
}

/** Ids of the courses that the user added. */
export function useOwnCourses(): ReadonlySet<string> {
  const keys = useLive(() => database().courses.toCollection().primaryKeys());
  return useMemo(() => new Set(keys), [keys]);
}

const HIDDEN = 'course:';

/** Courses that the user wants to see no more stand among what does not matter to them, so they are backed up with it. */
export function hiddenCourses(profile: Pick<Profile, 'ignored'>): ReadonlySet<string> {
  return new Set(profile.ignored.filter((one) => one.startsWith(HIDDEN)).map((one) => one.slice(HIDDEN.length)));
}

export async function hideCourse(id: string, isHidden: boolean): Promise<void> {
  const entry = HIDDEN + id;
  await changeProfile(database(), (now) => ({
    ...now,
    ignored: isHidden ? [...new Set([...now.ignored, entry])] : now.ignored.filter((other) => other !== entry),
  }));
  await bumpRevision();
}
