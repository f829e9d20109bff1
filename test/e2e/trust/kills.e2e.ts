import { expect, it } from 'vitest';
import { survive } from './kills.ts';
import { surviveFirefox } from './kills-firefox.ts';

it('the worker stopped at random moments of writes, imports and migrations: nothing acknowledged is lost, nothing is half there', async () => {
  // The short form; `npm run kills` stops it a thousand times.
  const survived = await survive(9, 20_261_128);
  expect(survived.faults).toEqual([]);
  expect(survived.acknowledged).toBeGreaterThan(0);
  expect([survived.imports, survived.migrations]).toEqual([1, 1]);
});

it('and a write, an import or a migration that is there in part would be found', async () => {
  const { faults } = await survive(9, 1, { plant: true });
  expect(faults).toContain('kill 1: posting 1 is half written');
  expect(faults).toContain('kill 2: posting 2 was acknowledged and is lost');
  expect(faults).not.toContain('kill 2: posting 2 is half written');
  expect(faults.filter((fault) => fault.startsWith('kill 8: an import is there in part'))).toHaveLength(1);
  expect(faults.filter((fault) => fault.startsWith('kill 9: after a migration'))).toHaveLength(1);
});

it('Firefox killed in a write and an import: the same', async () => {
  const survived = await surviveFirefox(2, 20_261_128, { first: 3 });
  expect(survived.faults).toEqual([]);
  expect(survived.imports).toBe(1);
});
