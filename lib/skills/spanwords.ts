import { cuesOf } from './cues.ts';
import type { Atoms } from './features.ts';
import { exactHit, type Gazetteer } from './gazetteer.ts';
import { HEADING, type Lines, OPENS_LIST } from './lines.ts';
import { phraseHash } from './phrasehash.ts';
import type { Tokens } from './tokens.ts';

/** Tokens [from, to) of line `line`. */
export interface Place {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Upper bound of the features that one span gets. */
export const MOST_SPAN_FEATURES = 320;

/** Rows of padding before the first token in `Atoms`. */
const PAD = 3;

/** Words of a line further away than this from the span are not looked at. */
const REACH = 24;

/** Writes hashed features to a list, each with the number of its template. */
class Sink {
  readonly out: Int32Array;
  count = 0;
  constructor(out: Int32Array) {
    this.out = out;
  }
  add(template: number, value: number): void {
    if (this.count >= this.out.length) return;
    let h = Math.imul(template, 0x9e3779b1) ^ value;
    h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
    h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
    this.out[this.count++] = h ^ (h >>> 16);
  }
}

/** What tells the kind of a competency: its words, their endings and classes, and the words beside it. */
export function kindFeatures(
  tokens: Tokens,
  lines: Lines,
  atoms: Atoms,
  gazetteer: Gazetteer,
  place: Place,
  out: Int32Array,
): number {
  const sink = new Sink(out);
  const { line, from, to } = place;
  const last = to - 1;
  sink.add(1, phraseHash(tokens, from, to));
  sink.add(2, tokens.hash[from]!);
  sink.add(3, tokens.hash[last]!);
  sink.add(4, Math.min(to - from, 6));
  sink.add(5, lines.section[line]!);
  sink.add(6, atoms.tail3[last + PAD]!);
  sink.add(7, atoms.tail3[from + PAD]!);
  sink.add(8, atoms.tail4[last + PAD]!);
  sink.add(9, atoms.fine[from + PAD]!);
  sink.add(10, atoms.fine[last + PAD]!);
  sink.add(11, atoms.middle[from + PAD]!);
  sink.add(12, atoms.middle[last + PAD]!);
  sink.add(13, (atoms.middle[from + PAD]! << 12) ^ atoms.middle[last + PAD]!);
  sink.add(14, atoms.shape[from + PAD]!);
  sink.add(15, (atoms.shape[from + PAD]! >> 3) ^ (Math.min(to - from, 4) << 20));
  for (let i = from; i < to; i++) {
    sink.add(16, tokens.hash[i]!);
    sink.add(17, atoms.fine[i + PAD]!);
    sink.add(18, atoms.middle[i + PAD]!);
    sink.add(19, atoms.head3[i + PAD]!);
    if (i > from) sink.add(20, Math.imul(tokens.hash[i - 1]!, 31) ^ tokens.hash[i]!);
  }
  const begin = lines.from[line]!;
  const end = lines.to[line]!;
  for (let d = 1; d <= 3; d++) {
    sink.add(20 + d, from - d >= begin ? tokens.hash[from - d]! : -1);
    sink.add(24 + d, last + d < end ? tokens.hash[last + d]! : -1);
    sink.add(28 + d, from - d >= begin ? atoms.middle[from - d + PAD]! : -1);
    sink.add(32 + d, last + d < end ? atoms.middle[last + d + PAD]! : -1);
  }
  sink.add(40, from - 1 >= begin ? Math.imul(tokens.hash[from - 1]!, 31) ^ tokens.hash[from]! : -1);
  for (let i = Math.max(begin, from - REACH); i < Math.min(end, to + REACH); i++)
    if (i < from || i >= to) sink.add(41, tokens.hash[i]!);
  sink.add(42, 0);
  hitFeatures(sink, gazetteer, place);
  return sink.count;
}

function hitFeatures(sink: Sink, gazetteer: Gazetteer, { from, to }: Place): void {
  const exact = exactHit(gazetteer, from, to);
  sink.add(43, exact);
  const first = gazetteer.hitAt[from]!;
  const last = gazetteer.hitAt[to - 1]!;
  sink.add(44, first < 0 ? 0 : gazetteer.code[first]!);
  sink.add(45, last < 0 ? 0 : gazetteer.code[last]!);
  sink.add(46, (last < 0 ? 0 : gazetteer.code[last]!) | (Math.min(to - from, 5) << 8));
}

/** What the strength of all spans of a text is read from. */
export interface StrengthSource {
  readonly tokens: Tokens;
  readonly lines: Lines;
  readonly atoms: Atoms;
  /** `cuesOf`. */
  readonly cues: Uint8Array;
  /** For each line its heading and the line that opens its list, -1 for none. */
  readonly headings: Int32Array;
  readonly openers: Int32Array;
}

export function strengthSource(tokens: Tokens, lines: Lines, atoms: Atoms): StrengthSource {
  const headings = new Int32Array(lines.count);
  const openers = new Int32Array(lines.count);
  let heading = -1;
  let opener = -1;
  for (let l = 0; l < lines.count; l++) {
    if (lines.flags[l]! & HEADING) {
      heading = l;
      opener = -1;
    }
    headings[l] = heading;
    openers[l] = opener;
    if (lines.flags[l]! & OPENS_LIST) opener = l;
  }
  return { tokens, lines, atoms, cues: cuesOf(tokens), headings, openers };
}

/**
 * What tells how strongly a competency is asked for: the section and its heading, the words of the line left and right of it,
 * the start of the line, the place in the posting, and the strength of the one before (`previous`, -1 for none).
 */
export function strengthFeatures(source: StrengthSource, place: Place, previous: number, out: Int32Array): number {
  const sink = new Sink(out);
  placeFeatures(sink, source, place, previous);
  cueFeatures(sink, source, place);
  lineFeatures(sink, source, place);
  wordsOfLine(sink, source, source.headings[place.line]!, 37);
  wordsOfLine(sink, source, source.openers[place.line]!, 38);
  return sink.count;
}

function placeFeatures(
  sink: Sink,
  { tokens, lines, atoms }: StrengthSource,
  { line, from, to }: Place,
  previous: number,
): void {
  const section = lines.section[line]!;
  const begin = lines.from[line]!;
  const length = lines.to[line]! - begin;
  sink.add(0, 0);
  sink.add(1, section);
  sink.add(2, (section << 8) | Math.min(lines.depth[line]!, 12));
  sink.add(3, (section << 8) | lines.flags[line]!);
  sink.add(4, previous);
  sink.add(5, (previous << 8) ^ section);
  sink.add(6, (section << 8) | Math.floor((8 * line) / lines.count));
  sink.add(7, atoms.tail3[from + PAD]!);
  sink.add(8, atoms.middle[from + PAD]!);
  sink.add(9, tokens.hash[from]!);
  sink.add(10, atoms.middle[to - 1 + PAD]!);
  sink.add(11, tokens.hash[to - 1]!);
  sink.add(12, phraseHash(tokens, from, to));
  sink.add(13, Math.min(to - from, 6));
  sink.add(14, (Math.min(length, 40) >> 2) ^ (section << 8));
  sink.add(39, tokens.breaks[begin]!);
}

/** Cue words left and right of the span, with the distance and whether a clause ends between. */
function cueFeatures(
  sink: Sink,
  { tokens, lines, cues, headings, openers }: StrengthSource,
  { line, from, to }: Place,
): void {
  const section = lines.section[line]!;
  const begin = lines.from[line]!;
  const end = lines.to[line]!;
  let left = 0;
  let right = 0;
  let clause = 0;
  for (let i = from - 1; i >= begin && i > from - REACH; i--) {
    if (endsClause(tokens, i)) clause = 1;
    if (cues[i] && !(left & (1 << cues[i]!))) {
      left |= 1 << cues[i]!;
      sink.add(50, (cues[i]! << 4) | (clause << 3) | Math.min((from - i) >> 2, 4));
    }
  }
  clause = 0;
  for (let i = to; i < end && i < to + REACH; i++) {
    if (endsClause(tokens, i)) clause = 1;
    if (cues[i] && !(right & (1 << cues[i]!))) {
      right |= 1 << cues[i]!;
      sink.add(51, (cues[i]! << 4) | (clause << 3) | Math.min((i - to) >> 2, 4));
    }
  }
  const inside = lineCues(lines, cues, line);
  const heading = lineCues(lines, cues, headings[line]!);
  const opener = lineCues(lines, cues, openers[line]!);
  sink.add(52, (left << 4) | right);
  sink.add(53, inside);
  sink.add(54, heading);
  sink.add(55, opener);
  sink.add(56, (inside << 8) | (heading << 4) | opener);
  sink.add(57, (section << 12) | (inside << 8) | opener);
}

function lineCues(lines: Lines, cues: Uint8Array, line: number): number {
  if (line < 0) return 0;
  let found = 0;
  for (let i = lines.from[line]!; i < Math.min(lines.to[line]!, lines.from[line]! + 60); i++)
    if (cues[i]) found |= 1 << cues[i]!;
  return found;
}

/** A semicolon, or a comma, dash or bracket is not enough. */
function endsClause(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 0x3b || unit === 0x2e || unit === 0x2022;
}

function lineFeatures(sink: Sink, { tokens, lines, atoms }: StrengthSource, { line, from, to }: Place): void {
  const section = lines.section[line]!;
  const begin = lines.from[line]!;
  const end = lines.to[line]!;
  const first = lines.flags[line]! & 2 && begin + 1 < end ? begin + 1 : begin;
  for (let i = first; i < Math.min(end, first + 3); i++) {
    sink.add(15 + i - first, tokens.hash[i]!);
    sink.add(18 + i - first, atoms.middle[i + PAD]!);
  }
  sink.add(21, first + 1 < end ? Math.imul(tokens.hash[first]!, 31) ^ tokens.hash[first + 1]! : -1);
  sink.add(22, Math.imul(tokens.hash[first]!, 31) ^ section);
  sink.add(23, atoms.tail3[first + PAD]! ^ (section << 24));
  for (let i = Math.max(begin, from - REACH); i < from; i++) sink.add(24, tokens.hash[i]!);
  for (let i = to; i < Math.min(end, to + REACH); i++) sink.add(25, tokens.hash[i]!);
  for (let d = 1; d <= 4; d++) {
    sink.add(26 + d, from - d >= begin ? tokens.hash[from - d]! : -1);
    sink.add(30 + d, to - 1 + d < end ? tokens.hash[to - 1 + d]! : -1);
  }
  if (from - 2 >= begin) sink.add(35, Math.imul(tokens.hash[from - 2]!, 31) ^ tokens.hash[from - 1]!);
  if (to + 1 < end) sink.add(36, Math.imul(tokens.hash[to]!, 31) ^ tokens.hash[to + 1]!);
}

function wordsOfLine(sink: Sink, { tokens, lines }: StrengthSource, line: number, template: number): void {
  if (line < 0) {
    sink.add(template, -1);
    return;
  }
  const from = lines.from[line]!;
  for (let i = from; i < Math.min(lines.to[line]!, from + 8); i++) sink.add(template, tokens.hash[i]!);
}
