// Long because every rule of the score has its cases in one place.
import { describe, expect, it } from 'vitest';
import { ranked } from '../../lib/match/across.ts';
import { withImplied } from '../../lib/match/implied.ts';
import { askedDepth, claimedDepth, depthOfYears, levelCredit } from '../../lib/match/levels.ts';
import { matchPosting } from '../../lib/match/match.ts';
import { EVIDENCE_STRENGTH } from '../../lib/match/weights.ts';
import type { Claim, Evidence, Headline, Verification } from '../../lib/model/evidence.ts';
import type { Match, MatchPreferences } from '../../lib/model/match.ts';
import { NO_PREFERENCES } from '../../lib/model/match.ts';
import type { Facts } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import { claim, evidence, FACTS, graphOf, NOW, type Piece, requirement, walletOf } from './arbitrary.ts';

const graph = graphOf([
  { id: 'sql', kind: 'tool', sector: 'software-and-data', broader: ['databases'] },
  { id: 'databases', kind: 'knowledge' },
  { id: 'excel', kind: 'tool', related: { spreadsheets: 'the same work in another program' } },
  { id: 'spreadsheets', kind: 'tool' },
  { id: 'reporting' },
  { id: 'german', kind: 'language' },
  { id: 'nurse-registration', kind: 'credential' },
  { id: 'driving-licence', kind: 'credential' },
  { id: 'bachelors-degree', kind: 'credential', sector: 'qualifications', scale: 'EQF6' },
  { id: 'video-conferencing' },
]);
const stated = { years: null, yearsMax: null, words: null, cefr: null, eqf: null };
const levelled = { cefr: null, eqf: null, years: null, words: null, rubric: null };

interface Setting {
  readonly facts?: Facts;
  readonly rejected?: readonly string[];
  readonly preferences?: MatchPreferences;
  readonly about?: Partial<ReturnType<typeof walletOf>['about']>;
}

function match(
  requirements: readonly Requirement[],
  pieces: readonly Piece[],
  { facts = FACTS, rejected = [], preferences = NO_PREFERENCES, about = {} }: Setting = {},
): Match {
  const wallet = walletOf(pieces, { rejectedBridges: rejected });
  return matchPosting({
    requirements,
    facts,
    wallet: { ...wallet, about: { ...wallet.about, ...about } },
    graph,
    now: NOW,
    preferences,
  });
}

function shows(id: string, changes: Partial<Evidence> = {}, of: Partial<Claim> = {}, headline?: Headline): Piece {
  const one = evidence(`${id} by ${changes.kind ?? 'experience'} ${changes.title ?? ''}`, changes);
  const verification: Verification | null = headline
    ? { evidenceId: one.id, checkedAt: NOW, mode: 'offline', headline, checks: {} as Verification['checks'] }
    : null;
  return { evidence: one, claims: [claim(one.id, id, of)], ...(verification ? { verification } : {}) };
}

const item = (requirements: readonly Requirement[], pieces: readonly Piece[], setting?: Setting) =>
  match(requirements, pieces, setting).items[0]!;
const sql = requirement('sql', { kind: 'tool' });

describe('strength of evidence', () => {
  it('rises from claim to verified credential, as the product says', () => {
    const s = EVIDENCE_STRENGTH;
    const ladder = [s.claim, s.experience, s.artifactAssessed, s.credentialAssessed, s.verifiedAssessed];
    expect(ladder).toEqual(ladder.toSorted((a, b) => a - b));
    expect(s.claim).toBeLessThan(s.artifactLinked);
    expect(s.artifactLinked).toBeLessThan(s.artifactAssessed);
  });

  it('of what a user alone says stays at half, however often it is said', () => {
    const many = Array.from({ length: 30 }, (_, i) =>
      shows('sql', { kind: 'claim', title: `list ${i}` }, { basis: 'user' }),
    );
    expect(item([sql], many)).toMatchObject({ state: 'claimed', points: 30, of: 60 });
  });

  it('of a competency that the user hung on a badge is the user’s word', () => {
    expect(
      item(
        [sql],
        [shows('sql', { kind: 'credential', achievementType: 'certification' }, { basis: 'user' }, 'verified')],
      ).state,
    ).toBe('claimed');
  });

  it('is nothing when withdrawn, changed or still to come, less when run out', () => {
    const badge = { kind: 'credential', achievementType: 'certification' } as const;
    expect(item([sql], [shows('sql', badge, {}, 'withdrawn')])).toMatchObject({
      state: 'missing',
      points: 0,
      why: { code: 'why.withdrawn' },
    });
    expect(item([sql], [shows('sql', badge, {}, 'broken')]).why.code).toBe('why.broken');
    expect(item([sql], [shows('sql', { ...badge, issued: '2027-01' })]).why.code).toBe('why.notYet');
    expect(item([sql], [shows('sql', { ...badge, expires: '2026-10-01' })])).toMatchObject({
      state: 'partly',
      why: { code: 'why.expired' },
    });
    expect(item([sql], [shows('sql', { ...badge, expires: '2026' })]).state).toBe('proven');
  });

  it('fades for fast-moving tools only', () => {
    const old = { start: '2008-01', end: '2014-06' };
    const lathe = requirement('reporting');
    expect(item([sql], [shows('sql', old)]).points).toBeLessThan(item([lathe], [shows('reporting', old)]).points);
  });

  it('gains a little from practice elsewhere and nothing from more badges', () => {
    const job = shows('sql', { title: 'A', start: '2020-01' });
    const other = shows('sql', { title: 'B', start: '2020-01' });
    const badges = ['C', 'D', 'E'].map((title) =>
      shows('sql', { kind: 'credential', title, achievementType: 'course' }),
    );
    const one = item([sql], [job]).points;
    expect(item([sql], [job, other]).points - one).toBe(1);
    expect(item([sql], [job, ...badges]).points).toBe(one);
  });
});

describe('levels', () => {
  it('keep the order of every scale', () => {
    const cefr = (['A1', 'A2', 'B1', 'B2', 'C1', 'C2'] as const).map(
      (one) => askedDepth({ ...stated, cefr: one }, true)!,
    );
    const eqf = [1, 2, 3, 4, 5, 6, 7, 8].map((one) => askedDepth({ ...stated, eqf: one }, false)!);
    const years = [0, 0.5, 1, 2, 3, 5, 8, 20].map(depthOfYears);
    const words = ['awareness of', 'basic', 'good', 'strong', 'advanced', 'expert'].map(
      (one) => askedDepth({ ...stated, words: one }, false)!,
    );
    for (const scale of [cefr, eqf, years, words]) {
      expect(scale).toEqual(scale.toSorted((a, b) => a - b));
      expect(scale.every((depth) => depth >= 10 && depth <= 50)).toBe(true);
    }
  });

  it('outside their scale are no level', () => {
    expect(askedDepth({ ...stated, eqf: 9 }, false)).toBeNull();
    expect(claimedDepth({ ...levelled, rubric: { rank: 7, max: 4 } }, false)).toBeNull();
    expect(claimedDepth({ ...levelled, words: 'unobtainium' }, false)).toBeNull();
  });

  it('that fall short give a part: 100, 60, 30, 10, 0 by full levels', () => {
    expect([0, 10, 20, 30, 40].map((gap) => levelCredit(50 - gap, 50))).toEqual([100, 60, 30, 10, 0]);
  });

  it('of years need practice: a course never gives them', () => {
    const asked = requirement('sql', { kind: 'tool', level: { ...stated, years: 4 } });
    const diploma = shows(
      'sql',
      { kind: 'credential', achievementType: 'certification' },
      { level: { ...levelled, words: 'expert' } },
      'verified',
    );
    expect(item([asked], [diploma])).toMatchObject({ state: 'partly', points: 36, why: { code: 'why.yearsNotShown' } });
    const jobs = [
      shows('sql', { title: 'A', start: '2020-01', end: '2021-12' }),
      shows('sql', { title: 'B', start: '2021-07', end: '2022-12' }),
    ];
    // 2020-01 to 2022-12 are 36 months once, of 48.
    expect(item([asked], jobs)).toMatchObject({
      state: 'partly',
      why: { code: 'why.years', params: { held: '3', asked: 4 } },
    });
  });
});

describe('bridges', () => {
  const databases = requirement('databases', { kind: 'knowledge' });
  const excel = requirement('excel', { kind: 'tool' });
  const strong = { kind: 'credential', achievementType: 'certification' } as const;

  it('narrower proves broader; related and wider count half at most and say why', () => {
    expect(item([databases], [shows('sql', strong, {}, 'verified')])).toMatchObject({
      state: 'proven',
      points: 54,
      bridge: { from: 'sql' },
    });
    const near = item([excel], [shows('spreadsheets', strong, {}, 'verified')]);
    expect(near).toMatchObject({
      state: 'partly',
      points: 30,
      bridge: { from: 'spreadsheets', reason: 'the same work in another program' },
    });
    expect(item([sql], [shows('databases', strong, {}, 'verified')]).points).toBe(18);
  });

  it('that the user rejected stay rejected, in that direction', () => {
    const held = [shows('spreadsheets', strong)];
    expect(item([excel], held, { rejected: ['spreadsheets>excel'] })).toMatchObject({
      state: 'missing',
      points: 0,
      bridge: null,
    });
    expect(item([excel], held, { rejected: ['excel>spreadsheets'] }).state).toBe('partly');
  });
});

describe('blockers, proxies and preferences', () => {
  const job = [sql, requirement('excel', { kind: 'tool' }), requirement('reporting')];
  const all = ['sql', 'excel', 'reporting'].map((id) => shows(id, { start: '2015-01' }));

  it('an unmet licence or language caps the band and leaves the score', () => {
    const found = match([...job, requirement('nurse-registration', { kind: 'credential' })], all);
    expect(found.blockers).toMatchObject([{ kind: 'credential', why: { code: 'blocker.credential' } }]);
    expect([found.band, found.uncapped]).toEqual(['fair', 'good']);
    const c1 = requirement('german', { kind: 'language', level: { ...stated, cefr: 'C1' } });
    const speaks = (cefr: 'A2' | 'B2') => shows('german', { kind: 'language' }, { level: { ...levelled, cefr } });
    expect(match([...job, c1], [...all, speaks('A2')]).blockers[0]).toMatchObject({
      kind: 'language',
      why: { code: 'blocker.languageShort' },
    });
    expect(match([...job, c1], [...all, speaks('B2')]).blockers).toEqual([]);
  });

  it('one of several licences is enough', () => {
    const either = [
      requirement('nurse-registration', { kind: 'credential', anyOf: 'g' }),
      requirement('driving-licence', { kind: 'credential', anyOf: 'g' }),
    ];
    expect(match([...job, ...either], all).blockers).toHaveLength(1);
    expect(match([...job, ...either], [...all, shows('driving-licence', { kind: 'credential' })]).blockers).toEqual([]);
    expect(match([...job, ...either], all, { about: { drivingLicence: true } }).blockers).toEqual([]);
  });

  it('degrees and total years are shown apart and never lower the score', () => {
    const facts: Facts = { ...FACTS, educationMin: 'bachelor', experienceYearsMin: 8, educationOrEquivalent: null };
    const found = match([...job, requirement('bachelors-degree', { kind: 'credential' })], all, {
      facts,
      about: { education: 'secondary', yearsOfExperience: 11 },
    });
    expect(found.proxies.map((proxy) => [proxy.kind, proxy.answer])).toEqual([
      ['education', 'unmet'],
      ['years', 'met'],
    ]);
    expect(found.score).toBe(match(job, all).score);
    expect(found.blockers.map((one) => one.kind)).toEqual(['education']);
    const open = match(job, all, {
      facts: { ...facts, educationOrEquivalent: true },
      about: { education: 'secondary' },
    });
    expect(open.blockers).toEqual([]);
    expect(match(job, all, { facts }).proxies[0]?.answer).toBe('unknown');
  });

  it('what does not matter to the user leaves the score and stays in the list; a blocker stays', () => {
    const needs = [...job, requirement('nurse-registration', { kind: 'credential' })];
    const found = match(needs, all.slice(1), {
      preferences: { ignored: ['sql', 'nurse-registration'], ignoredKinds: [] },
    });
    expect(found.items[0]).toMatchObject({ ignored: true, points: 0, of: 0, why: { code: 'why.ignored' } });
    expect(found.blockers).toHaveLength(1);
    expect(
      match([...job, requirement('databases', { kind: 'knowledge' })], all.slice(1), {
        preferences: { ignored: [], ignoredKinds: ['knowledge'] },
      }).items[3]?.ignored,
    ).toBe(true);
  });
});

describe('odd input', () => {
  it('gives a sensible answer or none', () => {
    expect(match([], [])).toMatchObject({ score: null, band: null, notEnough: { code: 'thin.nothing' }, compared: 0 });
    expect(match([sql, sql, sql], [shows('sql')])).toMatchObject({ score: null, notEnough: { code: 'thin.few' } });
    const nice = ['sql', 'excel', 'reporting'].map((id) => requirement(id, { strength: 'nice' }));
    expect(match(nice, [])).toMatchObject({ score: 0, band: 'far', musts: { met: 0, all: 0 } });
    const phrases = Array.from({ length: 20 }, (_, i) => requirement(null, { label: `phrase ${i}` }));
    expect(match([...nice, ...phrases], []).notEnough?.code).toBe('thin.share');
  });

  it('of 10,000 requirements is matched whole', () => {
    const many = Array.from({ length: 10_000 }, (_, i) =>
      requirement(i % 3 ? `x${i}` : null, {
        label: `label ${i}`,
        anyOf: i % 7 === 0 ? `g${i % 50}` : null,
        kind: i % 11 ? 'skill' : 'credential',
      }),
    );
    expect(match(many, [shows('sql')]).items).toHaveLength(10_000);
  });

  it('such as ids from the prototype is data', () => {
    const odd = ['__proto__', 'constructor', 'toString'].map((id) => requirement(id));
    expect(match(odd, [shows('__proto__'), shows('constructor')]).items.map((one) => one.state)).toEqual([
      'proven',
      'proven',
      'missing',
    ]);
  });
});

describe('postings', () => {
  it('for remote work show what they imply, and never count it', () => {
    const job = [sql, requirement('excel', { kind: 'tool' }), requirement('reporting')];
    const remote = withImplied(job, { ...FACTS, workplace: 'remote' }, graph);
    expect(remote.slice(3)).toMatchObject([{ id: 'video-conferencing', implied: true, quotes: [] }]);
    expect(match(remote, [shows('sql')]).score).toBe(match(job, [shows('sql')]).score);
    expect(withImplied(job, FACTS, graph)).toBe(job);
  });

  it('that say little never come before those that say enough', () => {
    const thin = match([sql], [shows('sql')]);
    const weak = match([sql, requirement('excel', { kind: 'tool' }), requirement('reporting')], []);
    expect(
      ranked([
        { key: 'thin', match: thin },
        { key: 'weak', match: weak },
      ]).map((one) => one.key),
    ).toEqual(['weak', 'thin']);
  });
});
