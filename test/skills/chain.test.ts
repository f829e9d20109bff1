import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choose } from '../../lib/skills/choose.ts';
import { expOf } from '../../lib/skills/exponent.ts';
import { linesOf } from '../../lib/skills/lines.ts';
import { LEAST_CHANCE, marginalsOf, stepsOf } from '../../lib/skills/marginals.ts';
import { tokenise } from '../../lib/skills/tokens.ts';

const score = fc.double({ min: -4, max: 4, noNaN: true });

/** All label sequences of a length that never step into "inside" from outside or the start. */
function paths(length: number): number[][] {
  if (length === 0) return [[]];
  return paths(length - 1).flatMap((path) =>
    [0, 1, 2].filter((y) => y !== 2 || (path.length > 0 && path[path.length - 1] !== 0)).map((y) => [...path, y]),
  );
}

/** The probability of each span by summing over all paths. */
function bySums(scores: readonly number[], transition: readonly number[], length: number): Map<string, number> {
  const chances = new Map<string, number>();
  let total = 0;
  for (const path of paths(length)) {
    let sum = 0;
    path.forEach((y, t) => {
      sum += scores[t * 3 + y]! + transition[(t === 0 ? 3 : path[t - 1]!) * 3 + y]!;
    });
    const weight = Math.exp(sum);
    total += weight;
    for (let from = 0; from < length; from++) {
      if (path[from] !== 1) continue;
      let to = from + 1;
      while (path[to] === 2) to++;
      chances.set(`${from}-${to}`, (chances.get(`${from}-${to}`) ?? 0) + weight);
    }
  }
  return new Map([...chances].map(([key, weight]) => [key, weight / total]));
}

describe('marginalsOf', () => {
  it('gives each span the share of all paths that hold it', () => {
    const lengths = fc.integer({ min: 1, max: 6 });
    fc.assert(
      fc.property(
        lengths,
        fc.array(score, { minLength: 18, maxLength: 18 }),
        fc.array(score, { minLength: 12, maxLength: 12 }),
        (length, scores, transition) => {
          const tokens = tokenise(Array.from({ length }, () => 'word').join(' '));
          const { candidates } = marginalsOf(
            Float64Array.from(scores),
            stepsOf(transition, 1),
            linesOf(tokens),
            length,
          );
          const expected = bySums(scores, transition, length);
          for (const { from, to, chance } of candidates) expect(chance).toBeCloseTo(expected.get(`${from}-${to}`)!, 6);
          const found = new Set(candidates.map(({ from, to }) => `${from}-${to}`));
          for (const [key, chance] of expected) if (chance > LEAST_CHANCE + 1e-6) expect(found).toContain(key);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('choose', () => {
  it('finds the best set without overlaps', () => {
    const span = fc.tuple(
      fc.integer({ min: 0, max: 9 }),
      fc.integer({ min: 1, max: 4 }),
      fc.integer({ min: -20, max: 50 }),
    );
    fc.assert(
      fc.property(fc.array(span, { maxLength: 9 }), (spans) => {
        const candidates = spans.map(([from, length]) => ({ line: 0, from, to: from + length, chance: 1 }));
        const gains = Float64Array.from(spans, ([, , gain]) => gain);
        const chosen = choose(candidates, gains);
        const clash = (a: number, b: number) =>
          candidates[a]!.from < candidates[b]!.to && candidates[b]!.from < candidates[a]!.to;
        for (const a of chosen) for (const b of chosen) if (a !== b) expect(clash(a, b)).toBe(false);
        let best = 0;
        for (let set = 0; set < 1 << spans.length; set++) {
          const members = spans.map((_, i) => i).filter((i) => set & (1 << i));
          if (members.some((a) => members.some((b) => a < b && clash(a, b)))) continue;
          best = Math.max(
            best,
            members.reduce((sum, i) => sum + gains[i]!, 0),
          );
        }
        expect(chosen.reduce((sum, i) => sum + gains[i]!, 0)).toBe(best);
      }),
    );
  });
});

describe('expOf', () => {
  it('is e^x to eight digits', () => {
    fc.assert(
      fc.property(fc.double({ min: -600, max: 600, noNaN: true }), (x) => {
        expect(Math.abs(expOf(x) / Math.exp(x) - 1)).toBeLessThan(1e-7);
      }),
    );
    expect(expOf(Number.NEGATIVE_INFINITY)).toBe(0);
    expect(expOf(0)).toBe(1);
  });
});
