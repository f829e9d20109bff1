import type { Course, LevelRank } from '../../model/course.ts';
import type { PlanLimits } from '../../model/plan.ts';

// What a course takes, in integers. The numbers that shape plans stand here, each with its reason.

/** Hours taken where a course states none: a ticket is a day, a microcredential a working week, anything else half of one. */
const UNSTATED_HOURS = { licence: 8, certification: 30, microcredential: 40, programme: 200, other: 20 } as const;

/** Least hours to reach a level from nothing. Below them a course gives the lower level, whatever it says: no one-hour video closes an advanced gap. */
const DEPTH_FLOOR: readonly (readonly [hours: number, level: LevelRank])[] = [
  [0, 1],
  [2, 2],
  [6, 3],
  [20, 4],
  [60, 5],
];

/** Weeks in a month of subscription, and hours a week where the user gave none. */
const WEEKS_PER_MONTH = 4;
const USUAL_HOURS_PER_WEEK = 5;

/** A price that is not known, for ordering by cost only: dear enough to come after what is known, cheap enough not to be absurd. */
const UNKNOWN_CENTS = 20_000;

export function plannedHours(course: Course): number {
  if (course.hours !== null) return course.hours;
  const { kind } = course;
  if (kind === 'licence' || kind === 'certification' || kind === 'microcredential' || kind === 'programme')
    return UNSTATED_HOURS[kind];
  return UNSTATED_HOURS.other;
}

export function minutesOf(course: Course): number {
  return Math.max(1, Math.round(plannedHours(course) * 60));
}

/** The level that a course can be believed to reach. Examined licences and certificates stand for what they say. */
export function reachedLevel(course: Course, level: LevelRank): LevelRank {
  const isExamined = course.assessed && (course.kind === 'licence' || course.kind === 'certification');
  if (isExamined || course.hours === null) return level;
  const floor = DEPTH_FLOOR.findLast(([hours]) => course.hours! >= hours)?.[1] ?? 1;
  return Math.min(level, floor) as LevelRank;
}

/** Price in hundredths of the limits' currency; null when not known or in another currency. Subscriptions are paid by the month. */
export function centsOf(course: Course, limits: PlanLimits): number | null {
  const { class: kind, amount, currency } = course.cost;
  if (kind === 'free' || kind === 'audit' || kind === 'employer') return 0;
  if (kind === 'unknown' || amount === null || currency !== limits.currency) return null;
  const weeks = Math.ceil(plannedHours(course) / (limits.hoursPerWeek ?? USUAL_HOURS_PER_WEEK));
  const months = kind === 'subscription' ? Math.max(1, Math.ceil(weeks / WEEKS_PER_MONTH)) : 1;
  return Math.round(amount * 100) * months;
}

/** How good the credential is: 0 for an assessed one, 1 for taking part, 2 for none. */
export function credentialGrade(course: Course): 0 | 1 | 2 {
  if (course.credential === null || course.cost.class === 'audit') return 2;
  return course.assessed ? 0 : 1;
}

/** The small reasons in `effortOf` are below this, and all else in it is a multiple of it. */
export const TIES = 100;

/**
 * What the objective counts, as one integer: the objective itself in thousands, then small reasons to prefer one of two equal
 * courses: fewer courses, then an assessed credential, no price, a place in a larger award, stated rather than estimated hours.
 */
export function effortOf(course: Course, limits: PlanLimits): number {
  const minutes = minutesOf(course);
  const ties =
    20 +
    8 * credentialGrade(course) +
    (course.cost.class === 'free' ? 0 : 4) +
    (course.stacksToward === null ? 2 : 0) +
    (course.hoursBasis === 'estimated' ? 1 : 0);
  if (limits.objective === 'hours') return minutes * 1000 + ties;
  if (limits.objective === 'cost')
    return (centsOf(course, limits) ?? UNKNOWN_CENTS) * 10_000_000 + minutes * 100 + ties;
  return credentialGrade(course) * 10_000_000_000 + minutes * 1000 + ties;
}

/** The objective of a bound: whole hours, whole units of money, or courses without an assessed credential; rounded down. */
export function objectiveOf(effort: number, limits: PlanLimits): number {
  if (limits.objective === 'hours') return Math.floor(effort / 60_000);
  if (limits.objective === 'cost') return Math.floor(effort / 1_000_000_000);
  return Math.floor(effort / 10_000_000_000);
}
