import { phraseHash } from '../../lib/skills/phrasehash.ts';
import { COUNT_STEPS } from '../../lib/skills/tagger.ts';
import type { Prepared } from './material.ts';

/** Words of phrases that are counted. */
const LONGEST_PHRASE = 6;

/** How often words and phrases of labelled postings stood in which place of a competency. */
export interface Counts {
  /** begins, ends, precedes, follows, inside, seen: the columns of `RATES`, by token hash. */
  readonly words: Map<number, Float64Array>;
  readonly named: Map<number, number>;
  readonly seen: Map<number, number>;
}

export function countOne({ reading, spans }: Prepared): Counts {
  const { tokens, lines } = reading;
  const counts: Counts = { words: new Map(), named: new Map(), seen: new Map() };
  const word = (i: number, column: number): void => {
    let row = counts.words.get(tokens.hash[i]!);
    if (!row) {
      row = new Float64Array(6);
      counts.words.set(tokens.hash[i]!, row);
    }
    row[column]!++;
  };
  for (let i = 0; i < tokens.count; i++) word(i, 5);
  for (const { from, to } of spans) {
    add(counts.named, phraseHash(tokens, from, to), 1);
    word(from, 0);
    word(to - 1, 1);
    if (from > 0) word(from - 1, 2);
    if (to < tokens.count) word(to, 3);
    for (let i = from; i < to; i++) word(i, 4);
  }
  for (let l = 0; l < lines.count; l++)
    for (let i = lines.from[l]!; i < lines.to[l]!; i++)
      for (let j = i + 1; j <= lines.to[l]! && j - i <= LONGEST_PHRASE; j++)
        add(counts.seen, phraseHash(tokens, i, j), 1);
  return counts;
}

export function sumCounts(all: readonly Counts[]): Counts {
  const sum: Counts = { words: new Map(), named: new Map(), seen: new Map() };
  for (const one of all) {
    for (const [hash, row] of one.words) {
      const total = sum.words.get(hash);
      if (total) for (let k = 0; k < row.length; k++) total[k]! += row[k]!;
      else sum.words.set(hash, row.slice());
    }
    for (const [hash, n] of one.named) add(sum.named, hash, n);
    for (const [hash, n] of one.seen) add(sum.seen, hash, n);
  }
  return sum;
}

function add(map: Map<number, number>, key: number, n: number): void {
  map.set(key, (map.get(key) ?? 0) + n);
}

/** Rates of each class of words, for smoothing those of rare words; `of` gives the class of a hash. */
export function classRates(counts: Counts, of: (hash: number) => number): Map<number, Float64Array> {
  const sums = new Map<number, Float64Array>();
  for (const [hash, row] of counts.words) {
    const total = sums.get(of(hash)) ?? new Float64Array(6);
    sums.set(of(hash), total);
    row.forEach((n, k) => {
      total[k]! += n;
    });
  }
  return sums;
}

/** Weight of the class's rate in a word's rate, in occurrences of the word. */
const PRIOR = 3;

/** The six rates (0 to 255) of a word from its counts, those of `own` taken away, smoothed by its class. */
export function ratesOfWord(
  counts: Float64Array | undefined,
  own: Float64Array | undefined,
  ofClass: Float64Array | undefined,
): Uint8Array {
  const out = new Uint8Array(6);
  const seen = (counts?.[5] ?? 0) - (own?.[5] ?? 0);
  for (let k = 0; k < 5; k++) {
    const prior = ofClass && ofClass[5]! > 0 ? (ofClass[k]! + 1) / (ofClass[5]! + 5) : 0.2;
    out[k] = Math.round((255 * ((counts?.[k] ?? 0) - (own?.[k] ?? 0) + PRIOR * prior)) / (seen + PRIOR));
  }
  out[5] = Math.min(255, Math.round(24 * Math.log2(1 + seen)));
  return out;
}

/** The index in `COUNT_STEPS` of the greatest step not above a count. */
export function countStep(count: number): number {
  let step = COUNT_STEPS.length - 1;
  while (COUNT_STEPS[step]! > count) step--;
  return step;
}
