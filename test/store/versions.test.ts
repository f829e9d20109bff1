import 'fake-indexeddb/auto';
import { existsSync, readFileSync } from 'node:fs';
import Dexie from 'dexie';
import { afterEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../lib/model/library.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { exportBackup, parseBackup, restoreBackup } from '../../lib/store/backup.ts';
import { fromBase64 } from '../../lib/store/base64.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { SCHEMAS } from '../../lib/store/schema.ts';

/**
 * For every version that was ever released but the present one: a backup as that version itself wrote it. Its rows stand
 * in the database as that version laid it out, and the present code must open both.
 */
const RELEASED = SCHEMAS.slice(0, -1).map((_, i) => i + 1);
const FOLDER = new URL('../fixtures/store/', import.meta.url).pathname;
const NOW = new Date('2026-11-28T10:00:00Z');

function example(version: number): { readonly text: string; readonly tables: Record<string, object[]> } {
  const text = readFileSync(`${FOLDER}version-${version}.json`, 'utf8');
  const { tables } = JSON.parse(text, (_, value: { $bytes?: string } | null) =>
    typeof value?.$bytes === 'string' ? fromBase64(value.$bytes) : value,
  ) as { tables: Record<string, object[]> };
  return { text, tables };
}

/** The example as a database of its version, made without any of the present code but the released schema. */
async function oldDatabase(version: number): Promise<string> {
  const name = `version-${version}`;
  const old = new Dexie(name);
  for (const [i, stores] of SCHEMAS.slice(0, version).entries()) old.version(i + 1).stores(stores);
  for (const [table, rows] of Object.entries(example(version).tables)) await old.table(table).bulkAdd(rows);
  old.close();
  return name;
}

let db: RungDatabase | null = null;
afterEach(async () => {
  await db?.delete();
  db = null;
});

describe.each(RELEASED)('data written by version %i', (version) => {
  it('has an example', () => {
    expect(existsSync(`${FOLDER}version-${version}.json`), `add test/fixtures/store/version-${version}.json`).toBe(
      true,
    );
  });

  it('opens with nothing lost, each posting under the key that it is looked up by', async () => {
    const { tables } = example(version);
    db = new RungDatabase(await oldDatabase(version));
    for (const [table, rows] of Object.entries(tables)) expect(await db.table(table).count(), table).toBe(rows.length);
    for (const { key, posting } of await db.bodies.toArray()) {
      expect(key).toBe(keyOf(posting));
      expect(await db.postings.get(key), key).toBeDefined();
      expect(await db.seen.get(key), key).toBeDefined();
      expect((await db.scores.where('key').equals(key).toArray()).length, key).toBeGreaterThan(0);
    }
    const before = tables.bodies as { posting: Posting }[];
    expect((await db.bodies.toArray()).map(({ posting }) => posting.title).sort()).toEqual(
      before.map(({ posting }) => posting.title).sort(),
    );
    expect((await readProfile(db)).email).toBe('a@example.org');
    expect((await db.sources.toArray()).every(({ bytes }) => bytes.length > 0)).toBe(true);
  });

  it('gives the same whether its database is opened or its backup restored', async () => {
    db = new RungDatabase(await oldDatabase(version));
    const opened = await exportBackup(db, NOW);
    await db.delete();
    db = new RungDatabase('restored');
    const backup = parseBackup(example(version).text);
    if (!backup.ok) throw new Error(backup.problem.code);
    expect(backup.value.leftOut).toEqual({});
    await restoreBackup(db, backup.value, 'replace', NOW);
    expect(await exportBackup(db, NOW)).toBe(opened);
  });
});

it('a newer database than this Rung knows is left alone', async () => {
  const newer = new Dexie('newer');
  newer.version(SCHEMAS.length + 1).stores(Object.assign({}, ...SCHEMAS, { future: 'id' }));
  await newer.table('evidence').add({ id: 'kept' });
  newer.close();
  const present = new RungDatabase('newer');
  await present.open().catch(() => null);
  present.close();
  const again = new Dexie('newer');
  await again.open();
  expect(await again.table('evidence').count()).toBe(1);
  await again.delete();
});
