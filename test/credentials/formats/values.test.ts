import { describe, expect, test } from 'vitest';
import { readFile } from '../../../lib/credentials/index.ts';
import { fixture, OPTIONS, read, readText, readTogether, value } from '../reading.ts';

const pick = (claims: readonly { label: string; competency: string | null; basis: string; confirmed: boolean }[]) =>
  claims.map((claim) => [claim.label, claim.competency, claim.basis, claim.confirmed]);

test('Open Badge 3: achievement, issuer, rubric level, alignment, tag, work', async () => {
  const { evidence, claims } = value(await read('open-badge-3/good.json'));
  expect(evidence[0]).toMatchObject({
    kind: 'credential',
    title: 'Data handling with SQL',
    achievementType: 'microcredential',
    issued: '2025-06-01',
    level: { scheme: 'rubric', value: 'Secure', rank: 2, max: 3 },
    issuer: { name: 'Harbour College' },
  });
  expect(evidence[1]).toMatchObject({
    kind: 'artifact',
    title: 'Queries for a bike hire database',
    parentId: evidence[0]?.id,
    links: ['https://college.example/work/12'],
  });
  expect(pick(claims)).toEqual([
    ['query languages', null, 'stated', true],
    ['SQL', 'sql', 'listed', true],
  ]);
  expect(claims[0]).toMatchObject({
    uri: 'http://data.europa.eu/esco/skill/598de5b0-5b58-4ea7-8058-a4bc4d18c742',
    level: { rubric: { rank: 2, max: 3 } },
  });
});

test('an identifier of another framework is looked up before the label', async () => {
  const { claims } = value(
    await read('open-badge-3/good.json', {
      mapUri: (uri) => (uri.endsWith('a4bc4d18c742') ? 'query-languages' : null),
    }),
  );
  expect(claims[0]?.competency).toBe('query-languages');
});

describe('about you', () => {
  test.each([
    ['open-badge-3/good.json', 'Ada@Example.org', 'yes'],
    ['open-badge-3/good.json', 'eve@example.org', 'no'],
    ['open-badge-2/good.jws', 'ada@example.org', 'yes'],
    ['open-badge-2/good.jws', 'eve@example.org', 'no'],
    ['open-badge-2/good.jws', '', 'unknown'],
  ])('%s for %s: %s', async (path, email, state) => {
    expect(value(await read(path, { email })).verifications[0]?.checks.aboutYou.state).toBe(state);
  });
});

test('Open Badge 2: signed, with the key beside it the content holds but the signer stays open', async () => {
  const [alone] = await readTogether(['open-badge-2/good.jws']);
  expect(value(alone).verifications[0]).toMatchObject({
    headline: 'uncheckable',
    checks: { unchanged: { reason: 'credentials.unchanged.needsNetwork' } },
  });
  const [beside] = await readTogether(['open-badge-2/good.jws', 'open-badge-2/key.beside.json']);
  expect(value(beside).verifications[0]).toMatchObject({
    headline: 'intact',
    checks: { unchanged: { state: 'yes' }, signer: { state: 'unknown', reason: 'credentials.signer.beside' } },
  });
});

test('Open Badge 2: the same key fetched from its own address confirms the issuer', async () => {
  const key: unknown = JSON.parse(new TextDecoder().decode(fixture('open-badge-2/key.beside.json').bytes));
  const { verifications } = value(
    await read('open-badge-2/good.jws', { fetched: new Map([['https://badges.example/key', key]]) }),
  );
  expect(verifications[0]?.headline).toBe('verified');
});

test('Open Badge 1: alignment of its time, seconds since 1970, hosted', async () => {
  const { evidence, claims, verifications } = value(await read('open-badge-2/ob1.json'));
  expect(evidence[0]).toMatchObject({ title: 'Welding basics', issued: '2014-05-13', issuer: { name: 'Weld School' } });
  expect(pick(claims)).toEqual([['MIG welding', null, 'stated', true]]);
  expect(verifications[0]?.checks.unchanged).toMatchObject({ state: 'unknown', params: { host: 'badges.example' } });
});

test('CLR 2: children keep their own signatures', async () => {
  const { evidence, verifications } = value(await read('clr-2/good.json'));
  expect(evidence.map((one) => one.title)).toEqual([
    'Record of Ada',
    'Data handling with SQL',
    'Queries for a bike hire database',
  ]);
  expect(evidence[1]?.parentId).toBe(evidence[0]?.id);
  expect(verifications.map((one) => one.headline)).toEqual(['self_declared', 'intact']);
});

test('CLR 2: a changed wrapper does not hide that a child is untouched', async () => {
  const { verifications } = value(await read('clr-2/tampered.json'));
  expect(verifications.map((one) => one.checks.unchanged.state)).toEqual(['no', 'yes']);
});

test('European credential: ESCO skills, EQF, ECTS, hours, assessment and activity, without personal data', async () => {
  const { evidence, claims, warnings, verifications } = value(
    await read('europass-credential/good.json', { email: 'ada@example.org' }),
  );
  expect(evidence[0]).toMatchObject({
    title: 'Making digital content',
    level: { scheme: 'EQF', value: '5' },
    ects: 3,
    hours: 75,
    issuer: { name: 'Harbour College' },
  });
  expect(evidence[1]).toMatchObject({
    kind: 'assessment',
    parentId: evidence[0]?.id,
    assessment: { by: 'Harbour College', how: 'Online', result: 'Pass', passed: true },
  });
  expect(evidence[2]).toMatchObject({ kind: 'education', title: 'Evening course', hours: 20 });
  expect(claims[0]).toMatchObject({
    label: 'develop digital content',
    competency: 'digital-content',
    basis: 'stated',
    level: { eqf: 5 },
  });
  expect(warnings).toEqual([{ code: 'credentials.warning.personal' }]);
  expect(JSON.stringify([evidence, claims])).not.toContain('2000-01-01');
  expect(verifications[0]?.checks).toMatchObject({
    unchanged: { state: 'yes' },
    signer: { state: 'unknown', params: { signer: 'Example Seal, Harbour College' } },
    aboutYou: { state: 'yes' },
  });
});

test('JSON Resume: work, education, certificate, project, skills and the level that the words name', async () => {
  const { evidence, claims } = value(await read('json-resume/good.json'));
  expect(evidence.map((one) => [one.kind, one.title])).toEqual([
    ['experience', 'Data analyst'],
    ['artifact', 'Bike map'],
    ['education', 'BSc, Statistics'],
    ['credential', 'First aid'],
    ['language', 'German'],
    ['claim', 'Databases'],
  ]);
  expect(evidence[0]).toMatchObject({ start: '2021-03', end: '2024-01-31', issuer: { name: 'Harbour Ltd' } });
  expect(evidence[4]?.level).toEqual({ scheme: 'CEFR', value: 'B2', rank: null, max: 6 });
  const ofWork = claims.filter((claim) => claim.evidenceId === evidence[0]?.id);
  expect(pick(ofWork)).toEqual([
    ['SQL', 'sql', 'inferred', false],
    ['Python', 'python', 'inferred', false],
  ]);
});

test('fluent stays a word and becomes no level', async () => {
  const { evidence } = value(await readText('{"languages":[{"language":"French","fluency":"fluent"}],"work":[]}'));
  expect(evidence[0]?.level).toEqual({ scheme: 'self', value: 'fluent', rank: null, max: null });
});

test('Europass CV: escaped markup becomes text, the lowest language score counts', async () => {
  const { evidence } = value(await read('europass-cv/good.xml'));
  expect(evidence.map((one) => [one.kind, one.title, one.start])).toEqual([
    ['experience', 'Data analyst', '2021-03-01'],
    ['education', 'BSc Statistics', '2017'],
    ['language', 'German', null],
  ]);
  expect(evidence[0]?.summary).toBe('Reports in SQL & Python');
  expect(evidence[1]?.level).toMatchObject({ scheme: 'EQF', value: '6' });
  expect(evidence[2]?.level).toMatchObject({ scheme: 'CEFR', value: 'B2' });
});

test('Europass CV in the form before 2020', async () => {
  const { evidence } = value(await read('europass-cv/former.xml'));
  expect(evidence.map((one) => [one.kind, one.title, one.start])).toEqual([
    ['experience', 'Welder', '2010-09-01'],
    ['education', 'Welding diploma', '2008'],
    ['language', 'French', null],
    ['claim', 'Python', null],
  ]);
});

test('Credly list: skills are listed, withdrawal is believed, nothing else is proved', async () => {
  const good = value(await read('credly-badges/good.json'));
  expect(good.evidence[0]).toMatchObject({
    title: 'Cloud basics',
    issuer: { name: 'Cloud Vendor' },
    expires: '2034-02-02',
    links: ['https://www.credly.com/badges/0f0f0f0f-1111-4222-8333-444444444444'],
  });
  expect(pick(good.claims).map((row) => row[0])).toEqual(['SQL', 'Cloud computing']);
  expect(good.verifications[0]?.headline).toBe('uncheckable');
  expect(value(await read('credly-badges/tampered.json')).verifications[0]?.headline).toBe('withdrawn');
});

test('a table: one line each, several skills in a cell', async () => {
  const { evidence, claims } = value(await read('table/good.csv'));
  expect(evidence.map((one) => [one.kind, one.title])).toEqual([
    ['credential', 'Forklift licence'],
    ['claim', 'Python'],
  ]);
  expect(pick(claims)).toEqual([
    ['forklift', 'forklift', 'listed', true],
    ['Python', 'python', 'listed', true],
  ]);
});

test('pasted CV text: claims that wait for the user’s word', async () => {
  const { evidence, claims } = value(await read('cv-text/good.txt'));
  expect(evidence).toHaveLength(1);
  expect(pick(claims)).toEqual([
    ['SQL', 'sql', 'inferred', false],
    ['Python', 'python', 'inferred', false],
  ]);
});

test('a pasted link becomes an artifact that shows nothing by itself', async () => {
  const { evidence, claims } = value(await readText('https://github.com/ada/bike-map'));
  expect(evidence[0]).toMatchObject({ kind: 'artifact', title: 'github.com/ada/bike-map' });
  expect(claims).toEqual([]);
});

test('a file under another name is read by its content', async () => {
  const { bytes } = fixture('generated/png-ob3-json.png');
  expect(value(await readFile(bytes, 'badge.json', OPTIONS)).carrier).toBe('png');
  expect(value(await readFile(fixture('open-badge-3/good.json').bytes, 'badge.txt', OPTIONS)).format).toBe(
    'open-badge-3',
  );
});
