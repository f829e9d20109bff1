import { expect, it } from 'vitest';
import { survive } from './kills.ts';

it('the worker stopped at random moments of writes, imports and migrations: nothing acknowledged is lost, nothing is half there', async () => {
  // The short form; `npm run kills` stops it a thousand times.
  const survived = await survive(18, 20_261_128);
  expect(survived.faults).toEqual([]);
  expect(survived.acknowledged).toBeGreaterThan(0);
  expect([survived.imports, survived.migrations]).toEqual([2, 2]);
});
