import { TIES } from './effort.ts';
import type { Option, Problem } from './problem.ts';

// Hours of courses are mostly whole, so the efforts of choices lie in steps: below a choice of 101 hours comes one of 100, and a
// bound of 100 hours and a minute already shows that there is none. Over 600 plans this halved the work.

/** Efforts of all choices are multiples of `size` and at most `ties` more; `ties` is less than `size`. */
export interface Grain {
  readonly size: number;
  readonly ties: number;
}

/** Efforts are whole numbers. */
export const WHOLE: Grain = { size: 1, ties: 0 };

interface Efforts {
  readonly options: readonly Pick<Option, 'effort'>[];
  readonly limits: Pick<Problem['limits'], 'count'>;
}

/** The grain of a problem; `WHOLE` where the small reasons may add up to a step. */
export function grainOf({ options, limits }: Efforts): Grain {
  const size = options.reduce((common, { effort }) => commonDivisor(common, effort - (effort % TIES)), 0);
  const dearest = options.map(({ effort }) => effort % TIES).sort((a, b) => b - a);
  const ties = dearest.slice(0, Math.min(limits.count, options.length)).reduce((sum, one) => sum + one, 0);
  return ties < size ? { size, ties } : WHOLE;
}

function commonDivisor(a: number, b: number): number {
  return b === 0 ? a : commonDivisor(b, a % b);
}

/** The multiple of the size that an effort lies on or above. */
export function stepOf({ size }: Grain, effort: number): number {
  return effort === Number.POSITIVE_INFINITY ? effort : Math.floor(effort / size) * size;
}

/** The most that a choice on a lower step than `effort` can take. */
export function mostBelow(grain: Grain, effort: number): number {
  return stepOf(grain, effort) - grain.size + grain.ties;
}
