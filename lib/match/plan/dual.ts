import type { Option, Problem } from './problem.ts';

// A lower bound from linear programming duality, cheap enough for every node of the search.
//
// Give each point a price (`price`) and each unit a discount (`discount[u]`). Suppose that for every option the sum over its
// units of max(0, price * gain - discount[u]) is at most its amount. Then no choice that gains `need` points costs less than
// price * need - sum of discounts: whoever serves a unit pays at least price * gain - discount for it. The difference between
// an option's amount and its sum is its reduced amount: any choice with it costs at least that much more than the bound.
// For a given price the discounts start high (nothing to pay) and are lowered in turn while every option can still pay
// (dual descent, after Erlenkotter's for plant location); the best price is found by ternary search, the bound being concave.

export interface Dual {
  readonly price: number;
  readonly discount: Float64Array;
  readonly bound: number;
  /** By place of the option. */
  readonly reduced: Float64Array;
}

const ROUNDS = 40;
const PRICES = 18;

interface Row {
  readonly at: number;
  readonly units: Int32Array;
  readonly gains: Float64Array;
}

type Cell = { readonly row: number; readonly gain: number };

export function dualOf(problem: Problem, options: readonly Option[], amount: (option: Option) => number): Dual {
  const rows = options
    .filter((option) => amount(option) !== Number.POSITIVE_INFINITY)
    .map((option) => rowOf(option, problem.base));
  const amounts = new Float64Array(problem.options.length);
  for (const option of options) amounts[option.at] = amount(option);
  const cells: Cell[][] = problem.base.map(() => []);
  for (const { at, units, gains } of rows)
    for (const [i, unit] of units.entries()) cells[unit]!.push({ row: at, gain: gains[i]! });
  for (const list of cells) list.sort((a, b) => b.gain - a.gain || a.row - b.row);
  const at = (price: number): Dual => descendAt(price, problem, cells, amounts);
  let low = 0;
  let high = dearest(rows, amounts);
  let best = at(high);
  for (let i = 0; i < PRICES; i++) {
    const a = at(low + (high - low) / 3);
    const b = at(high - (high - low) / 3);
    for (const one of [a, b]) if (one.bound > best.bound) best = one;
    if (a.bound < b.bound) low = a.price;
    else high = b.price;
  }
  return best;
}

function rowOf(option: Option, base: readonly number[]): Row {
  const gains = option.gains.filter(({ unit, points }) => points > base[unit]!);
  return {
    at: option.at,
    units: Int32Array.from(gains.map((one) => one.unit)),
    gains: Float64Array.from(gains.map((one) => one.points - base[one.unit]!)),
  };
}

/** A price that no sensible choice pays for a point: that of the option which gives least for its amount. */
function dearest(rows: readonly Row[], amounts: Float64Array): number {
  let most = 1;
  for (const { at, gains } of rows) {
    let all = 0;
    for (const gain of gains) all += gain;
    if (all > 0) most = Math.max(most, amounts[at]! / all);
  }
  return most;
}

function descendAt(
  price: number,
  { base, need }: Problem,
  cells: readonly (readonly Cell[])[],
  amounts: Float64Array,
): Dual {
  const slack = Float64Array.from(amounts);
  const discount = Float64Array.from(base, (_, unit) => price * (cells[unit]![0]?.gain ?? 0));
  const start = Float64Array.from(discount);
  for (let round = 1; round <= ROUNDS + 1; round++) {
    // In the first rounds each unit goes down only a part of the way, so that none takes all that the options can pay.
    const floor = round > ROUNDS ? 0 : 1 - round / ROUNDS;
    for (let unit = 0; unit < base.length; unit++)
      lower(unit, start[unit]! * floor, price, cells[unit]!, discount, slack);
  }
  let bound = price * need;
  for (const one of discount) bound -= one;
  return { price, discount, bound, reduced: slack };
}

/** Lowers one discount to `least`, or as far as every option of the unit can pay. */
function lower(
  unit: number,
  least: number,
  price: number,
  cells: readonly Cell[],
  discount: Float64Array,
  slack: Float64Array,
): void {
  const before = discount[unit]!;
  let after = least;
  for (const { row, gain } of cells) {
    const worth = price * gain;
    // Options are sorted by gain: from here on none is worth more than where the discount would stop anyway.
    if (worth <= after) break;
    after = Math.max(after, Math.min(worth, before) - slack[row]!);
  }
  if (after >= before) return;
  for (const { row, gain } of cells) {
    const worth = price * gain;
    if (worth <= after) break;
    slack[row]! -= Math.min(worth, before) - after;
  }
  discount[unit] = after;
}

/** Least further amount at a node: units from `from` on in the order are undecided, `left` points are missing. */
export function dualLeast(
  { price, discount }: Dual,
  order: readonly number[],
  from: number,
  points: Int32Array,
  base: readonly number[],
  left: number,
): number {
  let least = price * left;
  for (let i = from; i < order.length && least > 0; i++) {
    const unit = order[i]!;
    const rest = discount[unit]! - price * (points[unit]! - base[unit]!);
    if (rest > 0) least -= rest;
  }
  return least;
}
