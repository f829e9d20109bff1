import type { Band, Reason } from './match.ts';

export interface PlanLimits {
  readonly objective: 'hours' | 'cost' | 'credential';
  readonly target: Band;
  readonly hoursPerWeek: number | null;
  readonly weeks: number | null;
  /** Money limit in `currency`; null for no limit. */
  readonly budget: number | null;
  readonly currency: string;
  readonly freeOnly: boolean;
  readonly languages: readonly string[];
  /** ISO 3166 alpha-2 code of where the user lives; null when not said. */
  readonly country: string | null;
  readonly maxCourses: number;
}

export interface PlanStep {
  readonly course: string;
  readonly provider: string;
  /** As stated; null when they are not. */
  readonly hours: number | null;
  /** What the plan counts for it: the stated hours, else the usual ones of its kind. */
  readonly plannedHours: number;
  /** Requirements that it fits; none for a course that only comes before another one. */
  readonly covers: readonly string[];
  /** The next course of the plan that needs this one before; null when none does. */
  readonly neededFor: string | null;
  readonly scoreAfter: number | null;
  readonly bandAfter: Band | null;
}

export interface Plan {
  readonly target: Band;
  readonly reached: boolean;
  readonly hours: number;
  /** In the currency of the limits; null when a cost is unknown. */
  readonly cost: number | null;
  readonly optimal: boolean;
  /** Lower bound of the objective when the exact search was cut. */
  readonly bound: number | null;
  readonly steps: readonly PlanStep[];
  /** Requirements that no known course closes, with what would. */
  readonly uncovered: readonly { readonly competency: string | null; readonly label: string; readonly why: Reason }[];
}

/** What a plan assumes until the user says otherwise: five hours a week beside a job. */
export const DEFAULT_LIMITS: PlanLimits = {
  objective: 'hours',
  target: 'strong',
  hoursPerWeek: 5,
  weeks: null,
  budget: null,
  currency: 'GBP',
  freeOnly: false,
  languages: ['en'],
  country: null,
  maxCourses: 6,
};

/** A way that is not a course: an apprenticeship, or a piece of practice done for nothing. */
export interface Pathway {
  readonly kind: 'apprenticeship' | 'portfolio' | 'volunteering';
  /** Catalogue id of the apprenticeship or practice entry; null for a general suggestion. */
  readonly course: string | null;
  readonly months: number | null;
  readonly covers: readonly string[];
  readonly why: Reason;
  /** A question that helps to write down what was done, as evidence. */
  readonly reflection: Reason;
}
