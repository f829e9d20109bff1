import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { keyOf } from '../../lib/model/library.ts';
import type { Match } from '../../lib/model/match.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { savePosting } from '../../lib/store/postings.ts';
import { cachedReading, keepMatch, keepReading, noteCauses } from '../../lib/store/readings.ts';
import { NOW, posting } from './rows.ts';

let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`test-${++n}`);
});
afterEach(() => db.delete());

describe('readings', () => {
  const match = (score: number): Match => ({
    score,
    band: 'good',
    compared: 1,
    musts: { met: 0, all: 0 },
    blockers: [],
    proxies: [],
    items: [],
    notEnough: null,
    uncapped: 'good',
  });
  const keep = (found: Match | null) =>
    keepReading(db, posting('1'), 'engine', { requirements: [], facts: {} as never }, found, 1, NOW);

  it('remember the match before the last one that differed, so that a change can be told', async () => {
    expect((await keep(match(40))).previous).toBeNull();
    expect((await keep(match(40))).previous).toBeNull();
    expect((await keep(match(55))).previous?.score).toBe(40);
    expect((await keep(match(55))).previous?.score).toBe(40);
  });

  it('are made anew for another engine or another text', async () => {
    await keep(null);
    expect(await cachedReading(db, posting('1'), 'engine')).not.toBeNull();
    expect(await cachedReading(db, posting('1'), 'other')).toBeNull();
    expect(await cachedReading(db, posting('1', { description: 'Something else.' }), 'engine')).toBeNull();
  });

  it('say at a point of the history what moved it, once', async () => {
    await keep(match(40));
    await keep(match(55));
    await noteCauses(db, keyOf(posting('1')), ['SQL']);
    await noteCauses(db, keyOf(posting('1')), ['Tableau']);
    await noteCauses(db, keyOf(posting('2')), ['Python']);
    expect((await db.scores.toArray()).map(({ score, causes }) => [score, causes])).toEqual([
      [40, undefined],
      [55, ['SQL']],
    ]);
  });

  it('follow the wallet, and take the saved posting along in its list', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await keep(match(40));
    expect(await db.postings.get(keyOf(posting('1')))).toMatchObject({ score: 40, band: 'good' });
    expect((await keepMatch(db, keyOf(posting('1')), match(55), NOW)).previous?.score).toBe(40);
    expect(await db.postings.get(keyOf(posting('1')))).toMatchObject({ score: 55, band: 'good' });
    expect((await db.scores.toArray()).map(({ score }) => score)).toEqual([40, 55]);
    expect((await db.seen.get(keyOf(posting('1'))))?.times).toBe(1);
    expect(await keepMatch(db, keyOf(posting('2')), match(55), NOW)).toEqual({ previous: null });
    expect(await db.readings.count()).toBe(1);
  });

  it('add to the score history only when the number changes', async () => {
    for (const score of [40, 40, 55, 55, 40]) await keep(match(score));
    expect((await db.scores.toArray()).map(({ score }) => score)).toEqual([40, 55, 40]);
  });
});
