import type { Tokens } from './tokens.ts';

/** Identity of the words of a span, for counting repeated phrases. */
export function phraseHash(tokens: Tokens, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ tokens.hash[i]!, 0x01000193) ^ (hash >>> 15);
  return hash;
}

/** The hash of a plain lower-case word, as `Tokens.hash` has it. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}

/** "and", "or", "&". */
export function isJoin(tokens: Tokens, i: number): boolean {
  const from = tokens.start[i]!;
  const length = tokens.end[i]! - from;
  if (length === 1) return tokens.text.charCodeAt(from) === 0x26;
  const hash = tokens.hash[i]!;
  return (length === 3 && hash === AND) || (length === 2 && hash === OR);
}

const AND = wordHash('and');
const OR = wordHash('or');
