import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReadingProblem } from '../../lib/model/posting.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { noteSuccess, noteTrouble } from '../../lib/store/troubles.ts';

const problem = (failed: string): ReadingProblem => ({
  board: 'seek',
  checked: '2026-08-17',
  host: 'www.seek.com.au',
  form: '/job/*',
  failed: [failed],
  jsonld: false,
});

let db: RungDatabase;
beforeEach(() => {
  db = new RungDatabase('troubles');
});
afterEach(() => db.delete());

it('counts the pages of a board that could not be read, and keeps what failed last and what last went well', async () => {
  await noteSuccess(db, 'seek', new Date('2026-11-01T08:00:00Z'));
  await noteTrouble(db, problem('.a'), new Date('2026-11-02T08:00:00Z'));
  await noteTrouble(db, problem('.b'), new Date('2026-11-03T08:00:00Z'));
  expect(await db.troubles.get('seek')).toEqual({
    board: 'seek',
    count: 2,
    lastSuccess: '2026-11-01T08:00:00.000Z',
    lastFailure: '2026-11-03T08:00:00.000Z',
    path: '/job/*',
    problem: problem('.b'),
  });
  await noteSuccess(db, 'seek', new Date('2026-11-04T08:00:00Z'));
  expect(await db.troubles.get('seek')).toMatchObject({ count: 2, lastSuccess: '2026-11-04T08:00:00.000Z' });
  expect(await db.troubles.get('reed')).toBeUndefined();
});
