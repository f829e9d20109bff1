/** One course as the search sees it: integers only. */
export interface Option {
  /** Place in `Problem.options`. */
  readonly at: number;
  /** Course id, for stable order. */
  readonly id: string;
  /** What is minimised; positive. */
  readonly effort: number;
  readonly minutes: number;
  /** Hundredths of the currency; infinite when not known. */
  readonly cents: number;
  /**
   * Points of a unit once this course is done, sorted by unit; only where above what is held already. None for a course that
   * fits no requirement itself and may only come before another: counted, a plan would take such a course for the few points
   * that it adds elsewhere (of 584 steps planned for labelled postings 70 fitted nothing, most of them needed by nothing).
   */
  readonly gains: readonly Gain[];
  /** Other options that must be taken too (courses needed before, also theirs). */
  readonly withIt: readonly number[];
  /** Numbers of the competencies needed before that are not held: some chosen option must teach each. */
  readonly needs: readonly number[];
  readonly teaches: readonly number[];
}

export interface Gain {
  readonly unit: number;
  readonly points: number;
  /** Whether the requirement then counts as met, so that a blocker is lifted. */
  readonly meets: boolean;
}

/** Choose options of least total effort so that enough points are gained within the limits. */
export interface Problem {
  /** Points held per unit before any course. */
  readonly base: readonly number[];
  /** Units that must be met, because a blocker hangs on them. */
  readonly must: readonly number[];
  /** Points to gain over the base in total. */
  readonly need: number;
  readonly options: readonly Option[];
  readonly limits: { readonly minutes: number; readonly cents: number; readonly count: number };
}

/** The best choice found; `bound` is a lower bound of any choice's effort, equal to `effort` when the search was exact. */
export interface Solution {
  readonly chosen: readonly number[];
  readonly effort: number;
  readonly bound: number;
  readonly isExact: boolean;
}
