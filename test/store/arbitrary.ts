import fc from 'fast-check';
import {
  CHECK_NAMES,
  CLAIM_BASES,
  type Claim,
  EVIDENCE_KINDS,
  type Evidence,
  HEADLINES,
  type Source,
  type Verification,
} from '../../lib/model/evidence.ts';
import { CEFR_LEVELS } from '../../lib/model/requirement.ts';
import type { WalletItems } from '../../lib/store/wallet.ts';

const text = fc.string({ unit: 'grapheme', maxLength: 30 });
const day = fc.constantFrom('2019', '2021-03', '2024-02-29', '2026-11-28');
const instant = fc.constantFrom('2026-11-01T08:00:00.000Z', '2026-11-23T10:00:00.000Z');
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const amount = fc.double({ min: 0, max: 5000, noNaN: true });

function evidence(id: string, sourceId: string | null): fc.Arbitrary<Evidence> {
  return fc.record({
    id: fc.constant(id),
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    title: text,
    summary: text,
    issuer: maybe(fc.record({ name: text, id: maybe(text) })),
    achievementType: maybe(text),
    start: maybe(day),
    end: maybe(day),
    issued: maybe(day),
    expires: maybe(day),
    hours: maybe(amount),
    ects: maybe(amount),
    level: maybe(
      fc.record({
        scheme: fc.constantFrom('EQF' as const, 'CEFR' as const, 'rubric' as const, 'ISCED' as const, 'self' as const),
        value: text,
        rank: maybe(fc.nat(8)),
        max: maybe(fc.nat(8)),
      }),
    ),
    assessment: maybe(
      fc.record({ by: text, how: text, result: text, passed: fc.boolean(), criteria: text, on: maybe(day) }),
    ),
    reflection: maybe(text),
    links: fc.array(fc.webUrl({ validSchemes: ['https'] }), { maxLength: 3 }),
    sourceId: fc.constant(sourceId),
    parentId: fc.constant(null),
    dropped: fc.array(text, { maxLength: 3 }),
    createdAt: instant,
    updatedAt: instant,
  });
}

function claim(id: string, evidenceId: string): fc.Arbitrary<Claim> {
  return fc.record({
    id: fc.constant(id),
    evidenceId: fc.constant(evidenceId),
    competency: maybe(fc.constantFrom('sql', 'python', 'forklift')),
    label: text,
    uri: maybe(fc.string().map((rest) => `https://${rest}`)),
    level: maybe(
      fc.record({
        cefr: maybe(fc.constantFrom(...CEFR_LEVELS)),
        eqf: maybe(fc.nat(8)),
        years: maybe(amount),
        words: maybe(text),
        rubric: maybe(fc.record({ rank: fc.nat(5), max: fc.nat(5) })),
      }),
    ),
    basis: fc.constantFrom(...CLAIM_BASES),
    confirmed: fc.boolean(),
  });
}

function verification(evidenceId: string): fc.Arbitrary<Verification> {
  const check = fc.record({
    state: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const),
    reason: fc.constant('credentials.readable.yes'),
  });
  return fc.record({
    evidenceId: fc.constant(evidenceId),
    checkedAt: instant,
    mode: fc.constantFrom('offline' as const, 'online' as const),
    headline: fc.constantFrom(...HEADLINES),
    checks: fc.record(Object.fromEntries(CHECK_NAMES.map((name) => [name, check]))) as unknown as fc.Arbitrary<
      Verification['checks']
    >,
  });
}

function items(n: number): fc.Arbitrary<WalletItems> {
  const sourceId = `source:${n}`;
  const source: fc.Arbitrary<Source> = fc.record({
    id: fc.constant(sourceId),
    format: fc.constantFrom('open-badge-3', 'json-resume', 'artifact'),
    carrier: fc.constantFrom('json', 'png', 'file'),
    fileName: text,
    importedAt: instant,
    bytes: fc.uint8Array({ maxLength: 64 }) as fc.Arbitrary<Uint8Array<ArrayBuffer>>,
    sha256: fc.constant(`hash-${n}`),
  });
  return fc.record({
    source: maybe(source),
    evidence: fc.tuple(evidence(`e${n}`, sourceId)),
    claims: fc.tuple(claim(`c${n}a`, `e${n}`), claim(`c${n}b`, `e${n}`)),
    verifications: fc.tuple(verification(`e${n}`)),
  });
}

/** Wallets with every field of every row in every state it may have. */
export const wallets: fc.Arbitrary<readonly WalletItems[]> = fc
  .nat(5)
  .chain((count) => fc.tuple(...Array.from({ length: count }, (_, n) => items(n))));
