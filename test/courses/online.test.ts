import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { standardAsk } from '../../lib/courses/asks.ts';
import { importCourses } from '../../lib/courses/import.ts';
import { database } from '../../lib/store/db.ts';

const RECORD = (
  JSON.parse(readFileSync(join(import.meta.dirname, '../fixtures/courses/standards/list.json'), 'utf8')) as object[]
)[0]!;
const allowed = new Set<string>();

// The browser's own answer, and the network: the two things that are not there in Node.
vi.mock('webextension-polyfill', () => ({
  default: {
    permissions: { contains: async ({ origins }: { origins: string[] }) => origins.every((one) => allowed.has(one)) },
    storage: { onChanged: { addListener: () => {} }, local: {}, session: {} },
  },
}));
const network = vi.fn<(address: URL, init: RequestInit) => Promise<Response>>();

describe('which standard some words name', () => {
  it.each([
    ['ST0585', 'ST0585'],
    ['st 0585', 'ST0585'],
    [' FA-0012 ', 'FA0012'],
    ['Software developer (AU0007)', 'AU0007'],
    ['https://skillsengland.education.gov.uk/apprenticeships/st0795-v1-1', 'ST0795'],
  ])('%s', (words, reference) => {
    expect(standardAsk(words)).toEqual({
      url: `https://skillsengland.education.gov.uk/api/apprenticeshipstandards/${reference}`,
      host: 'skillsengland.education.gov.uk',
      reference,
    });
  });

  it.each(['', 'ST058', 'ST05851', 'BEST0585', 'apprenticeship', '../ST', 'x'.repeat(100_000)])(
    'none: %.20s',
    (words) => {
      expect(standardAsk(words)).toBeNull();
    },
  );
});

describe('Skills England', () => {
  const question = standardAsk('ST9001')!;
  beforeEach(() => {
    vi.stubGlobal('fetch', network);
    network.mockImplementation(async () => Response.json(RECORD));
  });
  afterEach(async () => {
    vi.unstubAllGlobals();
    network.mockReset();
    allowed.clear();
    await database().fetches.clear();
  });
  const askIt = async () => (await import('../../entrypoints/dashboard/wallet/online.ts')).ask(question);

  it('is asked nothing before the user allowed its host', async () => {
    allowed.add('https://elsewhere.example/*');
    expect(await askIt()).toBeUndefined();
    expect(network).not.toHaveBeenCalled();
    expect(await database().fetches.count()).toBe(0);
  });

  it('is asked for one standard, without cookies, and the question is listed; the answer is read like a file', async () => {
    allowed.add('https://skillsengland.education.gov.uk/*');
    const answer = await askIt();
    const [address, init] = network.mock.calls[0]!;
    expect([network.mock.calls.length, address.href]).toEqual([1, question.url]);
    expect(init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' });
    expect(await database().fetches.toArray()).toMatchObject([
      { host: question.host, url: question.url, result: '200' },
    ]);
    const read = importCourses(JSON.stringify(answer), question.url, {
      skill: ({ label }) => (label === 'Budgeting' ? ['budgeting'] : []),
      title: () => [],
      isKnown: () => false,
    });
    expect(read.ok && read.value.courses.map(({ course }) => course)).toMatchObject([
      {
        kind: 'apprenticeship',
        title: 'Budgeting (ST9001)',
        months: 18,
        countries: ['GB'],
        competencies: [{ id: 'budgeting' }],
      },
    ]);
  });

  it.each([
    ['no connection', () => Promise.reject(new TypeError('offline')), 'unreachable'],
    ['an error', async () => new Response('no', { status: 500 }), '500'],
    ['no JSON', async () => new Response('<html>'), '200'],
    ['more than anybody would send', async () => new Response(new Uint8Array(3_000_000)), '200'],
  ] as const)('that answers with %s gives nothing, and that is listed too', async (_, answer, result) => {
    allowed.add('https://skillsengland.education.gov.uk/*');
    network.mockImplementation(answer);
    expect(await askIt()).toBeUndefined();
    expect(await database().fetches.toArray()).toMatchObject([{ url: question.url, result }]);
  });
});
