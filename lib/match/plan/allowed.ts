import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import type { PlanLimits } from '../../model/plan.ts';
import { bridgesTo } from '../bridges.ts';
import { byCode } from '../names.ts';
import type { WalletIndex } from '../wallet.ts';
import { centsOf, minutesOf } from './effort.ts';

/** Totals that a plan may not pass; infinite for no limit. */
export interface Totals {
  readonly minutes: number;
  readonly cents: number;
  readonly count: number;
}

export function totalsOf(limits: PlanLimits): Totals {
  const { hoursPerWeek, weeks, budget, maxCourses } = limits;
  return {
    minutes: hoursPerWeek === null || weeks === null ? Number.POSITIVE_INFINITY : Math.floor(hoursPerWeek * weeks * 60),
    cents: budget === null ? Number.POSITIVE_INFINITY : Math.floor(budget * 100),
    count: Math.max(0, Math.floor(maxCourses)),
  };
}

/** Kinds that are pathways of their own, not steps of a plan of courses. */
const APART = new Set<Course['kind']>(['apprenticeship', 'practice']);

/** Whether the person could take the course at all: language, country, price, time. With a budget an unknown price does not fit. */
export function isAllowed(course: Course, limits: PlanLimits, totals: Totals, places: ReadonlySet<string>): boolean {
  if (APART.has(course.kind)) return false;
  if (
    limits.freeOnly &&
    course.cost.class !== 'free' &&
    course.cost.class !== 'audit' &&
    course.cost.class !== 'employer'
  )
    return false;
  if (limits.languages.length > 0 && !course.languages.some((language) => limits.languages.includes(language)))
    return false;
  if (course.countries.length > 0 && !course.countries.some((country) => places.has(country))) return false;
  if (minutesOf(course) > totals.minutes) return false;
  return (
    totals.cents === Number.POSITIVE_INFINITY || (centsOf(course, limits) ?? Number.POSITIVE_INFINITY) <= totals.cents
  );
}

/** What a course needs before: other courses (also theirs), and competencies that some course of the plan must teach. */
export interface Before {
  readonly courses: readonly string[];
  readonly competencies: readonly string[];
}

export interface BeforeContext {
  readonly byId: ReadonlyMap<string, Course>;
  /** Whether a course fits the limits and is still wanted. */
  isUsable(course: Course): boolean;
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  /** Ids of courses that the user has finished. */
  readonly done: ReadonlySet<string>;
  /** Ids of courses under way, which are past what they need before. */
  readonly started: ReadonlySet<string>;
}

/**
 * What is still needed before a course; null when it cannot be had: a needed course is not allowed, needs itself in a
 * circle, or is known nowhere. A needed course whose competencies are all held is not needed any more.
 */
export function beforeOf(course: Course, context: BeforeContext): Before | null {
  const courses = new Set<string>();
  const competencies = new Set<string>();
  return collect(course, context, [course.id], courses, competencies)
    ? { courses: [...courses].sort(byCode), competencies: [...competencies].sort(byCode) }
    : null;
}

/** Longest chain of courses that need each other; longer ones are a mistake in the data. */
const MOST_IN_A_ROW = 12;

function collect(
  course: Course,
  context: BeforeContext,
  path: readonly string[],
  courses: Set<string>,
  competencies: Set<string>,
): boolean {
  if (path.length > MOST_IN_A_ROW) return false;
  return course.prerequisites.every((id) => {
    if (path.includes(id)) return false;
    if (context.done.has(id) || courses.has(id)) return true;
    const needed = context.byId.get(id);
    if (needed === undefined)
      return holds(id, context) || (context.graph.get(id) !== undefined && competencies.add(id) !== undefined);
    if (isKnownAlready(needed, context)) return true;
    if (!context.isUsable(needed)) return false;
    courses.add(id);
    return context.started.has(id) || collect(needed, context, [...path, id], courses, competencies);
  });
}

/** Whether the wallet holds a competency or a part of it, shown or claimed. */
export function holds(id: string, { wallet, graph }: Pick<BeforeContext, 'wallet' | 'graph'>): boolean {
  return bridgesTo(id, graph).some(
    ({ from, via }) =>
      (via === 'same' || via === 'narrower') &&
      (wallet.byCompetency.get(from) ?? []).some((held) => held.strength.percent > 0),
  );
}

function isKnownAlready(course: Course, context: BeforeContext): boolean {
  return (
    course.competencies.length > 0 &&
    course.competencies.every(({ id, level }) =>
      (context.wallet.byCompetency.get(id) ?? []).some(
        (held) => held.strength.percent > 0 && (held.depth ?? 25) >= level * 10 - 5,
      ),
    )
  );
}
