import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import type { PlanLimits } from '../../model/plan.ts';
import { bridgesTo } from '../bridges.ts';
import { byCode } from '../names.ts';
import type { WalletIndex } from '../wallet.ts';
import { type Before, beforeOf, isAllowed, type Totals } from './allowed.ts';
import { centsOf, effortOf, minutesOf } from './effort.ts';
import type { Draft } from './reduce.ts';
import { type Effect, effectsOf, type PlanUnit, type Reach } from './units.ts';

export interface DraftInput {
  readonly courses: readonly Course[];
  readonly done: ReadonlySet<string>;
  readonly units: readonly PlanUnit[];
  /** Units that a blocker hangs on. */
  readonly must: ReadonlySet<number>;
  readonly reach: Reach;
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  readonly limits: PlanLimits;
  readonly totals: Totals;
}

/** A course that may take part in a plan, with what it does. */
interface Found {
  readonly course: Course;
  readonly effects: ReadonlyMap<number, Effect>;
  readonly before: Before;
}

/**
 * The courses that can take part: those that an adviser would suggest for some open requirement, those that must come before
 * them, and those that teach a competency needed before. Of two courses with one id the first counts.
 */
export function draftsOf(input: DraftInput): {
  readonly drafts: Draft[];
  readonly effects: ReadonlyMap<string, ReadonlyMap<number, Effect>>;
} {
  const courses = new Map<string, Course>();
  for (const course of input.courses) if (!courses.has(course.id)) courses.set(course.id, course);
  const allowed = new Map<string, Course>();
  for (const [id, course] of courses)
    if (!input.done.has(id) && isAllowed(course, input.limits, input.totals)) allowed.set(id, course);
  const found = findUseful(input, { courses, allowed, wallet: input.wallet, graph: input.graph, done: input.done });
  const needs = needsOf(found.values(), input.graph);
  const drafts = [...found.values()].map((one) => draftOf(one, input, needs));
  return {
    drafts: drafts.sort((a, b) => byCode(a.id, b.id)),
    effects: new Map([...found].map(([id, one]) => [id, one.effects])),
  };
}

function findUseful(input: DraftInput, context: Parameters<typeof beforeOf>[1]): Map<string, Found> {
  const found = new Map<string, Found>();
  const waiting: Course[] = [];
  for (const course of context.allowed.values()) {
    const effects = effectsOf(course, input.reach, input.units);
    if ([...effects.values()].some((one) => one.suits)) waiting.push(course);
  }
  const teachers = teachersBy(context.allowed.values());
  const soughtAlready = new Set<string>();
  for (let course = waiting.pop(); course; course = waiting.pop()) {
    if (found.has(course.id)) continue;
    const before = beforeOf(course, context);
    if (before === null) continue;
    found.set(course.id, { course, effects: effectsOf(course, input.reach, input.units), before });
    for (const id of before.courses) waiting.push(context.allowed.get(id)!);
    for (const id of before.competencies) {
      if (soughtAlready.has(id)) continue;
      soughtAlready.add(id);
      for (const part of teachingIds(id, input.graph)) waiting.push(...(teachers.get(part) ?? []));
    }
  }
  return found;
}

function teachersBy(courses: Iterable<Course>): Map<string, Course[]> {
  const teachers = new Map<string, Course[]>();
  for (const course of courses)
    for (const { id } of course.competencies) {
      const list = teachers.get(id);
      if (list) list.push(course);
      else teachers.set(id, [course]);
    }
  return teachers;
}

/** The competencies needed before, numbered, and for every competency the numbers of those that it teaches. */
interface Needs {
  readonly numbers: ReadonlyMap<string, number>;
  readonly taughtBy: ReadonlyMap<string, readonly number[]>;
}

function needsOf(found: Iterable<Found>, graph: FrameworkGraph): Needs {
  const ids = [...new Set([...found].flatMap((one) => one.before.competencies))].sort(byCode);
  const taughtBy = new Map<string, number[]>();
  ids.forEach((id, number) => {
    for (const part of teachingIds(id, graph)) taughtBy.set(part, [...(taughtBy.get(part) ?? []), number]);
  });
  return { numbers: new Map(ids.map((id, number) => [id, number])), taughtBy };
}

/** A part of a competency teaches it as far as a prerequisite goes. */
function teachingIds(id: string, graph: FrameworkGraph): readonly string[] {
  return bridgesTo(id, graph).flatMap(({ from, via }) => (via === 'same' || via === 'narrower' ? [from] : []));
}

function draftOf({ course, effects, before }: Found, input: DraftInput, needs: Needs): Draft {
  const gains = [...effects]
    .filter(([at, one]) => one.points > input.units[at]!.points || (one.meets && input.must.has(at)))
    .sort((a, b) => a[0] - b[0])
    .map(([unit, { points, meets }]) => ({ unit, points: Math.max(points, input.units[unit]!.points), meets }));
  const taught = new Set(course.competencies.flatMap((one) => needs.taughtBy.get(one.id) ?? []));
  return {
    id: course.id,
    effort: effortOf(course, input.limits),
    minutes: minutesOf(course),
    cents: centsOf(course, input.limits) ?? Number.POSITIVE_INFINITY,
    gains,
    withIt: before.courses,
    needs: before.competencies.map((id) => needs.numbers.get(id)!),
    teaches: [...taught].sort((a, b) => a - b),
  };
}
