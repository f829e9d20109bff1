import type { Match, MatchChange } from './match.ts';
import type { Pathway, Plan } from './plan.ts';
import type { Facts, Posting } from './posting.ts';
import type { Requirement } from './requirement.ts';
import type { HomeAnswer } from './residence.ts';

/** What the engine knows of one posting. `match` and `plan` are null without a wallet. */
export interface Analysis {
  readonly posting: Posting;
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
  readonly match: Match | null;
  readonly plan: Plan | null;
  /** Version of the rules and data that gave this result. */
  readonly engine: string;
}

export interface CourseTitle {
  readonly title: string;
  readonly provider: string;
  readonly url: string | null;
}

/** An analysis with what is said beside it, without the posting, which whoever asks has. */
export interface Answer {
  readonly analysis: Omit<Analysis, 'posting'>;
  /** Language of the posting as its own words show it, else as its page states it. */
  readonly language: string | null;
  readonly walletEmpty: boolean;
  /** Whether this remote job can be done from the user's country; null where that is no question or the country not said. */
  readonly home: HomeAnswer | null;
  /** What changed since the wallet was another one; null when nothing did. */
  readonly change: MatchChange | null;
  /** Ways to the rest that are no courses. */
  readonly pathways: readonly Pathway[];
  /** Titles of the evidence used, never its bodies. */
  readonly evidenceTitles: Readonly<Record<string, string>>;
  readonly courseTitles: Readonly<Record<string, CourseTitle>>;
}
