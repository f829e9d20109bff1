import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFile } from '../../lib/credentials/index.ts';
import { fixture, OPTIONS, readText, refusal, value } from './reading.ts';

describe('a file never breaks the reader', () => {
  test.each([
    'open-badge-3/good.json',
    'clr-2/good.json',
    'europass-credential/good.json',
    'json-resume/good.json',
    'credly-badges/good.json',
    'open-badge-2/ob1.json',
    'companion/good.json',
  ])('%s with any value replaced by any other', async (path) => {
    const good: unknown = JSON.parse(new TextDecoder().decode(fixture(path).bytes));
    const places = placesOf(good);
    await fc.assert(
      fc.asyncProperty(fc.nat(places.length - 1), fc.jsonValue({ maxDepth: 2 }), async (index, replacement) => {
        const text = JSON.stringify(replaced(good, places[index] ?? [], replacement));
        const outcome = await readText(text, 'x.json');
        expect(refusal(outcome)).not.toBe('credentials.unexpected');
      }),
      { numRuns: 120 },
    );
  });
});

test.each([
  'open-badge-3/good.json',
  'clr-2/good.json',
  'europass-credential/good.json',
  'open-badge-2/ob1.json',
  'companion/good.json',
])('%s with every value in turn an object that cannot be made a string', async (path) => {
  const good: unknown = JSON.parse(new TextDecoder().decode(fixture(path).bytes));
  for (const place of placesOf(good)) {
    const outcome = await readText(JSON.stringify(replaced(good, place, { toString: 0, valueOf: 0 })), 'x.json');
    expect(refusal(outcome), place.join('.')).not.toBe('credentials.unexpected');
    const inList = await readText(JSON.stringify(replaced(good, place, [{ toString: 0 }])), 'x.json');
    expect(refusal(inList), place.join('.')).not.toBe('credentials.unexpected');
  }
});

type Path = readonly (string | number)[];

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value))
    return value.map((inner, index) => (String(index) === String(first) ? replaced(inner, rest, by) : inner));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}

test('a signed badge with any single value changed is never called unchanged', async () => {
  const good = JSON.parse(new TextDecoder().decode(fixture('open-badge-3/good.json').bytes)) as Record<string, unknown>;
  const { proof: _, '@context': __, ...signed } = good;
  for (const path of placesOf(signed).filter((one) => one.length > 0)) {
    const outcome = await readText(JSON.stringify(replaced(good, path, 'changed')), 'x.json');
    if (outcome.ok) expect(outcome.value.verifications[0]?.checks.unchanged.state, path.join('.')).not.toBe('yes');
  }
});

test.each([
  ['an empty file', '', 'credentials.empty'],
  ['only spaces', '  \n', 'credentials.empty'],
  ['a web page', '<!doctype html><title>x</title>', 'credentials.html'],
  ['more JSON than a credential needs', `{"a":"${'x'.repeat(1_100_000)}"}`, 'credentials.tooBig'],
  ['a PDF', '%PDF-1.7', 'credentials.pdf'],
])('%s is refused with its own sentence', async (_, text, code) => {
  expect(refusal(await readText(text))).toBe(code);
});

test('a poisoned graph of blank nodes is given up in bounded time', async () => {
  const nodes = Array.from({ length: 12 }, (_, from) => ({
    id: `_:n${from}`,
    type: ['Evidence'],
    name: Array.from({ length: 12 }, (__, to) => `_:n${to}`).join(),
  }));
  const good = JSON.parse(new TextDecoder().decode(fixture('open-badge-3/good.json').bytes)) as Record<string, unknown>;
  const evidence = nodes.flatMap((node) => Array.from({ length: 20 }, () => ({ ...node, id: undefined })));
  // Canonical form of such a graph has a factorial worst case; without a limit of its own it would run past the test's.
  expect(refusal(await readText(JSON.stringify({ ...good, evidence }), 'x.json'))).not.toBe('credentials.unexpected');
});

test('many files are read in order, with progress, and a bad one spoils no other', async () => {
  const { readFiles } = await import('../../lib/credentials/index.ts');
  const seen: number[] = [];
  const paths = ['open-badge-3/good.json', 'generated/not-json.json', 'json-resume/good.json'];
  const outcomes = await readFiles(
    paths.map((path) => fixture(path)),
    { ...OPTIONS, onProgress: (done) => seen.push(done) },
  );
  expect(outcomes.map((one) => one.ok)).toEqual([true, false, true]);
  expect(seen).toEqual([1, 2, 3]);
});

test('bytes of any kind never throw', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.uint8Array({ maxLength: 300 }),
      fc.constantFrom('a.json', 'a.png', 'a.zip', 'a.csv', 'a.txt'),
      async (bytes, name) => {
        expect(refusal(await readFile(Uint8Array.from(bytes), name, OPTIONS))).not.toBe('credentials.unexpected');
      },
    ),
    { numRuns: 300 },
  );
});

test('links are https only', async () => {
  const { evidence } = value(
    await readText(
      '{"projects":[{"name":"a","url":"javascript:alert(1)"},{"name":"b","url":"http://a.example"}],"work":[]}',
    ),
  );
  expect(evidence.flatMap((one) => one.links)).toEqual([]);
});
