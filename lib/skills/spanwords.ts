import type { Atoms } from './features.ts';
import { FeatureSink } from './featuresink.ts';
import { exactHit, type Gazetteer } from './gazetteer.ts';
import type { Lines } from './lines.ts';
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
export const PAD = 3;

/** Words of a line further away than this from the span are not looked at. */
export const REACH = 24;

/** What tells the kind of a competency: its words, their endings and classes, and the words beside it. */
export function kindFeatures(
  tokens: Tokens,
  lines: Lines,
  atoms: Atoms,
  gazetteer: Gazetteer,
  place: Place,
  out: Int32Array,
): number {
  const sink = new FeatureSink(out);
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

function hitFeatures(sink: FeatureSink, gazetteer: Gazetteer, { from, to }: Place): void {
  const exact = exactHit(gazetteer, from, to);
  sink.add(43, exact);
  const first = gazetteer.hitAt[from]!;
  const last = gazetteer.hitAt[to - 1]!;
  sink.add(44, first < 0 ? 0 : gazetteer.code[first]!);
  sink.add(45, last < 0 ? 0 : gazetteer.code[last]!);
  sink.add(46, (last < 0 ? 0 : gazetteer.code[last]!) | (Math.min(to - from, 5) << 8));
}
