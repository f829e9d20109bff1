import fc from 'fast-check';
import type { Competency, CompetencyKind } from '../../lib/model/competency.ts';
import { COMPETENCY_KINDS } from '../../lib/model/competency.ts';
import type { Claim, Evidence, Verification, Wallet } from '../../lib/model/evidence.ts';
import { CLAIM_BASES, EVIDENCE_KINDS, HEADLINES } from '../../lib/model/evidence.ts';
import type { FrameworkGraph } from '../../lib/model/framework.ts';
import type { Facts } from '../../lib/model/posting.ts';
import { CEFR_LEVELS, type Requirement, STRENGTHS } from '../../lib/model/requirement.ts';

export const NOW = '2026-11-23T12:00:00Z';

export interface Entry {
  readonly id: string;
  readonly kind?: CompetencyKind;
  readonly sector?: string;
  readonly broader?: readonly string[];
  readonly related?: Readonly<Record<string, string>>;
  readonly scale?: string;
  readonly label?: string;
}

/** A small framework for tests: the real interface over a list of entries. */
export function graphOf(entries: readonly Entry[]): FrameworkGraph {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  const relations = entries.flatMap((entry) =>
    Object.entries(entry.related ?? {}).flatMap(([id, reason]) => [
      { from: entry.id, id, reason },
      { from: id, id: entry.id, reason },
    ]),
  );
  return {
    broader: (id) => byId.get(id)?.broader ?? [],
    narrower: (id) => entries.filter((entry) => entry.broader?.includes(id)).map((entry) => entry.id),
    related: (id) => relations.filter((one) => one.from === id).map((one) => ({ id: one.id, reason: one.reason })),
    get: (id) => {
      const entry = byId.get(id);
      if (!entry) return undefined;
      const { kind = 'skill', sector = 'office', scale = null, label = id } = entry;
      return { id, label, kind, sector, scale, countries: [], issuer: null } satisfies Partial<Competency>;
    },
  };
}

/** Twelve ids of every kind, with wider, narrower and related ones among them. */
export const IDS: readonly { readonly id: string; readonly kind: CompetencyKind }[] = COMPETENCY_KINDS.flatMap(
  (kind) => [
    { id: `${kind}-a`, kind },
    { id: `${kind}-b`, kind },
    { id: `${kind}-c`, kind },
  ],
);

export const GRAPH = graphOf(
  IDS.map(({ id, kind }) => ({
    id,
    kind,
    sector: kind === 'tool' ? 'software-and-data' : 'office',
    broader: id.endsWith('-b') ? [`${kind}-a`] : [],
    related: id.endsWith('-c') ? { [`${kind}-b`]: 'they share most of their work' } : {},
  })),
);

export const FACTS: Facts = {
  workplace: 'unclear', remoteLimits: null, timeZone: null, employment: 'unclear', seniority: 'unclear', experienceYearsMin: null,
  educationMin: 'none_stated', educationOrEquivalent: null, salary: null, rightToWork: 'unstated', drivingLicence: 'unstated',
  isApprenticeship: false, closingDate: null, quotes: {}, disagreements: {},
}; // biome-ignore format: a table

export const EMPTY_WALLET: Wallet = {
  evidence: [],
  claims: [],
  verifications: [],
  rejectedBridges: [],
  about: { education: null, yearsOfExperience: null, drivingLicence: null, rightToWork: [] },
};

export function requirement(id: string | null, changes: Partial<Requirement> = {}): Requirement {
  const kind = IDS.find((one) => one.id === id)?.kind ?? 'skill';
  return {
    id,
    label: id ?? 'a phrase',
    kind,
    strength: 'must',
    level: null,
    anyOf: null,
    quotes: [],
    spans: [],
    rule: 'rule.test',
    implied: false,
    ...changes,
  };
}

export function evidence(id: string, changes: Partial<Evidence> = {}): Evidence {
  return {
    id, kind: 'experience', title: `Evidence ${id}`, summary: '', issuer: null, achievementType: null, start: null, end: null, issued: null,
    expires: null, hours: null, ects: null, level: null, assessment: null, reflection: null, links: [], sourceId: null, parentId: null,
    createdAt: NOW, updatedAt: NOW, ...changes,
  }; // biome-ignore format: a table
}

export function claim(evidenceId: string, competency: string | null, changes: Partial<Claim> = {}): Claim {
  return {
    id: `${evidenceId}/${competency}`,
    evidenceId,
    competency,
    label: competency ?? 'a phrase',
    uri: null,
    level: null,
    basis: 'stated',
    confirmed: false,
    ...changes,
  };
}

/** A wallet of evidence, each piece with the competencies it shows. */
export function walletOf(
  list: readonly {
    readonly evidence: Evidence;
    readonly claims: readonly Claim[];
    readonly verification?: Verification;
  }[],
  changes: Partial<Wallet> = {},
): Wallet {
  return {
    ...EMPTY_WALLET,
    evidence: list.map((one) => one.evidence),
    claims: list.flatMap((one) => one.claims),
    verifications: list.flatMap((one) => one.verification ?? []),
    ...changes,
  };
}

const day = fc.constantFrom(
  null,
  '2015',
  '2019-04',
  '2023-06-01',
  '2026-01',
  '2026-11-23',
  '2031-01-01',
  'soon',
  '0000-99-99',
);
const statedLevel = fc.record({
  years: fc.option(fc.constantFrom(0, 0.5, 1, 2, 3, 5, 10, 99, -1), { nil: null }),
  yearsMax: fc.constant(null),
  words: fc.option(fc.constantFrom('strong', 'basic', 'expert', 'some words', ''), { nil: null }),
  cefr: fc.option(fc.constantFrom(...CEFR_LEVELS), { nil: null }),
  eqf: fc.option(fc.constantFrom(1, 3, 4, 6, 8, 9, 0), { nil: null }),
});

export const anyRequirement: fc.Arbitrary<Requirement> = fc
  .record({
    pick: fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...IDS) },
      { weight: 1, arbitrary: fc.constantFrom({ id: null, kind: 'skill' as const }) },
    ),
    label: fc.constantFrom('grow orchids', 'tune pianos', 'herd cats'),
    strength: fc.constantFrom(...STRENGTHS),
    level: fc.option(statedLevel, { nil: null, freq: 3 }),
    anyOf: fc.option(fc.constantFrom('g1', 'g2'), { nil: null, freq: 3 }),
    implied: fc.boolean().map((b) => b && false),
  })
  .map(({ pick, label, strength, level, anyOf, implied }) =>
    requirement(pick.id, { kind: pick.kind, label: pick.id ?? label, strength, level, anyOf, implied }),
  );

export const anyFacts: fc.Arbitrary<Facts> = fc.record({
  ...Object.fromEntries(Object.entries(FACTS).map(([name, value]) => [name, fc.constant(value)])),
  seniority: fc.constantFrom('entry', 'mid', 'senior', 'unclear'),
  experienceYearsMin: fc.constantFrom(null, 2, 5),
  educationMin: fc.constantFrom('none_stated', 'bachelor', 'vocational'),
  educationOrEquivalent: fc.constantFrom(null, true, false),
  drivingLicence: fc.constantFrom('required', 'unstated'),
  rightToWork: fc.constantFrom('must_have_right', 'unstated'),
}) as fc.Arbitrary<Facts>;

export interface Piece {
  readonly evidence: Evidence;
  readonly claims: readonly Claim[];
  readonly verification?: Verification;
}

const claimLevel = fc.record({
  cefr: fc.option(fc.constantFrom(...CEFR_LEVELS), { nil: null }),
  eqf: fc.option(fc.constantFrom(1, 4, 8, 12), { nil: null }),
  years: fc.option(fc.constantFrom(0, 1, 4, 70, -3), { nil: null }),
  words: fc.option(fc.constantFrom('basic', 'advanced', 'Expert'), { nil: null }),
  rubric: fc.option(fc.constantFrom({ rank: 2, max: 4 }, { rank: 9, max: 4 }), { nil: null }),
});

/** One piece of evidence with its claims; ids are made unique by `pieces`. */
export const anyPiece: fc.Arbitrary<Piece> = fc
  .record({
    kind: fc.constantFrom(...EVIDENCE_KINDS),
    title: fc.constantFrom('Certificate', 'Job at a mill', 'Bachelor of Arts', 'Project'),
    start: day, end: day, issued: day, expires: day,
    links: fc.constantFrom([], ['https://example.org/work']),
    passed: fc.constantFrom(null, true, false),
    headline: fc.option(fc.constantFrom(...HEADLINES), { nil: null }),
    achievementType: fc.constantFrom(null, 'certification', 'Badge'),
    parentId: fc.constantFrom(null, null, 'parent'),
    claims: fc.array(fc.record({ pick: fc.option(fc.constantFrom(...IDS), { nil: null, freq: 6 }), label: fc.constantFrom('Grow  Orchids', 'herd cats'), level: fc.option(claimLevel, { nil: null }), basis: fc.constantFrom(...CLAIM_BASES), confirmed: fc.boolean() }), { maxLength: 4 }),
  })
  .map((one) => {
    const { claims, headline, passed, ...rest } = one;
    const assessment = passed === null ? null : { by: 'A', how: 'test', result: '', passed, criteria: '', on: null };
    return {
      evidence: evidence('?', { ...rest, assessment }),
      claims: claims.map((c) => claim('?', c.pick?.id ?? null, { label: c.pick?.id ?? c.label, level: c.level, basis: c.basis, confirmed: c.confirmed })),
      ...(headline ? { verification: { evidenceId: '?', checkedAt: NOW, mode: 'offline' as const, headline, checks: {} as Verification['checks'] } } : {}),
    };
  }); // biome-ignore format: a table

/** Pieces with unique ids in their order. */
export const anyPieces = (most: number): fc.Arbitrary<readonly Piece[]> =>
  fc.array(anyPiece, { maxLength: most }).map((pieces) => pieces.map((piece, i) => renamed(piece, `e${i}`)));

export function renamed(piece: Piece, id: string): Piece {
  return {
    evidence: { ...piece.evidence, id },
    claims: piece.claims.map((one) => ({ ...one, evidenceId: id })),
    ...(piece.verification ? { verification: { ...piece.verification, evidenceId: id } } : {}),
  };
}

export const anyAbout: fc.Arbitrary<Wallet['about']> = fc.record({
  education: fc.constantFrom(null, 'secondary', 'master', 'nonsense'),
  yearsOfExperience: fc.constantFrom(null, 0, 3, 20),
  drivingLicence: fc.constantFrom(null, true, false),
  rightToWork: fc.constantFrom([], ['GB'], ['DE', 'FR']),
});

export const anyRequirements = (most: number, least = 0): fc.Arbitrary<readonly Requirement[]> =>
  fc.array(anyRequirement, { minLength: least, maxLength: most });
