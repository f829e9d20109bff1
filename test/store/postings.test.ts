import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf, postingKey } from '../../lib/model/library.ts';
import { exportBackup } from '../../lib/store/backup.ts';
import { cardStates } from '../../lib/store/cards.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import {
  duplicatesOf,
  newestPostings,
  removePosting,
  restorePosting,
  savePosting,
  setStatus,
} from '../../lib/store/postings.ts';
import { NOW, posting } from './rows.ts';

let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`test-${++n}`);
});
afterEach(() => db.delete());

describe('saved postings', () => {
  it('keep their text, status and notes when they are saved again', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await setStatus(db, 'lever:1', 'applied', NOW);
    await savePosting(
      db,
      posting('1', { title: 'Warehouse Operative (nights)' }),
      { requirements: [], match: null },
      new Date('2026-11-24T10:00:00Z'),
    );
    const row = (await db.postings.get('lever:1'))!;
    expect(row).toMatchObject({
      title: 'Warehouse Operative (nights)',
      status: 'applied',
      savedAt: NOW.toISOString(),
      dates: { applied: '2026-11-23' },
    });
    expect((await db.bodies.get('lever:1'))?.posting.description).toContain('cold store');
  });

  it('come back whole after a removal is undone', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    const before = await exportBackup(db, NOW);
    const removed = (await removePosting(db, 'lever:1'))!;
    expect(await newestPostings(db, 10)).toEqual([]);
    await restorePosting(db, removed);
    expect(await exportBackup(db, NOW)).toBe(before);
  });

  it('notice the same text under another id or board', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    expect(
      await duplicatesOf(
        db,
        posting('other', { board: 'indeed', description: 'Pick  and PACK orders in a cold store.' }),
      ),
    ).toHaveLength(1);
    expect(await duplicatesOf(db, posting('other', { description: 'Drive a forklift.' }))).toEqual([]);
    expect(await duplicatesOf(db, posting('1'))).toEqual([]);
  });

  it('are found for the cards of a list by identity, with and without an id', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await savePosting(db, posting(null), { requirements: [], match: null }, NOW);
    const card = { id: '1', title: 'x', company: null, location: null, url: null };
    const nameless = {
      id: null,
      title: 'warehouse  operative',
      company: 'FENLAND FREIGHT',
      location: 'Peterborough',
      url: null,
    };
    const states = await cardStates(db, 'lever', [card, nameless, { ...card, id: '2' }], {
      hidden: (c) => c.id === '2',
      openHome: () => null,
    });
    expect(states.map(({ saved, hidden, read }) => ({ saved, hidden, read }))).toEqual([
      { saved: 'saved', hidden: false, read: false },
      { saved: 'saved', hidden: false, read: false },
      { saved: null, hidden: true, read: false },
    ]);
  });

  it('have the same key from the card and from the posting itself', () => {
    expect(keyOf(posting('42'))).toBe(postingKey('lever', { id: '42', title: 'anything', company: null }));
    expect(keyOf(posting(null))).toBe(
      postingKey('lever', {
        id: null,
        title: 'WAREHOUSE operative',
        company: 'fenland freight',
        location: 'peterborough',
      }),
    );
  });
});
