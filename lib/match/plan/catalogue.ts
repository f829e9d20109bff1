import type { Course } from '../../model/course.ts';
import { byCode } from '../names.ts';

/** The courses by id, by what they teach and by what they need before. */
export interface Catalogue {
  /** Of two courses with one id the first counts. */
  readonly byId: ReadonlyMap<string, Course>;
  readonly teachers: ReadonlyMap<string, readonly Course[]>;
  /** By the id of a course or competency the courses that name it as a prerequisite. */
  readonly needing: ReadonlyMap<string, readonly Course[]>;
  /** The ids of `needing`, numbered in their order. */
  readonly numbers: ReadonlyMap<string, number>;
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
  const needing = new Map<string, Course[]>();
  for (const course of courses) {
    if (byId.has(course.id)) continue;
    byId.set(course.id, course);
    for (const { id } of course.competencies) file(teachers, id, course);
    for (const id of course.prerequisites) file(needing, id, course);
  }
  return { byId, teachers, needing, numbers: new Map([...needing.keys()].sort(byCode).map((id, at) => [id, at])) };
}

function file(lists: Map<string, Course[]>, id: string, course: Course): void {
  const list = lists.get(id);
  if (list) list.push(course);
  else lists.set(id, [course]);
}

/** Every course that teaches one of the competencies, once. */
export function teachersOf({ teachers }: Catalogue, ids: Iterable<string>): Set<Course> {
  const found = new Set<Course>();
  for (const id of ids) for (const course of teachers.get(id) ?? []) found.add(course);
  return found;
}
