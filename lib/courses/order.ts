import type { Course } from '../model/course.ts';

const COST_ORDER: readonly Course['cost']['class'][] = ['free', 'employer', 'audit', 'subscription', 'paid', 'unknown'];

/**
 * Courses in the order to look at: those for a gap that most postings ask to close, then what takes the fewest hours (not
 * stated last), then what costs least to begin, then as given. `asked` has for each gap how many postings ask for it.
 */
export function inOrder(courses: readonly Course[], asked: ReadonlyMap<string, number>): Course[] {
  const gap = new Map(courses.map((course) => [course, mostAsked(course, asked)]));
  return [...courses].sort(
    (a, b) =>
      gap.get(b)! - gap.get(a)! ||
      hours(a) - hours(b) ||
      COST_ORDER.indexOf(a.cost.class) - COST_ORDER.indexOf(b.cost.class),
  );
}

function mostAsked(course: Course, asked: ReadonlyMap<string, number>): number {
  return course.competencies.reduce((most, { id }) => Math.max(most, asked.get(id) ?? 0), 0);
}

/** More than any course states, and still a number that can be subtracted. */
const NOT_STATED = Number.MAX_SAFE_INTEGER;

function hours(course: Course): number {
  return course.hours ?? NOT_STATED;
}
