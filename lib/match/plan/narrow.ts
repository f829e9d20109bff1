import { type Dual, dualOf } from './dual.ts';
import type { Option, Problem } from './problem.ts';

/** What sums of fractions may be off by, far below the least difference of two efforts (1). */
export const ROUNDING = 0.01;

/** What is left of a problem under a guess of the best effort. */
export interface Narrowed {
  readonly options: readonly Option[];
  readonly dual: Dual;
}

/** Most times that options are left out and the dual of the rest is worked out anew. */
const NARROWINGS = 8;

/**
 * The options that a choice below the guess can hold, and the dual over them alone. Leaving options out raises the bound,
 * and a higher bound leaves more out. Null when no choice below the guess exists.
 */
export function narrow(problem: Problem, first: Dual, guess: number): Narrowed | null {
  let dual = first;
  let options: readonly Option[] = problem.options;
  for (let i = 0; i < NARROWINGS; i++) {
    const left = below(options, dual, guess);
    if (dual.bound - ROUNDING >= guess || !canReach(problem, left)) return null;
    const isSettled = left.length * 20 > options.length * 19;
    options = left;
    if (isSettled && i > 0) break;
    const next = dualOf(problem, options, (one) => one.effort);
    if (next.bound < dual.bound) break;
    dual = next;
  }
  return { options, dual };
}

/** Options whose reduced effort, with that of what is needed before, keeps the bound below the guess. */
function below(options: readonly Option[], { bound, reduced }: Dual, guess: number): readonly Option[] {
  const present = new Set(options.map((option) => option.at));
  return options.filter((option) => {
    if (!option.withIt.every((at) => present.has(at))) return false;
    const extra = option.withIt.reduce((sum, at) => sum + Math.max(0, reduced[at]!), Math.max(0, reduced[option.at]!));
    return bound + extra - ROUNDING < guess;
  });
}

/** Whether all options together bring the points, whatever they cost. */
function canReach({ base, need }: Problem, options: readonly Option[]): boolean {
  const most = [...base];
  for (const option of options) for (const { unit, points } of option.gains) most[unit] = Math.max(most[unit]!, points);
  return most.reduce((sum, points, unit) => sum + points - base[unit]!, 0) >= need;
}
