import { inOrder } from './order.ts';
import type { Option, Problem } from './problem.ts';

/** A choice that keeps everything, with its effort. */
export interface Choice {
  readonly chosen: readonly number[];
  readonly effort: number;
}

/** What is picked so far and what it comes to. */
interface Draft {
  readonly picked: Uint8Array;
  readonly list: number[];
  readonly points: Int32Array;
  missing: number;
  minutes: number;
  cents: number;
}

/**
 * A choice that suffices, built from some options by taking again and again the one with the least `dearness` per point
 * that it adds, with all that it needs before; what turns out needless goes again. Null when that way leads nowhere.
 */
export function roundedChoice(
  problem: Problem,
  taken: readonly number[],
  usable: ArrayLike<number>,
  dearness: (at: number) => number,
): Choice | null {
  const { options, base, need } = problem;
  const draft: Draft = {
    picked: new Uint8Array(options.length),
    list: [],
    points: Int32Array.from(base),
    missing: need,
    minutes: 0,
    cents: 0,
  };
  for (const at of taken) pick(problem, draft, at);
  const dear = Float64Array.from(usable, dearness);
  const rates = new Float64Array(usable.length).fill(Number.NEGATIVE_INFINITY);
  for (let due = dueNow(problem, draft.list); due !== null || draft.missing > 0; due = dueNow(problem, draft.list)) {
    const next = bestNext(problem, draft, due, usable, { dear, rates, of: dearness });
    if (next === null) return null;
    pick(problem, draft, next);
  }
  return withoutNeedless(problem, draft.list, taken);
}

/** Takes an option with all that it needs before. */
function pick(problem: Problem, draft: Draft, at: number): void {
  if (draft.picked[at]) return;
  const option = problem.options[at]!;
  draft.picked[at] = 1;
  draft.list.push(at);
  draft.minutes += option.minutes;
  draft.cents += option.cents;
  draft.missing -= addedPoints(option, draft.points);
  for (const { unit, points } of option.gains) if (points > draft.points[unit]!) draft.points[unit] = points;
  for (const before of option.withIt) pick(problem, draft, before);
}

function addedPoints({ gains }: Option, points: Int32Array): number {
  let added = 0;
  for (const gain of gains) {
    const over = gain.points - points[gain.unit]!;
    if (over > 0) added += over;
  }
  return added;
}

/** What the picked ones still need, of which one option must be taken; null when nothing is due. */
function dueNow({ options, must }: Problem, list: readonly number[]): ((option: Option) => boolean) | null {
  for (const at of list)
    for (const need of options[at]!.needs)
      if (!list.some((other) => other !== at && options[other]!.teaches.includes(need)))
        return (option) => option.at !== at && option.teaches.includes(need);
  for (const unit of must) {
    const meets = (option: Option) => option.gains.some((gain) => gain.unit === unit && gain.meets);
    if (!list.some((at) => meets(options[at]!))) return meets;
  }
  return null;
}

/** What the usable options cost. */
interface Costs {
  readonly dear: Float64Array;
  /**
   * Least rate that each can have: what an option adds only shrinks while others are picked, so one whose last rate was too
   * high needs no second look. Those with others before them get cheaper when these are picked and are looked at each time.
   */
  readonly rates: Float64Array;
  of(at: number): number;
}

function bestNext(
  problem: Problem,
  draft: Draft,
  due: ((option: Option) => boolean) | null,
  usable: ArrayLike<number>,
  { dear, rates, of }: Costs,
): number | null {
  const { picked, points } = draft;
  let best: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < usable.length; i++) {
    if (due === null && rates[i]! >= least) continue;
    const at = usable[i]!;
    const option = problem.options[at]!;
    if (picked[at] || (due !== null && !due(option))) continue;
    const gain = addedPoints(option, points) + (due === null ? 0 : 1);
    if (gain === 0) {
      rates[i] = Number.POSITIVE_INFINITY;
      continue;
    }
    let price = dear[i]!;
    for (const before of option.withIt) if (!picked[before]) price += of(before);
    // What pays for itself comes first, then what is cheapest per point.
    const rate = price > 0 ? price / gain : price * gain;
    if (due === null && option.withIt.length === 0) rates[i] = rate;
    if (rate < least && hasRoom(problem, draft, option)) [best, least] = [at, rate];
  }
  return best;
}

function hasRoom({ options, limits }: Problem, draft: Draft, option: Option): boolean {
  let minutes = draft.minutes + option.minutes;
  let cents = draft.cents + option.cents;
  let count = draft.list.length + 1;
  for (const before of option.withIt) {
    if (draft.picked[before]) continue;
    minutes += options[before]!.minutes;
    cents += options[before]!.cents;
    count++;
  }
  return minutes <= limits.minutes && cents <= limits.cents && count <= limits.count;
}

/** Leaves out what is not needed, the dearest first; what was decided stays. */
function withoutNeedless(problem: Problem, picked: readonly number[], decided: readonly number[]): Choice | null {
  const { options } = problem;
  let list = picked;
  for (const at of [...picked].sort((a, b) => options[b]!.effort - options[a]!.effort || a - b)) {
    if (decided.includes(at)) continue;
    const without = list.filter((one) => one !== at);
    if (isChoice(problem, without)) list = without;
  }
  return choiceOf(problem, list);
}

/** The options as a choice when they keep everything, null when they do not. */
export function choiceOf(problem: Problem, list: readonly number[]): Choice | null {
  if (!isChoice(problem, list)) return null;
  const chosen = inOrder(list, problem.options);
  if (chosen === null) return null;
  return { chosen, effort: list.reduce((sum, at) => sum + problem.options[at]!.effort, 0) };
}

function isChoice(problem: Problem, list: readonly number[]): boolean {
  const { options, base, need, limits } = problem;
  const points = Int32Array.from(base);
  let missing = need;
  let minutes = 0;
  let cents = 0;
  for (const at of list) {
    const option = options[at]!;
    missing -= addedPoints(option, points);
    for (const gain of option.gains) if (gain.points > points[gain.unit]!) points[gain.unit] = gain.points;
    minutes += option.minutes;
    cents += option.cents;
  }
  if (missing > 0 || list.length > limits.count || minutes > limits.minutes || cents > limits.cents) return false;
  return list.every((at) => options[at]!.withIt.every((one) => list.includes(one))) && dueNow(problem, list) === null;
}
