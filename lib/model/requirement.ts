import type { CompetencyKind } from './competency.ts';

export const STRENGTHS = ['must', 'nice', 'task'] as const;
/** `must` stated as required, `nice` as preferred, `task` only among the duties. */
export type Strength = (typeof STRENGTHS)[number];

export const CEFR_LEVELS = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const;
export type Cefr = (typeof CEFR_LEVELS)[number];

/** A level as the posting states it; null members are not stated. */
export interface StatedLevel {
  readonly years: number | null;
  readonly yearsMax: number | null;
  /** The posting's own word: "strong", "basic", "working knowledge". */
  readonly words: string | null;
  readonly cefr: Cefr | null;
  /** EQF level 1 to 8. */
  readonly eqf: number | null;
}

/** One competency that a posting asks for. */
export interface Requirement {
  /** Framework id; null for a phrase that is not in the framework. */
  readonly id: string | null;
  readonly label: string;
  readonly kind: CompetencyKind;
  readonly strength: Strength;
  readonly level: StatedLevel | null;
  /** Members with the same group name are alternatives. */
  readonly anyOf: string | null;
  /** One to three literal substrings of the description. */
  readonly quotes: readonly string[];
  /** Character offsets [start, end) of the quotes in the description. */
  readonly spans: readonly (readonly [number, number])[];
  /** The rule that decided the strength, as a message key. */
  readonly rule: string;
  /** Not written in the posting but implied by it (remote work); such requirements have no quote. */
  readonly implied: boolean;
}
