import type { Course } from '../../model/course.ts';

/** The courses by id and by what they teach. */
export interface Catalogue {
  /** Of two courses with one id the first counts. */
  readonly byId: ReadonlyMap<string, Course>;
  readonly teachers: ReadonlyMap<string, readonly Course[]>;
}

const known = new WeakMap<readonly Course[], Catalogue>();

/** Sorted once per list of courses, so that a plan looks only at the courses that teach what it is about. */
export function catalogueOf(courses: readonly Course[]): Catalogue {
  const catalogue = known.get(courses) ?? sorted(courses);
  known.set(courses, catalogue);
  return catalogue;
}

function sorted(courses: readonly Course[]): Catalogue {
  const byId = new Map<string, Course>();
  const teachers = new Map<string, Course[]>();
  for (const course of courses) {
    if (byId.has(course.id)) continue;
    byId.set(course.id, course);
    for (const { id } of course.competencies) {
      const list = teachers.get(id);
      if (list) list.push(course);
      else teachers.set(id, [course]);
    }
  }
  return { byId, teachers };
}

/** Every course that teaches one of the competencies, once. */
export function teachersOf({ teachers }: Catalogue, ids: Iterable<string>): Set<Course> {
  const found = new Set<Course>();
  for (const id of ids) for (const course of teachers.get(id) ?? []) found.add(course);
  return found;
}
