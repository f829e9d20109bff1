import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { SavedPosting } from '../../lib/model/library.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { followPostings } from '../../lib/store/follow.ts';
import { removePosting, restorePosting, setStatus } from '../../lib/store/postings.ts';

const NOW = new Date('2026-11-28T10:00:00Z');
let db: RungDatabase;
let n = 0;
let stop = () => {};

beforeEach(() => {
  db = new RungDatabase(`follow-${++n}`);
});
afterEach(async () => {
  stop();
  await db.delete();
});

const row = (i: number): SavedPosting => ({
  key: `demo:${String((i * 7919) % 100_000).padStart(6, '0')}`,
  board: 'demo',
  id: String(i),
  url: `https://example.org/${i}`,
  title: `Posting ${i}`,
  company: null,
  locations: [],
  datePosted: null,
  validThrough: null,
  status: 'saved',
  notes: '',
  savedAt: new Date(1.7e12 + i * 60_000).toISOString(),
  updatedAt: '2026-11-01T00:00:00Z',
  dates: {},
  remindOn: null,
  score: null,
  band: null,
  asks: [],
  gaps: [],
  fingerprint: `f${i}`,
});

/** Fills the database and follows it; `seen` holds everything that was shown, `release` lets the rest be read. */
async function follow(count: number) {
  await db.postings.bulkPut(Array.from({ length: count }, (_, i) => row(i)));
  const seen: (readonly SavedPosting[])[] = [];
  let release = () => {};
  const rest = new Promise<void>((resolve) => {
    release = resolve;
  });
  stop = followPostings(
    db,
    (rows) => seen.push(rows),
    () => rest,
  );
  const shows = (holds: (rows: readonly SavedPosting[]) => boolean) =>
    vi.waitFor(() => expect(holds(seen.at(-1) ?? [])).toBe(true));
  return { seen, release, shows };
}

describe('saved postings that are followed', () => {
  it('come newest first: the newest alone, then all', async () => {
    const { seen, release, shows } = await follow(2345);
    await shows((rows) => rows.length > 0);
    expect(seen.at(-1)!.map(({ title }) => title)).toEqual(Array.from({ length: 30 }, (_, i) => `Posting ${2344 - i}`));
    release();
    await shows((rows) => rows.length === 2345);
    expect(seen.at(-1)!.map(({ id }) => Number(id))).toEqual(Array.from({ length: 2345 }, (_, i) => 2344 - i));
  });

  it('read one row when one changes, and none but that', async () => {
    const { release, shows } = await follow(1500);
    release();
    await shows((rows) => rows.length === 1500);
    const get = vi.spyOn(db.postings, 'bulkGet');
    const where = vi.spyOn(db.postings, 'where');
    const { key } = row(700);
    await setStatus(db, key, 'applied', NOW);
    await shows((rows) => rows.find((one) => one.key === key)?.status === 'applied');
    expect(get.mock.calls).toEqual([[[key]]]);
    expect(where.mock.calls.filter(([of]) => (of as unknown) === 'key')).toEqual([]); // all are read by their keys
  });

  it('lose what is removed and have it back in its place', async () => {
    const { release, shows } = await follow(100);
    release();
    await shows((rows) => rows.length === 100);
    const removed = await removePosting(db, row(40).key);
    await shows((rows) => rows.length === 99 && !rows.some(({ id }) => id === '40'));
    await restorePosting(db, removed!);
    await shows((rows) => rows.length === 100 && rows[59]!.id === '40');
  });

  it('miss no change made while the rest is read, nor one of many at once', async () => {
    const { release, shows } = await follow(200);
    await shows((rows) => rows.length === 30);
    await setStatus(db, row(3).key, 'offer', NOW);
    release();
    await shows((rows) => rows.length === 200 && rows.find(({ id }) => id === '3')?.status === 'offer');
    await db.postings.bulkPut(Array.from({ length: 80 }, (_, i) => row(500 + i)));
    await shows((rows) => rows.length === 280);
    await db.postings.clear();
    await shows((rows) => rows.length === 0);
  });
});
