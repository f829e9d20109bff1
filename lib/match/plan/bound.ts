import type { Dual } from './dual.ts';
import type { Option, Problem } from './problem.ts';

// Lower bounds for the search. The effort of a course is split over the units that it raises, in proportion to its points.
// Paying only the shares of the units where a course is used can never cost more than paying the course, so the cheapest
// way to reach the points unit by unit, found exactly by dynamic programming, is a lower bound. One table per resource
// (effort, minutes, money, number of courses) answers "at least how much more for d points from unit u on" in one look-up.

/** Most columns of a table; with more points than this a column stands for several (rounded so that the bound still holds). */
const MOST_COLUMNS = 1500;

export interface Bound {
  /** Least amount to gain `need` more points over the base from the units at `from` and later in the order. */
  least(from: number, need: number): number;
}

/**
 * Builds the table for one resource. `order` lists the units in the order in which the search decides them; with a dual the
 * shares follow its prices, which gives a higher bound than shares by points alone.
 */
export function boundOf(
  problem: Problem,
  options: readonly Option[],
  order: readonly number[],
  amount: (option: Option) => number,
  dual: Dual | null = null,
): Bound {
  const { base, need } = problem;
  const scale = Math.max(1, Math.ceil(need / MOST_COLUMNS));
  const columns = Math.max(0, Math.ceil(need / scale));
  const steps = stepsOf(base, options, amount, scale, dual);
  const width = columns + 1;
  const table = new Float64Array((order.length + 1) * width).fill(Number.POSITIVE_INFINITY);
  table[order.length * width] = 0;
  for (let i = order.length - 1; i >= 0; i--) {
    const row = i * width;
    const next = row + width;
    const list = steps[order[i]!] ?? [];
    for (let d = 0; d < width; d++) {
      let least = table[next + d]!;
      for (const { gain, share } of list) {
        const sum = share + table[next + (d > gain ? d - gain : 0)]!;
        if (sum < least) least = sum;
      }
      table[row + d] = least;
    }
  }
  return {
    // What is left is rounded down to columns and gains are rounded up, so the true amount is never less.
    least: (from, left) => (left <= 0 ? 0 : table[from * width + Math.min(columns, Math.floor(left / scale))]!),
  };
}

interface Step {
  readonly gain: number;
  readonly share: number;
}

/** Per unit the ways to raise it: points over the base (in columns) and the share of the amount; none dearer for less. */
function stepsOf(
  base: readonly number[],
  options: readonly Option[],
  amount: (option: Option) => number,
  scale: number,
  dual: Dual | null,
): Step[][] {
  const steps: Step[][] = base.map(() => []);
  for (const option of options) {
    let all = 0;
    for (const { unit, points } of option.gains) all += points - base[unit]!;
    if (all <= 0) continue;
    const whole = amount(option);
    // What the dual leaves unpaid is split by points.
    const rest = dual === null ? whole : Math.max(0, dual.reduced[option.at]!);
    for (const { unit, points } of option.gains) {
      const over = points - base[unit]!;
      const paid = dual === null ? 0 : Math.max(0, dual.price * over - dual.discount[unit]!);
      const share = whole === Number.POSITIVE_INFINITY ? whole : Math.floor(paid + (rest * over) / all);
      steps[unit]!.push({ gain: Math.ceil(over / scale), share });
    }
  }
  return steps.map(undominated);
}

function undominated(steps: readonly Step[]): Step[] {
  const kept: Step[] = [];
  for (const step of [...steps].sort((a, b) => a.share - b.share || b.gain - a.gain))
    if (kept.every((one) => one.gain < step.gain)) kept.push(step);
  return kept;
}
