import { foldOf } from './letters.ts';
import type { Lines } from './lines.ts';
import {
  BULLET_MARK,
  CAPITAL,
  HAS_DIGIT,
  HYPHENATED,
  MIXED,
  NUMBER,
  PUNCTUATION,
  SHOUTED,
  TOUCHING,
  type Tokens,
  WORD,
} from './tokens.ts';

/** Word classes by token hash (`Tokens.hash`): a fine class per known word, 0 for none, and wider classes of the fine ones. */
export interface WordClasses {
  classOf(hash: number): number;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

/** What the features of all tokens of a text are made of; one entry per token, two of padding at either end. */
export interface Atoms {
  readonly word: Int32Array;
  readonly head2: Int32Array;
  readonly head3: Int32Array;
  readonly tail2: Int32Array;
  readonly tail3: Int32Array;
  readonly tail4: Int32Array;
  readonly shape: Int32Array;
  readonly fine: Int32Array;
  readonly middle: Int32Array;
  readonly coarse: Int32Array;
}

const PAD = 3;

export function atomsOf(tokens: Tokens, classes: WordClasses): Atoms {
  const size = tokens.count + 2 * PAD;
  const block = new Int32Array(size * 10);
  const row = (k: number): Int32Array => block.subarray(k * size, (k + 1) * size);
  const atoms: Atoms = {
    word: row(0),
    head2: row(1),
    head3: row(2),
    tail2: row(3),
    tail3: row(4),
    tail4: row(5),
    shape: row(6),
    fine: row(7),
    middle: row(8),
    coarse: row(9),
  };
  for (let i = 0; i < tokens.count; i++) fillAtoms(atoms, tokens, classes, i);
  return atoms;
}

function fillAtoms(atoms: Atoms, tokens: Tokens, classes: WordClasses, i: number): void {
  const at = i + PAD;
  const start = tokens.start[i]!;
  const end = tokens.end[i]!;
  const { text } = tokens;
  atoms.word[at] = tokens.hash[i]!;
  atoms.head2[at] = slice(text, start, Math.min(end, start + 2));
  atoms.head3[at] = slice(text, start, Math.min(end, start + 3));
  atoms.tail2[at] = slice(text, Math.max(start, end - 2), end);
  atoms.tail3[at] = slice(text, Math.max(start, end - 3), end);
  atoms.tail4[at] = slice(text, Math.max(start, end - 4), end);
  const length = end - start;
  atoms.shape[at] = (tokens.flags[i]! << 3) | (length > 7 ? 7 : length);
  const fine = classes.classOf(tokens.hash[i]!);
  atoms.fine[at] = fine;
  atoms.middle[at] = classes.middle[fine] ?? 0;
  atoms.coarse[at] = classes.coarse[fine] ?? 0;
}

function slice(text: string, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash, 0x01000193) ^ foldOf(text.charCodeAt(i));
  return hash;
}

/** Upper bound of the features of one token. */
export const MOST_FEATURES = 96;

/**
 * Writes the features of token `i` of line `line` to `out` as whole 32-bit hashes and gives their number. The order is fixed;
 * a feature is the hash of its template's number and its atoms. Trained weights depend on every detail here.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one line a template, numbered by their order, on which the trained weights depend
export function featuresOf(
  tokens: Tokens,
  lines: Lines,
  atoms: Atoms,
  line: number,
  i: number,
  out: Int32Array,
): number {
  const from = lines.from[line]!;
  const to = lines.to[line]!;
  const a = i + PAD;
  const { word, fine, middle, coarse, shape, tail3 } = atoms;
  // Which neighbours stand in the same line: one and two before, one and two after.
  const b1 = i - 1 >= from;
  const b2 = i - 2 >= from;
  const a1 = i + 1 < to;
  const a2 = i + 2 < to;
  let n = 0;
  const w0 = word[a]!;
  const w1 = a1 ? word[a + 1]! : EDGE + 1;
  const v1 = b1 ? word[a - 1]! : EDGE - 1;
  const w2 = a2 ? word[a + 2]! : EDGE + 2;
  const v2 = b2 ? word[a - 2]! : EDGE - 2;
  out[n] = one(n++, w0);
  out[n] = one(n++, w1);
  out[n] = one(n++, v1);
  out[n] = one(n++, w2);
  out[n] = one(n++, v2);
  out[n] = one(n++, i + 3 < to ? word[a + 3]! : EDGE + 3);
  out[n] = one(n++, i - 3 >= from ? word[a - 3]! : EDGE - 3);
  out[n] = two(n++, v1, w0);
  out[n] = two(n++, w0, w1);
  out[n] = two(n++, v2, v1);
  out[n] = two(n++, w1, w2);
  out[n] = two(n++, v1, w1);
  out[n] = one(n++, atoms.head2[a]!);
  out[n] = one(n++, atoms.head3[a]!);
  out[n] = one(n++, atoms.tail2[a]!);
  out[n] = one(n++, tail3[a]!);
  out[n] = one(n++, atoms.tail4[a]!);
  out[n] = one(n++, b1 ? tail3[a - 1]! : -1);
  out[n] = one(n++, a1 ? tail3[a + 1]! : -1);
  const s0 = shape[a]! >> 3;
  const s1 = a1 ? shape[a + 1]! >> 3 : -1;
  const z1 = b1 ? shape[a - 1]! >> 3 : -1;
  out[n] = one(n++, s0);
  out[n] = two(n++, z1, s0);
  out[n] = two(n++, s0, s1);
  out[n] = two(n++, b2 ? shape[a - 2]! >> 3 : -1, a2 ? shape[a + 2]! >> 3 : -1);
  out[n] = one(n++, shape[a]!);
  const f0 = fine[a]!;
  const f1 = a1 ? fine[a + 1]! : -1;
  const g1 = b1 ? fine[a - 1]! : -1;
  out[n] = one(n++, f0);
  out[n] = one(n++, f1);
  out[n] = one(n++, g1);
  out[n] = one(n++, a2 ? fine[a + 2]! : -1);
  out[n] = one(n++, b2 ? fine[a - 2]! : -1);
  out[n] = two(n++, g1, f0);
  out[n] = two(n++, f0, f1);
  out[n] = two(n++, g1, f1);
  const m0 = middle[a]!;
  const m1 = a1 ? middle[a + 1]! : -1;
  const n1 = b1 ? middle[a - 1]! : -1;
  out[n] = one(n++, m0);
  out[n] = one(n++, m1);
  out[n] = one(n++, n1);
  out[n] = one(n++, a2 ? middle[a + 2]! : -1);
  out[n] = one(n++, b2 ? middle[a - 2]! : -1);
  out[n] = two(n++, n1, m0);
  out[n] = two(n++, m0, m1);
  out[n] = two(n++, n1, m1);
  out[n] = two(n++, b2 ? middle[a - 2]! : -1, n1);
  out[n] = two(n++, m1, a2 ? middle[a + 2]! : -1);
  const c0 = coarse[a]!;
  const c1 = a1 ? coarse[a + 1]! : -1;
  const d1 = b1 ? coarse[a - 1]! : -1;
  out[n] = one(n++, c0);
  out[n] = two(n++, d1, c0);
  out[n] = two(n++, c0, c1);
  out[n] = two(n++, two3(d1, c0), c1);
  out[n] = two(n++, two3(b2 ? coarse[a - 2]! : -1, d1), c0);
  out[n] = two(n++, two3(c0, c1), a2 ? coarse[a + 2]! : -1);
  const section = lines.section[line]!;
  const depth = lines.depth[line]!;
  out[n] = two(n++, section, w0);
  out[n] = two(n++, section, m0);
  out[n] = two(n++, section, depth > 8 ? 8 : depth);
  out[n] = one(n++, section);
  const flags = lines.flags[line]!;
  out[n] = one(n++, flags | ((tokens.breaks[from]! & 7) << 4));
  const place = i === from ? 0 : i === from + 1 ? 1 : i === to - 1 ? 2 : i < from + 4 ? 3 : 4;
  out[n] = two(n++, place, section);
  out[n] = two(n++, place, m0);
  const length = to - from;
  out[n] = one(n++, length > 40 ? 9 : length > 25 ? 8 : length > 15 ? 7 : length > 10 ? 6 : length > 6 ? 5 : length);
  const first = (tokens.flags[from]! & BULLET_MARK) !== 0 && from + 1 < to ? from + 1 : from;
  out[n] = one(n++, word[first + PAD]!);
  out[n] = two(n++, word[first + PAD]!, tail3[a]!);
  out[n] = one(n++, middle[first + PAD]!);
  out[n] = one(n++, tokens.hash[to - 1]!);
  const doc = Math.min(7, ((8 * i) / tokens.count) | 0);
  out[n] = two(n++, doc, section);
  out[n] = one(n++, doc);
  out[n] = one(n++, tokens.flags[i]! & (HYPHENATED | TOUCHING));
  out[n] = two(n++, v1, tokens.flags[i]! & (WORD | NUMBER | PUNCTUATION | CAPITAL | SHOUTED | MIXED | HAS_DIGIT));
  return n;
}

/** What stands for the word before the first or after the last of a line, by its distance. */
const EDGE = 0x5bd1e995;

/** The hash of a feature of one atom; a template's number is one more than its place. */
function one(place: number, x: number): number {
  return mix(Math.imul(place + 1, 0x9e3779b1) ^ x);
}

function two(place: number, x: number, y: number): number {
  return mix(Math.imul(one(place, x), 0x85ebca6b) ^ y);
}

function two3(x: number, y: number): number {
  return Math.imul(x, 0x1b873593) ^ y;
}

/** The finaliser of MurmurHash3. */
function mix(x: number): number {
  let h = x ^ (x >>> 16);
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return h ^ (h >>> 16);
}
