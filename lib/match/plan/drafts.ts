import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import type { PlanLimits } from '../../model/plan.ts';
import { bridgesTo } from '../bridges.ts';
import { byCode } from '../names.ts';
import type { WalletIndex } from '../wallet.ts';
import { type Before, beforeOf, isAllowed, type Totals } from './allowed.ts';
import { type Catalogue, teachersOf } from './catalogue.ts';
import { centsOf, effortOf, minutesOf } from './effort.ts';
import type { Draft } from './reduce.ts';
import { type Effect, effectsOf, type PlanUnit, type Reach } from './units.ts';

export interface DraftInput {
  readonly catalogue: Catalogue;
  readonly done: ReadonlySet<string>;
  /** Ids of courses under way: allowed whatever the limits say, paid for, and past what they need before. */
  readonly started: ReadonlySet<string>;
  readonly units: readonly PlanUnit[];
  /** Units that a blocker hangs on. */
  readonly must: ReadonlySet<number>;
  readonly reach: Reach;
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  readonly limits: PlanLimits;
  readonly totals: Totals;
  /** Countries whose courses may be planned (`places.ts`). */
  readonly places: ReadonlySet<string>;
}

/** A course that may take part in a plan, with what it does. */
interface Found {
  readonly course: Course;
  readonly effects: readonly Effect[];
  readonly before: Before;
}

/** What the courses that may take part do, by id. */
export type Effects = ReadonlyMap<string, readonly Effect[]>;

/**
 * The courses that can take part: those that an adviser would suggest for some open requirement, those that must come before
 * them, and those that teach a competency needed before.
 */
export function draftsOf(input: DraftInput): { readonly drafts: Draft[]; readonly effects: Effects } {
  const found = findUseful(input);
  const needs = needsOf(found.values(), input.graph);
  const drafts = [...found.values()].map((one) => draftOf(one, input, needs));
  return { drafts, effects: new Map([...found].map(([id, one]) => [id, one.effects])) };
}

const NOTHING_BEFORE: Before = { courses: [], competencies: [] };

function findUseful(input: DraftInput): Map<string, Found> {
  const { catalogue, reach, units, wallet, graph, done, started } = input;
  const isUsable = (course: Course) =>
    !done.has(course.id) && (started.has(course.id) || isAllowed(course, input.limits, input.totals, input.places));
  const context = { byId: catalogue.byId, isUsable, wallet, graph, done, started };
  const found = new Map<string, Found>();
  const waiting: Course[] = [];
  const add = (course: Course, effects: readonly Effect[]) => {
    const isFree = course.prerequisites.length === 0 || started.has(course.id);
    const before = isFree ? NOTHING_BEFORE : beforeOf(course, context);
    if (before === null) return;
    found.set(course.id, { course, effects, before });
    for (const id of before.courses) waiting.push(catalogue.byId.get(id)!);
    for (const id of before.competencies) sought.add(id);
  };
  const sought = new Set<string>();
  for (const course of teachersOf(catalogue, reach.keys())) {
    if (!isUsable(course)) continue;
    const effects = effectsOf(course, reach, units);
    if (effects.some((one) => one.suits)) add(course, effects);
  }
  // Both lists grow while they are gone through.
  const open = sought.values();
  for (;;) {
    const next = waiting.pop();
    const id = next === undefined ? open.next().value : undefined;
    if (next === undefined && id === undefined) break;
    const courses = id === undefined ? [next!] : teachersOf(catalogue, teachingIds(id, graph));
    for (const course of courses)
      if (!found.has(course.id) && isUsable(course)) add(course, effectsOf(course, reach, units));
  }
  return found;
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

const TEACHES_NOTHING: readonly number[] = [];
const NOTHING: readonly Effect[] = [];

function draftOf({ course, effects, before }: Found, input: DraftInput, needs: Needs): Draft {
  const isOnlyBefore = !input.started.has(course.id) && !effects.some((one) => one.suits);
  const gains = (isOnlyBefore ? NOTHING : effects)
    .filter((one) => one.points > input.units[one.unit]!.points || (one.meets && input.must.has(one.unit)))
    .map(({ unit, points, meets }) => ({ unit, points: Math.max(points, input.units[unit]!.points), meets }))
    .sort((a, b) => a.unit - b.unit);
  return {
    id: course.id,
    effort: effortOf(course, input.limits),
    minutes: minutesOf(course),
    cents: input.started.has(course.id) ? 0 : (centsOf(course, input.limits) ?? Number.POSITIVE_INFINITY),
    gains,
    withIt: before.courses,
    needs: before.competencies.map((id) => needs.numbers.get(id)!),
    teaches: taughtBy(course, needs),
  };
}

function taughtBy({ competencies }: Course, { taughtBy: numbers }: Needs): readonly number[] {
  let taught = TEACHES_NOTHING;
  for (const { id } of competencies) {
    const own = numbers.get(id) ?? TEACHES_NOTHING;
    if (own.length > 0) taught = taught.length === 0 ? own : [...new Set([...taught, ...own])];
  }
  return taught.length < 2 ? taught : [...taught].sort((a, b) => a - b);
}
