import type { Sheet } from './sheet.ts';

// Lagrangian relaxation of the sheet. Each point has a price, each unit a discount (the price of "only one option gives a unit
// its points"), each row a charge. For any prices the bound below holds; subgradient ascent (Held, Wolfe and Crowder 1974, with
// Polyak's step length) raises it toward the bound of the linear programme. Only + - * / are used, so every engine gives the
// same numbers.

export const FREE = 0;
export const IN = 1;
export const OUT = 2;

export interface Prices {
  point: number;
  readonly discount: Float64Array;
  readonly charge: Float64Array;
}

export interface Relaxed {
  /** Lower bound of the effort of every choice that keeps what is decided. */
  bound: number;
  /** Prices of that bound. */
  readonly prices: Prices;
  /** By option: by how much the bound would rise if it were taken against its prices. Negative: it pays for itself. */
  readonly reduced: Float64Array;
  /** Share of the late passes in which the option paid for itself, as a guess of the best choice. */
  readonly share: Float64Array;
}

/** Passes without a better bound after which the steps are halved. */
const PATIENCE = 10;
/** Steps, in parts of Polyak's, below which an ascent ends. */
const LEAST_STEP = 0.004;
/** How far above the best bound an ascent reaches at least, as a share of it. */
const LEAST_REACH = 0.01;
/** Differences below this are rounding; real ones are at least a cent in a million (`sheet.ts`). */
const ROUNDING = 1e-10;
/** No step is longer than this norm allows, so that prices stay in a range where the bound is exact to well below 1. */
const LEAST_NORM = 1e-4;
/** Share of the newest pass in `share`. */
const FRESH = 0.12;

export function pricesFor(sheet: Sheet): Prices {
  return {
    point: 0,
    discount: new Float64Array(sheet.problem.base.length),
    charge: new Float64Array(sheet.limit.length),
  };
}

/** Room for the passes over one sheet; reused by every node of a search. */
export interface Bench {
  readonly sheet: Sheet;
  readonly now: Prices;
  readonly reduced: Float64Array;
  readonly covered: Float64Array;
  readonly used: Float64Array;
  /** Cells looked at so far: the measure of work, the same on every machine. */
  operations: number;
}

export function benchFor(sheet: Sheet): Bench {
  return {
    sheet,
    now: pricesFor(sheet),
    reduced: new Float64Array(sheet.effort.length),
    covered: new Float64Array(sheet.problem.base.length),
    used: new Float64Array(sheet.limit.length),
    operations: 0,
  };
}

export interface Ascent {
  /** Options that are taken or free. */
  readonly active: Int32Array;
  readonly status: Uint8Array;
  readonly start: Prices;
  readonly passes: number;
  /** Effort of the best choice known, or a guess of it; infinite for none. */
  readonly goal: number;
  /** The ascent stops when the bound is above. */
  readonly enough: number;
}

/** Raises the bound by so many passes. */
export function ascend(bench: Bench, ascent: Ascent): Relaxed {
  const { sheet, now } = bench;
  const { active, status, goal } = ascent;
  const best: Relaxed = {
    bound: Number.NEGATIVE_INFINITY,
    prices: pricesFor(sheet),
    reduced: new Float64Array(sheet.effort.length),
    share: new Float64Array(sheet.effort.length),
  };
  copyPrices(ascent.start, now);
  let step = 1;
  let stale = 0;
  for (let pass = 0; pass < ascent.passes; pass++) {
    const { bound, gained } = look(bench, active, status);
    const { reduced } = bench;
    for (let i = 0; i < active.length; i++) {
      const at = active[i]!;
      const takes = status[at] === IN || reduced[at]! < 0 ? 1 : 0;
      best.share[at] = best.share[at]! + (pass === 0 ? 1 : FRESH) * (takes - best.share[at]!);
    }
    if (bound > best.bound) {
      if (bound > best.bound + 1e-4 * Math.abs(best.bound)) stale = 0;
      else stale++;
      best.bound = bound;
      copyPrices(now, best.prices);
      for (let i = 0; i < active.length; i++) best.reduced[active[i]!] = reduced[active[i]!]!;
      if (bound > ascent.enough) break;
    } else stale++;
    if (stale >= PATIENCE) {
      step /= 2;
      stale = 0;
      if (step < LEAST_STEP) break;
    }
    const reach = best.bound + Math.abs(best.bound) * LEAST_REACH;
    if (!move(bench, gained, step, (goal === Number.POSITIVE_INFINITY ? reach : Math.max(goal, reach)) - bound)) break;
  }
  return best;
}

/** The bound under the current prices, and what the options that pay for themselves would cover, gain and use. */
function look(
  bench: Bench,
  active: Int32Array,
  status: Uint8Array,
): { readonly bound: number; readonly gained: number } {
  const { sheet, now, reduced, covered, used } = bench;
  const { first, unit, gain, rowFirst, row, weight, effort, limit } = sheet;
  const { point, discount, charge } = now;
  covered.fill(0);
  used.fill(0);
  let bound = point * sheet.need;
  let gained = 0;
  for (let u = 0; u < discount.length; u++) bound -= discount[u]!;
  for (let r = 0; r < limit.length; r++) bound -= charge[r]! * limit[r]!;
  let operations = 0;
  for (let i = 0; i < active.length; i++) {
    const at = active[i]!;
    const from = first[at]!;
    const to = first[at + 1]!;
    const rowTo = rowFirst[at + 1]!;
    let rest = effort[at]!;
    for (let e = rowFirst[at]!; e < rowTo; e++) rest += charge[row[e]!]! * weight[e]!;
    for (let c = from; c < to; c++) {
      const worth = point * gain[c]! - discount[unit[c]!]!;
      if (worth > 0) rest -= worth;
    }
    operations += to - from + 1;
    reduced[at] = rest;
    if (rest >= 0 && status[at] !== IN) continue;
    bound += rest;
    for (let c = from; c < to; c++) {
      const u = unit[c]!;
      if (point * gain[c]! <= discount[u]!) continue;
      covered[u] = covered[u]! + 1;
      gained += gain[c]!;
    }
    for (let e = rowFirst[at]!; e < rowTo; e++) used[row[e]!] = used[row[e]!]! + weight[e]!;
  }
  bench.operations += operations;
  return { bound, gained };
}

/** One step along the subgradient; false when there is none left. */
function move(bench: Bench, gained: number, step: number, distance: number): boolean {
  const { now, covered, used, sheet } = bench;
  const { discount, charge } = now;
  const byPoint = exact(sheet.need - gained);
  let norm = now.point > 0 || byPoint > 0 ? byPoint * byPoint : 0;
  for (let u = 0; u < discount.length; u++) {
    covered[u] = covered[u]! - 1;
    if (covered[u]! > 0 || discount[u]! > 0) norm += covered[u]! * covered[u]!;
  }
  for (let r = 0; r < charge.length; r++) {
    used[r] = exact(used[r]! - sheet.limit[r]!);
    if (used[r]! > 0 || charge[r]! > 0) norm += used[r]! * used[r]!;
  }
  if (norm === 0) return false;
  const length = (step * distance) / Math.max(norm, LEAST_NORM);
  now.point = Math.max(0, now.point + length * byPoint);
  for (let u = 0; u < discount.length; u++) discount[u] = Math.max(0, discount[u]! + length * covered[u]!);
  for (let r = 0; r < charge.length; r++) charge[r] = Math.max(0, charge[r]! + length * used[r]!);
  return true;
}

/** A difference of sums of fractions that is only rounding counts as none: else a price could run away on it. */
function exact(difference: number): number {
  return Math.abs(difference) < ROUNDING ? 0 : difference;
}

/** The prices of one sheet for a smaller one of the same. */
export function carryPrices(from: Sheet, prices: Prices, to: Sheet): Prices {
  const charges = new Map(from.rowNames.map((name, row) => [name, prices.charge[row]!]));
  return {
    point: prices.point,
    discount: prices.discount.slice(),
    charge: Float64Array.from(to.rowNames, (name) => charges.get(name) ?? 0),
  };
}

function copyPrices(from: Prices, to: Prices): void {
  to.point = from.point;
  to.discount.set(from.discount);
  to.charge.set(from.charge);
}
