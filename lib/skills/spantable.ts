import type { Lines } from './lines.ts';
import { type Candidate, LONGEST_SPAN, type Marginals } from './marginals.ts';
import { CAPITAL, HAS_DIGIT, HYPHENATED, MIXED, SHOUTED, type Tokens } from './tokens.ts';

/** What is known of a phrase from the labelled postings: how often it stood there as a competency, and how often at all. */
export type PhraseCounts = (hash: number) => { readonly named: number; readonly seen: number };

export interface SpanSource {
  readonly tokens: Tokens;
  readonly lines: Lines;
  readonly marginals: Marginals;
  /** Six rates a token, `RATES` of wordtable.ts, 0 to 255. */
  readonly rates: Uint8Array;
  readonly phrases: PhraseCounts;
}

/** Columns of the table that the trees judge candidates by. */
export const SPAN_COLUMNS = 51;

/** Identity of the words of a span, for counting repeated phrases. */
export function phraseHash(tokens: Tokens, from: number, to: number): number {
  let hash = to - from;
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ tokens.hash[i]!, 0x01000193) ^ (hash >>> 15);
  return hash;
}

/** One row of `SPAN_COLUMNS` numbers for each candidate. */
export function spanTable(source: SpanSource): Float32Array {
  const { candidates, within } = source.marginals;
  const table = new Float32Array(candidates.length * SPAN_COLUMNS);
  const keys = candidates.map(({ from, to }) => phraseHash(source.tokens, from, to));
  const repeats = new Map<number, number>();
  for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  let density = 0;
  for (const p of within) density += p;
  density /= source.tokens.count || 1;
  for (let first = 0; first < candidates.length; ) {
    let last = first;
    while (last < candidates.length && candidates[last]!.line === candidates[first]!.line) last++;
    const line = lineFacts(source, candidates, first, last);
    for (let c = first; c < last; c++) {
      const row = table.subarray(c * SPAN_COLUMNS, (c + 1) * SPAN_COLUMNS);
      let n = rivals(row, 0, candidates, c, first, last);
      n = chances(row, n, source, candidates[c]!);
      n = places(row, n, source, candidates[c]!, line);
      n = wording(row, n, source, candidates[c]!, keys[c]!);
      n = shapes(row, n, source, candidates[c]!);
      row[n++] = repeats.get(keys[c]!)! - 1;
      row[n++] = density;
      row[n++] = source.tokens.count;
    }
    first = last;
  }
  return table;
}

interface LineFacts {
  readonly commas: number;
  readonly expected: number;
}

function lineFacts(
  { tokens, lines }: SpanSource,
  candidates: readonly Candidate[],
  first: number,
  last: number,
): LineFacts {
  const { line } = candidates[first]!;
  let commas = 0;
  for (let i = lines.from[line]!; i < lines.to[line]!; i++) if (unitAt(tokens, i) === 0x2c) commas++;
  let expected = 0;
  for (let c = first; c < last; c++) expected += candidates[c]!.chance;
  return { commas, expected };
}

/** The candidates that overlap this one. */
function rivals(
  row: Float32Array,
  n: number,
  candidates: readonly Candidate[],
  c: number,
  first: number,
  last: number,
): number {
  const own = candidates[c]!;
  let sum = 0;
  let top = 0;
  let inner = 0;
  let outer = 0;
  // Candidates stand in the order of their first tokens, so that only near ones can overlap.
  let near = c;
  while (near > first && candidates[near - 1]!.from > own.from - LONGEST_SPAN) near--;
  for (let k = near; k < last && candidates[k]!.from < own.to; k++) {
    const other = candidates[k]!;
    if (k === c || own.from >= other.to) continue;
    sum += other.chance;
    top = Math.max(top, other.chance);
    if (other.from >= own.from && other.to <= own.to) inner = Math.max(inner, other.chance);
    if (other.from <= own.from && other.to >= own.to) outer = Math.max(outer, other.chance);
  }
  row[n++] = own.chance;
  row[n++] = sum;
  row[n++] = top;
  row[n++] = inner;
  row[n++] = outer;
  row[n++] = sum + own.chance;
  return n;
}

/** The chain's probabilities in and around the span. */
function chances(
  row: Float32Array,
  n: number,
  { marginals, lines }: SpanSource,
  { line, from, to }: Candidate,
): number {
  const { within, begins } = marginals;
  let least = 1;
  let sum = 0;
  let inner = 0;
  for (let i = from; i < to; i++) {
    least = Math.min(least, within[i]!);
    sum += within[i]!;
    if (i > from) inner = Math.max(inner, begins[i]!);
  }
  row[n++] = least;
  row[n++] = sum / (to - from);
  row[n++] = begins[from]!;
  row[n++] = from > lines.from[line]! ? within[from - 1]! : 0;
  row[n++] = to < lines.to[line]! ? within[to]! : 0;
  row[n++] = to < lines.to[line]! ? begins[to]! : 0;
  row[n++] = inner;
  return n;
}

function places(row: Float32Array, n: number, { lines }: SpanSource, span: Candidate, facts: LineFacts): number {
  const { line, from, to } = span;
  const begin = lines.from[line]!;
  const end = lines.to[line]!;
  row[n++] = to - from;
  row[n++] = end - begin;
  row[n++] = from - begin;
  row[n++] = end - to;
  row[n++] = line / lines.count;
  row[n++] = lines.section[line]!;
  row[n++] = Math.min(lines.depth[line]!, 20);
  row[n++] = lines.flags[line]! & 3;
  row[n++] = facts.commas;
  row[n++] = facts.expected;
  row[n++] = facts.expected / (end - begin);
  return n;
}

/** What the labelled postings say of the phrase and its words. */
function wording(
  row: Float32Array,
  n: number,
  { rates, phrases, lines }: SpanSource,
  span: Candidate,
  key: number,
): number {
  const { line, from, to } = span;
  const { named, seen } = phrases(key);
  row[n++] = named;
  row[n++] = seen;
  row[n++] = (named + 0.3) / (Math.max(seen, named) + 1);
  row[n++] = rates[from * 6]!;
  row[n++] = rates[(to - 1) * 6 + 1]!;
  row[n++] = from > lines.from[line]! ? rates[(from - 1) * 6 + 2]! : -1;
  row[n++] = to < lines.to[line]! ? rates[to * 6 + 3]! : -1;
  row[n++] = rates[from * 6 + 5]!;
  row[n++] = rates[(to - 1) * 6 + 5]!;
  let least = 255;
  let most = 0;
  let sum = 0;
  let rarest = 255;
  for (let i = from; i < to; i++) {
    least = Math.min(least, rates[i * 6 + 4]!);
    most = Math.max(most, rates[i * 6 + 4]!);
    sum += rates[i * 6 + 4]!;
    rarest = Math.min(rarest, rates[i * 6 + 5]!);
  }
  row[n++] = least;
  row[n++] = most;
  row[n++] = sum / (to - from);
  row[n++] = rarest;
  return n;
}

function shapes(row: Float32Array, n: number, { tokens, lines }: SpanSource, { line, from, to }: Candidate): number {
  const { flags } = tokens;
  row[n++] = flags[from]! & CAPITAL ? 1 : 0;
  row[n++] = flags[to - 1]! & CAPITAL ? 1 : 0;
  row[n++] = flags[from]! & SHOUTED ? 1 : 0;
  row[n++] = flags[from]! & MIXED ? 1 : 0;
  row[n++] = flags[from]! & HAS_DIGIT ? 1 : 0;
  row[n++] = flags[from]! & HYPHENATED ? 1 : 0;
  row[n++] = to < lines.to[line]! && flags[to]! & HYPHENATED ? 1 : 0;
  row[n++] = from > lines.from[line]! ? mark(unitAt(tokens, from - 1)) : 8;
  row[n++] = to < lines.to[line]! ? mark(unitAt(tokens, to)) : 8;
  let commas = 0;
  let joins = 0;
  for (let i = from; i < to; i++) {
    if (unitAt(tokens, i) === 0x2c) commas++;
    if (isJoin(tokens, i)) joins++;
  }
  row[n++] = commas;
  row[n++] = joins;
  return n;
}

function unitAt(tokens: Tokens, i: number): number {
  return tokens.text.charCodeAt(tokens.start[i]!);
}

function mark(unit: number): number {
  return MARKS.indexOf(unit) + 1;
}

/** Comma, slash, brackets, colon, full stop, semicolon. */
const MARKS = [0x2c, 0x2f, 0x28, 0x29, 0x3a, 0x2e, 0x3b];

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

/** The hash of a plain lower-case word, as `Tokens.hash` has it. */
export function wordHash(word: string): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  return hash;
}
