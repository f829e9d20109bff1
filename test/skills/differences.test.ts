import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, numberAt, startsBlock } from '../../lib/skills/differences.ts';

describe('numbers packed as differences', () => {
  it('are found again one by one, and by going on from the one before', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 200 }), (any) => {
        const numbers = Uint32Array.from(any);
        const small = differences(numbers);
        let before = 0;
        numbers.forEach((number, i) => {
          expect(numberAt(small, i)).toBe(number);
          before = startsBlock(i) ? small[i]! : (before + small[i]!) >>> 0;
          expect(before).toBe(number);
        });
      }),
    );
  });
});
