import { COMPETENCY_KINDS, type CompetencyKind } from '../../model/competency.ts';

/** One competency as a file states it, before it is joined to the framework. */
export interface Concept {
  /** What makes it one thing in several files: an ESCO UUID, else the folded label. */
  readonly key: string;
  /** ESCO UUID; null for other lists. */
  readonly esco: string | null;
  /** Id it should get when it is new. */
  readonly id: string;
  readonly label: string;
  readonly kind: CompetencyKind;
  readonly aliases: readonly string[];
  /** Groups join to the framework but are never added: they are headings, not competencies. */
  readonly group: boolean;
  readonly onet: string | null;
  /** Wider concepts by key, id or label. */
  readonly broader: readonly string[];
}

/** What one file gives: concepts, or edges between concepts (narrower key, wider key), or nothing that is needed. */
export interface FileContent {
  readonly concepts: readonly Concept[];
  readonly edges: readonly (readonly [string, string])[];
  /** Known by its columns, but it names no competencies. */
  readonly needless: boolean;
}

export const NEEDLESS: FileContent = { concepts: [], edges: [], needless: true };

export function kindOf(word: string): CompetencyKind | null {
  const known = word.trim().toLowerCase();
  return COMPETENCY_KINDS.find((kind) => kind === known) ?? null;
}

/** The UUID at the end of an ESCO concept address; null when it is none. */
export function escoUuid(uri: string): string | null {
  return /\/esco\/skill\/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/i.exec(uri.trim())?.[1]?.toLowerCase() ?? null;
}
