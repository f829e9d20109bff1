import {
  type Claim,
  type ClaimLevel,
  type Evidence,
  type EvidenceKind,
  type EvidenceLevel,
  NOTHING_KNOWN,
} from '../model/evidence.ts';
import type { Outcome, Problem } from '../model/outcome.ts';
import type { Json } from './carriers/json.ts';
import type { Jws } from './carriers/jws.ts';
import type { XmlElement } from './carriers/xml.ts';
import type { ZipEntry } from './carriers/zip.ts';
import type { CheckContext, Checked } from './verify/checks.ts';
import type { Documents } from './verify/documents.ts';

/** What held the data: a plain file, or an image with a badge baked into it. */
export type Carrier = 'json' | 'jwt' | 'png' | 'svg' | 'zip' | 'csv' | 'xml' | 'text';

/** The content of a file after its carrier is opened. */
export type Body =
  | { readonly kind: 'json'; readonly value: Json }
  | { readonly kind: 'jws'; readonly jws: Jws }
  /** Only an address of the badge: it must be asked for. */
  | { readonly kind: 'address'; readonly address: string }
  | { readonly kind: 'zip'; readonly entries: readonly ZipEntry[] }
  | { readonly kind: 'xml'; readonly root: XmlElement }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] }
  | { readonly kind: 'text'; readonly text: string };

export interface OpenedFile {
  readonly name: string;
  readonly carrier: Carrier;
  readonly body: Body;
  /** The keyword that the badge was baked under; null for other carriers. */
  readonly baked: string | null;
  readonly warnings: readonly string[];
}

/** A competency word in a text, with the place where it stands. */
export interface TextMatch {
  readonly competency: string;
  readonly label: string;
  readonly span: readonly [number, number];
}

export interface ReadContext {
  readonly now: Date;
  /** Finds competencies in free text. Given from outside, for this room knows no framework. */
  readonly mapText: (text: string) => readonly TextMatch[];
  /** Framework id of an identifier of another framework (ESCO, CASE, CTDL, O*NET), where known. */
  readonly mapUri: (uri: string) => string | null;
  /** Badge classes and issuers that stand in files of their own. */
  readonly documents: Documents;
}

export type EvidenceDraft = Omit<Evidence, 'id' | 'sourceId' | 'parentId' | 'dropped' | 'createdAt' | 'updatedAt'>;
export type ClaimDraft = Omit<Claim, 'id' | 'evidenceId'>;

/** One thing found in a file, before it has identifiers. */
export interface Item {
  readonly evidence: EvidenceDraft;
  readonly claims: readonly ClaimDraft[];
  /** What it is made of: the credentials of a learner record, the works behind a badge. */
  readonly parts: readonly Item[];
  /** Answers the seven checks; null where there is nothing that could be checked (an experience, an artifact). */
  readonly check: ((context: CheckContext) => Promise<Checked | { refused: string }>) | null;
}

export interface Findings {
  readonly items: readonly Item[];
  readonly warnings: readonly Problem[];
}

/** One credential or profile format. Exactly one recognises a file. */
export interface Format {
  /** As in `rung -- wallet`: `open-badge-3`. */
  readonly id: string;
  readonly recognises: (file: OpenedFile) => boolean;
  readonly read: (file: OpenedFile, context: ReadContext) => Outcome<Findings>;
}

/** An evidence draft with everything unknown except what is given. */
export function evidence(
  kind: EvidenceKind,
  title: string,
  known: Partial<Omit<EvidenceDraft, 'kind' | 'title'>> = {},
): EvidenceDraft {
  return { kind, title, ...NOTHING_KNOWN, ...known };
}

/** An item with only evidence and claims. */
export function item(draft: EvidenceDraft, claims: readonly ClaimDraft[] = [], parts: readonly Item[] = []): Item {
  return { evidence: draft, claims, parts, check: null };
}

/** The level of a claim in words of its own scheme. */
export function levelWords(words: string): ClaimLevel {
  return { cefr: null, eqf: null, years: null, words, rubric: null };
}

export function selfLevel(value: string): EvidenceLevel {
  return { scheme: 'self', value, rank: null, max: null };
}
