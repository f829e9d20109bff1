import type { Assessment, Check, Claim, Evidence, Verification } from '../../lib/model/evidence.ts';
import { DEFAULT_LIMITS } from '../../lib/model/plan.ts';
import type { Backup } from '../../lib/store/backup.ts';

const AT = '2026-11-20T10:00:00.000Z';

const BLANK: Omit<Evidence, 'id' | 'kind' | 'title'> = {
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
};

const passed = (by: string, how: string, criteria: string, on: string): Assessment => ({
  by,
  how,
  result: 'Passed',
  passed: true,
  criteria,
  on,
});

interface Held {
  readonly evidence: Evidence;
  readonly shows: readonly string[];
}

const HELD: readonly Held[] = [
  {
    evidence: {
      ...BLANK,
      id: 'e1',
      kind: 'experience',
      title: 'Assistant manager, Greenway Garden Centre',
      start: '2021-03-01',
    },
    shows: [
      'customer-service',
      'team-leadership',
      'stock-replenishment',
      'verbal-communication',
      'retail-sales',
      'people-management',
    ],
  },
  {
    evidence: {
      ...BLANK,
      id: 'e2',
      kind: 'artifact',
      title: 'Sales dashboard for three shops',
      links: ['https://example.org/dashboard'],
      assessment: passed('Regional manager', 'Reviewed in use', 'Correct weekly figures', '2026-06-01'),
    },
    shows: ['microsoft-power-bi', 'microsoft-excel', 'dashboard-development', 'data-visualisation'],
  },
  {
    evidence: {
      ...BLANK,
      id: 'e3',
      kind: 'credential',
      title: 'Querying data with SQL',
      issuer: { name: 'Lanternfield College', id: null },
      issued: '2026-04-10',
      achievementType: 'microcredential',
      assessment: passed('Lanternfield College', 'Timed exercise', 'Joins and aggregates', '2026-04-10'),
    },
    shows: ['sql'],
  },
  {
    evidence: { ...BLANK, id: 'e4', kind: 'claim', title: 'Written communication, attention to detail' },
    shows: ['written-communication', 'attention-to-detail', 'time-management'],
  },
  { evidence: { ...BLANK, id: 'e5', kind: 'language', title: 'German' }, shows: ['german'] },
];

const said = (state: Check['state'], reason: string, params?: Check['params']): Check =>
  params ? { state, reason: `credentials.${reason}`, params } : { state, reason: `credentials.${reason}` };
const CHECKED: Verification = {
  evidenceId: 'e3',
  checkedAt: AT,
  mode: 'offline',
  headline: 'intact',
  checks: {
    readable: said('yes', 'readable.yes'),
    unchanged: said('yes', 'unchanged.yes'),
    signer: said('unknown', 'signer.travels'),
    inDate: said('yes', 'inDate.noEnd'),
    notWithdrawn: said('unknown', 'notWithdrawn.notHere', { host: 'lists.example' }),
    issuerRecognised: said('unknown', 'issuerRecognised.signerOpen'),
    aboutYou: said('unknown', 'aboutYou.noEmail'),
  },
};

/** The wallet of the demo as a backup: a shop's assistant manager who moves toward data work. Nobody real. */
export function sampleWallet(labels: ReadonlyMap<string, string>): Backup {
  return {
    kind: 'rung-backup',
    version: 1,
    exportedAt: AT,
    tables: {
      evidence: HELD.map(({ evidence }) => evidence),
      claims: HELD.flatMap(({ evidence, shows }) => shows.map((id) => claimOf(evidence, id, labels))),
      verifications: [CHECKED],
      profile: [
        {
          id: 'me',
          email: null,
          about: { education: 'secondary', yearsOfExperience: 5, drivingLicence: true, rightToWork: ['GB'] },
          limits: { ...DEFAULT_LIMITS, country: 'GB' },
          rejectedBridges: [],
          ignored: [],
          trustedIssuers: [],
          walletRevision: 1,
        },
      ],
    },
  };
}

function claimOf(evidence: Evidence, id: string, labels: ReadonlyMap<string, string>): Claim {
  const label = labels.get(id);
  if (label === undefined) throw new Error(`The sample wallet names "${id}", which is not in the framework.`);
  const level = id === 'german' ? { cefr: 'B2' as const, eqf: null, years: null, words: null, rubric: null } : null;
  return {
    id: `${evidence.id}#${id}`,
    evidenceId: evidence.id,
    competency: id,
    label,
    uri: null,
    level,
    basis: 'user',
    confirmed: true,
  };
}
