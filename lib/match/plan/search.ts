import { type Links, linksOf, ruleOut, settle, takeIn } from './decide.ts';
import { firstPrices } from './descent.ts';
import { type Grain, grainOf, mostBelow, stepOf, WHOLE } from './grain.ts';
import type { Problem, Solution } from './problem.ts';
import { ascend, type Bench, benchFor, carryPrices, FREE, IN, OUT, type Prices, type Relaxed } from './relax.ts';
import { type Restricted, restrict } from './restrict.ts';
import { type Choice, choiceOf, roundedChoice } from './rounding.ts';
import { type Sheet, sheetOf } from './sheet.ts';

// Exact search by branch and bound. Every node has a Lagrangian bound (relax.ts), which starts from the prices of the node
// above. What the bound shows to be too dear is ruled out, what it shows to be indispensable is taken, and the option about
// which the passes disagree most is decided next. The search runs under a guess of the best effort, a little above the first
// bound and then higher and higher: under a low guess few options can take part at all, and what is found under a guess is
// the best there is. The small reasons that tell choices of equal effort apart (effort.ts) are settled last, as far as a little
// work goes.

/** Cells looked at after which the search stops and states a bound. Counted, not timed, so that every run gives the same plan. */
export const MOST_OPERATIONS = 20_000_000;

/** Guesses of the best effort, in percent of the first bound. */
const GUESSES = [103, 106, 109, 113, 118, 124, 131, 140, 160, 250, 600] as const;

/** Room for rounding in a bound; efforts are whole numbers. */
const LESS = 0.5;

/** Cells looked at for the small reasons alone. */
const TIES_WORK = 100_000;

/** Passes over all options, over those in question under a guess, and at a node of the search. */
const PASSES = { all: 60, root: 200, node: 24 } as const;

/** What a search came to. Without a solution: nothing fits the limits when it is complete, else nothing was found in time. */
export interface Finding {
  readonly solution: Solution | null;
  readonly isComplete: boolean;
  readonly operations: number;
}

/** Work left over all searches of one problem. */
interface Work {
  operations: number;
  readonly most: number;
}

interface Search {
  readonly problem: Problem;
  readonly links: Links;
  readonly bench: Bench;
  readonly work: Work;
  readonly grain: Grain;
  best: Choice | null;
  nodes: number;
  /** Effort below which a choice is looked for. */
  limit: number;
  /** Least bound of what was left aside for want of time. */
  leftOpen: number;
}

/** The choice of least effort within the limits that takes what is `taken` already. */
export function solve(problem: Problem, most = MOST_OPERATIONS, taken: readonly number[] = []): Finding {
  const work: Work = { operations: 0, most };
  const status = new Uint8Array(problem.options.length);
  const all = searchOf(problem, Number.POSITIVE_INFINITY, work, grainOf(problem));
  for (const at of taken) status[at] = IN;
  if (!settle(problem, all.links, status)) return { solution: null, isComplete: true, operations: 0 };
  const root = lookAtAll(all, status);
  const known = all.best;
  let bound = root.bound;
  const guesses = GUESSES.map((percent) => Math.ceil((root.bound / 100) * percent));
  for (const limit of [...guesses.filter((guess) => guess < all.limit), all.limit]) {
    const found = searchUnder(all, status, root, limit);
    bound = Math.max(bound, Math.min(stepOf(all.grain, limit), found.leftOpen));
    if (found.best !== null) return finding(all, status, root, found.best, bound);
    if (found.leftOpen < limit)
      return known === null ? lastLook(all, status, root) : finding(all, status, root, known, bound);
  }
  if (known !== null) return finding(all, status, root, known, known.effort);
  return { solution: null, isComplete: true, operations: work.operations };
}

function finding(all: Search, status: Uint8Array, root: Relaxed, choice: Choice, bound: number): Finding {
  const least = Math.min(choice.effort, Math.ceil(bound - LESS));
  const isExact = least >= stepOf(all.grain, choice.effort);
  const best = isExact ? withTiesSettled(all, status, root, choice) : choice;
  const solution = { ...best, bound: isExact ? best.effort : least, isExact };
  return { solution, isComplete: true, operations: all.work.operations };
}

/** Of the choices that take as much as `choice`, one with better small reasons, where it is found soon. */
function withTiesSettled(all: Search, status: Uint8Array, root: Relaxed, choice: Choice): Choice {
  if (all.grain === WHOLE) return choice;
  const work: Work = { operations: 0, most: TIES_WORK };
  const { best } = searchUnder({ ...all, work, grain: WHOLE }, status, root, choice.effort);
  all.work.operations += work.operations;
  return best ?? choice;
}

function searchOf(problem: Problem, limit: number, work: Work, grain: Grain, of: Sheet | null = null): Search {
  return {
    problem,
    links: linksOf(problem),
    bench: benchFor(sheetOf(problem, of)),
    work,
    grain,
    best: null,
    nodes: 0,
    limit,
    leftOpen: Number.POSITIVE_INFINITY,
  };
}

const NO_LIMITS = {
  minutes: Number.POSITIVE_INFINITY,
  cents: Number.POSITIVE_INFINITY,
  count: Number.POSITIVE_INFINITY,
} as const;

/** The bound over all options, and the first choices. */
function lookAtAll(search: Search, status: Uint8Array): Relaxed {
  const { problem, bench } = search;
  const active = activeOf(status);
  const effort = (at: number): number => problem.options[at]!.effort;
  const taken = [...active].filter((at) => status[at] === IN);
  const greedy = roundedChoice({ ...problem, limits: NO_LIMITS }, taken, active, effort);
  if (greedy !== null)
    improve(search, choiceOf(problem, greedy.chosen) ?? roundedChoice(problem, taken, active, effort));
  const average = (greedy?.effort ?? problem.options.reduce((sum, one) => sum + one.effort, 0)) / bench.sheet.need;
  const relaxed = relax(search, active, status, firstPrices(bench.sheet, active, average), PASSES.all);
  tryChoices(search, status, active, relaxed);
  return relaxed;
}

/** A bound above shows that nothing on a lower step than the limit is left. */
function cutOf({ grain, limit }: Search): number {
  return mostBelow(grain, limit) + LESS;
}

function relax(search: Search, active: Int32Array, status: Uint8Array, start: Prices, passes: number): Relaxed {
  const { bench, limit, work } = search;
  const before = bench.operations;
  const relaxed = ascend(bench, { active, status, start, passes, goal: limit, enough: cutOf(search) });
  work.operations += bench.operations - before;
  return relaxed;
}

interface Under {
  readonly best: Choice | null;
  readonly leftOpen: number;
}

/** The best choice of less effort than `limit`, among the options that the first bound leaves in question. */
function searchUnder(all: Search, status: Uint8Array, root: Relaxed, limit: number): Under {
  const { problem, work, grain, bench } = all;
  const under = { ...all, limit };
  const nothing: Under = { best: null, leftOpen: Number.POSITIVE_INFINITY };
  if (root.bound > cutOf(under)) return nothing;
  const open = status.slice();
  if (fix(under, open, root) < 0 || !settle(problem, all.links, open)) return nothing;
  const small = restrict(problem, open);
  const search = searchOf(small.problem, limit, work, grain, bench.sheet);
  const decided = Uint8Array.from(small.places, (at) => open[at]!);
  explore(search, decided, carryPrices(bench.sheet, root.prices, search.bench.sheet), PASSES.root);
  return { best: placedBack(search.best, small), leftOpen: search.leftOpen };
}

function placedBack(choice: Choice | null, { places }: Restricted): Choice | null {
  return choice && { ...choice, chosen: choice.chosen.map((at) => places[at]!) };
}

/** Out of time without any choice: a short look with everything open, so that at least some plan is found. */
function lastLook(all: Search, status: Uint8Array, root: Relaxed): Finding {
  const work: Work = { operations: 0, most: LAST_LOOK };
  const { best } = searchUnder({ ...all, work }, status, root, all.limit);
  all.work.operations += work.operations;
  if (best !== null) return finding(all, status, root, best, root.bound);
  return { solution: null, isComplete: false, operations: all.work.operations };
}

const LAST_LOOK = 1_000_000;

function improve(search: Search, choice: Choice | null): void {
  if (choice === null || choice.effort >= search.limit) return;
  search.best = choice;
  search.limit = choice.effort;
}

function activeOf(status: Uint8Array): Int32Array {
  const active: number[] = [];
  for (let at = 0; at < status.length; at++) if (status[at] !== OUT) active.push(at);
  return Int32Array.from(active);
}

/** Times that a node is looked at again because much was decided there. */
const LOOKS = 4;

function explore(search: Search, status: Uint8Array, start: Prices, passes: number): void {
  const { problem, links, work } = search;
  let prices = start;
  for (let look = 0; ; look++) {
    const active = activeOf(status);
    const free = active.reduce((sum, at) => sum + (status[at] === FREE ? 1 : 0), 0);
    if (free === 0) {
      improve(search, choiceOf(problem, [...active]));
      return;
    }
    const relaxed = relax(search, active, status, prices, look === 0 ? passes : PASSES.node);
    if (relaxed.bound > cutOf(search)) return;
    if (look === 0 && isTurn(search)) tryChoices(search, status, active, relaxed);
    if (relaxed.bound > cutOf(search)) return;
    if (work.operations > work.most) {
      search.leftOpen = Math.min(search.leftOpen, relaxed.bound);
      return;
    }
    const fixed = fix(search, status, relaxed);
    if (fixed < 0 || !settle(problem, links, status)) return;
    if (fixed * 4 < free || look === LOOKS) {
      branch(search, status, relaxed);
      return;
    }
    prices = relaxed.prices;
  }
}

/** Nodes at which choices are built each time, and every so many after them: a choice takes longer than a bound. */
const EACH_OF_FIRST = 12;
const EVERY = 6;

function isTurn(search: Search): boolean {
  search.nodes++;
  return search.nodes <= EACH_OF_FIRST || search.nodes % EVERY === 0;
}

/** Choices near the prices: what pays for itself first, and what most passes would take. */
function tryChoices(search: Search, status: Uint8Array, active: Int32Array, { reduced, share }: Relaxed): void {
  const { problem } = search;
  const taken = [...active].filter((at) => status[at] === IN);
  improve(
    search,
    roundedChoice(problem, taken, active, (at) => reduced[at]!),
  );
  const likely = active.filter((at) => share[at]! > 0.1);
  improve(
    search,
    roundedChoice(problem, taken, likely, (at) => problem.options[at]!.effort * (1.2 - share[at]!)),
  );
}

/** Decides what the bound decides under the limit; the number decided, -1 when no choice can be below it. */
function fix(search: Search, status: Uint8Array, relaxed: Relaxed): number {
  const { problem, links } = search;
  const room = cutOf(search) - relaxed.bound;
  let fixed = 0;
  for (let at = 0; at < status.length; at++) {
    if (status[at] !== FREE) continue;
    const reduced = relaxed.reduced[at]!;
    if (Math.abs(reduced) <= room) continue;
    const isRight = reduced > 0 ? ruleOut(links, status, at) : takeIn(problem, status, at);
    if (!isRight) return -1;
    fixed++;
  }
  return fixed;
}

/** From this share of passes on, the branch that takes the option comes first. */
const LIKELY = 0.3;

function branch(search: Search, status: Uint8Array, relaxed: Relaxed): void {
  const { problem, links } = search;
  const at = undecided(problem, status, relaxed);
  if (at === null) {
    improve(search, choiceOf(problem, [...activeOf(status)]));
    return;
  }
  for (const isTaken of relaxed.share[at]! >= LIKELY ? [true, false] : [false, true]) {
    const next = status.slice();
    const isRight = isTaken ? takeIn(problem, next, at) : ruleOut(links, next, at);
    if (isRight && settle(problem, links, next)) explore(search, next, relaxed.prices, PASSES.node);
  }
}

/** Share from which on an option is as good as taken or left, however dear it is. */
const CERTAIN = 0.55;

/** The free option about which the passes disagree most, weighed by its effort: deciding a dear one moves the bound further. */
function undecided({ options }: Problem, status: Uint8Array, { share }: Relaxed): number | null {
  let best: number | null = null;
  let most = Number.NEGATIVE_INFINITY;
  for (let at = 0; at < status.length; at++) {
    if (status[at] !== FREE) continue;
    const weight = (CERTAIN - Math.abs(share[at]! - 0.5)) * options[at]!.effort;
    if (weight > most) [best, most] = [at, weight];
  }
  return best;
}
