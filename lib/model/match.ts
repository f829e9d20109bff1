import type { CompetencyKind } from './competency.ts';
import type { Strength } from './requirement.ts';

export const REQUIREMENT_STATES = ['proven', 'claimed', 'partly', 'missing', 'not_comparable'] as const;
export type RequirementState = (typeof REQUIREMENT_STATES)[number];

/** Five bands, lowest first; one rung of the ladder each. */
export const BANDS = ['far', 'fair', 'good', 'strong', 'excellent'] as const;
export type Band = (typeof BANDS)[number];

/** A reason as a message key with parameters, so that the core holds no user text. */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, string | number>>;
}

/** The line of the match for one requirement. Points are integers in tenths of a posting's weight units. */
export interface MatchItem {
  /** Index of the requirement in the list that was matched. */
  readonly requirement: number;
  readonly competency: string | null;
  readonly label: string;
  readonly kind: CompetencyKind;
  readonly strength: Strength;
  readonly state: RequirementState;
  readonly points: number;
  readonly of: number;
  /** Ids of the evidence used, best first. */
  readonly evidence: readonly string[];
  readonly why: Reason;
  /** What would change this line. */
  readonly change: Reason | null;
  readonly quote: string | null;
  /** The competency held instead, when a bridge was used. */
  readonly bridge: { readonly from: string; readonly reason: string } | null;
  /** Only the best member of an alternatives group carries the group's points. */
  readonly anyOf: string | null;
  readonly ignored: boolean;
}

export interface Blocker {
  readonly label: string;
  readonly kind: 'credential' | 'language' | 'right_to_work' | 'driving_licence' | 'education' | 'years';
  readonly why: Reason;
  readonly quote: string | null;
}

export interface Proxy {
  readonly kind: 'education' | 'years';
  readonly asked: string;
  readonly answer: 'met' | 'unmet' | 'unknown';
  readonly quote: string | null;
}

/** The match of one posting against one wallet. `score` and `band` are null when the posting states too little. */
export interface Match {
  readonly score: number | null;
  readonly band: Band | null;
  /** Share (0 to 1) of the posting's weight that could be compared. */
  readonly compared: number;
  readonly musts: { readonly met: number; readonly all: number };
  readonly blockers: readonly Blocker[];
  readonly proxies: readonly Proxy[];
  readonly items: readonly MatchItem[];
  readonly notEnough: Reason | null;
  /** The band before blockers capped it; equal to `band` when nothing did. */
  readonly uncapped: Band | null;
}

/** What the user said does not matter to them. It leaves the score, stays in the list and never lifts a blocker. */
export interface MatchPreferences {
  /** Framework ids, or labels of phrases outside the framework. */
  readonly ignored: readonly string[];
  readonly ignoredKinds: readonly CompetencyKind[];
}

export const NO_PREFERENCES: MatchPreferences = { ignored: [], ignoredKinds: [] };

/** One line that differs between two matches of the same posting. */
export interface ItemChange {
  readonly label: string;
  readonly competency: string | null;
  readonly before: Pick<MatchItem, 'state' | 'points' | 'of'> | null;
  readonly after: Pick<MatchItem, 'state' | 'points' | 'of'> | null;
  readonly why: Reason;
}

/** What changed between two matches of a posting, and why; `score` and `band` are differences, null without numbers on both sides. */
export interface MatchChange {
  readonly score: number | null;
  /** Steps on the ladder of bands. */
  readonly bands: number | null;
  readonly items: readonly ItemChange[];
  readonly blockersGone: readonly Blocker[];
  readonly blockersNew: readonly Blocker[];
}
