import type { Problem } from './problem.ts';
import { FREE, IN, OUT } from './relax.ts';

/** Who needs whom, worked out once per problem. */
export interface Links {
  readonly dependents: readonly (readonly number[])[];
  readonly teachers: readonly (readonly number[])[];
}

export function linksOf({ options }: Problem): Links {
  const dependents: number[][] = options.map(() => []);
  const teachers: number[][] = [];
  for (const { at, withIt, teaches } of options) {
    for (const before of withIt) dependents[before]!.push(at);
    for (const need of teaches) {
      const known = teachers[need];
      if (known) known.push(at);
      else teachers[need] = [at];
    }
  }
  return { dependents, teachers };
}

/** Takes an option and all that it needs before; false when one of them is ruled out. */
export function takeIn(problem: Problem, status: Uint8Array, at: number): boolean {
  if (status[at] === OUT) return false;
  if (status[at] === IN) return true;
  status[at] = IN;
  return problem.options[at]!.withIt.every((before) => takeIn(problem, status, before));
}

/** Rules an option out and all that need it; false when one of them is taken. */
export function ruleOut(links: Links, status: Uint8Array, at: number): boolean {
  if (status[at] === IN) return false;
  if (status[at] === OUT) return true;
  status[at] = OUT;
  return links.dependents[at]!.every((one) => ruleOut(links, status, one));
}

/**
 * Draws the consequences of what is decided until nothing more follows: what no limit leaves room for, what nobody teaches,
 * what brings nothing any more. False when no choice can keep all of it.
 */
export function settle(problem: Problem, links: Links, status: Uint8Array): boolean {
  for (;;) {
    const before = countFree(status);
    if (!settleNeeds(problem, links, status)) return false;
    if (!settleLimits(problem, links, status)) return false;
    if (!settlePoints(problem, links, status)) return false;
    if (countFree(status) === before) return true;
  }
}

function countFree(status: Uint8Array): number {
  let free = 0;
  for (const one of status) if (one === FREE) free++;
  return free;
}

function settleNeeds({ options, must }: Problem, links: Links, status: Uint8Array): boolean {
  for (const { at, needs } of options) {
    if (status[at] === OUT || needs.length === 0) continue;
    const isTaught = needs.every((need) =>
      (links.teachers[need] ?? []).some((one) => one !== at && status[one] !== OUT),
    );
    if (!isTaught && !ruleOut(links, status, at)) return false;
  }
  return must.every((unit) =>
    options.some((one) => status[one.at] !== OUT && one.gains.some((gain) => gain.unit === unit && gain.meets)),
  );
}

function settleLimits({ options, limits }: Problem, links: Links, status: Uint8Array): boolean {
  let minutes = limits.minutes;
  let cents = limits.cents;
  let count = limits.count;
  for (const option of options) {
    if (status[option.at] !== IN) continue;
    minutes -= option.minutes;
    cents -= option.cents;
    count--;
  }
  if (minutes < 0 || cents < 0 || count < 0) return false;
  for (const option of options)
    if (status[option.at] === FREE && (option.minutes > minutes || option.cents > cents || count === 0))
      ruleOut(links, status, option.at);
  return true;
}

/** Rules out what adds no points, teaches nothing asked for, meets nothing and is needed by none; false without enough points. */
function settlePoints(problem: Problem, links: Links, status: Uint8Array): boolean {
  const { options, base, need, must } = problem;
  const now = [...base];
  const most = [...base];
  const wanted = new Set<number>();
  for (const { at, gains, needs } of options) {
    if (status[at] === OUT) continue;
    for (const one of needs) wanted.add(one);
    for (const { unit, points } of gains) {
      if (points > most[unit]!) most[unit] = points;
      if (status[at] === IN && points > now[unit]!) now[unit] = points;
    }
  }
  if (most.reduce((sum, points, unit) => sum + points - base[unit]!, 0) < need) return false;
  for (const { at, gains, teaches } of options) {
    if (status[at] !== FREE) continue;
    const isOfUse =
      gains.some(({ unit, points, meets }) => points > now[unit]! || (meets && must.includes(unit))) ||
      teaches.some((one) => wanted.has(one)) ||
      links.dependents[at]!.some((one) => status[one] !== OUT);
    if (!isOfUse) ruleOut(links, status, at);
  }
  return true;
}
