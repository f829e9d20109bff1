import { expect, it } from 'vitest';
import { emptyTally, tryInput } from './run.ts';
import { openTargets, type Target } from './targets.ts';

/** The short form; `npm run fuzz` is the long one. */
const INPUTS = 4000;

it('no reader throws on any of the inputs, and none changes what all objects inherit', {
  timeout: 120_000,
}, async () => {
  const targets = openTargets();
  for (const { name, seeds } of targets) expect(seeds.length, name).toBeGreaterThan(0);
  const tally = emptyTally();
  for (let input = 0; input < INPUTS; input++) await tryInput(targets, 20_261_128, input, tally);
  expect(tally.failures).toEqual([]);
  expect(Object.keys(tally.slowest).length, 'every target had its inputs').toBe(targets.length);
});

it('a reader that breaks its word is found', async () => {
  const bad: Target = {
    name: 'bad',
    weight: 1,
    seeds: [new TextEncoder().encode('{"a":1}')],
    read: (bytes) => {
      if (bytes.length > 200) throw new Error('too long for me');
      if (bytes.length > 100) (Object.prototype as { polluted?: unknown }).polluted = 1;
    },
  };
  const tally = emptyTally();
  for (let input = 0; input < 300; input++) {
    await tryInput([bad], 1, input, tally);
    delete (Object.prototype as { polluted?: unknown }).polluted;
  }
  expect(tally.failures.map(({ error }) => error.split('\n')[0])).toEqual(
    expect.arrayContaining(['Error: too long for me', 'Error: the prototypes of everything were changed']),
  );
});
