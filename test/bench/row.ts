/** One figure of a benchmark. */
export interface Row {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  /** As `design` words it: "≤ 3", "≥ 100". */
  readonly goal?: string;
}

/** Prints a figure as a line that `bench.ts` collects. */
export function row({ value, ...rest }: Row): void {
  console.log(JSON.stringify({ ...rest, value: Number(value.toPrecision(3)) }));
}

/** The collected figures as a table for people. */
export function table(rows: readonly Row[]): string {
  const wide = Math.max(...rows.map(({ what }) => what.length));
  return rows
    .map(({ what, value, unit, goal }) =>
      `${what.padEnd(wide)}  ${`${value} ${unit}`.padStart(12)}  ${goal ? `goal ${goal}` : ''}`.trimEnd(),
    )
    .join('\n');
}

export function isRow(line: string): boolean {
  return line.startsWith('{"what":');
}

/** Prints what was measured at several sizes, and the slope: the power of the size that it grows with. */
export function grown(what: string, of: string, points: readonly (readonly [size: number, ms: number])[]): void {
  for (const [size, ms] of points) row({ what: `${what}: ${size.toLocaleString('en')} ${of}`, value: ms, unit: 'ms' });
  row({ what: `${what}, slope over ${of}`, value: slopeOf(points), unit: '' });
}

/** Least squares on the logarithms of both. */
export function slopeOf(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(Math.max(y, 1e-6))] as const);
  const mean = (k: 0 | 1) => logs.reduce((sum, point) => sum + point[k], 0) / logs.length;
  const [mx, my] = [mean(0), mean(1)];
  const above = logs.reduce((sum, [x, y]) => sum + (x - mx) * (y - my), 0);
  return above / logs.reduce((sum, [x]) => sum + (x - mx) ** 2, 0);
}
