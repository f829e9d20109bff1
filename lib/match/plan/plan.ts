import type { Course } from '../../model/course.ts';
import type { Wallet } from '../../model/evidence.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import { BANDS, type Band, type Match, type MatchPreferences, NO_PREFERENCES } from '../../model/match.ts';
import type { Plan, PlanLimits } from '../../model/plan.ts';
import { matchPosting, opened } from '../match.ts';
import { bandOf } from '../score.ts';
import { type Totals, totalsOf } from './allowed.ts';
import { catalogueOf } from './catalogue.ts';
import { draftsOf } from './drafts.ts';
import { centsOf, objectiveOf, plannedHours } from './effort.ts';
import { walletAfter } from './outcome.ts';
import { placesOf } from './places.ts';
import type { Option, Solution } from './problem.ts';
import { reachOf } from './profiles.ts';
import { placed } from './reduce.ts';
import { type Finding, MOST_OPERATIONS, solve } from './search.ts';
import { stepsOf } from './steps.ts';
import { type Aim, aimOf, type PlanTarget } from './target.ts';
import { uncoveredOf } from './uncovered.ts';

export interface PlanInput {
  /** One posting, or all saved ones; with several the aim is their mean score. */
  readonly targets: readonly PlanTarget[];
  readonly wallet: Wallet;
  readonly graph: FrameworkGraph;
  readonly courses: readonly Course[];
  readonly limits: PlanLimits;
  /** ISO 8601 instant. */
  readonly now: string;
  readonly preferences?: MatchPreferences;
  readonly country?: string | null;
  /** Ids of courses that the user has finished or wants no more. */
  readonly done?: readonly string[];
  /** Ids of courses under way. Those that fit a requirement or come before one that does stay in the plan, and the limits are for what comes beside them. */
  readonly started?: readonly string[];
  readonly mostOperations?: number;
}

/**
 * The courses that reach the target band for the least hours, money or weakness of credentials, exact or with a stated
 * bound. When the target is out of reach, the plan goes to the highest band within reach, else as far as the limits allow.
 */
export function planCourses(input: PlanInput): Plan {
  return planAndWork(input).plan;
}

/** The plan with the work that it took, in cells looked at (`MOST_OPERATIONS`): the same number on every machine. */
export function planAndWork(input: PlanInput): { readonly plan: Plan; readonly operations: number } {
  const { limits } = input;
  const field = fieldOf(input);
  const { aim, catalogue, options, totals } = field;
  const { solution, isExact, operations } = aim.isThin
    ? NOTHING
    : choose(aim, options, field.taken, totals, limits, input.mostOperations ?? MOST_OPERATIONS);
  const chosen = solution === null ? [] : solution.chosen.map((at) => catalogue.byId.get(options[at]!.id)!);
  const scored = (list: readonly Course[]) => scoresAfter(input, list);
  const plan: Plan = {
    target: limits.target,
    reached: isReached(scored(chosen), limits.target),
    hours: Math.round(chosen.reduce((sum, course) => sum + plannedHours(course), 0) * 10) / 10,
    cost: costOf(chosen, limits),
    optimal: isExact,
    bound: isExact || solution === null ? null : objectiveOf(solution.bound, limits),
    steps: stepsOf({ chosen, options, effects: field.effects, units: aim.units, scored }),
    uncovered: uncoveredOf({ ...field, units: aim.units, blockers: scored([]).flatMap((match) => match.blockers) }),
  };
  return { plan, operations };
}

/** What a plan chooses from: what is asked for, and the courses that can take part. */
function fieldOf(input: PlanInput) {
  const { targets, graph, limits, preferences = NO_PREFERENCES } = input;
  const { index: wallet } = opened(input.wallet, graph, input.now.slice(0, 10));
  const totals = totalsOf(limits);
  const aim = aimOf({ targets, wallet, graph, preferences, band: limits.target });
  const reach = reachOf(aim.units, wallet, graph);
  const catalogue = catalogueOf(input.courses);
  const started = new Set(input.started ?? []);
  const places = placesOf(targets, limits, graph);
  const { drafts, effects, suited } = draftsOf({
    catalogue,
    done: new Set(input.done ?? []),
    started,
    units: aim.units,
    must: new Set(aim.must),
    reach,
    wallet,
    graph,
    limits,
    totals,
    places,
  });
  const options = placed(drafts);
  const taken = options.filter((option) => started.has(option.id));
  return { aim, catalogue, effects, graph, options, places, reach, suited, taken, totals };
}

/** Price of all courses in the limits' currency; null when one is not known. */
function costOf(chosen: readonly Course[], limits: PlanLimits): number | null {
  const cents = chosen.map((course) => centsOf(course, limits));
  return cents.includes(null) ? null : cents.reduce<number>((sum, one) => sum + (one ?? 0), 0) / 100;
}

/** The same gaps three ways: quickest, cheapest, best credentials. */
export function threePlans(input: PlanInput): Readonly<Record<PlanLimits['objective'], Plan>> {
  const plan = (objective: PlanLimits['objective']) =>
    planCourses({ ...input, limits: { ...input.limits, objective } });
  return { hours: plan('hours'), cost: plan('cost'), credential: plan('credential') };
}

type Chosen = { readonly solution: Solution | null; readonly isExact: boolean; readonly operations: number };
const NOTHING: Chosen = { solution: null, isExact: true, operations: 0 };

/** Tries the target with its blockers, then without them, then lower bands, then as many points as the limits allow. */
function choose(
  aim: Aim,
  options: readonly Option[],
  taken: readonly Option[],
  totals: Totals,
  { target }: PlanLimits,
  most: number,
): Chosen {
  const base = aim.units.map((unit) => unit.points);
  const limits = besideStarted(totals, taken);
  const underWay = taken.map((option) => option.at);
  let operations = 0;
  const attempt = (need: number, must: readonly number[]): Finding => {
    const found = solve({ base, must, need, options, limits }, Math.max(0, most - operations), underWay);
    operations += found.operations;
    return found;
  };
  let isComplete = true;
  const tries: [number, readonly number[]][] = [[aim.need(target), aim.must]];
  if (aim.must.length > 0) tries.push([aim.need(target), []]);
  for (const band of BANDS.slice(0, BANDS.indexOf(target)).reverse()) tries.push([aim.need(band), []]);
  for (const [need, must] of tries) {
    if (need <= 0 && must.length === 0) break;
    const finding = attempt(need, must);
    if (finding.solution)
      return { solution: finding.solution, isExact: isComplete && finding.solution.isExact, operations };
    isComplete &&= finding.isComplete;
  }
  const alone = onlyStarted(taken);
  if (aim.need(target) <= 0) return { solution: alone, isExact: isComplete, operations };
  const furthest = mostPoints(aim, attempt, isComplete, alone);
  return { ...furthest, operations };
}

/** What is under way is not given up for a limit: the limits are what is left for the rest. */
function besideStarted(totals: Totals, taken: readonly Option[]): Totals {
  const minutes = taken.reduce((sum, option) => sum + option.minutes, 0);
  return {
    minutes: Math.max(totals.minutes, minutes),
    cents: totals.cents,
    count: Math.max(totals.count, taken.length),
  };
}

function onlyStarted(taken: readonly Option[]): Solution | null {
  if (taken.length === 0) return null;
  const effort = taken.reduce((sum, option) => sum + option.effort, 0);
  return { chosen: taken.map((option) => option.at), effort, bound: effort, isExact: true };
}

/** The most points within the limits for the least effort, by halving. */
function mostPoints(
  aim: Aim,
  attempt: (need: number, must: readonly number[]) => Finding,
  wasComplete: boolean,
  alone: Solution | null,
): Omit<Chosen, 'operations'> {
  let isComplete = wasComplete;
  let best = alone;
  let [low, high] = [0, Math.max(0, nextBandNeed(aim))];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    const { solution, isComplete: wasWhole } = attempt(middle, []);
    isComplete &&= wasWhole && (solution?.isExact ?? true);
    if (solution) {
      best = solution;
      low = middle;
    } else high = middle;
  }
  return { solution: best, isExact: isComplete };
}

/** Points to the next band up, which is known to be out of reach. */
function nextBandNeed(aim: Aim): number {
  return BANDS.map((band) => aim.need(band)).find((need) => need > 0) ?? 0;
}

function scoresAfter(input: PlanInput, courses: readonly Course[]): Match[] {
  const { targets, graph, now, preferences = NO_PREFERENCES, country = null } = input;
  const wallet = courses.length === 0 ? input.wallet : walletAfter(input.wallet, courses, now);
  return targets.map(({ requirements, facts }) =>
    matchPosting({ requirements, facts, wallet, graph, now, preferences, country }),
  );
}

/** One posting by its band; several by their mean score, postings without a number left out. */
export function isReached(matches: readonly Match[], target: Band): boolean {
  const [only] = matches;
  if (matches.length === 1) return only?.band != null && BANDS.indexOf(only.band) >= BANDS.indexOf(target);
  const mean = meanScore(matches);
  return mean !== null && BANDS.indexOf(bandOf(mean)) >= BANDS.indexOf(target);
}

export function meanScore(matches: readonly Match[]): number | null {
  const scores = matches.flatMap((match) => match.score ?? []);
  return scores.length === 0
    ? null
    : Math.floor((2 * scores.reduce((sum, one) => sum + one, 0) + scores.length) / (2 * scores.length));
}
