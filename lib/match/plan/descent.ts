import { type Prices, pricesFor } from './relax.ts';
import type { Sheet } from './sheet.ts';

// First prices for relax.ts by dual descent, after Erlenkotter's for plant location (1978): for one price per point the
// discounts start so high that nobody pays anything, and are lowered in turn while every option can still pay.

const ROUNDS = 8;
/** The price of the last point is dearer than that of the average one; how much is tried in these steps. */
const TIMES_AVERAGE = [1.2, 1.6, 2.1, 2.8, 3.8] as const;

interface Cells {
  readonly option: Int32Array;
  readonly gain: Float64Array;
}

/** Prices with a bound usually within a tenth of the best. `average` is the effort per point of some choice that suffices. */
export function firstPrices(sheet: Sheet, active: Int32Array, average: number): Prices {
  const cells = cellsByUnit(sheet, active);
  let best = descend(sheet, cells, average * TIMES_AVERAGE[0]);
  for (const times of TIMES_AVERAGE.slice(1)) {
    const next = descend(sheet, cells, average * times);
    if (next.bound <= best.bound) break;
    best = next;
  }
  return best.prices;
}

/** For every unit the options that raise it, those with the largest gain first. */
function cellsByUnit({ first, unit, gain, problem }: Sheet, active: Int32Array): Cells[] {
  const lists: { option: number; gain: number }[][] = problem.base.map(() => []);
  for (const at of active)
    for (let c = first[at]!; c < first[at + 1]!; c++) lists[unit[c]!]!.push({ option: at, gain: gain[c]! });
  return lists.map((list) => {
    list.sort((a, b) => b.gain - a.gain || a.option - b.option);
    return {
      option: Int32Array.from(list, (one) => one.option),
      gain: Float64Array.from(list, (one) => one.gain),
    };
  });
}

function descend(
  sheet: Sheet,
  cells: readonly Cells[],
  point: number,
): { readonly prices: Prices; readonly bound: number } {
  const prices = pricesFor(sheet);
  prices.point = point;
  const slack = Float64Array.from(sheet.effort);
  const start = Float64Array.from(cells, ({ gain }) => point * (gain[0] ?? 0));
  prices.discount.set(start);
  for (let round = 1; round <= ROUNDS + 1; round++) {
    // In the first rounds each unit goes down only a part of the way, so that none takes all that the options can pay.
    const part = round > ROUNDS ? 0 : 1 - round / ROUNDS;
    for (let unit = 0; unit < start.length; unit++)
      lower(cells[unit]!, unit, start[unit]! * part, point, prices.discount, slack);
  }
  const bound = prices.discount.reduce((sum, one) => sum - one, point * sheet.need);
  return { prices, bound };
}

/** Lowers one discount to `least`, or as far as every option of the unit can pay. */
function lower(
  { option, gain }: Cells,
  unit: number,
  least: number,
  point: number,
  discount: Float64Array,
  slack: Float64Array,
): void {
  const before = discount[unit]!;
  let after = least;
  for (let i = 0; i < option.length; i++) {
    const worth = point * gain[i]!;
    // From here on none is worth more than where the discount stops anyway.
    if (worth <= after) break;
    after = Math.max(after, Math.min(worth, before) - slack[option[i]!]!);
  }
  if (after >= before) return;
  for (let i = 0; i < option.length; i++) {
    const worth = point * gain[i]!;
    if (worth <= after) break;
    slack[option[i]!] = slack[option[i]!]! - (Math.min(worth, before) - after);
  }
  discount[unit] = after;
}
