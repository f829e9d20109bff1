import type { ChildLists } from './labelbits.ts';

/** Two to this many bits, 256 KB: all of ESCO sets one in thirteen, and about one place in thirty passes by chance. */
const OPENING_BITS = 21;
/** The word of the filter that a place stands in is its upper bits. */
export const WORD_SHIFT = 32 - (OPENING_BITS - 5);

/**
 * One bit for each word and each pair of words that is a label, and one for each three words that begin one. At hardly any
 * place of a posting does one of them stand, and three looks at 256 KB cost less than looking up one word; a bit set by
 * chance costs only time.
 */
export function openingFilter(
  children: ChildLists,
  nodeWords: Uint16Array | Uint32Array,
  endBits: Uint32Array,
  hashes: Int32Array,
): Uint32Array {
  const openings = new Uint32Array(1 << (OPENING_BITS - 5));
  const set = (bit: number): void => {
    openings[bit >>> WORD_SHIFT]! |= (1 << (bit >>> 5)) | (1 << bit);
  };
  const ends = (node: number): boolean => ((endBits[node >>> 5]! >>> (node & 31)) & 1) === 1;
  children.find(0);
  const { to } = children;
  for (let first = children.from; first < to; first++) {
    const one = spread(hashes[nodeWords[first]!]!);
    if (ends(first)) set(one);
    children.find(first);
    const { to: secondEnd } = children;
    for (let second = children.from; second < secondEnd; second++) {
      const two = withSecond(one, spread(hashes[nodeWords[second]!]!));
      if (ends(second)) set(two);
      children.find(second);
      for (let third = children.from; third < children.to; third++)
        set(withThird(two, spread(hashes[nodeWords[third]!]!)));
    }
  }
  return openings;
}

/** The lowest bit of the answer: whether both bits of `place` are set in `word`. */
export function hasBits(word: number, place: number): number {
  return (word >>> (place >>> 5)) & (word >>> place);
}

/** Spreads a hash over all 32 bits. */
export function spread(hash: number): number {
  const h = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return h ^ (h >>> 15);
}

/** The place of a pair from that of its first word and the spread second one. */
export function withSecond(one: number, second: number): number {
  return one ^ ((second << 9) | (second >>> 23));
}

export function withThird(two: number, third: number): number {
  return two ^ ((third << 19) | (third >>> 13));
}
