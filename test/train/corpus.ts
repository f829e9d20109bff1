import { readFileSync } from 'node:fs';
import { type Lines, linesOf } from '../../lib/skills/lines.ts';
import { type Tokens, tokenise } from '../../lib/skills/tokens.ts';

export interface GoldCompetency {
  readonly quotes: readonly string[];
  readonly label: string;
  readonly kind: string;
  readonly strength: string;
  readonly level?: unknown;
  readonly anyOf?: string;
}

/** A labelled posting of `../shared/postings/train.jsonl`. */
export interface Labelled {
  readonly id: string;
  readonly source: string;
  readonly title: string;
  readonly text: string;
  readonly competencies: readonly GoldCompetency[];
  /** Where each competency stands, in UTF-16 units, when the material says it; else its quotes are looked for. */
  readonly places?: readonly (readonly [start: number, end: number])[];
  readonly facts: Readonly<Record<string, unknown>>;
}

/** A gold span in tokens [from, to) with the index of its competency. */
export interface GoldSpan {
  readonly from: number;
  readonly to: number;
  readonly competency: number;
}

export interface Reading {
  readonly tokens: Tokens;
  readonly lines: Lines;
}

export function readJsonLines<T>(path: string): T[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

export function read(text: string): Reading {
  const tokens = tokenise(text);
  return { tokens, lines: linesOf(tokens) };
}

/** Deterministic fold of a posting, 0 to `folds` - 1, by its id: no two postings of different folds share sentences by id. */
export function foldOfPosting(id: string, folds: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 12;
  return (hash >>> 0) % folds;
}

/** Where the gold quotes stand, in tokens and without overlaps; of overlapping ones the finer cut wins. */
export function goldSpans(posting: Labelled, { tokens, lines }: Reading): GoldSpan[] {
  const lineOf = new Int32Array(tokens.count);
  for (let l = 0; l < lines.count; l++) lineOf.fill(l, lines.from[l], lines.to[l]);
  const all: GoldSpan[] = [];
  posting.competencies.forEach((competency, index) => {
    const place = posting.places?.[index];
    if (place) all.push(...spanAt(place[0], place[1], tokens, lineOf, index));
    else for (const quote of competency.quotes) all.push(...placesOf(posting.text, quote, tokens, lineOf, index));
  });
  return withoutOverlaps(all);
}

function placesOf(text: string, quote: string, tokens: Tokens, lineOf: Int32Array, competency: number): GoldSpan[] {
  const found: GoldSpan[] = [];
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1))
    found.push(...spanAt(at, at + quote.length, tokens, lineOf, competency));
  return found;
}

/** The tokens of [start, end) up to the end of the line; none when the bounds cut a token. */
function spanAt(start: number, end: number, tokens: Tokens, lineOf: Int32Array, competency: number): GoldSpan[] {
  const from = tokenAt(tokens, start);
  let to = from;
  while (to < tokens.count && tokens.start[to]! < end) to++;
  if (to <= from || tokens.start[from]! < start - 1 || tokens.end[to - 1]! > end + 1) return [];
  while (lineOf[from] !== lineOf[to - 1]) to--;
  return [{ from, to, competency }];
}

/** The first token that ends after the offset. */
function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function withoutOverlaps(all: readonly GoldSpan[]): GoldSpan[] {
  const kept: GoldSpan[] = [];
  const sorted = [...all].sort((a, b) => a.to - a.from - (b.to - b.from) || a.from - b.from);
  const inner = (s: GoldSpan) =>
    new Set(
      all
        .filter((o) => o !== s && o.from >= s.from && o.to <= s.to && o.competency !== s.competency)
        .map((o) => o.competency),
    ).size;
  const queue = [...sorted.filter((s) => inner(s) < 2), ...sorted.filter((s) => inner(s) >= 2)];
  // A span with one other inside it is the fuller name of the same place; with two or more it is a list of them.
  queue.sort((a, b) => rank(a, inner) - rank(b, inner));
  for (const span of queue) if (!kept.some((k) => k.from < span.to && span.from < k.to)) kept.push(span);
  return kept.sort((a, b) => a.from - b.from);
}

function rank(span: GoldSpan, inner: (s: GoldSpan) => number): number {
  return inner(span) >= 2 ? 1000 : -(span.to - span.from);
}
