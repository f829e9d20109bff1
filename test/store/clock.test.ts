import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { keyOf } from '../../lib/model/library.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { readFacts } from '../../lib/skills/facts/index.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { savePosting, setStatus } from '../../lib/store/postings.ts';
import { cachedReading, keepReading } from '../../lib/store/readings.ts';
import { postingOf } from '../evaluate/facts.ts';

/** A clock that was three years ahead, and the right one. */
const AHEAD = new Date('2029-11-28T09:00:00Z');
const NOW = new Date('2026-11-28T09:00:00Z');
const LATER = new Date('2026-11-30T09:00:00Z');

const posting: Posting = { ...postingOf({ title: 'Night Baker', text: 'You bake bread at night.' }), id: 'clock-1' };
const reading = { requirements: [], facts: readFacts(posting) };
let db: RungDatabase;

beforeEach(() => {
  db = new RungDatabase('clock');
});
afterEach(() => db.delete());

it('takes back a first day that lay in the future once the clock is right', async () => {
  await keepReading(db, posting, 'engine', reading, null, 0, AHEAD);
  expect((await db.seen.get(keyOf(posting)))?.firstSeen).toBe('2029-11-28');
  await keepReading(db, posting, 'engine', reading, null, 0, NOW);
  expect(await db.seen.get(keyOf(posting))).toMatchObject({ firstSeen: '2026-11-28', lastSeen: '2026-11-28' });
  await keepReading(db, posting, 'engine', reading, null, 0, LATER);
  expect(await db.seen.get(keyOf(posting))).toMatchObject({
    firstSeen: '2026-11-28',
    lastSeen: '2026-11-30',
    times: 3,
  });
});

it('still knows a reading that was made in the future', async () => {
  await keepReading(db, posting, 'engine', reading, null, 0, AHEAD);
  expect(await cachedReading(db, posting, 'engine')).not.toBeNull();
});

it('saves again and changes status when the clock went back, and keeps the day of the first saving', async () => {
  await savePosting(db, posting, { requirements: [], match: null }, AHEAD);
  await savePosting(db, posting, { requirements: [], match: null }, NOW);
  await setStatus(db, keyOf(posting), 'applied', NOW);
  expect(await db.postings.get(keyOf(posting))).toMatchObject({
    status: 'applied',
    dates: { applied: '2026-11-28' },
    savedAt: AHEAD.toISOString(),
    updatedAt: NOW.toISOString(),
  });
});
