import { byCode } from '../names.ts';
import type { Option, Problem } from './problem.ts';

/** What decides whether an option is needless, before places are given. `withIt` holds ids here. */
export type Draft = Omit<Option, 'at' | 'withIt'> & { readonly withIt: readonly string[] };

/** A draft with what tells quickly that another cannot replace it. */
interface Sketch {
  readonly draft: Draft;
  /** One bit per unit, units 31 apart sharing one; the same for the competencies that it teaches. */
  readonly mask: number;
  readonly taught: number;
  readonly total: number;
  /** The same for drafts that give the same points. */
  readonly key: string;
}

/**
 * Leaves out options that another one replaces: at least the same points everywhere for no more effort, time and money, with
 * no more needed before. What is under way stays, and what an option needs that is left over. Of two equal ones the smaller id
 * stays.
 */
export function withoutReplaced(
  drafts: readonly Draft[],
  limits: Problem['limits'],
  started: ReadonlySet<string>,
): Draft[] {
  const sorted = fronts(drafts, limits, started).sort(inOrder);
  const alike = new Map<string, Sketch[]>();
  const byUnit: Sketch[][] = [];
  const byNeed: Sketch[][] = [];
  const kept = new Set<Draft>();
  for (const draft of sorted) {
    const isStarted = started.has(draft.id);
    if (!isStarted && draft.gains.length === 0 && draft.teaches.length === 0) continue;
    const sketch = sketchOf(draft);
    // Most are replaced by one that gives just the same, so those are asked first.
    const same = alike.get(sketch.key) ?? NONE;
    if (!isStarted) {
      if (isReplaced(sketch, same, limits)) continue;
      if (isReplaced(sketch, rarest(draft, byUnit, byNeed), limits)) continue;
    }
    kept.add(draft);
    if (same === NONE) alike.set(sketch.key, [sketch]);
    else same.push(sketch);
    for (const { unit } of draft.gains) push(byUnit, unit, sketch);
    for (const need of draft.teaches) push(byNeed, need, sketch);
  }
  const named = new Set([...kept].flatMap((draft) => draft.withIt));
  if (named.size > 0) for (const draft of drafts) if (named.has(draft.id)) kept.add(draft);
  return [...kept].sort((a, b) => byCode(a.id, b.id));
}

/** The order in which of two that replace each other the first stays. */
function inOrder(a: Draft, b: Draft): number {
  return a.effort - b.effort || a.minutes - b.minutes || byCode(a.id, b.id);
}

/** A quick first pass: most drafts need nothing before and do just what a cheaper one does. */
function fronts(drafts: readonly Draft[], limits: Problem['limits'], started: ReadonlySet<string>): Draft[] {
  const left: Draft[] = [];
  const alike = new Map<Draft['gains'], Map<Draft['teaches'], Draft[]>>();
  for (const draft of drafts) {
    if (draft.withIt.length > 0 || draft.needs.length > 0 || started.has(draft.id)) {
      left.push(draft);
      continue;
    }
    const byTeaches = alike.get(draft.gains) ?? new Map<Draft['teaches'], Draft[]>();
    alike.set(draft.gains, byTeaches);
    const front = byTeaches.get(draft.teaches);
    if (front === undefined) byTeaches.set(draft.teaches, [draft]);
    else join(front, draft, limits);
  }
  for (const byTeaches of alike.values()) for (const front of byTeaches.values()) left.push(...front);
  return left;
}

/** Adds a draft to those none of which replaces another. */
function join(front: Draft[], draft: Draft, limits: Problem['limits']): void {
  for (const one of front) if (inOrder(one, draft) < 0 && isWithin(one, draft, limits)) return;
  let left = 0;
  for (const one of front) if (inOrder(one, draft) < 0 || !isWithin(draft, one, limits)) front[left++] = one;
  front.length = left;
  front.push(draft);
}

/** Whether one takes no more of what is limited. */
function isWithin(a: Draft, b: Draft, limits: Problem['limits']): boolean {
  return (
    (limits.minutes === Number.POSITIVE_INFINITY || a.minutes <= b.minutes) &&
    (limits.cents === Number.POSITIVE_INFINITY || a.cents <= b.cents)
  );
}

function push(lists: Sketch[][], at: number, sketch: Sketch): void {
  const list = lists[at];
  if (list) list.push(sketch);
  else lists[at] = [sketch];
}

function sketchOf(draft: Draft): Sketch {
  let mask = 0;
  let total = 0;
  let key = '';
  for (const { unit, points } of draft.gains) {
    key += `${unit}:${points} `;
    mask |= 1 << (unit % 31);
    total += points;
  }
  let taught = 0;
  for (const need of draft.teaches) taught |= 1 << (need % 31);
  return { draft, mask, taught, total, key };
}

const NONE: Sketch[] = [];

/** The shortest list of kept options among what a draft is good for: whatever replaces it must stand in each of them. */
function rarest(
  { gains, teaches }: Draft,
  byUnit: readonly (readonly Sketch[])[],
  byNeed: readonly (readonly Sketch[])[],
): readonly Sketch[] {
  let least: readonly Sketch[] | null = null;
  for (const { unit } of gains) {
    const list = byUnit[unit] ?? NONE;
    if (least === null || list.length < least.length) least = list;
  }
  for (const need of teaches) {
    const list = byNeed[need] ?? NONE;
    if (least === null || list.length < least.length) least = list;
  }
  return least ?? NONE;
}

function isReplaced(sketch: Sketch, rivals: readonly Sketch[], limits: Problem['limits']): boolean {
  for (const rival of rivals) if (replaces(rival, sketch, limits)) return true;
  return false;
}

function replaces(rival: Sketch, sketch: Sketch, limits: Problem['limits']): boolean {
  if ((sketch.mask & ~rival.mask) !== 0 || (sketch.taught & ~rival.taught) !== 0) return false;
  if (rival.total < sketch.total) return false;
  const { draft: a } = rival;
  const { draft: b } = sketch;
  if (!isWithin(a, b, limits)) return false;
  return covers(a, b) && isPart(a.withIt, b.withIt) && isPart(a.needs, b.needs) && isPart(b.teaches, a.teaches);
}

/** Gains are sorted by unit, so one walk compares them. */
function covers(a: Draft, b: Draft): boolean {
  let at = 0;
  for (const { unit, points, meets } of b.gains) {
    while (at < a.gains.length && a.gains[at]!.unit < unit) at++;
    const gain = a.gains[at];
    if (!gain || gain.unit !== unit || gain.points < points || (meets && !gain.meets)) return false;
  }
  return true;
}

function isPart<T>(part: readonly T[], whole: readonly T[]): boolean {
  for (const one of part) if (!whole.includes(one)) return false;
  return true;
}

/** Gives the options their places. */
export function placed(drafts: readonly Draft[]): Option[] {
  const places = new Map(drafts.map((draft, at) => [draft.id, at]));
  return drafts.map((draft, at) => ({ ...draft, at, withIt: draft.withIt.map((id) => places.get(id)!) }));
}
