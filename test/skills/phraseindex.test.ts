import { describe, expect, it } from 'vitest';
import { openPhrases, packPhrases } from '../../lib/skills/phraseindex.ts';

const LABELS = ['take blood samples', 'tax returns', 'blood pressure', 'customer service', 'manage a team'].map(
  (label) => label.split(' '),
);
const index = openPhrases(packPhrases(LABELS));

describe('labels ranked by shared stems', () => {
  it('put the same stems first, with an overlap of 1', () => {
    const [best, next] = index.rank(['taking', 'blood', 'sample'], 3);
    expect(best!.label).toBe(0);
    expect(best!.overlap).toBeCloseTo(1);
    expect(next!.label).toBe(2);
    expect(next!.overlap).toBeLessThan(0.5);
  });
  it('count unknown words against the overlap', () => {
    expect(index.rank(['tax', 'returns', 'zebra'], 1)[0]!.overlap).toBeLessThan(1);
  });
  it('are found behind more labels than sixteen bits count', () => {
    const many = Array.from({ length: 70_000 }, () => ['filler']);
    const large = openPhrases(packPhrases([['tax', 'returns'], ...many, ['zebra', 'crossing'], ['tax', 'advice']]));
    expect(large.rank(['zebra', 'crossing'], 1)[0]!.label).toBe(70_001);
    expect(large.rank(['tax', 'advice'], 1)[0]!.label).toBe(70_002);
  });
  it('forget the last question', () => {
    const first = index.rank(['blood'], 5);
    index.rank(['customer', 'team', 'tax'], 5);
    expect(index.rank(['blood'], 5)).toEqual(first);
  });
  it('give nothing for nothing, and not more than asked', () => {
    expect(index.rank([], 5)).toEqual([]);
    expect(index.rank(['zebra'], 5)).toEqual([]);
    expect(index.rank(['blood'], 1)).toHaveLength(1);
  });
});
