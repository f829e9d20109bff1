export const COMPETENCY_KINDS = ['tool', 'skill', 'knowledge', 'transversal', 'language', 'credential'] as const;
export type CompetencyKind = (typeof COMPETENCY_KINDS)[number];

/** One entry of the competency framework. Sector is the name of the file it stands in. */
export interface Competency {
  /** Stable, readable, kebab-case: `python`, `c-sharp`, `hgv-class-1`. */
  readonly id: string;
  readonly label: string;
  readonly kind: CompetencyKind;
  readonly sector: string;
  /** The words postings use, without the label itself. */
  readonly aliases: readonly string[];
  /** Ids of wider competencies: holding this one shows some of the wider one. */
  readonly broader: readonly string[];
  readonly related: readonly Relation[];
  /** ESCO skill UUIDs (`http://data.europa.eu/esco/skill/<uuid>`). */
  readonly esco: readonly string[];
  /** O*NET content model element id or commodity code. */
  readonly onet: string | null;
  /** When an alias (or the label) is also an ordinary word: what must hold for it to count. */
  readonly contexts: readonly AliasContext[];
  /** ISO 3166 alpha-2 codes, for licences and qualifications that belong to countries. */
  readonly countries: readonly string[];
  /** Who issues it, for credentials. */
  readonly issuer: string | null;
  /** The standard scale its levels are stated on, or a fixed level such as `EQF6`. */
  readonly scale: string | null;
}

/** A close competency that counts at most half, with the reason in words. */
export interface Relation {
  readonly id: string;
  readonly reason: string;
}

/**
 * A rule for an ambiguous alias. `exactCase` is necessary. If `near` or `inList` is given, one of them must hold:
 * a word of `near` in the same sentence, or another unambiguous tool beside it in a list. A phrase of `not` vetoes.
 */
export interface AliasContext {
  readonly alias: string;
  readonly exactCase: boolean;
  readonly inList: boolean;
  readonly near: readonly string[];
  readonly not: readonly string[];
}
