import type { CourseCost, CourseKind, LevelRank } from '../../model/course.ts';
import type { Problem } from '../../model/outcome.ts';

/** What a source says that a course leads to, in the source's own words. */
export interface NamedSkill {
  readonly label: string;
  /** Identifier in a framework (ESCO), where stated. */
  readonly uri: string | null;
  /** 1 awareness to 5 expert; null when not stated. */
  readonly level: LevelRank | null;
}

/** A course as a source states it, before its competencies are looked up. */
export interface FoundCourse {
  /** The source's own id, where it is fit to be one; null otherwise. */
  readonly id: string | null;
  readonly title: string;
  readonly provider: string;
  readonly url: string | null;
  readonly kind: CourseKind;
  readonly skills: readonly NamedSkill[];
  /** Level of the whole course, for skills that state none. */
  readonly level: LevelRank | null;
  readonly hours: number | null;
  readonly months: number | null;
  readonly cost: CourseCost;
  readonly credential: string | null;
  readonly assessed: boolean;
  readonly languages: readonly string[];
  readonly countries: readonly string[];
  readonly prerequisites: readonly string[];
  readonly stacksToward: string | null;
  readonly validityYears: number | null;
  /** What was stated but cannot be used, with the reason; the course stays. */
  readonly notes: readonly Problem[];
}

/** One entry of a file: a course, or why it is none. `title` helps to find it again. */
export type Entry = { readonly course: FoundCourse } | { readonly title: string | null; readonly problem: Problem };

/** One format of course files. Exactly one source may recognise a file. */
export interface CourseSource {
  readonly id: string;
  /** `value` is the parsed JSON, or `Table` for text in rows. */
  recognises(value: unknown): boolean;
  /** One entry per course that the file holds, in its order; `origin` is the address of the page or file, if any. */
  read(value: unknown, origin: string | null): Iterable<Entry>;
}

/** Text in rows, as CSV and TSV files hold it. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

export const UNKNOWN_COST: CourseCost = { class: 'unknown', amount: null, currency: null };
export const FREE: CourseCost = { class: 'free', amount: 0, currency: null };
