import type { Option, Problem } from './problem.ts';

/** What decides whether an option is needless, before places are given. `withIt` holds ids here. */
export type Draft = Omit<Option, 'at' | 'withIt'> & { readonly withIt: readonly string[] };

/**
 * Leaves out options that another one replaces: at least the same points everywhere for no more effort, time and money, with
 * no more needed before. Options that others need stay. Of two equal ones the smaller id stays.
 */
export function withoutDominated(drafts: readonly Draft[], limits: Problem['limits']): Draft[] {
  const neededBefore = new Set(drafts.flatMap((draft) => draft.withIt));
  const sorted = [...drafts].sort((a, b) => a.effort - b.effort || a.minutes - b.minutes || (a.id < b.id ? -1 : 1));
  const keptBy = new Map<string, Draft[]>();
  const kept: Draft[] = [];
  for (const draft of sorted) {
    const places = placesOf(draft);
    const isNeedless =
      !neededBefore.has(draft.id) && rarest(places, keptBy).some((rival) => replaces(rival, draft, limits));
    if (isNeedless || (places.length === 0 && !neededBefore.has(draft.id))) continue;
    kept.push(draft);
    for (const place of places) {
      const list = keptBy.get(place);
      if (list) list.push(draft);
      else keptBy.set(place, [draft]);
    }
  }
  return kept;
}

/** What a draft is good for: units that it raises, competencies needed before that it teaches. */
function placesOf(draft: Draft): string[] {
  return [...draft.gains.map((gain) => `unit ${gain.unit}`), ...draft.teaches.map((need) => `need ${need}`)];
}

/** The shortest list of kept options among the places of a draft: whatever replaces it must stand in each of them. */
function rarest(places: readonly string[], keptBy: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  let least: readonly Draft[] | null = null;
  for (const place of places) {
    const list = keptBy.get(place) ?? [];
    if (least === null || list.length < least.length) least = list;
  }
  return least ?? [];
}

function replaces(a: Draft, b: Draft, limits: Problem['limits']): boolean {
  if (a.gains.length < b.gains.length) return false;
  if (limits.minutes !== Number.POSITIVE_INFINITY && a.minutes > b.minutes) return false;
  if (limits.cents !== Number.POSITIVE_INFINITY && a.cents > b.cents) return false;
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
  return part.every((one) => whole.includes(one));
}

/** Gives the options their places. */
export function placed(drafts: readonly Draft[]): Option[] {
  const places = new Map(drafts.map((draft, at) => [draft.id, at]));
  return drafts.map((draft, at) => ({ ...draft, at, withIt: draft.withIt.map((id) => places.get(id)!) }));
}
