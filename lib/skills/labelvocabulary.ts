import { HASH_START, HASH_STEP } from './labelcut.ts';

/** The words of an index, ready to be found by their hashes. */
export interface Vocabulary {
  /** Where each word's units begin, with one more entry for the end. */
  readonly starts: Uint32Array;
  readonly hashes: Int32Array;
  /** Open-addressing table of word ids plus 1, less than half full; 0 is free. */
  readonly slots: Uint16Array | Uint32Array;
}

/**
 * Makes the tables from the words themselves. They are not in the file: hashes do not compress, and reading 300 KB more
 * takes longer than hashing all words of ESCO (about a millisecond).
 */
export function openVocabulary(lengths: Uint8Array, units: Uint16Array): Vocabulary {
  const words = lengths.length;
  const starts = new Uint32Array(words + 1);
  const hashes = new Int32Array(words);
  const slots = words < 0xffff ? new Uint16Array(slotsFor(words)) : new Uint32Array(slotsFor(words));
  const last = slots.length - 1;
  let at = 0;
  // `mix`, `firstSlot` and `nextSlot` written out: a woken worker runs this once, before anything is compiled.
  for (let id = 0; id < words; id++) {
    starts[id] = at;
    let hash = HASH_START;
    for (const stop = at + lengths[id]!; at < stop; at++) hash = Math.imul(hash ^ units[at]!, HASH_STEP);
    let slot = (hash ^ (hash >>> 15)) & last;
    while (slots[slot] !== 0) slot = (slot + 1) & last;
    slots[slot] = id + 1;
    hashes[id] = hash;
  }
  starts[words] = at;
  return { starts, hashes, slots };
}

export function firstSlot(hash: number, slots: Uint16Array | Uint32Array): number {
  return (hash ^ (hash >>> 15)) & (slots.length - 1);
}

export function nextSlot(slot: number, slots: Uint16Array | Uint32Array): number {
  return (slot + 1) & (slots.length - 1);
}

/** A power of two that keeps the table less than half full. */
function slotsFor(words: number): number {
  let slots = 16;
  while (slots < 2 * words) slots *= 2;
  return slots;
}
