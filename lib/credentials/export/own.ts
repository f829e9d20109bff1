import type { Evidence, Source, Verification } from '../../model/evidence.ts';

/** Formats whose files are credentials themselves, so that the original can stand inside a learner record. */
const CREDENTIALS: readonly string[] = [
  'open-badge-3',
  'open-badge-2',
  'clr-2',
  'verifiable-credential',
  'europass-credential',
  'collection',
];

/** The files that hold credentials of issuers. */
export function originalsOf(sources: readonly Source[]): readonly Source[] {
  return sources.filter((source) => CREDENTIALS.includes(source.format));
}

/**
 * What only the user says: no issuer signed it, so the user may, and every reader sees whose word it is. Badges of
 * others are never signed anew.
 */
export function ownEvidence(
  evidence: readonly Evidence[],
  verifications: readonly Verification[],
  sources: readonly Pick<Source, 'id' | 'format'>[],
): readonly Evidence[] {
  const signed = new Set(
    verifications
      .filter((one) => one.checks.unchanged.reason !== 'credentials.unchanged.selfDeclared')
      .map((one) => one.evidenceId),
  );
  const original = new Set(sources.filter((one) => CREDENTIALS.includes(one.format)).map((one) => one.id));
  return evidence.filter(
    (one) =>
      !signed.has(one.id) && one.kind !== 'endorsement' && !(one.sourceId !== null && original.has(one.sourceId)),
  );
}
