// The sample wallet of the demo as a backup file: a shop's assistant manager who moves toward data work. Nobody real.
const AT = '2026-11-20T10:00:00.000Z';

const evidence = (id, kind, title, rest = {}) => ({
  id,
  kind,
  title,
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
  sourceId: null,
  parentId: null,
  createdAt: AT,
  updatedAt: AT,
  ...rest,
});
let n = 0;
const claim = (evidenceId, competency, label, rest = {}) => ({
  id: `c${++n}`,
  evidenceId,
  competency,
  label,
  uri: null,
  level: null,
  basis: 'user',
  confirmed: true,
  ...rest,
});

const yes = { state: 'yes', reason: 'check.yes' };
const unknown = { state: 'unknown', reason: 'check.notAsked' };

export function sampleWallet(ids) {
  const items = [
    [
      evidence('e1', 'experience', 'Assistant manager, Greenway Garden Centre', { start: '2021-03-01' }),
      [
        'customer-service',
        'team-leadership',
        'stock-control',
        'verbal-communication',
        'rota-planning',
        'retail-management',
      ],
    ],
    [
      evidence('e2', 'artifact', 'Sales dashboard for three shops', {
        links: ['https://example.org/dashboard'],
        assessment: {
          by: 'Regional manager',
          how: 'Reviewed in use',
          result: 'Adopted in three shops',
          passed: true,
          criteria: 'Correct weekly figures',
          on: '2026-06-01',
        },
      }),
      ['power-bi', 'microsoft-excel', 'dashboards'],
    ],
    [
      evidence('e3', 'credential', 'Querying data with SQL', {
        issuer: { name: 'Lanternfield College', id: null },
        issued: '2026-04-10',
        achievementType: 'microcredential',
        assessment: {
          by: 'Lanternfield College',
          how: 'Timed exercise',
          result: 'Passed',
          passed: true,
          criteria: 'Joins and aggregates',
          on: '2026-04-10',
        },
      }),
      ['sql'],
    ],
    [
      evidence('e4', 'claim', 'Written communication, attention to detail'),
      ['written-communication', 'attention-to-detail', 'time-management'],
    ],
    [evidence('e5', 'language', 'German'), ['german']],
  ];
  const claims = items.flatMap(([item, held]) =>
    held
      .filter((id) => ids.has(id))
      .map((id) =>
        claim(
          item.id,
          id,
          ids.get(id),
          item.id === 'e5' ? { level: { cefr: 'B2', eqf: null, years: null, words: null, rubric: null } } : {},
        ),
      ),
  );
  const verification = {
    evidenceId: 'e3',
    checkedAt: AT,
    mode: 'offline',
    headline: 'intact',
    checks: {
      readable: yes,
      unchanged: yes,
      signer: unknown,
      inDate: yes,
      notWithdrawn: unknown,
      issuerRecognised: unknown,
      aboutYou: unknown,
    },
  };
  return {
    kind: 'rung-backup',
    version: 1,
    exportedAt: AT,
    tables: {
      evidence: items.map(([item]) => item),
      claims,
      verifications: [verification],
      sources: [],
      postings: [],
      bodies: [],
      scores: [],
      seen: [],
      courses: [],
      progress: [],
      competencies: [],
      profile: [
        {
          id: 'me',
          email: null,
          about: { education: 'secondary', yearsOfExperience: 5, drivingLicence: true, rightToWork: ['GB'] },
          limits: {
            objective: 'hours',
            target: 'strong',
            hoursPerWeek: 5,
            weeks: null,
            budget: null,
            currency: 'GBP',
            freeOnly: false,
            languages: ['en'],
            country: 'GB',
            maxCourses: 6,
          },
          rejectedBridges: [],
          ignored: [],
          trustedIssuers: [],
          walletRevision: 1,
        },
      ],
    },
  };
}
