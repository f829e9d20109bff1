import { type Atoms, featuresOf, MOST_FEATURES, type WordClasses } from './features.ts';
import type { Lines } from './lines.ts';
import type { Tokens } from './tokens.ts';

/** Labels of the tagger: outside, first token of a competency, later token of it. */
const OUT = 0;
const BEGIN = 1;
const INSIDE = 2;
const LABELS = 3;

/** A span of tokens [from, to) of line `line` that names a competency. */
export interface Span {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/**
 * A linear-chain CRF over hashed features with whole-number weights: 8-bit emissions, 32-bit transitions in the same unit, so
 * that every engine decodes to the same spans.
 */
export interface Tagger {
  readonly classes: WordClasses;
  readonly mask: number;
  readonly emission: Int8Array;
  /** Row: label before (the last row: start of a line); column: label. */
  readonly transition: Int32Array;
}

/** First four bytes of a weights file, "RTG1" read as a little-endian number. */
export const TAGGER_MAGIC = 0x31475452;

/**
 * Opens a weights file without copying it: magic, bits of the bucket mask, number of known words, of fine classes; then the
 * transitions, the sorted word hashes, their fine classes, middle and coarse class of each fine class, the emissions.
 * All numbers little-endian. Throws a RangeError when the file is no such file.
 */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const head = new DataView(buffer);
  if (buffer.byteLength < 16 || head.getInt32(0, true) !== TAGGER_MAGIC) throw new RangeError('not a tagger file');
  const buckets = 2 ** head.getInt32(4, true);
  const words = head.getInt32(8, true);
  const fine = head.getInt32(12, true);
  let at = 16;
  const take = (bytes: number): number => {
    const from = at;
    at += (bytes + 3) & ~3;
    return from;
  };
  const transition = new Int32Array(buffer, take(4 * (LABELS + 1) * LABELS), (LABELS + 1) * LABELS);
  const hashes = new Int32Array(buffer, take(4 * words), words);
  const classOfWord = new Uint16Array(buffer, take(2 * words), words);
  const middle = new Uint16Array(buffer, take(2 * fine), fine);
  const coarse = new Uint16Array(buffer, take(2 * fine), fine);
  const emission = new Int8Array(buffer, take(buckets * LABELS), buckets * LABELS);
  return {
    classes: { classOf: (hash) => find(hashes, classOfWord, hash), middle, coarse },
    mask: buckets - 1,
    emission,
    transition,
  };
}

function find(hashes: Int32Array, values: Uint16Array, hash: number): number {
  let low = 0;
  let high = hashes.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (hashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  return low < hashes.length && hashes[low] === hash ? values[low]! : 0;
}

/** The competencies named in each line, by the best path through the labels. */
export function spansOf(tagger: Tagger, tokens: Tokens, lines: Lines, atoms: Atoms): Span[] {
  const found: Span[] = [];
  const ids = new Int32Array(MOST_FEATURES);
  for (let line = 0; line < lines.count; line++) {
    const labels = bestPath(tagger, tokens, lines, atoms, line, ids);
    collect(found, labels, line, lines.from[line]!);
  }
  return found;
}

function bestPath(
  tagger: Tagger,
  tokens: Tokens,
  lines: Lines,
  atoms: Atoms,
  line: number,
  ids: Int32Array,
): Uint8Array {
  const from = lines.from[line]!;
  const count = lines.to[line]! - from;
  const back = new Uint8Array(count * LABELS);
  const { emission, transition, mask } = tagger;
  const best = [0, 0, 0];
  const before = [0, 0, 0];
  for (let t = 0; t < count; t++) {
    const width = featuresOf(tokens, lines, atoms, line, from + t, ids);
    for (let y = 0; y < LABELS; y++) {
      let top = Number.NEGATIVE_INFINITY;
      if (t === 0) top = y === INSIDE ? top : transition[LABELS * LABELS + y]!;
      else
        for (let x = 0; x < LABELS; x++) {
          const score = x === OUT && y === INSIDE ? Number.NEGATIVE_INFINITY : before[x]! + transition[x * LABELS + y]!;
          if (score <= top) continue;
          top = score;
          back[t * LABELS + y] = x;
        }
      for (let k = 0; k < width; k++) top += emission[(ids[k]! & mask) * LABELS + y]!;
      best[y] = top;
    }
    for (let y = 0; y < LABELS; y++) before[y] = best[y]!;
  }
  return traceBack(back, before, count);
}

function traceBack(back: Uint8Array, last: readonly number[], count: number): Uint8Array {
  const labels = new Uint8Array(count);
  let y = 0;
  for (let x = 1; x < LABELS; x++) if (last[x]! > last[y]!) y = x;
  for (let t = count - 1; t >= 0; t--) {
    labels[t] = y;
    y = back[t * LABELS + y]!;
  }
  return labels;
}

function collect(found: Span[], labels: Uint8Array, line: number, offset: number): void {
  for (let t = 0; t < labels.length; t++) {
    if (labels[t] !== BEGIN) continue;
    let end = t + 1;
    while (end < labels.length && labels[end] === INSIDE) end++;
    found.push({ line, from: offset + t, to: offset + end });
  }
}
