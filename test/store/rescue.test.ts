import 'fake-indexeddb/auto';
import { afterEach, describe, expect, it } from 'vitest';
import { readFramework } from '../../lib/cli/data.ts';
import { exportBackup, parseBackup, restoreBackup } from '../../lib/store/backup.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { rescue } from '../../lib/store/rescue.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
const wallet = sampleWallet(new Map(readFramework().map(({ id, label }) => [id, label])));
const asBackup = () => {
  const backup = parseBackup(JSON.stringify(wallet));
  if (!backup.ok) throw new Error(backup.problem.code);
  return backup.value;
};

afterEach(async () => {
  for (const name of ['broken', 'fresh']) await new RungDatabase(name).delete();
});

/** A database as no version of Rung made it: the upgrade to the present one fails on it. */
async function broken(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open('broken', 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('postings', { keyPath: 'otherKey' }).put({ otherKey: 1 });
      for (const [name, keyPath] of [
        ['evidence', 'id'],
        ['claims', 'id'],
      ] as const) {
        const store = opening.result.createObjectStore(name, { keyPath });
        for (const row of wallet.tables[name] ?? []) store.put(row);
      }
    };
    opening.onsuccess = () => {
      opening.result.close();
      resolve();
    };
    opening.onerror = () => reject(opening.error);
  });
}

describe('a database that does not open', () => {
  it('is read as it lies there, changed by nothing, and comes back by a restore', async () => {
    await broken();
    await expect(new RungDatabase('broken').open()).rejects.toMatchObject({ name: 'UpgradeError' });
    const rescued = await rescue('broken', NOW);
    expect(rescued.incomplete).toEqual([]);
    const backup = parseBackup(rescued.text);
    if (!backup.ok) throw new Error(backup.problem.code);
    expect(backup.value.leftOut).toEqual({ postings: 1 });
    const fresh = new RungDatabase('fresh');
    await restoreBackup(fresh, backup.value, 'replace', NOW);
    expect(await fresh.evidence.count()).toBe(wallet.tables.evidence?.length);
    expect(await fresh.claims.count()).toBe(wallet.tables.claims?.length);
    fresh.close();
    expect((await rescue('broken', NOW)).rows).toBe(rescued.rows);
  });

  it('gives all of a sound one, file bytes too', async () => {
    const db = new RungDatabase('fresh');
    await restoreBackup(db, asBackup(), 'replace', NOW);
    const rows = JSON.parse(await exportBackup(db, NOW)).tables;
    db.close();
    expect(JSON.parse((await rescue('fresh', NOW)).text).tables).toEqual(rows);
  });
});
