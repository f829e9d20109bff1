import type { Match } from './match.ts';
import type { Plan } from './plan.ts';
import type { Facts, Posting } from './posting.ts';
import type { Requirement } from './requirement.ts';

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
