import { cuesOf, MUST_CUE, NICE_CUE } from './cues.ts';
import type { Atoms } from './features.ts';
import { FeatureSink } from './featuresink.ts';
import { HEADING, type Lines, OPENS_LIST } from './lines.ts';
import { phraseHash } from './phrasehash.ts';
import { PAD, type Place, REACH } from './spanwords.ts';
import type { Tokens } from './tokens.ts';

/** Cues further than this from a span or from the start of a line are not looked at. */
const CUE_REACH = 60;

/** What the strength of all spans of a text is read from. */
export interface StrengthSource {
  readonly tokens: Tokens;
  readonly lines: Lines;
  readonly atoms: Atoms;
  /** `cuesOf`. */
  readonly cues: Uint8Array;
  /** For each line the set of its cues, one bit a cue, and its last cue of asking. */
  readonly lineCues: Uint8Array;
  readonly lastCues: Uint8Array;
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
  const cues = cuesOf(tokens);
  const lineCues = new Uint8Array(lines.count);
  const lastCues = new Uint8Array(lines.count);
  for (let l = 0; l < lines.count; l++) {
    for (let i = lines.from[l]!; i < lines.to[l]!; i++) {
      if (cues[i] && i < lines.from[l]! + CUE_REACH) lineCues[l]! |= 1 << cues[i]!;
      if (cues[i] === NICE_CUE || cues[i] === MUST_CUE) lastCues[l] = cues[i]!;
    }
  }
  return { tokens, lines, atoms, cues, lineCues, lastCues, headings, openers };
}

/**
 * What tells how strongly a competency is asked for: the section and its heading, the words of the line left and right of it,
 * the start of the line, the place in the posting, and the strength of the one before (`previous`, -1 for none).
 */
export function strengthFeatures(source: StrengthSource, place: Place, previous: number, out: Int32Array): number {
  const sink = new FeatureSink(out);
  placeFeatures(sink, source, place, previous);
  cueFeatures(sink, source, place);
  nearestCues(sink, source, place);
  lineFeatures(sink, source, place);
  wordsOfLine(sink, source, source.headings[place.line]!, 37);
  wordsOfLine(sink, source, source.openers[place.line]!, 38);
  return sink.count;
}

function placeFeatures(
  sink: FeatureSink,
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
function cueFeatures(sink: FeatureSink, source: StrengthSource, { line, from, to }: Place): void {
  const { tokens, lines, cues } = source;
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
  const inside = source.lineCues[line]!;
  const heading = cuesIn(source, source.headings[line]!);
  const opener = cuesIn(source, source.openers[line]!);
  sink.add(52, (left << 4) | right);
  sink.add(53, inside);
  sink.add(54, heading);
  sink.add(55, opener);
  sink.add(56, (inside << 8) | (heading << 4) | opener);
  sink.add(57, (section << 12) | (inside << 8) | opener);
}

function cuesIn({ lineCues }: StrengthSource, line: number): number {
  return line < 0 ? 0 : lineCues[line]!;
}

/** The nearest cue on either side with its distance, together and with what heading and opener say. */
function nearestCues(sink: FeatureSink, source: StrengthSource, { line, from, to }: Place): void {
  const { lines, cues, headings, openers, lastCues } = source;
  const section = lines.section[line]!;
  let left = from - 1;
  while (left >= lines.from[line]! && left > from - CUE_REACH && !cues[left]) left--;
  let right = to;
  while (right < lines.to[line]! && right < to + CUE_REACH && !cues[right]) right++;
  const before = left >= lines.from[line]! ? cues[left]! : 0;
  const after = right < lines.to[line]! ? cues[right]! : 0;
  const beforeAt = (before << 3) | (before ? stepOf(from - left) : 0);
  const afterAt = (after << 3) | (after ? stepOf(right - to) : 0);
  sink.add(60, beforeAt);
  sink.add(61, afterAt);
  sink.add(62, (before << 8) | (after << 4) | section);
  sink.add(63, (beforeAt << 5) | afterAt);
  sink.add(64, (cuesIn(source, headings[line]!) << 12) | (cuesIn(source, openers[line]!) << 8) | (before << 4) | after);
  sink.add(65, ((openers[line]! < 0 ? 9 : lastCues[openers[line]!]!) << 4) | section);
  sink.add(66, ((headings[line]! < 0 ? 9 : lastCues[headings[line]!]!) << 4) | section);
}

function stepOf(distance: number): number {
  return distance < 2 ? 0 : distance < 4 ? 1 : distance < 8 ? 2 : distance < 16 ? 3 : 4;
}

/** A semicolon, or a comma, dash or bracket is not enough. */
function endsClause(tokens: Tokens, i: number): boolean {
  const unit = tokens.text.charCodeAt(tokens.start[i]!);
  return unit === 0x3b || unit === 0x2e || unit === 0x2022;
}

function lineFeatures(sink: FeatureSink, { tokens, lines, atoms }: StrengthSource, { line, from, to }: Place): void {
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

function wordsOfLine(sink: FeatureSink, { tokens, lines }: StrengthSource, line: number, template: number): void {
  if (line < 0) {
    sink.add(template, -1);
    return;
  }
  const from = lines.from[line]!;
  for (let i = from; i < Math.min(lines.to[line]!, from + 8); i++) sink.add(template, tokens.hash[i]!);
}
