import type { Bridge } from '../bridges.ts';
import { measure } from '../credit.ts';
import { rankOf } from '../levels.ts';
import { type Compared, roundShare, type Unit } from '../units.ts';
import type { Held } from '../wallet.ts';
import { EVIDENCE_STRENGTH, LANGUAGE_GAP_PERCENT } from '../weights.ts';

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

/** A requirement with one way in which a competency speaks for it. */
export interface Entry {
  readonly at: number;
  readonly one: Compared;
  readonly bridge: Bridge;
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

/** What a course of a grade and level does for one unit, by the real scorer's own measure. */
export function measureEffect(
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
