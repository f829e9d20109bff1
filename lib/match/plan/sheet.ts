import type { Option, Problem } from './problem.ts';

// The problem as an integer programme in typed arrays, so that the many passes of relax.ts stay in cache.
//
//   least   sum effort[o] x[o]
//   so that y[o,u] <= x[o],  sum over o of y[o,u] <= 1 for every unit u,  sum gain[o,u] y[o,u] >= need,
//           and for every row   sum weight[r,o] x[o] <= limit[r]
//
// x[o] says that an option is taken, y[o,u] that it is the one which gives unit u its points. The rows hold what else a choice
// must keep: minutes, money, number of courses, what is needed before, and the blockers that must be lifted.

export interface Sheet {
  readonly problem: Problem;
  /** Points that the gains are parts of. */
  readonly scale: number;
  readonly effort: Float64Array;
  /** Points to gain and the gains, in parts of the largest gain. */
  readonly need: number;
  /** Cells of option `o` stand from `first[o]` to `first[o + 1]`. */
  readonly first: Int32Array;
  readonly unit: Int32Array;
  readonly gain: Float64Array;
  /** Entries in rows of option `o` stand from `rowFirst[o]` to `rowFirst[o + 1]`. */
  readonly rowFirst: Int32Array;
  readonly row: Int32Array;
  readonly weight: Float64Array;
  readonly limit: Float64Array;
  /** What each row is about; the same in a smaller problem of the same. */
  readonly rowNames: readonly string[];
}

interface Row {
  readonly name: string;
  readonly limit: number;
  readonly entries: readonly { readonly at: number; readonly weight: number }[];
}

/** Lays a problem out. A smaller problem of the same keeps the scale, so that prices mean the same in both. */
export function sheetOf(problem: Problem, of: Sheet | null = null): Sheet {
  const { options, base, need } = problem;
  const cells = options.map((option) =>
    option.gains.flatMap(({ unit, points }) => (points > base[unit]! ? [{ unit, gain: points - base[unit]! }] : [])),
  );
  const most = of?.scale ?? cells.reduce((top, list) => list.reduce((best, { gain }) => Math.max(best, gain), top), 1);
  const rows = rowsOf(problem);
  const byOption: { row: number; weight: number }[][] = options.map(() => []);
  rows.forEach(({ entries }, row) => {
    for (const { at, weight } of entries) byOption[at]!.push({ row, weight });
  });
  return {
    problem,
    scale: most,
    rowNames: rows.map((row) => row.name),
    effort: Float64Array.from(options, (option) => option.effort),
    need: need / most,
    first: startsOf(cells),
    unit: Int32Array.from(cells.flatMap((list) => list.map((cell) => cell.unit))),
    gain: Float64Array.from(cells.flatMap((list) => list.map((cell) => cell.gain / most))),
    rowFirst: startsOf(byOption),
    row: Int32Array.from(byOption.flatMap((list) => list.map((entry) => entry.row))),
    weight: Float64Array.from(byOption.flatMap((list) => list.map((entry) => entry.weight))),
    limit: Float64Array.from(rows, (row) => row.limit),
  };
}

function startsOf(lists: readonly (readonly unknown[])[]): Int32Array {
  const starts = new Int32Array(lists.length + 1);
  lists.forEach((list, i) => {
    starts[i + 1] = starts[i]! + list.length;
  });
  return starts;
}

function rowsOf({ options, must, limits }: Problem): Row[] {
  const rows: (Row | null)[] = [
    resource('minutes', options, limits.minutes, (option) => option.minutes),
    resource('cents', options, limits.cents, (option) => option.cents),
    resource('count', options, limits.count, () => 1),
  ];
  const teachers: number[][] = [];
  for (const { at, teaches } of options)
    for (const need of teaches) {
      const known = teachers[need];
      if (known) known.push(at);
      else teachers[need] = [at];
    }
  for (const { at, id, withIt, needs } of options) {
    for (const before of withIt) rows.push(needed(`${id} ${options[before]!.id}`, at, [before]));
    for (const need of needs)
      rows.push(
        needed(
          `${id} need ${need}`,
          at,
          (teachers[need] ?? []).filter((one) => one !== at),
        ),
      );
  }
  for (const unit of must) {
    const meeting = options.filter((one) => one.gains.some((gain) => gain.unit === unit && gain.meets));
    rows.push({ name: `meet ${unit}`, limit: -1, entries: meeting.map(({ at }) => ({ at, weight: -1 })) });
  }
  return rows.filter((row) => row !== null);
}

/** A total that all options together may pass, in parts of the largest; null when it cannot bind. */
function resource(
  name: string,
  options: readonly Option[],
  limit: number,
  amount: (option: Option) => number,
): Row | null {
  const amounts = options.map(amount);
  const most = amounts.reduce((top, one) => Math.max(top, one), 0);
  if (most === 0 || amounts.reduce((sum, one) => sum + one, 0) <= limit) return null;
  const isUsable = (one: number): boolean => one !== Number.POSITIVE_INFINITY;
  const top = amounts.reduce((best, one) => (isUsable(one) ? Math.max(best, one) : best), 1);
  return {
    name,
    limit: limit / top,
    entries: options.flatMap(({ at }) => {
      const one = amounts[at]!;
      return one > 0 && isUsable(one) ? [{ at, weight: one / top }] : [];
    }),
  };
}

/** An option that is only taken when one of the others is. */
function needed(name: string, at: number, before: readonly number[]): Row {
  return { name, limit: 0, entries: [{ at, weight: 1 }, ...before.map((one) => ({ at: one, weight: -1 }))] };
}
