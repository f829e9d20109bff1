import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Posting } from '../../lib/model/posting.ts';
import { readFacts } from '../../lib/skills/facts/index.ts';
import { agrees, labelledPostings, postingOf } from '../evaluate/facts.ts';

function posting(description: string, more: Partial<Posting> = {}): Posting {
  return { ...postingOf({ title: 'Analyst', text: description }), ...more };
}

describe('facts of a posting', () => {
  it('are all "not stated" when nothing is stated', () => {
    const facts = readFacts(posting('We are a company. Join us.'));
    expect(facts).toMatchObject({
      workplace: 'unclear',
      employment: 'unclear',
      seniority: 'unclear',
      experienceYearsMin: null,
      educationMin: 'none_stated',
      educationOrEquivalent: null,
      salary: null,
      rightToWork: 'unstated',
      drivingLicence: 'unstated',
      isApprenticeship: false,
      closingDate: null,
      quotes: {},
      disagreements: {},
    });
  });

  it('take what the page states where the text is silent', () => {
    const salary = { min: 1, max: 2, currency: 'EUR', per: 'hour' } as const;
    const stated = { workplace: 'remote', remoteLimits: ['DE', 'AT'], employment: 'contract', salary } as const;
    const facts = readFacts(posting('We are a company.', { stated, validThrough: '2026-05-01' }));
    expect(facts).toMatchObject({
      workplace: 'remote',
      remoteLimits: 'DE, AT',
      employment: 'contract',
      salary,
      closingDate: '2026-05-01',
    });
    expect(facts.disagreements).toEqual({});
  });

  it('show both sides where the page and the text differ', () => {
    const stated = { workplace: 'remote', remoteLimits: [], employment: 'contract', salary: null } as const;
    const facts = readFacts(posting('A hybrid role. This is a full-time position.', { stated }));
    expect(facts).toMatchObject({ workplace: 'hybrid', employment: 'full_time' });
    expect(facts.disagreements).toEqual({ workplace: 'remote', employment: 'contract' });
  });

  it('quote the description literally, also across lost line breaks', () => {
    const text =
      'You are kind.RequirementsBachelor’s degree or equivalent experienceAt least 3 years of sales experienceValid driver’s license requiredSalary: £20,000 - £25,000 per annum';
    const facts = readFacts(posting(text));
    expect(Object.keys(facts.quotes)).toEqual(
      expect.arrayContaining(['educationMin', 'experienceYearsMin', 'drivingLicence', 'salary']),
    );
    for (const quote of Object.values(facts.quotes)) expect(text).toContain(quote);
  });
});

/** Milliseconds of work of the fastest of five runs, as this thread spent them: a busy machine does not count. */
function fastest(run: () => void): number {
  return Math.min(
    ...[1, 2, 3, 4, 5].map(() => {
      const before = process.threadCpuUsage();
      run();
      return process.threadCpuUsage(before).user / 1_000;
    }),
  );
}

describe('hostile descriptions', () => {
  const words = fc.constantFrom(
    'years',
    '3',
    'to',
    'of',
    'experience',
    '£',
    '25,000',
    '-',
    '\n',
    '.',
    'degree',
    'or',
    'equivalent',
    'remote',
    'not',
    '(',
    '•',
    'a',
    'month',
    'driving',
    'licence',
    'visa',
    'B',
    'S',
    '\u202e',
    '😀',
    '&nbsp;',
  );
  it('give facts with literal quotes, never a throw', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 400 }),
          fc.array(words, { maxLength: 120 }).map((list) => list.join(' ')),
          fc.array(words, { maxLength: 120 }).map((list) => list.join('')),
        ),
        (text) => {
          for (const quote of Object.values(readFacts(posting(text)).quotes)) expect(text).toContain(quote);
        },
      ),
      { numRuns: 500 },
    );
  });

  it.each([
    ['digits', '1'.repeat(1e6)],
    ['amounts', '£1,000 '.repeat(1e5)],
    ['years', '3 years or '.repeat(1e5)],
    ['spaces', ' '.repeat(1e6)],
    ['degrees', 'degree in '.repeat(1e5)],
    ['glue', 'aB'.repeat(5e5)],
    ['dots', '.'.repeat(1e6)],
    ['words', 'remote not '.repeat(1e5)],
    ['lines', '\n'.repeat(1e6)],
    ['preferred', 'preferred '.repeat(1e5)],
    ['hours', '5 hours - '.repeat(1e5)],
    ['emoji', '😀'.repeat(5e5)],
    ['brackets', '('.repeat(1e6)],
    ['licence', 'driving licence '.repeat(6e4)],
    ['commas', 'a, '.repeat(3e5)],
    ['bullets', '• 3 years experience\n'.repeat(5e4)],
    ['headings', 'Preferred: degree\n'.repeat(6e4)],
    ['money', '$5 - $6 to '.repeat(9e4)],
    ['decimals', '1.234,5'.repeat(1.5e5)],
    ['hebrew', 'שלוש שנות ניסיון '.repeat(6e4)],
    ['controls', '\u202e5 years\u0000'.repeat(1e5)],
    ['bands', 'band 5 or '.repeat(1e5)],
    ['capitals', 'Based in A B C '.repeat(7e4)],
  ])('are read in time that grows with their length: %s', (_name, text) => {
    const short = fastest(() => readFacts(posting(text.slice(0, 5_000))));
    const long = fastest(() => readFacts(posting(text.slice(0, 40_000))));
    // Eight times the length: about 8 when linear, 64 when quadratic. Under 3 ms other things decide than the text.
    expect(long / Math.max(short, 3)).toBeLessThan(28);
  });

  it('are not read behind their first 40,000 units', () => {
    const filler = 'We sell bread. '.repeat(2_700);
    expect(readFacts(posting(`${filler} 3 years of experience required.`)).experienceYearsMin).toBeNull();
    expect(readFacts(posting(`${filler.slice(0, 39_900)} 3 years of experience required.`)).experienceYearsMin).toBe(3);
  });
});

const FILE = fileURLToPath(new URL('../../../shared/postings/train.jsonl', import.meta.url));

/** Floors in percent on all labelled postings; they only rise. */
const FLOORS: Readonly<Record<string, number>> = {
  workplace: 95,
  employment: 95,
  seniority: 84,
  experienceYearsMin: 96,
  educationMin: 96,
  educationOrEquivalent: 89,
  salary: 98,
  rightToWork: 99,
  drivingLicence: 99,
  isApprenticeship: 99,
};

describe.skipIf(!existsSync(FILE))('labelled postings', () => {
  it('agree with the labels at least as often as before', () => {
    const rows = labelledPostings('all').map((row) => ({
      row,
      facts: readFacts(postingOf(row)) as unknown as Record<string, unknown>,
    }));
    for (const [name, floor] of Object.entries(FLOORS)) {
      const right = rows.filter(({ row, facts }) => agrees(name, row.facts[name], facts[name])).length;
      expect((100 * right) / rows.length, name).toBeGreaterThanOrEqual(floor);
    }
  });
});
