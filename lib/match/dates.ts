// Dates of evidence are ISO 8601 days, months or years as far as known. Arithmetic is in whole months, no time zones.

const PARTIAL = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/;

/** Months since year 0 of a date; `missing` (1 to 12) stands in for a month that is not known. Null when unreadable. */
export function monthOf(date: string | null, missing: number): number | null {
  const found = date === null ? null : PARTIAL.exec(date);
  if (!found) return null;
  const month = found[2] === undefined ? missing : Number(found[2]);
  return month >= 1 && month <= 12 ? Number(found[1]) * 12 + month - 1 : null;
}

/** The last day that a partial date can mean, for comparison as text: `2026` is over after 2026-12-31. */
export function lastDay(date: string): string | null {
  const found = PARTIAL.exec(date);
  return found ? `${found[1]}-${found[2] ?? '12'}-${found[3] ?? '31'}` : null;
}

/** The first day that a partial date can mean. */
export function firstDay(date: string): string | null {
  const found = PARTIAL.exec(date);
  return found ? `${found[1]}-${found[2] ?? '01'}-${found[3] ?? '01'}` : null;
}

/** Half-open range of months. */
export interface Months {
  readonly from: number;
  readonly to: number;
}

/**
 * The months that an activity covers up to `now`. A start given only as a year counts from July and an end given only as a
 * year to June, so that on average nothing is added; within one and the same year that makes six months.
 */
export function monthsOf(start: string | null, end: string | null, now: string): Months | null {
  const from = monthOf(start, 7);
  const today = monthOf(now, 1);
  if (from === null || today === null) return null;
  const stated = end === null ? today : (monthOf(end, 6) ?? today);
  const sameYear = start !== null && end !== null && start.length === 4 && start === end;
  const to = sameYear ? from + 6 : stated + 1;
  const capped = Math.min(to, today + 1);
  return capped > from ? { from, to: capped } : null;
}

/** Length of the union of ranges: two jobs at the same time give the months once. */
export function totalMonths(ranges: readonly Months[]): number {
  let total = 0;
  let until = Number.NEGATIVE_INFINITY;
  for (const { from, to } of [...ranges].sort((a, b) => a.from - b.from || a.to - b.to)) {
    if (to <= until) continue;
    total += to - Math.max(from, until);
    until = to;
  }
  return total;
}
