import type { Cefr } from './requirement.ts';

export const EVIDENCE_KINDS = [
  'credential',
  'artifact',
  'assessment',
  'reflection',
  'experience',
  'apprenticeship',
  'education',
  'language',
  'endorsement',
  'claim',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** One thing in the wallet that shows what a person can do. Dates are ISO 8601 days, months or years as far as known. */
export interface Evidence {
  readonly id: string;
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly summary: string;
  readonly issuer: { readonly name: string; readonly id: string | null } | null;
  /** What the issuer calls it: microcredential, certification, course, … (Open Badges achievementType, lower case). */
  readonly achievementType: string | null;
  readonly start: string | null;
  readonly end: string | null;
  readonly issued: string | null;
  readonly expires: string | null;
  readonly hours: number | null;
  readonly ects: number | null;
  readonly level: EvidenceLevel | null;
  /** Who looked at it and how; null when nobody did. */
  readonly assessment: Assessment | null;
  readonly reflection: string | null;
  /** https links of the artifact or criteria. */
  readonly links: readonly string[];
  /** The file it came from (`Source.id`); null when entered by hand. */
  readonly sourceId: string | null;
  /** The CLR, apprenticeship or course that it is part of. */
  readonly parentId: string | null;
  /** Claims of its file that the user took away (`droppedKey`), so that reading the file again does not bring them back. */
  readonly dropped?: readonly string[];
  /** ISO 8601 instants. */
  readonly createdAt: string;
  readonly updatedAt: string;
}

/** The fields of evidence of which only its kind and title are known. */
export const NOTHING_KNOWN = {
  summary: '',
  issuer: null,
  achievementType: null,
  start: null,
  end: null,
  issued: null,
  expires: null,
  hours: null,
  ects: null,
  level: null,
  assessment: null,
  reflection: null,
  links: [],
} as const satisfies Partial<Evidence>;

/**
 * Evidence of no file and part of nothing, with everything unknown except what is given. `at` is the ISO 8601 instant at which it
 * is made.
 */
export function plainEvidence(
  given: Pick<Evidence, 'id' | 'kind' | 'title'> & Partial<Omit<Evidence, 'updatedAt' | 'createdAt'>>,
  at: string,
): Evidence {
  return { ...NOTHING_KNOWN, sourceId: null, parentId: null, ...given, createdAt: at, updatedAt: at };
}

/** A level in the scheme that the source states, never converted silently. */
export interface EvidenceLevel {
  readonly scheme: 'EQF' | 'CEFR' | 'rubric' | 'ISCED' | 'self';
  readonly value: string;
  readonly rank: number | null;
  readonly max: number | null;
}

export interface Assessment {
  readonly by: string;
  readonly how: string;
  readonly result: string;
  readonly passed: boolean;
  readonly criteria: string;
  readonly on: string | null;
}

/** The id of the evidence that is no more than a word said beside a requirement. */
export function saidId(competency: string): string {
  return `said:${competency}`;
}

/** How a competency claim came about: said by the issuer, named in a list, found in text, or said by the user. */
export const CLAIM_BASES = ['stated', 'listed', 'inferred', 'user'] as const;
export type ClaimBasis = (typeof CLAIM_BASES)[number];

/** "This evidence shows this competency." */
export interface Claim {
  readonly id: string;
  readonly evidenceId: string;
  /** Framework id; null when the label is not in the framework. */
  readonly competency: string | null;
  readonly label: string;
  /** Identifier in the source's own framework (ESCO URI, CASE, CTDL, O*NET). */
  readonly uri: string | null;
  readonly level: ClaimLevel | null;
  readonly basis: ClaimBasis;
  readonly confirmed: boolean;
}

/** What a claim says and how it came about, apart from its row. */
export function droppedKey(claim: Pick<Claim, 'basis' | 'competency' | 'label'>): string {
  return `${claim.basis} ${claim.competency ?? claim.label.toLowerCase()}`;
}

export interface ClaimLevel {
  readonly cefr: Cefr | null;
  readonly eqf: number | null;
  readonly years: number | null;
  readonly words: string | null;
  /** Position on the source's own rubric, 1-based, with its length. */
  readonly rubric: { readonly rank: number; readonly max: number } | null;
}

export const CHECK_NAMES = [
  'readable',
  'unchanged',
  'signer',
  'inDate',
  'notWithdrawn',
  'issuerRecognised',
  'aboutYou',
] as const;
export type CheckName = (typeof CHECK_NAMES)[number];
export type CheckState = 'yes' | 'no' | 'unknown';

/** The answer to one check with its reason as a message key. */
export interface Check {
  readonly state: CheckState;
  readonly reason: string;
  readonly params?: Readonly<Record<string, string>>;
}

export const HEADLINES = [
  'verified',
  'intact',
  'expired',
  'not_yet',
  'withdrawn',
  'broken',
  'uncheckable',
  'self_declared',
] as const;
export type Headline = (typeof HEADLINES)[number];

export interface Verification {
  readonly evidenceId: string;
  /** ISO 8601 instant. */
  readonly checkedAt: string;
  readonly mode: 'offline' | 'online';
  readonly headline: Headline;
  readonly checks: Readonly<Record<CheckName, Check>>;
}

/** A file as it was imported, byte for byte. */
export interface Source {
  readonly id: string;
  readonly format: string;
  readonly carrier: string;
  readonly fileName: string;
  readonly importedAt: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

/** Everything that scoring needs of the wallet. */
export interface Wallet {
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: readonly Verification[];
  /** Pairs `held>asked` of framework ids whose bridge the user rejected. */
  readonly rejectedBridges: readonly string[];
  /** The user's own answers to proxies and hard facts. */
  readonly about: AboutMe;
}

export interface AboutMe {
  /** Highest education, null when not said. */
  readonly education: string | null;
  readonly yearsOfExperience: number | null;
  readonly drivingLicence: boolean | null;
  /** ISO 3166 alpha-2 codes of countries where the user may work. */
  readonly rightToWork: readonly string[];
}

/** Someone who said nothing about themselves. */
export const NOBODY: AboutMe = { education: null, yearsOfExperience: null, drivingLicence: null, rightToWork: [] };
