import type { Plan } from '../model/plan.ts';

/** A step of a plan with its dates. Days are ISO 8601. */
export interface Milestone {
  readonly course: string;
  readonly start: string;
  readonly end: string;
  /** Hours of learning up to and with this step. */
  readonly hoursSoFar: number;
  readonly isDone: boolean;
}

export interface MilestoneOptions {
  /** ISO day on which learning begins. */
  readonly start: string;
  /** 0.5 to 80. */
  readonly hoursPerWeek: number;
  /** Ids of courses that are finished; they take no more time. */
  readonly done: readonly string[];
  /** Hours that went into courses under way already, by course id; more than planned leaves none. */
  readonly hoursDone?: ReadonlyMap<string, number>;
}

/** Days of the steps one after the other, at so many hours a week; days are counted in UTC so that no clock change moves them. */
export function milestonesOf(plan: Pick<Plan, 'steps'>, options: MilestoneOptions): Milestone[] {
  const perWeek = Math.min(80, Math.max(0.5, options.hoursPerWeek));
  let minutes = 0;
  let minutesLeft = 0;
  return plan.steps.map((step) => {
    const isDone = options.done.includes(step.course);
    const own = Math.round(step.plannedHours * 60);
    const start = dayAfter(options.start, daysFor(minutesLeft, perWeek));
    minutes += own;
    if (!isDone) minutesLeft += Math.max(0, own - Math.round((options.hoursDone?.get(step.course) ?? 0) * 60));
    const days = Math.max(daysFor(minutesLeft, perWeek) - 1, 0);
    const end = dayAfter(options.start, days);
    return {
      course: step.course,
      start: start < end ? start : end,
      end,
      hoursSoFar: Math.round(minutes / 6) / 10,
      isDone,
    };
  });
}

function daysFor(minutes: number, hoursPerWeek: number): number {
  return Math.ceil((minutes * 7) / (hoursPerWeek * 60));
}

const DAY_MS = 86_400_000;

/** The ISO day so many days later; an unreadable day stays as it is. */
export function dayAfter(day: string, days: number): string {
  const at = Date.parse(`${day.slice(0, 10)}T00:00:00Z`);
  return Number.isNaN(at) ? day : new Date(at + days * DAY_MS).toISOString().slice(0, 10);
}
