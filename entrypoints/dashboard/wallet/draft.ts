import type { Picked } from '../../../components/CompetencyPicker.tsx';
import {
  type Claim,
  type Evidence,
  type EvidenceKind,
  plainEvidence,
  type Source,
} from '../../../lib/model/evidence.ts';
import { CEFR_LEVELS, type Cefr } from '../../../lib/model/requirement.ts';
import type { WalletItems } from '../../../lib/store/wallet.ts';

/** What an apprenticeship is made of: what one does, and what is assessed. */
export const MODULE_KINDS = ['duty', 'knowledge', 'skill', 'behaviour', 'end-point'] as const;
export type ModuleKind = (typeof MODULE_KINDS)[number];

export interface ModuleDraft {
  /** Null for one that is not stored yet. */
  readonly id: string | null;
  readonly kind: ModuleKind;
  readonly title: string;
  readonly by: string;
  readonly result: string;
  readonly passed: boolean;
  readonly on: string;
}

/** One thing of the wallet as the form holds it: every field a text, empty for unknown. */
export interface Draft {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly summary: string;
  readonly issuer: string;
  readonly links: string;
  readonly start: string;
  readonly end: string;
  readonly expires: string;
  readonly hours: string;
  readonly assessedBy: string;
  readonly assessedHow: string;
  readonly result: string;
  readonly passed: boolean;
  readonly criteria: string;
  readonly assessedOn: string;
  readonly reflection: string;
  readonly cefr: Cefr | '';
  readonly picked: readonly Picked[];
  readonly modules: readonly ModuleDraft[];
  readonly file: Source | null;
}

export const EMPTY: Draft = {
  kind: 'claim',
  title: '',
  summary: '',
  issuer: '',
  links: '',
  start: '',
  end: '',
  expires: '',
  hours: '',
  assessedBy: '',
  assessedHow: '',
  result: '',
  passed: true,
  criteria: '',
  assessedOn: '',
  reflection: '',
  cefr: '',
  picked: [],
  modules: [],
  file: null,
};

/** Kinds that somebody else can have looked at, and kinds that one can look back on. */
export const ASSESSABLE: readonly EvidenceKind[] = [
  'artifact',
  'assessment',
  'experience',
  'apprenticeship',
  'credential',
];
export const REFLECTABLE: readonly EvidenceKind[] = ['artifact', 'reflection', 'experience', 'apprenticeship'];

export const emptyModule = (): ModuleDraft => ({
  id: null,
  kind: 'duty',
  title: '',
  by: '',
  result: '',
  passed: true,
  on: '',
});

/** The stored thing with its parts as a draft to change. */
export function draftOf(one: Evidence, claims: readonly Claim[], parts: readonly Evidence[]): Draft {
  return {
    ...EMPTY,
    kind: one.kind,
    title: one.title,
    summary: one.summary,
    issuer: one.issuer?.name ?? '',
    links: one.links.join('\n'),
    start: one.start ?? one.issued ?? '',
    end: one.end ?? '',
    expires: one.expires ?? '',
    hours: one.hours === null ? '' : String(one.hours),
    assessedBy: one.assessment?.by ?? '',
    assessedHow: one.assessment?.how ?? '',
    result: one.assessment?.result ?? '',
    passed: one.assessment?.passed ?? true,
    criteria: one.assessment?.criteria ?? '',
    assessedOn: one.assessment?.on ?? '',
    reflection: one.reflection ?? '',
    cefr: CEFR_LEVELS.find((level) => one.level?.scheme === 'CEFR' && level === one.level.value) ?? '',
    picked: claims.filter((claim) => claim.confirmed).map(({ competency, label }) => ({ id: competency, label })),
    modules: parts.filter((part) => moduleKindOf(part) !== null).map(moduleOf),
  };
}

export function moduleKindOf(part: Evidence): ModuleKind | null {
  return MODULE_KINDS.find((kind) => kind === part.achievementType) ?? null;
}

function moduleOf(part: Evidence): ModuleDraft {
  return {
    id: part.id,
    kind: moduleKindOf(part) ?? 'duty',
    title: part.title,
    by: part.assessment?.by ?? '',
    result: part.assessment?.result ?? '',
    passed: part.assessment?.passed ?? false,
    on: part.assessment?.on ?? '',
  };
}

/** What the draft changes: the thing itself, null for a new one, and its claims so far. */
export interface Before {
  readonly evidence: Evidence | null;
  readonly claims: readonly Claim[];
}

/** The rows that the draft stands for. Claims that came with a file keep how they came about. */
export function itemsOf(
  draft: Draft,
  before: Before,
  textClaims: (text: string) => readonly Picked[],
  now: Date,
): WalletItems {
  const at = now.toISOString();
  const id = before.evidence?.id ?? `hand:${crypto.randomUUID()}`;
  const evidence = evidenceOf(draft, before.evidence, id, at);
  const parts = draft.kind === 'apprenticeship' ? draft.modules.filter((one) => one.title.trim() !== '') : [];
  const modules = parts.map((one) => moduleRow(one, evidence, at));
  const found = modules.flatMap((one) =>
    textClaims(one.title).map((picked, i) => claimOf(picked, one.id, i, 'inferred')),
  );
  return {
    source: draft.file,
    evidence: [evidence, ...modules],
    claims: [...claimsOf(draft, before.claims, id), ...found],
    verifications: [],
  };
}

function evidenceOf(draft: Draft, before: Evidence | null, id: string, at: string): Evidence {
  const dated = draft.kind === 'credential';
  return {
    id,
    kind: draft.kind,
    title: draft.title.trim(),
    summary: draft.summary.trim(),
    issuer: issuerOf(draft, before),
    achievementType: before?.achievementType ?? null,
    start: dated ? (before?.start ?? null) : draft.start || null,
    end: dated ? (before?.end ?? null) : draft.end || null,
    issued: dated ? draft.start || null : (before?.issued ?? null),
    expires: draft.expires || null,
    hours: Number.isFinite(Number.parseFloat(draft.hours)) ? Number.parseFloat(draft.hours) : null,
    ects: before?.ects ?? null,
    level: levelOf(draft, before),
    assessment: assessmentOf(draft),
    reflection: REFLECTABLE.includes(draft.kind) && draft.reflection.trim() ? draft.reflection.trim() : null,
    links: draft.links
      .split(/\s+/)
      .filter((link) => /^https:\/\//i.test(link) && URL.canParse(link))
      .slice(0, 20),
    sourceId: draft.file?.id ?? before?.sourceId ?? null,
    parentId: before?.parentId ?? null,
    createdAt: before?.createdAt ?? at,
    updatedAt: at,
  };
}

function issuerOf(draft: Draft, before: Evidence | null): Evidence['issuer'] {
  const name = draft.issuer.trim();
  if (name === '') return null;
  return { name, id: before?.issuer?.name === name ? before.issuer.id : null };
}

function levelOf(draft: Draft, before: Evidence | null): Evidence['level'] {
  if (draft.kind !== 'language') return before?.level ?? null;
  if (draft.cefr === '') return before?.level?.scheme === 'CEFR' ? null : (before?.level ?? null);
  return { scheme: 'CEFR', value: draft.cefr, rank: CEFR_LEVELS.indexOf(draft.cefr) + 1, max: CEFR_LEVELS.length };
}

/** Said by the user, so it counts as an assessment only with the name of who did it. */
function assessmentOf(draft: Draft): Evidence['assessment'] {
  const by = draft.assessedBy.trim();
  if (!by || !ASSESSABLE.includes(draft.kind)) return null;
  return {
    by,
    how: draft.assessedHow.trim(),
    result: draft.result.trim(),
    passed: draft.passed,
    criteria: draft.criteria.trim(),
    on: draft.assessedOn || draft.end || null,
  };
}

/** A duty is work that was done; the rest was assessed, by the training provider where nobody else is named. */
function moduleRow(one: ModuleDraft, parent: Evidence, at: string): Evidence {
  const by = one.by.trim() || (parent.issuer?.name ?? '');
  const isDuty = one.kind === 'duty';
  return plainEvidence(
    {
      id: one.id ?? `hand:${crypto.randomUUID()}`,
      kind: isDuty ? 'experience' : 'assessment',
      title: one.title.trim(),
      issuer: parent.issuer,
      achievementType: one.kind,
      start: isDuty ? parent.start : null,
      end: isDuty ? parent.end : one.on || null,
      assessment:
        isDuty || by === ''
          ? null
          : { by, how: '', result: one.result.trim(), passed: one.passed, criteria: '', on: one.on || null },
      parentId: parent.id,
    },
    at,
  );
}

/** Claims of the draft: those of before that are still picked, then the new ones, then finds that still wait. */
function claimsOf(draft: Draft, before: readonly Claim[], id: string): Claim[] {
  const level =
    draft.kind === 'language' && draft.cefr
      ? { cefr: draft.cefr, eqf: null, years: null, words: null, rubric: null }
      : null;
  const isPicked = (claim: Claim) => draft.picked.some((picked) => picked.label === claim.label);
  const kept = before.filter((claim) => (claim.confirmed ? isPicked(claim) : claim.basis === 'inferred'));
  const fresh = draft.picked.filter(
    (picked) => !before.some((claim) => claim.confirmed && claim.label === picked.label),
  );
  return [
    ...kept.map((claim) => ({ ...claim, level: level ?? claim.level })),
    ...fresh.map((picked) => ({ ...claimOf(picked, id, crypto.randomUUID(), 'user'), level })),
  ];
}

function claimOf(picked: Picked, evidenceId: string, n: number | string, basis: 'user' | 'inferred'): Claim {
  return {
    id: `${evidenceId}#${n}`,
    evidenceId,
    competency: picked.id,
    label: picked.label,
    uri: null,
    level: null,
    basis,
    confirmed: basis === 'user',
  };
}
