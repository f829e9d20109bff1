import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { inSlices } from '../../lib/model/slices.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** Numbers that each take a while to make. */
function* slow(count: number, ms: number): Generator<number> {
  for (let n = 0; n < count; n++) {
    vi.advanceTimersByTime(ms);
    yield n;
  }
}

it('makes everything in order, and lets the page go on every few milliseconds', async () => {
  let turns = 0;
  const made = inSlices(slow(20, 3), () => {
    turns++;
    return true;
  });
  await vi.advanceTimersByTimeAsync(1000);
  expect(await made).toEqual(Array.from({ length: 20 }, (_, n) => n));
  // Three of 3 ms fill a slice of 8 ms, so that 20 take six turns between slices.
  expect(turns).toBeGreaterThanOrEqual(6);
});

it('stops between two slices when nobody wants the rest', async () => {
  let isWanted = true;
  let read = 0;
  const items = (function* () {
    for (const n of slow(20, 10)) {
      read++;
      yield n;
    }
  })();
  const made = inSlices(items, () => isWanted);
  isWanted = false;
  await vi.advanceTimersByTimeAsync(100);
  expect(await made).toBeNull();
  expect(read).toBe(1);
});
