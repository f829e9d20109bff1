import type { CompetencyKind } from '../../model/competency.ts';
import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import { bridgesTo } from '../bridges.ts';
import type { WalletIndex } from '../wallet.ts';
import { credentialGrade, plannedHours, reachedLevel } from './effort.ts';
import { type Effect, type Entry, measureEffect, type PlanUnit } from './units.ts';

/** What one competency speaks for; `known` keeps what was measured, by the grade and level of a course. */
interface Lane {
  readonly entries: Entry[];
  /** Whether it is asked for and not shown yet. */
  isAsked: boolean;
  /** As what it is asked for. */
  kind: CompetencyKind | null;
  readonly known: (Profile | undefined)[];
}

/** For every competency the units that it speaks for, so that a course is measured by looking up what it teaches. */
export type Reach = ReadonlyMap<string, Lane>;

/** What courses that teach the same at the same level and grade do: worked out once for all of them. */
export interface Profile {
  /** Each unit once. */
  readonly effects: readonly Effect[];
  /** Whether an adviser would suggest such a course for some unit. */
  readonly suits: boolean;
  readonly joined: Map<Profile, Profile>;
  outOfProportion: Profile | null;
}

export function reachOf(units: readonly PlanUnit[], wallet: WalletIndex, graph: FrameworkGraph): Reach {
  const reach = new Map<string, Lane>();
  units.forEach(({ unit }, at) => {
    for (const one of unit.members) {
      const asked = one.requirement.id;
      if (asked === null) continue;
      for (const bridge of bridgesTo(asked, graph)) {
        if (bridge.via !== 'same' && wallet.rejected.has(`${bridge.from}>${asked}`)) continue;
        const lane = reach.get(bridge.from);
        const entry = { at, one, bridge };
        const isAsked = bridge.via === 'same' && one.credit.state !== 'proven';
        if (lane) {
          lane.entries.push(entry);
          lane.isAsked ||= isAsked;
          if (isAsked) lane.kind = one.requirement.kind;
        } else
          reach.set(bridge.from, { entries: [entry], isAsked, kind: isAsked ? one.requirement.kind : null, known: [] });
      }
    }
  });
  return reach;
}

/** Competencies that are asked for and not shown yet: only a course that teaches one of them can suit. */
export function askedIn(reach: Reach): string[] {
  return [...reach].flatMap(([id, lane]) => (lane.isAsked ? [id] : []));
}

/** Competencies that speak for one of the units. */
export function speakingFor(units: ReadonlySet<number>, reach: Reach): string[] {
  return [...reach].flatMap(([id, lane]) => (lane.entries.some((entry) => units.has(entry.at)) ? [id] : []));
}

export const FITS_NOTHING: Profile = { effects: [], suits: false, joined: new Map(), outOfProportion: null };

/** What a course does, by the real scorer's own measure. */
export function profileOf(course: Course, reach: Reach, units: readonly PlanUnit[]): Profile {
  const grade = credentialGrade(course);
  let profile: Profile | null = null;
  const asked: (CompetencyKind | null)[] = [];
  for (const { id, level } of course.competencies) {
    const lane = reach.get(id);
    if (lane === undefined) continue;
    if (lane.isAsked) asked.push(lane.kind);
    const reached = reachedLevel(course, level);
    const slot = grade * 8 + reached;
    let own = lane.known[slot];
    if (own === undefined) {
      own = laneProfile(lane, grade, reached, units);
      lane.known[slot] = own;
    }
    profile = profile === null ? own : join(profile, own);
  }
  if (profile === null) return FITS_NOTHING;
  return profile.suits && isOutOfProportion(course, asked) ? unsuited(profile) : profile;
}

function profile(effects: readonly Effect[]): Profile {
  return { effects, suits: effects.some((one) => one.suits), joined: new Map(), outOfProportion: null };
}

function join(a: Profile, b: Profile): Profile {
  const known = a.joined.get(b) ?? profile(joined(a.effects, b.effects));
  a.joined.set(b, known);
  return known;
}

function unsuited(one: Profile): Profile {
  one.outOfProportion ??= profile(one.effects.map((effect) => ({ ...effect, suits: false })));
  return one.outOfProportion;
}

/** Hours from which a course is a programme of study rather than a step, and the most that it may take for each thing asked for. */
const LONG_HOURS = 60;
const MOST_HOURS_EACH = 120;

/**
 * A long programme is no answer to one line of a posting: an adviser sends nobody through 390 hours of marketing for "campaign
 * designs", through 300 of databases for "SQL and shell scripts", or through 120 for being a team player. At least half of what
 * it teaches must be asked for, attitudes not counted; a credential that is asked for by name takes as long as it takes.
 */
function isOutOfProportion(course: Course, asked: readonly (CompetencyKind | null)[]): boolean {
  const hours = plannedHours(course);
  if (hours <= LONG_HOURS || course.kind === 'licence' || asked.includes('credential')) return false;
  const counted = asked.filter((kind) => kind !== 'transversal').length;
  return counted * 2 < course.competencies.length || hours > counted * MOST_HOURS_EACH;
}

function laneProfile({ entries }: Lane, grade: 0 | 1 | 2, reached: number, units: readonly PlanUnit[]): Profile {
  return profile(
    entries.reduce<readonly Effect[]>(
      (sum, entry) => joined(sum, [measureEffect(entry, grade, reached, units[entry.at]!)]),
      [],
    ),
  );
}

/** Both lists, of two effects on one unit the better. */
function joined(a: readonly Effect[], b: readonly Effect[]): readonly Effect[] {
  const all = [...a];
  for (const effect of b) {
    const at = all.findIndex((one) => one.unit === effect.unit);
    if (at < 0) all.push(effect);
    else all[at] = better(all[at]!, effect);
  }
  return all;
}

function better(a: Effect, b: Effect): Effect {
  const { unit } = a;
  return { unit, points: Math.max(a.points, b.points), meets: a.meets || b.meets, suits: a.suits || b.suits };
}
