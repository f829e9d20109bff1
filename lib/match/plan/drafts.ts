import type { Course } from '../../model/course.ts';
import { centsOf, effortOf, minutesOf } from './effort.ts';
import { type Finder, type FindInput, type Found, finderOf, teachingIds } from './found.ts';
import type { Gain } from './problem.ts';
import type { Profile } from './profiles.ts';
import { type Draft, withoutReplaced } from './reduce.ts';
import type { Effect } from './units.ts';

export interface DraftInput extends FindInput {
  /** Units that a blocker hangs on. */
  readonly must: ReadonlySet<number>;
}

/** What the courses of the drafts do, by id. */
export type Effects = ReadonlyMap<string, readonly Effect[]>;

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly effects: Effects;
  /** Units that some allowed course suits, be it among the drafts or replaced by another. */
  readonly suited: ReadonlySet<number>;
}

/**
 * The courses that can take part and that no other replaces: those that an adviser would suggest for some open requirement,
 * those that must come before them, and those that teach a competency needed before.
 *
 * What is needed before grows in rounds: who teaches it is looked up only once a course that needs it is not replaced. That is
 * exact: in any plan a replaced course can give its place to the one that replaces it, which needs no more before and teaches
 * all that the courses left over need. A round looks again at what was replaced only where it teaches something needed since.
 */
export function draftsOf(input: DraftInput): Drafts {
  const finder = finderOf(input);
  const fitting = finder.fitting();
  const draftOf = draftMaker(input);
  const needed = new Set<string>();
  let pool = new Map(fitting.map((one) => [one.course.id, one]));
  for (const one of finder.startedBefore(pool)) pool.set(one.course.id, one);
  addNamed(pool, [...pool.values()], finder);
  for (;;) {
    const taught = taughtFor(needed, input);
    const sketches = [...pool.values()].map((one) => draftOf(one, taught));
    const drafts = withoutReplaced(sketches, input.totals, input.started);
    const left = drafts.map(({ id }) => pool.get(id)!);
    const fresh = new Set(left.flatMap((one) => one.before.competencies).filter((id) => !needed.has(id)));
    if (fresh.size === 0) return { drafts, effects: effectsOf(left), suited: suitedBy(fitting) };
    for (const id of fresh) needed.add(id);
    const teachers = finder.teaching(fresh);
    pool = new Map([...left, ...teachers].map((one) => [one.course.id, one]));
    addNamed(pool, teachers, finder);
  }
}

/** Adds the courses that must come before; a course lists them with theirs. */
function addNamed(pool: Map<string, Found>, by: readonly Found[], finder: Finder): void {
  for (const { before } of by)
    for (const id of before.courses) {
      if (pool.has(id)) continue;
      const one = finder.byId(id);
      if (one !== null) pool.set(id, one);
    }
}

function effectsOf(found: readonly Found[]): Effects {
  return new Map(found.map(({ course, profile }) => [course.id, profile.effects]));
}

function suitedBy(fitting: readonly Found[]): Set<number> {
  const units = new Set<number>();
  for (const { effects } of new Set(fitting.map((one) => one.profile)))
    for (const { unit, suits } of effects) if (suits) units.add(unit);
  return units;
}

/** For every competency the numbers (`Catalogue.numbers`) of the needed ones that it teaches. */
type Taught = ReadonlyMap<string, readonly number[]>;

function taughtFor(needed: Iterable<string>, { catalogue, graph }: DraftInput): Taught {
  const taught = new Map<string, number[]>();
  for (const id of needed)
    for (const part of teachingIds(id, graph))
      taught.set(part, [...(taught.get(part) ?? []), catalogue.numbers.get(id)!]);
  return taught;
}

const TEACHES_NOTHING: readonly number[] = [];
const NO_GAINS: readonly Gain[] = [];

function draftMaker(input: DraftInput): (found: Found, taught: Taught) => Draft {
  const { catalogue, units, must, limits, started } = input;
  const known = new Map<Profile, readonly Gain[]>();
  const gainsOf = (profile: Profile): readonly Gain[] => {
    const gains =
      known.get(profile) ??
      profile.effects
        .filter((one) => one.points > units[one.unit]!.points || (one.meets && must.has(one.unit)))
        .map(({ unit, points, meets }) => ({ unit, points: Math.max(points, units[unit]!.points), meets }))
        .sort((a, b) => a.unit - b.unit);
    known.set(profile, gains);
    return gains;
  };
  return ({ course, profile, before }, taught) => ({
    id: course.id,
    effort: effortOf(course, limits),
    minutes: minutesOf(course),
    cents: started.has(course.id) ? 0 : (centsOf(course, limits) ?? Number.POSITIVE_INFINITY),
    // What fits nothing may only come before another.
    gains: profile.suits || started.has(course.id) ? gainsOf(profile) : NO_GAINS,
    withIt: before.courses,
    needs: before.competencies.map((id) => catalogue.numbers.get(id)!),
    teaches: taughtBy(course, taught),
  });
}

function taughtBy({ competencies }: Course, taught: Taught): readonly number[] {
  let all = TEACHES_NOTHING;
  for (const { id } of competencies) {
    const own = taught.get(id);
    if (own !== undefined) all = all.length === 0 || all === own ? own : [...new Set([...all, ...own])];
  }
  return all;
}
