import type { Option, Problem } from './problem.ts';

/** The options taken so far with everything that follows from them. Taking can be undone in reverse order. */
export interface Choice {
  readonly taken: Uint8Array;
  /** Points per unit now. */
  readonly points: Int32Array;
  /** How many taken options need, and teach, each competency that is needed before. */
  readonly wanted: Int32Array;
  readonly taught: Int32Array;
  readonly list: number[];
  effort: number;
  minutes: number;
  cents: number;
  gained: number;
  /** Undo log: unit and points before, pairwise. */
  readonly log: number[];
}

export function emptyChoice(problem: Problem): Choice {
  const needs = problem.options.reduce((most, one) => Math.max(most, ...one.needs, ...one.teaches), -1) + 1;
  return {
    taken: new Uint8Array(problem.options.length),
    points: Int32Array.from(problem.base),
    wanted: new Int32Array(needs),
    taught: new Int32Array(needs),
    list: [],
    effort: 0,
    minutes: 0,
    cents: 0,
    gained: 0,
    log: [],
  };
}

/** A place in the history of a choice, to return to. */
export interface Mark {
  readonly list: number;
  readonly log: number;
}

export function mark(choice: Choice): Mark {
  return { list: choice.list.length, log: choice.log.length };
}

/** Takes an option with all that must be taken before it. */
export function take(choice: Choice, option: Option, options: readonly Option[]): void {
  for (const at of option.withIt) takeOne(choice, options[at]!);
  takeOne(choice, option);
}

function takeOne(choice: Choice, option: Option): void {
  if (choice.taken[option.at]) return;
  choice.taken[option.at] = 1;
  choice.list.push(option.at);
  choice.effort += option.effort;
  choice.minutes += option.minutes;
  choice.cents += option.cents;
  for (const need of option.needs) choice.wanted[need]!++;
  for (const need of option.teaches) choice.taught[need]!++;
  for (const { unit, points } of option.gains) {
    const before = choice.points[unit]!;
    if (points <= before) continue;
    choice.log.push(unit, before);
    choice.points[unit] = points;
    choice.gained += points - before;
  }
}

export function undo(choice: Choice, to: Mark, options: readonly Option[]): void {
  while (choice.log.length > to.log) {
    const before = choice.log.pop()!;
    const unit = choice.log.pop()!;
    choice.gained -= choice.points[unit]! - before;
    choice.points[unit] = before;
  }
  while (choice.list.length > to.list) {
    const option = options[choice.list.pop()!]!;
    choice.taken[option.at] = 0;
    choice.effort -= option.effort;
    choice.minutes -= option.minutes;
    choice.cents -= option.cents;
    for (const need of option.needs) choice.wanted[need]!--;
    for (const need of option.teaches) choice.taught[need]!--;
  }
}

/** The options in an order in which each comes after what it needs; null when they need each other in a circle. */
export function inOrder(list: readonly number[], options: readonly Option[]): number[] | null {
  const left = [...list];
  const done: number[] = [];
  const taught = new Set<number>();
  while (left.length > 0) {
    const next = left.findIndex((at) => {
      const option = options[at]!;
      return option.withIt.every((before) => done.includes(before)) && option.needs.every((need) => taught.has(need));
    });
    if (next < 0) return null;
    const [at] = left.splice(next, 1);
    done.push(at!);
    for (const need of options[at!]!.teaches) taught.add(need);
  }
  return done;
}
