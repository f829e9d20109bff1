import 'fake-indexeddb/auto';
import Dexie from 'dexie';
import { expect, it } from 'vitest';
import { isFull } from '../../lib/model/outcome.ts';

it('a write that found no room is told from other failures, also as Dexie wraps it, and takes nothing with it', async () => {
  const db = new Dexie('full');
  db.version(1).stores({ rows: 'id' });
  await db.table('rows').add({ id: 1 });
  const failing = db.transaction('rw', 'rows', async () => {
    await db.table('rows').put({ id: 2 });
    db.table('rows').hook('creating', () => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    await db.table('rows').put({ id: 3 });
  });
  const error = await failing.catch((reason: unknown) => reason);
  expect(isFull(error)).toBe(true);
  expect(await db.table('rows').toArray()).toEqual([{ id: 1 }]);
  expect(isFull(new Dexie.AbortError('x', { inner: new Dexie.QuotaExceededError() } as never))).toBe(true);
  for (const other of [null, 'full', new Error('full'), { inner: null }]) expect(isFull(other)).toBe(false);
  await db.delete();
});
