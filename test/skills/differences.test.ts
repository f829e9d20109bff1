import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences, numberAt, sums } from '../../lib/skills/differences.ts';

describe('numbers packed as differences', () => {
  it('are found again one by one and all at once', () => {
    fc.assert(
      fc.property(fc.uint32Array({ maxLength: 200 }), (any) => {
        const numbers = Uint32Array.from(any);
        const small = differences(numbers);
        expect(sums(small)).toEqual(numbers);
        expect(numbers.map((_, i) => numberAt(small, i))).toEqual(numbers);
      }),
    );
  });
});
