import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import type { PlanLimits } from '../../model/plan.ts';
import { bridgesTo } from '../bridges.ts';
import type { WalletIndex } from '../wallet.ts';
import { type Before, beforeOf, isAllowed, type Totals } from './allowed.ts';
import { type Catalogue, teachersOf } from './catalogue.ts';
import { askedIn, FITS_NOTHING, type Profile, profileOf, type Reach } from './profiles.ts';
import type { PlanUnit } from './units.ts';

export interface FindInput {
  readonly catalogue: Catalogue;
  readonly done: ReadonlySet<string>;
  /** Ids of courses under way: allowed whatever the limits say, paid for, and past what they need before. */
  readonly started: ReadonlySet<string>;
  readonly units: readonly PlanUnit[];
  readonly reach: Reach;
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  readonly limits: PlanLimits;
  readonly totals: Totals;
  /** Countries whose courses may be planned (`places.ts`). */
  readonly places: ReadonlySet<string>;
}

/** A course that may take part in a plan, with what it does. */
export interface Found {
  readonly course: Course;
  readonly profile: Profile;
  readonly before: Before;
}

/** Looks courses up in the catalogue; those that the person could not take are left out. */
export interface Finder {
  /** Those that an adviser would suggest for some open requirement. */
  fitting(): readonly Found[];
  /** Those under way that fit nothing themselves but come before one that does. */
  startedBefore(fitting: ReadonlyMap<string, Found>): readonly Found[];
  /** Those that teach one of the competencies, or a part of it. */
  teaching(ids: Iterable<string>): readonly Found[];
  byId(id: string): Found | null;
}

const NOTHING_BEFORE: Before = { courses: [], competencies: [] };

export function finderOf(input: FindInput): Finder {
  const { catalogue, reach, units, graph, started } = input;
  const known = new Map<Course, Found | null>();
  const find = finding(input);
  const look = (course: Course): Found | null => {
    const seen = known.get(course);
    if (seen !== undefined) return seen;
    // All that fit are known from the start. What others do counts only for those under way.
    const one = find(course, () => (started.has(course.id) ? profileOf(course, reach, units) : FITS_NOTHING));
    known.set(course, one);
    return one;
  };
  return {
    byId: (id) => look(catalogue.byId.get(id)!),
    fitting: () => {
      const found: Found[] = [];
      for (const course of teachersOf(catalogue, askedIn(reach))) {
        const profile = profileOf(course, reach, units);
        const one = profile.suits ? find(course, () => profile) : null;
        if (one === null) continue;
        known.set(course, one);
        found.push(one);
      }
      return found;
    },
    teaching: (ids) => {
      const parts = [...ids].flatMap((id) => teachingIds(id, graph));
      return [...teachersOf(catalogue, parts)].flatMap((course) => look(course) ?? []);
    },
    startedBefore: (fitting) => {
      const paths = { catalogue, graph, fitting, look };
      return [...started].flatMap((id) => {
        const course = catalogue.byId.get(id);
        return course && !fitting.has(id) && comesBefore(course, paths, new Set([id])) ? (look(course) ?? []) : [];
      });
    },
  };
}

/** What a course needs before, with what it does; null when the person could not take it. */
function finding(input: FindInput): (course: Course, profile: () => Profile) => Found | null {
  const { catalogue, graph, wallet, done, started, limits, totals, places } = input;
  const isUsable = (course: Course) =>
    !done.has(course.id) && (started.has(course.id) || isAllowed(course, limits, totals, places));
  const context = { byId: catalogue.byId, isUsable, wallet, graph, done, started };
  return (course, profile) => {
    if (!isUsable(course)) return null;
    const isFree = course.prerequisites.length === 0 || started.has(course.id);
    const before = isFree ? NOTHING_BEFORE : beforeOf(course, context);
    return before === null ? null : { course, profile: profile(), before };
  };
}

/** A part of a competency teaches it as far as a prerequisite goes. */
export function teachingIds(id: string, graph: FrameworkGraph): readonly string[] {
  return bridgesTo(id, graph).flatMap(({ from, via }) => (via === 'same' || via === 'narrower' ? [from] : []));
}

interface Paths {
  readonly catalogue: Catalogue;
  readonly graph: FrameworkGraph;
  readonly fitting: ReadonlyMap<string, Found>;
  look(course: Course): Found | null;
}

/** Whether a course that fits needs this one, or needs one that does. */
function comesBefore(course: Course, paths: Paths, seen: Set<string>): boolean {
  const taught = new Set(course.competencies.map((one) => one.id));
  for (const [id, needing] of paths.catalogue.needing) {
    if (id !== course.id && !teachingIds(id, paths.graph).some((one) => taught.has(one))) continue;
    for (const next of needing) {
      if (seen.has(next.id)) continue;
      const before = paths.look(next)?.before;
      if (before === undefined || !(before.courses.includes(id) || before.competencies.includes(id))) continue;
      seen.add(next.id);
      if (paths.fitting.has(next.id) || comesBefore(next, paths, seen)) return true;
    }
  }
  return false;
}
