export const COURSE_KINDS = [
  'short-course',
  'microcredential',
  'certification',
  'licence',
  'programme',
  'apprenticeship',
  'apprenticeship-unit',
  'practice',
] as const;
export type CourseKind = (typeof COURSE_KINDS)[number];

/** One scale for the depth of a competency, 1 awareness, 2 basic, 3 independent, 4 advanced, 5 expert (`lib/match/levels.ts`). */
export type LevelRank = 1 | 2 | 3 | 4 | 5;

/** One way to gain or evidence competencies. A line of `lib/courses/catalogue/*.tsv` or of an imported source. */
export interface Course {
  readonly id: string;
  readonly title: string;
  readonly provider: string;
  /** https address without tracking parameters; null when unknown. */
  readonly url: string | null;
  readonly kind: CourseKind;
  /** Framework ids with the level that the course leads to. */
  readonly competencies: readonly { readonly id: string; readonly level: LevelRank }[];
  /** Hours of learning; months for apprenticeships stand in `months`. */
  readonly hours: number | null;
  readonly hoursBasis: 'stated' | 'recalled' | 'estimated' | null;
  readonly months: number | null;
  readonly cost: CourseCost;
  /** What one gets at the end; null for nothing. */
  readonly credential: string | null;
  readonly assessed: boolean;
  /** BCP 47 primary tags. */
  readonly languages: readonly string[];
  /** ISO 3166 alpha-2 codes; empty for anywhere. */
  readonly countries: readonly string[];
  /** Ids of courses or competencies needed before. */
  readonly prerequisites: readonly string[];
  /** Name of the larger award it counts toward; null when it stands alone. */
  readonly stacksToward: string | null;
  readonly validityYears: number | null;
  /** Where the facts come from, in a few words. */
  readonly source: string;
  /** ISO day of the last link check; null: not checked. */
  readonly checkedOn: string | null;
}

export interface CourseCost {
  readonly class: 'free' | 'audit' | 'subscription' | 'paid' | 'employer' | 'unknown';
  /** Amount in `currency` when known. */
  readonly amount: number | null;
  readonly currency: string | null;
}
