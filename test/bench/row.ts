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
