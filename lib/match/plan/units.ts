import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import { type Bridge, bridgesTo } from '../bridges.ts';
import { measure } from '../credit.ts';
import { rankOf } from '../levels.ts';
import { type Compared, roundShare, type Unit } from '../units.ts';
import type { Held, WalletIndex } from '../wallet.ts';
import { EVIDENCE_STRENGTH, LANGUAGE_GAP_PERCENT } from '../weights.ts';
import { credentialGrade, plannedHours, reachedLevel } from './effort.ts';

/** What one course does for one unit. */
export interface Effect {
  readonly unit: number;
  /** Points of the unit once the course is done. */
  readonly points: number;
  /** The requirement counts as met then. */
  readonly meets: boolean;
  /**
   * An adviser would suggest the course for it: the very thing, at the level asked, not yet held. A course in one part of a
   * wide gap (end-of-life care for nursing care, a sales product for sales) counts for the score but is not suggested for it:
   * of 216 suggestions read on labelled postings nearly all that were wrong came from parts.
   */
  readonly suits: boolean;
}

/** A unit of a posting with the competencies that speak for it. */
export interface PlanUnit {
  readonly unit: Unit;
  /** Points now. */
  readonly points: number;
  /** Factor that makes postings of different length weigh the same; 1 for a single posting. */
  readonly scale: number;
}

interface Entry {
  readonly at: number;
  readonly one: Compared;
  readonly bridge: Bridge;
}

/** What one competency speaks for; `known` keeps what was measured, by the grade and level of a course. */
interface Lane {
  readonly entries: Entry[];
  /** Whether it is asked for and not shown yet. */
  isAsked: boolean;
  readonly known: (readonly Effect[] | undefined)[];
}

/** For every competency the units that it speaks for, so that a course is measured by looking up what it teaches. */
export type Reach = ReadonlyMap<string, Lane>;

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
        } else reach.set(bridge.from, { entries: [entry], isAsked, known: [] });
      }
    }
  });
  return reach;
}

const NO_EFFECTS: readonly Effect[] = [];

/** What a course does, each unit once, by the real scorer's own measure. */
export function effectsOf(course: Course, reach: Reach, units: readonly PlanUnit[]): readonly Effect[] {
  const grade = credentialGrade(course);
  let effects = NO_EFFECTS;
  let asked = 0;
  for (const { id, level } of course.competencies) {
    const lane = reach.get(id);
    if (lane === undefined) continue;
    if (lane.isAsked) asked++;
    const reached = reachedLevel(course, level);
    const slot = grade * 8 + reached;
    const own = lane.known[slot] ?? laneEffects(lane, grade, reached, units);
    lane.known[slot] = own;
    effects = effects.length === 0 ? own : joined(effects, own);
  }
  return isOutOfProportion(course, asked) ? effects.map((one) => ({ ...one, suits: false })) : effects;
}

/** Hours from which a course is a programme of study rather than a step. */
const LONG_HOURS = 60;

/**
 * A long programme is no answer to one line of a posting: an adviser sends nobody through 390 hours of marketing for "campaign
 * designs". At least half of what it teaches must be asked for.
 */
function isOutOfProportion(course: Course, asked: number): boolean {
  return plannedHours(course) > LONG_HOURS && course.kind !== 'licence' && asked * 2 < course.competencies.length;
}

function laneEffects({ entries }: Lane, grade: 0 | 1 | 2, reached: number, units: readonly PlanUnit[]) {
  return entries.reduce(
    (sum, entry) => joined(sum, [measureEffect(entry, grade, reached, units[entry.at]!)]),
    NO_EFFECTS,
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

/** Who asks for this many years asks for somebody who works alone: a first course is no answer, though none shows years. */
const YEARS_OF_INDEPENDENCE = 2;
/** Who asks for this many asks for practice that no course stands for: nothing is suggested, and the years are named. */
const YEARS_OF_PRACTICE = 5;

const STRENGTH = [
  EVIDENCE_STRENGTH.credentialAssessed,
  EVIDENCE_STRENGTH.credentialAttended,
  EVIDENCE_STRENGTH.claim,
] as const;

function measureEffect(
  { at, one, bridge }: Entry,
  grade: 0 | 1 | 2,
  level: number,
  { unit, scale, points: now }: PlanUnit,
): Effect {
  const held: Held = {
    evidenceId: '',
    title: '',
    strength: { percent: STRENGTH[grade], grade: grade === 2 ? 'claimed' : 'shown', verified: false, doubt: null },
    depth: level * 10,
    months: null,
    key: '',
    isPractice: false,
    expires: null,
  };
  const { value, state, level: fit } = measure(held, bridge, one.asked, one.requirement.kind);
  const percent = value === 0 ? 0 : Math.min(100, value + one.credit.corroboration);
  const points = roundShare(unit.of * percent, 100) * scale;
  const isDirect = bridge.via === 'same';
  const years = one.asked.years ?? 0;
  const least = Math.max(rankOf(one.asked.depth), years >= YEARS_OF_INDEPENDENCE ? 3 : 1);
  const isTaught = isDirect && level >= least && years < YEARS_OF_PRACTICE;
  const isOpen =
    one.credit.state === 'missing' || one.credit.state === 'partly' || (one.credit.state === 'claimed' && grade === 0);
  const isNotMetOtherwise = unit.members.every((other) => other.credit.state !== 'proven');
  const suits = isTaught && isOpen && isNotMetOtherwise && (points > now || unit.of === 0);
  const isNear =
    one.requirement.kind === 'language' && bridge.via === 'same' && value > 0 && fit.percent >= LANGUAGE_GAP_PERCENT;
  return { unit: at, points, meets: state === 'proven' || state === 'claimed' || isNear, suits };
}
