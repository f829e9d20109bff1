import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import {
  didKeyOf,
  exportBadge,
  exportEuropass,
  exportPack,
  exportRecord,
  exportResume,
  exportTable,
  type SigningKey,
} from '../../../lib/credentials/export/index.ts';
import { csvCell } from '../../../lib/credentials/export/table.ts';
import type { Claim, Evidence } from '../../../lib/model/evidence.ts';
import type { MatchItem } from '../../../lib/model/match.ts';
import { fixture, NOW, read, readText, value } from '../reading.ts';

let key: SigningKey;
beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify']);
  key = {
    privateKey: (pair as CryptoKeyPair).privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', (pair as CryptoKeyPair).publicKey)),
  };
});

async function resume() {
  return value(await read('json-resume/good.json'));
}

function claimOf(evidenceId: string, change: Partial<Claim> = {}): Claim {
  return {
    id: 'c',
    evidenceId,
    competency: 'sql',
    label: 'SQL',
    uri: 'http://data.europa.eu/esco/skill/x',
    level: null,
    basis: 'user',
    confirmed: true,
    ...change,
  };
}

describe('a self-signed badge', () => {
  test('is read back as the holder’s own word, unchanged', async () => {
    const { evidence } = await resume();
    const first = evidence[0] as Evidence;
    const badge = await exportBadge(
      {
        evidence: first,
        claims: [claimOf(first.id), claimOf(first.id, { id: 'd', label: 'Guess', confirmed: false })],
        holder: 'Ada',
        id: 'urn:uuid:1',
        now: NOW,
      },
      key,
    );
    const again = value(await readText(JSON.stringify(badge.ok && badge.value)));
    expect(again.verifications[0]).toMatchObject({
      headline: 'self_declared',
      checks: { unchanged: { state: 'yes' }, signer: { state: 'yes' } },
    });
    expect(again.evidence[0]?.issuer).toEqual({ name: 'Ada', id: didKeyOf(key) });
    expect(again.claims.filter((claim) => claim.basis !== 'inferred').map((claim) => [claim.label, claim.uri])).toEqual(
      [['SQL', 'http://data.europa.eu/esco/skill/x']],
    );
  });

  test('with any text in it still holds', async () => {
    const { evidence } = await resume();
    await fc.assert(
      fc.asyncProperty(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.string({ maxLength: 60 }),
        async (title, summary) => {
          const one = { ...(evidence[0] as Evidence), title, summary };
          const badge = await exportBadge(
            { evidence: one, claims: [], holder: 'Ada', id: 'urn:uuid:1', now: NOW },
            key,
          );
          const again = await readText(JSON.stringify(badge.ok && badge.value));
          if (again.ok) expect(again.value.verifications[0]?.checks.unchanged.state).toBe('yes');
        },
      ),
      { numRuns: 40 },
    );
  });
});

test('a learner record keeps the issuers’ signatures and names what it cannot hold', async () => {
  const originals = ['open-badge-3/good.json', 'generated/png-ob3-jwt.png', 'json-resume/good.json'].map((path) => ({
    bytes: fixture(path).bytes,
    fileName: path,
  }));
  const record = await exportRecord(
    { originals, own: [], name: 'Mine', holder: 'Ada', id: 'urn:uuid:2', now: NOW },
    key,
  );
  expect(record.ok && record.value.leftOut).toEqual(['json-resume/good.json']);
  const again = value(await readText(JSON.stringify(record.ok && record.value.record)));
  expect(again.format).toBe('clr-2');
  expect(again.verifications.map((one) => one.checks.unchanged.state)).toEqual(['yes', 'yes', 'yes']);
});

test('JSON Resume goes out and comes back with the same titles, places and dates', async () => {
  const { evidence, claims } = await resume();
  const again = value(await readText(JSON.stringify(exportResume(evidence, claims, { name: 'Ada', email: '' }))));
  const facts = (rows: readonly Evidence[]) =>
    rows
      .filter((one) => one.kind !== 'claim')
      .map((one) => [one.kind, one.title, one.start, one.end, one.issuer?.name ?? null]);
  expect(facts(again.evidence)).toEqual(facts(evidence));
});

test('Europass XML comes back through our own reader', async () => {
  const { evidence, claims } = await resume();
  const hostile = evidence.map((one) => ({ ...one, summary: '</oa:Description><x a="1">&\u0001' }));
  const again = value(await readText(exportEuropass(hostile, claims)));
  expect(again.evidence.filter((one) => one.kind === 'experience').map((one) => one.title)).toEqual(['Data analyst']);
  expect(again.evidence.filter((one) => one.kind === 'language').map((one) => one.level?.value)).toEqual(['B2']);
});

describe('Europass XML', () => {
  const word = fc.stringMatching(/^[A-Za-zÄé][A-Za-z &"'ß-]{0,30}[a-z]$/).filter((text) => !/\s\s/.test(text));
  const day = fc.constantFrom('2019', '2020-05', '2024-02-29');
  const link = fc.constantFrom('https://a.example/1?x=1&y=2', 'https://b.example/');
  const maybe = <T>(one: fc.Arbitrary<T>) => fc.option(one, { nil: null });

  test('brings every certificate, post, school and work back with its issuer, dates and address', async () => {
    const base = (await resume()).evidence[0] as Evidence;
    const one = fc.record({
      kind: fc.constantFrom('credential' as const, 'experience' as const, 'education' as const, 'artifact' as const),
      title: word,
      by: maybe(word),
      from: maybe(day),
      to: maybe(day),
      links: fc.array(link, { maxLength: 1 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 8 }), async (drawn) => {
        const rows = drawn.map(({ kind, title, by, from, to, links }, i): Evidence => {
          const dated = kind === 'credential' ? { issued: from, expires: to } : { start: from, end: to };
          const bare = { ...base, summary: '', level: null, links: [], issuer: null };
          const none = { start: null, end: null, issued: null, expires: null };
          const issuer = by === null ? null : { name: by, id: null };
          if (kind === 'artifact') return { ...bare, ...none, id: `${i}`, kind, title, links };
          return {
            ...bare,
            ...none,
            ...dated,
            id: `${i}`,
            kind,
            title,
            issuer,
            links: kind === 'credential' ? links : [],
          };
        });
        const again = value(await readText(exportEuropass(rows, []))).evidence;
        const told = (all: readonly Evidence[]) =>
          all
            .map(({ kind, title, issuer, start, end, issued, expires, links }) =>
              JSON.stringify([kind, title, issuer, start, end, issued, expires, links]),
            )
            .sort();
        expect(told(again)).toEqual(told(rows));
      }),
      { numRuns: 60 },
    );
  });

  test('written by others: licences, certificates of courses and voluntary work', async () => {
    const xml = `<Candidate xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9">
      <CandidateProfile>
        <Licenses><License><hr:LicenseTypeCode>B</hr:LicenseTypeCode><hr:LicenseName>Driving licence</hr:LicenseName></License></Licenses>
        <CourseCertifications><CourseCertification><Title>SQL evening course</Title><Date><hr:FormattedDateTime>2024-03</hr:FormattedDateTime></Date></CourseCertification></CourseCertifications>
        <VoluntaryWorks><VoluntaryWork><Title>Trainer</Title><hr:OrganizationName>Rowing club</hr:OrganizationName></VoluntaryWork></VoluntaryWorks>
      </CandidateProfile></Candidate>`;
    const { evidence, verifications } = value(await readText(xml));
    expect(evidence.map(({ kind, title, issuer, issued }) => [kind, title, issuer?.name ?? null, issued])).toEqual([
      ['experience', 'Trainer', 'Rowing club', null],
      ['credential', 'Driving licence', null, null],
      ['credential', 'SQL evening course', null, '2024-03'],
    ]);
    expect(verifications.map(({ headline }) => headline)).toEqual(['self_declared', 'self_declared']);
  });
});

describe('CSV', () => {
  test.each(['=HYPERLINK("http://evil")', '+1+1', '-cmd|x', '@SUM(A1)', '\t=1', '\r=1', ' =1', '＝1'])(
    '%s is no formula',
    (text) => {
      expect(csvCell(text)).toMatch(/^"?'/);
    },
  );

  test.each(['-5', '+49', '3.5', 'a=b', 'C++'])('%s stays as it is', (text) => {
    expect(csvCell(text)).toBe(text);
  });

  test('any wallet comes back line for line', async () => {
    const { evidence } = await resume();
    const word = fc.stringMatching(/^[A-Za-z][A-Za-z ,";\n]{0,30}[a-z]$/);
    await fc.assert(
      fc.asyncProperty(fc.array(word, { minLength: 1, maxLength: 5 }), async (titles) => {
        const rows = titles.map((title) => ({ ...(evidence[0] as Evidence), title }));
        const again = value(await readText(exportTable(rows, []), 'wallet.csv'));
        expect(again.evidence.map((one) => one.title)).toEqual(titles.map((title) => title.trim()));
      }),
      { numRuns: 40 },
    );
  });
});

test('an evidence pack holds only what was picked and proves no more than that', async () => {
  const { evidence, claims, verifications } = await resume();
  const item: MatchItem = {
    requirement: 0,
    competency: 'sql',
    label: 'SQL',
    kind: 'tool',
    strength: 'must',
    state: 'proven',
    points: 1,
    of: 1,
    evidence: [evidence[0]?.id ?? '', evidence[3]?.id ?? ''],
    why: { code: 'x' },
    change: null,
    quote: 'SQL',
    bridge: null,
    anyOf: null,
    ignored: false,
  };
  const base = {
    posting: { title: 'Analyst', company: null, url: 'https://a.example' },
    match: { items: [item] },
    evidence,
    claims,
    verifications,
    now: NOW,
  };
  const pack = exportPack({ ...base, picked: [evidence[3]?.id ?? ''] });
  expect(pack.evidence.map((one) => one.title)).toEqual(['First aid']);
  expect(pack.evidence[0]?.checked?.headline).toBe('self_declared');
  expect(pack.requirements[0]).toMatchObject({ state: 'proven', evidence: [evidence[3]?.id] });
  expect(exportPack({ ...base, picked: [] }).requirements[0]).toMatchObject({ state: 'claimed', evidence: [] });
});
