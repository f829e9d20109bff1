import type { WordClasses } from './features.ts';
import type { Tokens } from './tokens.ts';

/** What the labelled postings say of a word, as shares in 1/255. */
export const RATES = ['begins', 'ends', 'precedes', 'follows', 'inside', 'known'] as const;

/** Known words by token hash, open addressing: their class and how often they begin, end, precede, follow or fill a competency. */
export interface WordTable extends WordClasses {
  /** The row of a word; 0 is the row of all unknown words. */
  rowOf(hash: number): number;
  /** Six columns (`RATES`) a row. */
  readonly rates: Uint8Array;
}

/** `hashes` sorted, row i + 1 of `classes` and `rates` belongs to hash i. */
export function openWordTable(
  hashes: Int32Array,
  classes: Uint16Array,
  middle: Uint16Array,
  coarse: Uint16Array,
  rates: Uint8Array,
): WordTable {
  const size = 2 ** Math.ceil(Math.log2(hashes.length * 2 + 2));
  const slots = new Uint16Array(size);
  for (let i = 0; i < hashes.length; i++) {
    let slot = spread(hashes[i]!) & (size - 1);
    while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
    slots[slot] = i + 1;
  }
  const rowOf = (hash: number): number => {
    let slot = spread(hash) & (size - 1);
    for (let row = slots[slot]!; row !== 0; row = slots[slot]!) {
      if (hashes[row - 1] === hash) return row;
      slot = (slot + 1) & (size - 1);
    }
    return 0;
  };
  return { rowOf, classOf: (hash) => classes[rowOf(hash)]!, middle, coarse, rates };
}

function spread(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return mixed ^ (mixed >>> 13);
}

/** The rates of each token of a text, six a token. */
export function ratesOf(tokens: Tokens, table: WordTable): Uint8Array {
  const out = new Uint8Array(tokens.count * RATES.length);
  for (let i = 0; i < tokens.count; i++) {
    const row = table.rowOf(tokens.hash[i]!) * RATES.length;
    for (let k = 0; k < RATES.length; k++) out[i * RATES.length + k] = table.rates[row + k]!;
  }
  return out;
}
