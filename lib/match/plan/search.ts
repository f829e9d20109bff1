import { type Bound, boundOf } from './bound.ts';
import { type Choice, emptyChoice, inOrder, mark, take, undo } from './choice.ts';
import { type Dual, dualLeast, dualOf } from './dual.ts';
import { type Narrowed, narrow, ROUNDING } from './narrow.ts';
import type { Option, Problem, Solution } from './problem.ts';

// Exact search by branch and bound. Units are decided one after the other: which option gives the unit its points, or none
// beyond those taken so far. Every set of options is met at most once, because an option that would raise a unit decided
// earlier is refused (that set is met where the unit was decided for it). Branches are cut by the bounds of dual.ts and
// bound.ts. The search runs under a guess of the best effort, a little above the lower bound and then higher and higher:
// under a low guess most options cannot take part at all, and what is found under a guess is the best there is.

/** Nodes after which the search stops and states a bound. Counted, not timed, so that every run gives the same plan. */
export const MOST_NODES = 60_000;

/** Guesses of the best effort, in percent of the lower bound. */
const GUESSES = [103, 108, 115, 130, 170, 300, 1000] as const;

interface Search {
  readonly problem: Problem;
  readonly order: readonly number[];
  /** Options that raise a unit, cheapest per point first. */
  readonly byUnit: readonly (readonly Option[])[];
  readonly teachers: readonly (readonly Option[])[];
  readonly effort: Bound;
  readonly dual: Dual;
  readonly others: readonly { readonly bound: Bound; readonly limit: number; spent(choice: Choice): number }[];
  readonly choice: Choice;
  /** Points above which a decided unit must not be raised any more. */
  readonly ceiling: Float64Array;
  /** Only choices of less effort are looked for. */
  limit: number;
  best: readonly number[] | null;
  nodes: number;
  /** Least effort that a branch left aside could have. */
  leftOpen: number;
  readonly most: number;
}

/** What a search came to. Without a solution: nothing fits the limits when it is complete, else nothing was found in time. */
export interface Finding {
  readonly solution: Solution | null;
  readonly isComplete: boolean;
}

/** The choice of least effort within the limits. */
export function solve(problem: Problem, most = MOST_NODES): Finding {
  const dual = dualOf(problem, problem.options, (one) => one.effort);
  const least = Math.max(1, Math.ceil(dual.bound - ROUNDING));
  let nodes = 0;
  let bound = least;
  for (const guess of [...GUESSES.map((percent) => Math.ceil((least / 100) * percent)), Number.POSITIVE_INFINITY]) {
    const narrowed = narrow(problem, dual, guess);
    if (narrowed === null) {
      bound = guess === Number.POSITIVE_INFINITY ? bound : Math.max(bound, guess);
      continue;
    }
    const search = prepare(problem, narrowed, guess, most - nodes);
    descend(search, 0);
    nodes += search.nodes;
    const isCut = search.leftOpen !== Number.POSITIVE_INFINITY;
    if (search.best !== null) {
      bound = isCut ? Math.max(bound, Math.min(search.limit, search.leftOpen)) : search.limit;
      const chosen = inOrder(search.best, problem.options) ?? search.best;
      return { solution: { chosen, effort: search.limit, bound, isExact: bound >= search.limit }, isComplete: true };
    }
    // Out of time: one quick look with the rest open, so that at least some plan is found, with the bound known so far.
    if (isCut && guess !== Number.POSITIVE_INFINITY) most = nodes + LAST_LOOK;
    else if (isCut) return { solution: null, isComplete: false };
    else bound = Math.max(bound, guess);
  }
  return { solution: null, isComplete: true };
}

const LAST_LOOK = 5_000;
/** Effort of a minute where the objective is hours (`effortOf`). */
const EFFORT_PER_MINUTE = 1000;

function prepare(problem: Problem, { options, dual }: Narrowed, guess: number, most: number): Search {
  const byUnit: Option[][] = problem.base.map(() => []);
  const teachers: Option[][] = [];
  for (const option of options) {
    for (const { unit } of option.gains) byUnit[unit]!.push(option);
    for (const need of option.teaches) teachers[need] = [...(teachers[need] ?? []), option];
  }
  const order = orderOf(problem, byUnit);
  return {
    problem,
    order,
    byUnit,
    teachers,
    dual,
    effort: boundOf(problem, options, order, (one) => one.effort, dual),
    others: resourcesOf(problem, options, order, guess),
    choice: emptyChoice(problem),
    ceiling: new Float64Array(problem.base.length).fill(Number.POSITIVE_INFINITY),
    limit: guess,
    best: null,
    nodes: 0,
    leftOpen: Number.POSITIVE_INFINITY,
    most,
  };
}

type Resource = Search['others'][number];

/** The limits that may bind, each with a bound of what is still needed of it. */
function resourcesOf(
  problem: Problem,
  options: readonly Option[],
  order: readonly number[],
  guess: number,
): Resource[] {
  const { minutes, cents, count } = problem.limits;
  const list: Resource[] = [];
  if (count < options.length)
    list.push({ limit: count, spent: (choice) => choice.list.length, bound: countBound(problem, options) });
  // Where the effort is made of the minutes, a guess below the limit keeps the limit by itself.
  const isKept =
    guess <= minutes * EFFORT_PER_MINUTE && options.every((one) => one.effort >= one.minutes * EFFORT_PER_MINUTE);
  if (minutes !== Number.POSITIVE_INFINITY && !isKept)
    list.push({
      limit: minutes,
      spent: (choice) => choice.minutes,
      bound: boundOf(problem, options, order, (one) => one.minutes),
    });
  if (cents !== Number.POSITIVE_INFINITY)
    list.push({
      limit: cents,
      spent: (choice) => choice.cents,
      bound: boundOf(problem, options, order, (one) => one.cents),
    });
  return list;
}

/** As many courses as the largest gains need at least to make up the points, whatever they overlap. */
function countBound({ base }: Problem, options: readonly Option[]): Bound {
  const gains = options
    .map((option) => option.gains.reduce((sum, { unit, points }) => sum + points - base[unit]!, 0))
    .sort((a, b) => b - a);
  const reach: number[] = [];
  for (const gain of gains) reach.push((reach.at(-1) ?? 0) + gain);
  return {
    least: (_from, need) => {
      if (need <= 0) return 0;
      let low = 0;
      let high = reach.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (reach[middle]! >= need) high = middle;
        else low = middle + 1;
      }
      return low === reach.length ? Number.POSITIVE_INFINITY : low + 1;
    },
  };
}

/** Units that can gain most are decided first: they shape the rest. */
function orderOf(problem: Problem, byUnit: readonly (readonly Option[])[]): number[] {
  const most = byUnit.map((list, unit) =>
    Math.max(0, ...list.map((one) => one.gains.find((gain) => gain.unit === unit)!.points - problem.base[unit]!)),
  );
  return problem.base
    .map((_, unit) => unit)
    .filter((unit) => most[unit]! > 0)
    .sort((a, b) => most[b]! - most[a]! || a - b);
}

function descend(search: Search, from: number): void {
  const { problem, choice, order } = search;
  const left = problem.need - choice.gained;
  const least = choice.effort + leastFurther(search, from, left);
  if (least >= search.limit || least === Number.POSITIVE_INFINITY) return;
  if (search.others.some(({ bound, limit, spent }) => spent(choice) + bound.least(from, left) > limit)) return;
  if (search.nodes >= search.most) {
    search.leftOpen = Math.min(search.leftOpen, least);
    return;
  }
  search.nodes++;
  const forced = forcedOptions(search);
  if (forced !== null) branch(search, forced, from);
  else if (left <= 0) {
    if (inOrder(choice.list, problem.options) === null) branch(search, otherTeachers(search), from);
    else {
      search.limit = choice.effort;
      search.best = [...choice.list];
    }
  } else if (from < order.length) decide(search, order[from]!, from);
}

function leastFurther({ effort, dual, order, problem, choice }: Search, from: number, left: number): number {
  if (left <= 0) return 0;
  const bySteps = effort.least(from, left);
  return Math.max(bySteps, Math.ceil(dualLeast(dual, order, from, choice.points, problem.base, left) - ROUNDING));
}

/** The options of which one must be taken now: for a competency needed before, or for a blocker; null when nothing is due. */
function forcedOptions({ problem, choice, teachers, byUnit }: Search): readonly Option[] | null {
  for (let need = 0; need < choice.wanted.length; need++)
    if (choice.wanted[need]! > 0 && choice.taught[need] === 0) return teachers[need] ?? [];
  for (const unit of problem.must) {
    const meets = (one: Option) => one.gains.some((gain) => gain.unit === unit && gain.meets);
    if (!choice.list.some((at) => meets(problem.options[at]!))) return byUnit[unit]!.filter(meets);
  }
  return null;
}

/** Teachers not taken yet of anything needed before: a way out when the taken ones need each other in a circle. */
function otherTeachers({ choice, teachers }: Search): readonly Option[] {
  return teachers.flatMap((list, need) =>
    (choice.wanted[need] ?? 0) > 0 ? list.filter((one) => !choice.taken[one.at]) : [],
  );
}

function branch(search: Search, list: readonly Option[], from: number): void {
  for (const option of list) if (!search.choice.taken[option.at]) attempt(search, option, from);
}

function attempt(search: Search, option: Option, from: number): void {
  const { choice, problem, ceiling } = search;
  const before = mark(choice);
  take(choice, option, problem.options);
  let isAllowed = true;
  for (let i = before.log; i < choice.log.length && isAllowed; i += 2)
    isAllowed = choice.points[choice.log[i]!]! <= ceiling[choice.log[i]!]!;
  if (isAllowed) descend(search, from);
  undo(choice, before, problem.options);
}

/** Branches on a unit: each option that would raise it, most promising first, and leaving it as it is. */
function decide(search: Search, unit: number, from: number): void {
  const { choice, byUnit, problem, effort } = search;
  const now = choice.points[unit]!;
  const left = problem.need - choice.gained;
  const ways: { option: Option | null; points: number; least: number }[] = [
    { option: null, points: now, least: choice.effort + effort.least(from + 1, left) },
  ];
  for (const option of byUnit[unit]!) {
    if (choice.taken[option.at]) continue;
    let points = now;
    let gain = 0;
    for (const one of option.gains) {
      if (one.unit === unit) points = one.points;
      gain += Math.max(0, one.points - choice.points[one.unit]!);
    }
    if (points <= now) continue;
    // Courses needed before may bring points too, so with them only the own effort bounds safely.
    const rest = option.withIt.length > 0 || option.needs.length > 0 ? 0 : effort.least(from + 1, left - gain);
    const least = choice.effort + option.effort + rest;
    if (least < search.limit) ways.push({ option, points, least });
  }
  ways.sort((a, b) => a.least - b.least);
  for (const { option, points } of ways) {
    search.ceiling[unit] = points;
    if (option === null) descend(search, from + 1);
    else attempt(search, option, from + 1);
  }
  search.ceiling[unit] = Number.POSITIVE_INFINITY;
}
