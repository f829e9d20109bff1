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
  const has = (d: number): boolean => i + d >= from && i + d < to;
  const EDGE = 0x5bd1e995;
  const word = (d: number): number => (has(d) ? atoms.word[a + d]! : EDGE + d);
  const fine = (d: number): number => (has(d) ? atoms.fine[a + d]! : -1);
  const middle = (d: number): number => (has(d) ? atoms.middle[a + d]! : -1);
  const coarse = (d: number): number => (has(d) ? atoms.coarse[a + d]! : -1);
  const shape = (d: number): number => (has(d) ? atoms.shape[a + d]! >> 3 : -1);
  let n = 0;
  let t = 1;
  const one = (x: number): void => {
    out[n++] = mix(Math.imul(t++, 0x9e3779b1) ^ x);
  };
  const two = (x: number, y: number): void => {
    out[n++] = mix(Math.imul(mix(Math.imul(t++, 0x9e3779b1) ^ x), 0x85ebca6b) ^ y);
  };
  const w0 = word(0),
    w1 = word(1),
    v1 = word(-1),
    w2 = word(2),
    v2 = word(-2);
  one(w0);
  one(w1);
  one(v1);
  one(w2);
  one(v2);
  one(word(3));
  one(word(-3));
  two(v1, w0);
  two(w0, w1);
  two(v2, v1);
  two(w1, w2);
  two(v1, w1);
  one(atoms.head2[a]!);
  one(atoms.head3[a]!);
  one(atoms.tail2[a]!);
  one(atoms.tail3[a]!);
  one(atoms.tail4[a]!);
  one(has(-1) ? atoms.tail3[a - 1]! : -1);
  one(has(1) ? atoms.tail3[a + 1]! : -1);
  const s0 = shape(0),
    s1 = shape(1),
    z1 = shape(-1);
  one(s0);
  two(z1, s0);
  two(s0, s1);
  two(shape(-2), shape(2));
  one(atoms.shape[a]!);
  const f0 = fine(0),
    f1 = fine(1),
    g1 = fine(-1);
  one(f0);
  one(f1);
  one(g1);
  one(fine(2));
  one(fine(-2));
  two(g1, f0);
  two(f0, f1);
  two(g1, f1);
  const m0 = middle(0),
    m1 = middle(1),
    n1 = middle(-1);
  one(m0);
  one(m1);
  one(n1);
  one(middle(2));
  one(middle(-2));
  two(n1, m0);
  two(m0, m1);
  two(n1, m1);
  two(middle(-2), n1);
  two(m1, middle(2));
  const c0 = coarse(0),
    c1 = coarse(1),
    d1 = coarse(-1);
  one(c0);
  two(d1, c0);
  two(c0, c1);
  two(two3(d1, c0), c1);
  two(two3(coarse(-2), d1), c0);
  two(two3(c0, c1), coarse(2));
  const section = lines.section[line]!;
  const depth = lines.depth[line]!;
  two(section, w0);
  two(section, m0);
  two(section, depth > 8 ? 8 : depth);
  one(section);
  const flags = lines.flags[line]!;
  one(flags | ((tokens.breaks[from]! & 7) << 4));
  const place = i === from ? 0 : i === from + 1 ? 1 : i === to - 1 ? 2 : i < from + 4 ? 3 : 4;
  two(place, section);
  two(place, m0);
  const length = to - from;
  one(length > 40 ? 9 : length > 25 ? 8 : length > 15 ? 7 : length > 10 ? 6 : length > 6 ? 5 : length);
  const first = (tokens.flags[from]! & BULLET_MARK) !== 0 && from + 1 < to ? from + 1 : from;
  one(atoms.word[first + PAD]!);
  two(atoms.word[first + PAD]!, atoms.tail3[a]!);
  one(atoms.middle[first + PAD]!);
  one(tokens.hash[to - 1]!);
  const doc = Math.min(7, ((8 * i) / tokens.count) | 0);
  two(doc, section);
  one(doc);
  one(tokens.flags[i]! & (HYPHENATED | TOUCHING));
  two(v1, tokens.flags[i]! & (WORD | NUMBER | PUNCTUATION | CAPITAL | SHOUTED | MIXED | HAS_DIGIT));
  return n;
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
