import { fnv, hash64 } from '../model/hash.ts';
import type { Posting } from '../model/posting.ts';

/** Words that are compared at the start of a text; enough to tell postings apart, few enough to bear a changed footer. */
const WORDS = 120;

/**
 * A fingerprint of what a posting says, equal for the same posting on two boards: folded title and the first words of the
 * text, hashed with 64 bits (two FNV-1a rounds with different offsets), so that 100k postings do not collide by chance.
 */
export function fingerprintOf(posting: Pick<Posting, 'title' | 'description'>): string {
  const words =
    `${posting.title} ${posting.description}`
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  const text = words.slice(0, WORDS).join(' ');
  return fnv(text, 0x811c9dc5) + fnv(text, 0x01000193);
}

/** A short hash of a text, for caches. */
export function textHash(text: string): string {
  return hash64(text);
}
