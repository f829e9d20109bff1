import { PUNCTUATION, type Tokens } from '../../lib/skills/tokens.ts';
import type { Reading } from './corpus.ts';
import { seeded } from './random.ts';
import { kmeans, type Sparse, singularVectors } from './vectors.ts';

export interface ClassTable {
  /** Sorted. */
  readonly hashes: Int32Array;
  /** Fine class of each word, from 1. */
  readonly fine: Uint16Array;
  readonly middle: Uint16Array;
  readonly coarse: Uint16Array;
}

export interface ClassSettings {
  readonly words: number;
  readonly least: number;
  readonly contexts: number;
  readonly dimensions: number;
  readonly fine: number;
  readonly middle: number;
  readonly coarse: number;
  readonly seed: number;
}

/** Word classes from unlabelled text: positive pointwise mutual information with neighbours, SVD, k-means at three sizes. */
export function learnClasses(
  readings: readonly Reading[],
  settings: ClassSettings,
  log?: (line: string) => void,
): ClassTable {
  const lines = freshLines(readings);
  const words = vocabulary(lines, settings);
  const index = new Map(words.map(([hash], i) => [hash, i]));
  log?.(`${lines.length} lines, ${words.length} words`);
  const vectors = singularVectors(cooccurrence(lines, index, settings), settings.dimensions, seeded(settings.seed));
  const counts = Float64Array.from(words, ([, n]) => Math.sqrt(n));
  const d = settings.dimensions;
  const fine = kmeans(vectors, d, counts, settings.fine, seeded(settings.seed + 1), 12);
  const middle = kmeans(fine.centres, d, fine.weight, settings.middle, seeded(settings.seed + 2), 20);
  const coarse = kmeans(fine.centres, d, fine.weight, settings.coarse, seeded(settings.seed + 3), 20);
  const order = words.map((_, i) => i).sort((a, b) => words[a]![0] - words[b]![0]);
  return {
    hashes: Int32Array.from(order, (i) => words[i]![0]),
    fine: Uint16Array.from(order, (i) => fine.of[i]! + 1),
    middle: Uint16Array.from([0, ...middle.of].map((c, i) => (i ? c + 1 : 0))),
    coarse: Uint16Array.from([0, ...coarse.of].map((c, i) => (i ? c + 1 : 0))),
  };
}

/** Token hashes of all lines, boilerplate lines only once. */
function freshLines(readings: readonly Reading[]): Int32Array[] {
  const seen = new Set<number>();
  const fresh: Int32Array[] = [];
  for (const { tokens, lines } of readings) {
    for (let l = 0; l < lines.count; l++) {
      const words = content(tokens, lines.from[l]!, lines.to[l]!);
      let key = words.length;
      for (const w of words) key = Math.imul(key ^ w, 0x01000193);
      if (words.length < 2 || seen.has(key)) continue;
      seen.add(key);
      fresh.push(words);
    }
  }
  return fresh;
}

function content(tokens: Tokens, from: number, to: number): Int32Array {
  const kept: number[] = [];
  for (let i = from; i < to; i++) {
    const comma =
      tokens.text.charCodeAt(tokens.start[i]!) === 0x2c || tokens.text.charCodeAt(tokens.start[i]!) === 0x2f;
    if (!(tokens.flags[i]! & PUNCTUATION) || comma) kept.push(tokens.hash[i]!);
  }
  return Int32Array.from(kept);
}

function vocabulary(lines: readonly Int32Array[], { words, least }: ClassSettings): [number, number][] {
  const counts = new Map<number, number>();
  for (const line of lines) for (const w of line) counts.set(w, (counts.get(w) ?? 0) + 1);
  return [...counts]
    .filter(([, n]) => n >= least)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, words);
}

function cooccurrence(
  lines: readonly Int32Array[],
  index: ReadonlyMap<number, number>,
  { contexts }: ClassSettings,
): Sparse {
  const rows = index.size;
  const width = contexts + 2;
  const columns = width * 4;
  const counts = new Map<number, number>();
  const rowSum = new Float64Array(rows);
  const columnSum = new Float64Array(columns);
  let total = 0;
  const context = (line: Int32Array, i: number): number => {
    if (i < 0 || i >= line.length) return contexts;
    const at = index.get(line[i]!);
    return at === undefined || at >= contexts ? contexts + 1 : at;
  };
  for (const line of lines) {
    for (let i = 0; i < line.length; i++) {
      const row = index.get(line[i]!);
      if (row === undefined) continue;
      for (let k = 0; k < 4; k++) {
        const column = k * width + context(line, i + (k < 2 ? k - 2 : k - 1));
        const weight = k === 1 || k === 2 ? 1 : 0.5;
        counts.set(row * columns + column, (counts.get(row * columns + column) ?? 0) + weight);
        rowSum[row]! += weight;
        columnSum[column]! += weight;
        total += weight;
      }
    }
  }
  return pointwise(counts, rows, columns, rowSum, columnSum, total);
}

function pointwise(
  counts: ReadonlyMap<number, number>,
  rows: number,
  columns: number,
  rowSum: Float64Array,
  columnSum: Float64Array,
  total: number,
): Sparse {
  const smooth = Float64Array.from(columnSum, (x) => x ** 0.75);
  const smoothTotal = smooth.reduce((a, b) => a + b, 0);
  const kept: [number, number][] = [];
  for (const [key, n] of counts) {
    const row = Math.floor(key / columns);
    const value = Math.log(n / rowSum[row]! / (smooth[key % columns]! / smoothTotal));
    if (value > 0 && total > 0) kept.push([key, value]);
  }
  kept.sort((a, b) => a[0] - b[0]);
  const start = new Int32Array(rows + 1);
  for (const [key] of kept) start[Math.floor(key / columns) + 1]!++;
  for (let i = 0; i < rows; i++) start[i + 1]! += start[i]!;
  return {
    rows,
    columns,
    start,
    column: Int32Array.from(kept, ([key]) => key % columns),
    value: Float32Array.from(kept, ([, v]) => v),
  };
}
