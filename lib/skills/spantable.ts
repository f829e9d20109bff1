import { exactHit, type Gazetteer } from './gazetteer.ts';
import type { Lines } from './lines.ts';
import { type Candidate, LONGEST_SPAN, type Marginals } from './marginals.ts';
import { isJoin, phraseHash } from './phrasehash.ts';
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
  readonly gazetteer: Gazetteer;
}

/** Columns of the table that the trees judge candidates by. */
export const SPAN_COLUMNS = 65;

/** One row of `SPAN_COLUMNS` numbers for each candidate. */
export function spanTable(source: SpanSource): Float32Array {
  const { candidates, within } = source.marginals;
  const table = new Float32Array(candidates.length * SPAN_COLUMNS);
  const keys = candidates.map(({ from, to }) => phraseHash(source.tokens, from, to));
  const repeats = new Map<number, number>();
  for (const key of keys) repeats.set(key, (repeats.get(key) ?? 0) + 1);
  const best = bestChances(candidates, keys);
  const densities = lineDensities(source);
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
      n = labels(row, n, source, candidates[c]!);
      row[n++] = repeats.get(keys[c]!)! - 1;
      n = around(row, n, source, densities, candidates[c]!);
      row[n++] = elsewhere(best, keys[c]!, candidates[c]!.chance);
      row[n++] = density;
      row[n++] = source.tokens.count;
    }
    first = last;
  }
  return table;
}

/** The two greatest chances of each wording. */
function bestChances(candidates: readonly Candidate[], keys: readonly number[]): Map<number, [number, number]> {
  const best = new Map<number, [number, number]>();
  candidates.forEach(({ chance }, c) => {
    const pair = best.get(keys[c]!);
    if (!pair) best.set(keys[c]!, [chance, 0]);
    else if (chance > pair[0]) {
      pair[1] = pair[0];
      pair[0] = chance;
    } else if (chance > pair[1]) pair[1] = chance;
  });
  return best;
}

/** The greatest chance of the same words at another place; 0 when there is none. */
function elsewhere(best: ReadonlyMap<number, readonly [number, number]>, key: number, own: number): number {
  const [first, second] = best.get(key)!;
  return first === own ? second : first;
}

/** Share of the tokens of each line that stand in a competency. */
function lineDensities({ lines, marginals }: SpanSource): Float32Array {
  const out = new Float32Array(lines.count);
  for (let l = 0; l < lines.count; l++) {
    let sum = 0;
    for (let i = lines.from[l]!; i < lines.to[l]!; i++) sum += marginals.within[i]!;
    out[l] = sum / (lines.to[l]! - lines.from[l]!);
  }
  return out;
}

/** The lines before and after, and the tokens a little further off. */
function around(
  row: Float32Array,
  n: number,
  { marginals, lines, tokens }: SpanSource,
  densities: Float32Array,
  span: Candidate,
): number {
  const { line, from, to } = span;
  const { within } = marginals;
  row[n++] = densities[line]!;
  row[n++] = line > 0 ? densities[line - 1]! : -1;
  row[n++] = line > 1 ? densities[line - 2]! : -1;
  row[n++] = line + 1 < lines.count ? densities[line + 1]! : -1;
  row[n++] = line + 2 < lines.count ? densities[line + 2]! : -1;
  row[n++] = from - 2 >= lines.from[line]! ? within[from - 2]! : -1;
  row[n++] = to + 1 < lines.to[line]! ? within[to + 1]! : -1;
  row[n++] = tokens.breaks[lines.from[line]!]!;
  return n;
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

/** Framework labels in and around the span. */
function labels(row: Float32Array, n: number, { gazetteer }: SpanSource, { from, to }: Candidate): number {
  const { hitAt, from: froms, to: tos, code } = gazetteer;
  let inside = 0;
  let crossing = 0;
  let covered = 0;
  let last = 0;
  for (let i = from; i < to; i++) {
    const hit = hitAt[i]!;
    if (hit < 0) continue;
    covered++;
    if (froms[hit]! < from || tos[hit]! > to)
      crossing = tos[hit]! - froms[hit]! > to - from ? 2 : Math.max(crossing, 1);
    else if (tos[hit] === i + 1) {
      inside++;
      last = code[hit]!;
    }
  }
  row[n++] = exactHit(gazetteer, from, to);
  row[n++] = inside;
  row[n++] = crossing;
  row[n++] = covered / (to - from);
  row[n++] = last;
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
