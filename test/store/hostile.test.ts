import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, it, test } from 'vitest';
import { readFramework } from '../../lib/cli/data.ts';
import { exportBackup, parseBackup, previewRestore, restoreBackup } from '../../lib/store/backup.ts';
import { BACKED_UP, RungDatabase } from '../../lib/store/db.ts';
import { ROW_SHAPES } from '../../lib/store/row-shapes.ts';
import { readWallet } from '../../lib/store/wallet.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
const EXAMPLE = readFileSync(new URL('../fixtures/store/version-1.json', import.meta.url), 'utf8');
let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`hostile-${++n}`);
});
afterEach(() => db.delete());

/** The example backup with one row of a table changed. */
function withRow(table: string, change: (row: Record<string, unknown>) => unknown): string {
  const backup = JSON.parse(EXAMPLE) as { tables: Record<string, Record<string, unknown>[]> };
  backup.tables[table] = backup.tables[table]!.map((row, i) => (i === 0 ? change(row) : row)) as never;
  return JSON.stringify(backup);
}

function opened(text: string) {
  const backup = parseBackup(text);
  if (!backup.ok) throw new Error(backup.problem.code);
  return backup.value;
}

test('every table of a backup has the shape of its rows', () => {
  expect(Object.keys(ROW_SHAPES).sort()).toEqual([...BACKED_UP].sort());
});

it('takes the sample wallet and the example whole', () => {
  const sample = sampleWallet(new Map(readFramework().map((entry) => [entry.id, entry.label])));
  expect(opened(JSON.stringify(sample)).leftOut).toEqual({});
  expect(opened(EXAMPLE).leftOut).toEqual({});
});

it.each([
  ['postings', 'a script as its address', { url: 'javascript:alert(1)' }],
  ['postings', 'a status that does not exist', { status: 'hired' }],
  ['postings', 'an object where a title stands', { title: { toString: 0 } }],
  ['postings', 'no key', { key: undefined }],
  ['bodies', 'a posting without a text', { posting: { board: 'x' } }],
  ['bodies', 'a script as its address', { posting: { ...firstBody(), url: 'data:text/html,x' } }],
  ['evidence', 'a link that is not https', { links: ['javascript:alert(1)'] }],
  ['evidence', 'a kind that does not exist', { kind: 'nobel prize' }],
  ['evidence', 'an endless score as hours', { hours: 'many' }],
  ['claims', 'a basis that does not exist', { basis: 'sworn' }],
  ['claims', 'a list as its key', { id: ['a'] }],
  ['verifications', 'a headline that does not exist', { headline: 'approved' }],
  ['verifications', 'a check missing', { checks: {} }],
  ['sources', 'text in place of bytes', { bytes: 'AAAA' }],
  ['profile', 'another id', { id: 'you' }],
  ['profile', 'limits of another form', { limits: { hoursPerWeek: '5' } }],
  ['progress', 'hours as text', { hoursDone: '3' }],
  ['competencies', 'a kind that does not exist', { kind: 'magic' }],
])('a row of %s with %s stays out, the rest comes in', async (table, _, change) => {
  const backup = opened(withRow(table, (row) => ({ ...row, ...change })));
  expect(backup.leftOut).toEqual({ [table]: 1 });
  await restoreBackup(db, backup, 'replace', NOW);
  expect(await db.table(table).count()).toBe(opened(EXAMPLE).tables[table]!.length - 1);
});

function firstBody(): object {
  return (JSON.parse(EXAMPLE) as { tables: { bodies: { posting: object }[] } }).tables.bodies[0]!.posting;
}

it('a backup with any value replaced by any other is refused or restored, and never harms what reads it', async () => {
  const value: unknown = JSON.parse(EXAMPLE);
  const places = placesOf(value);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(places.length - 1),
      fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constant({ toString: 0 }), fc.constant([{ valueOf: 0 }])),
      async (index, by) => {
        const backup = parseBackup(JSON.stringify(replaced(value, places[index]!, by)));
        if (!backup.ok) return;
        const fresh = new RungDatabase(`fuzz-${++n}`);
        await previewRestore(fresh, backup.value);
        await restoreBackup(fresh, backup.value, 'replace', NOW);
        for (const { title, links } of (await readWallet(fresh)).evidence)
          expect([typeof title, links.every((link) => link.startsWith('https://'))]).toEqual(['string', true]);
        await fresh.delete();
      },
    ),
    { numRuns: 120 },
  );
});

it('restores nothing when one table cannot be written', async () => {
  await restoreBackup(db, opened(EXAMPLE), 'replace', NOW);
  const before = await exportBackup(db, NOW);
  const backup = { ...opened(EXAMPLE), tables: { evidence: [], claims: [{ id: Number.NaN }] } };
  await expect(restoreBackup(db, backup, 'replace', NOW)).rejects.toThrow();
  expect(await exportBackup(db, NOW)).toBe(before);
});

type Path = readonly string[];

function placesOf(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, inner]) => placesOf(inner, [...path, key]))];
}

function replaced(value: unknown, path: Path, by: unknown): unknown {
  const [first, ...rest] = path;
  if (first === undefined) return by;
  if (Array.isArray(value)) return value.map((inner, i) => (String(i) === first ? replaced(inner, rest, by) : inner));
  return { ...(value as object), [first]: replaced((value as Record<string, unknown>)[first], rest, by) };
}
