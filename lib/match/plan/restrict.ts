import type { Option, Problem } from './problem.ts';
import { OUT } from './relax.ts';

/** A smaller problem of the options that are still in question; `places` says where each stood. */
export interface Restricted {
  readonly problem: Problem;
  readonly places: readonly number[];
}

/** Leaves out what is ruled out. What needs an option that is ruled out must be ruled out too. */
export function restrict(problem: Problem, status: Uint8Array): Restricted {
  const kept = problem.options.filter((option) => status[option.at] !== OUT);
  const places = new Map(kept.map((option, place) => [option.at, place]));
  const options = kept.map(
    (option, at): Option => ({ ...option, at, withIt: option.withIt.map((before) => places.get(before)!) }),
  );
  return { problem: { ...problem, options }, places: kept.map((option) => option.at) };
}
