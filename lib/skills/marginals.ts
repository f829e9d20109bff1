import { expOf } from './exponent.ts';
import type { Lines } from './lines.ts';

export const OUT = 0;
export const BEGIN = 1;
export const INSIDE = 2;
export const LABELS = 3;

/** A possible competency: tokens [from, to) of a line with the chain's probability of exactly these bounds, 0 to 1. */
export interface Candidate {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  readonly chance: number;
}

export interface Marginals {
  /** Probability of each token to stand in a competency, and to begin one. */
  readonly within: Float64Array;
  readonly begins: Float64Array;
  readonly candidates: readonly Candidate[];
}

/** Candidates less likely than this are not looked at. */
export const LEAST_CHANCE = 0.03;

/** A competency has at most so many tokens. */
export const LONGEST_SPAN = 16;

/**
 * Forward-backward over each line. `scores` holds three emission scores a token, `steps` the exponentials of the transition
 * scores (`stepsOf`), both in natural-log units.
 */
export function marginalsOf(scores: Float64Array, steps: Float64Array, lines: Lines, tokenCount: number): Marginals {
  const work = {
    emit: new Float64Array(tokenCount * LABELS),
    forward: new Float64Array(tokenCount * LABELS),
    backward: new Float64Array(tokenCount * LABELS),
    scale: new Float64Array(tokenCount),
    steps,
  };
  const within = new Float64Array(tokenCount);
  const begins = new Float64Array(tokenCount);
  const candidates: Candidate[] = [];
  for (let line = 0; line < lines.count; line++) {
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    run(work, scores, from, to);
    for (let i = from; i < to; i++) {
      within[i] = 1 - work.forward[i * LABELS + OUT]! * work.backward[i * LABELS + OUT]!;
      begins[i] = work.forward[i * LABELS + BEGIN]! * work.backward[i * LABELS + BEGIN]!;
    }
    for (let i = from; i < to; i++) if (begins[i]! >= LEAST_CHANCE) grow(work, candidates, line, i, to);
  }
  return { within, begins, candidates };
}

/** Exponentials of the transitions; steps into "inside" from outside or from the start of a line are impossible. */
export function stepsOf(transition: ArrayLike<number>, unit: number): Float64Array {
  const steps = Float64Array.from({ length: (LABELS + 1) * LABELS }, (_, i) => expOf(transition[i]! * unit));
  steps[OUT * LABELS + INSIDE] = 0;
  steps[LABELS * LABELS + INSIDE] = 0;
  return steps;
}

interface Work {
  readonly emit: Float64Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  readonly steps: Float64Array;
}

function run({ emit, forward, backward, scale, steps }: Work, scores: Float64Array, from: number, to: number): void {
  for (let i = from; i < to; i++) {
    const row = i * LABELS;
    const top = Math.max(scores[row]!, scores[row + 1]!, scores[row + 2]!);
    let total = 0;
    for (let y = 0; y < LABELS; y++) {
      emit[row + y] = expOf(scores[row + y]! - top);
      let a = 0;
      if (i === from) a = steps[LABELS * LABELS + y]!;
      else for (let x = 0; x < LABELS; x++) a += forward[row - LABELS + x]! * steps[x * LABELS + y]!;
      forward[row + y] = a * emit[row + y]!;
      total += forward[row + y]!;
    }
    // All paths underflowed: start anew, so that no division by zero spreads.
    scale[i] = total > 0 ? total : 1;
    for (let y = 0; y < LABELS; y++) forward[row + y] = total > 0 ? forward[row + y]! / total : y === OUT ? 1 : 0;
  }
  for (let y = 0; y < LABELS; y++) backward[(to - 1) * LABELS + y] = 1;
  for (let i = to - 2; i >= from; i--) {
    const next = (i + 1) * LABELS;
    for (let x = 0; x < LABELS; x++) {
      let b = 0;
      for (let y = 0; y < LABELS; y++) b += steps[x * LABELS + y]! * emit[next + y]! * backward[next + y]!;
      backward[i * LABELS + x] = b / scale[i + 1]!;
    }
  }
}

/** The candidates that begin at token `at`. */
function grow(
  { emit, forward, backward, scale, steps }: Work,
  found: Candidate[],
  line: number,
  at: number,
  to: number,
): void {
  let path = forward[at * LABELS + BEGIN]!;
  let label = BEGIN;
  for (let end = at; end < to && end - at < LONGEST_SPAN; end++) {
    const row = end * LABELS;
    if (end > at) {
      path *= (steps[label * LABELS + INSIDE]! * emit[row + INSIDE]!) / scale[end]!;
      label = INSIDE;
    }
    if (path * backward[row + label]! < LEAST_CHANCE) return;
    let stops = 1;
    if (end + 1 < to) {
      const next = row + LABELS;
      stops = 0;
      for (let y = OUT; y <= BEGIN; y++) stops += steps[label * LABELS + y]! * emit[next + y]! * backward[next + y]!;
      stops /= scale[end + 1]!;
    }
    if (path * stops >= LEAST_CHANCE) found.push({ line, from: at, to: end + 1, chance: path * stops });
  }
}
