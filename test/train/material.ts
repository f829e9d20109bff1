import { atomsOf, featuresOf, MOST_FEATURES, type WordClasses } from '../../lib/skills/features.ts';
import { type Gazetteer, gazetteerOf } from '../../lib/skills/gazetteer.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { type GoldSpan, goldSpans, type Labelled, type Reading, read } from './corpus.ts';
import type { Sequences } from './crf.ts';

/** A labelled posting with its features, ready for training. */
export interface Prepared {
  readonly posting: Labelled;
  readonly reading: Reading;
  readonly spans: readonly GoldSpan[];
  readonly ids: Int32Array;
  readonly width: number;
  readonly gazetteer: Gazetteer;
}

export function prepare(posting: Labelled, classes: WordClasses, mask: number, lexicon: Lexicon | null): Prepared {
  const reading = read(posting.text);
  const gazetteer = gazetteerOf(reading.tokens, lexicon);
  return {
    gazetteer,
    posting,
    reading,
    spans: goldSpans(posting, reading),
    ...featureRows(reading, classes, mask),
  };
}

export function featureRows(
  { tokens, lines }: Reading,
  classes: WordClasses,
  mask: number,
): { ids: Int32Array; width: number } {
  const atoms = atomsOf(tokens, classes);
  const out = new Int32Array(MOST_FEATURES);
  let width = 0;
  let ids = new Int32Array(0);
  for (let l = 0; l < lines.count; l++) {
    for (let i = lines.from[l]!; i < lines.to[l]!; i++) {
      width = featuresOf(tokens, lines, atoms, l, i, out);
      if (ids.length === 0) ids = new Int32Array(width * tokens.count);
      for (let k = 0; k < width; k++) ids[i * width + k] = out[k]! & mask;
    }
  }
  return { ids, width };
}

/** One training set of all postings' lines; labels 0 outside, 1 begin, 2 inside. */
export function sequencesOf(prepared: readonly Prepared[]): Sequences {
  const width = Math.max(...prepared.map((p) => p.width));
  const total = prepared.reduce((sum, p) => sum + p.reading.tokens.count, 0);
  const ids = new Int32Array(total * width);
  const labels = new Uint8Array(total);
  const bounds = [0];
  let at = 0;
  for (const { reading, spans, ids: own } of prepared) {
    ids.set(own, at * width);
    for (const { from, to } of spans) labels.fill(2, at + from, at + to).fill(1, at + from, at + from + 1);
    for (let l = 0; l < reading.lines.count; l++) bounds.push(at + reading.lines.to[l]!);
    at += reading.tokens.count;
  }
  return { width, ids, labels, bounds: Int32Array.from(bounds), weights: new Float32Array(bounds.length - 1).fill(1) };
}
