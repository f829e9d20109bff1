import { type Atoms, featuresOf, MOST_FEATURES } from './features.ts';
import type { Linear } from './linear.ts';
import type { Lines } from './lines.ts';
import { LABELS, stepsOf } from './marginals.ts';
import type { PhraseCounts } from './spantable.ts';
import type { Tokens } from './tokens.ts';
import { openTrees, type Trees } from './trees.ts';
import { openWordTable, type WordTable } from './wordtable.ts';

/** The trained model, opened over the bytes of its file. How it was made: `model/README.md`. */
export interface Tagger {
  readonly words: WordTable;
  readonly phrases: PhraseCounts;
  readonly chain: Chain;
  /** Judges candidates; a candidate is worth taking when the trees' probability is above `threshold`. */
  readonly judge: Trees;
  readonly threshold: number;
  readonly kind: Linear;
  readonly strength: Linear;
}

/** A linear-chain CRF over hashed features: 8-bit emissions, 32-bit transitions, both in units of `unit`. */
export interface Chain {
  readonly mask: number;
  readonly unit: number;
  readonly emission: Int8Array;
  /** Exponentials of the transitions. */
  readonly steps: Float64Array;
}

/** First four bytes of a weights file, "RTG2" read as a little-endian number. */
export const TAGGER_MAGIC = 0x32475452;

/** The arrays of a weights file in their order; the file is the magic, their lengths in bytes, then each padded to four bytes. */
export const TAGGER_PARTS = [
  'settings',
  'wordHashes',
  'wordClasses',
  'middle',
  'coarse',
  'rates',
  'phraseHashes',
  'phraseCounts',
  'transition',
  'emission',
  'roots',
  'feature',
  'below',
  'cut',
  'kind',
  'strength',
] as const;
export type TaggerPart = (typeof TAGGER_PARTS)[number];

/** Opens a weights file without copying it. Throws a RangeError when the file is no such file. */
export function openTagger(buffer: ArrayBuffer): Tagger {
  const parts = partsOf(buffer);
  const ints = (part: TaggerPart) => new Int32Array(buffer, parts[part].at, parts[part].bytes >> 2);
  const shorts = (part: TaggerPart) => new Uint16Array(buffer, parts[part].at, parts[part].bytes >> 1);
  const bytes = (part: TaggerPart) => new Uint8Array(buffer, parts[part].at, parts[part].bytes);
  const signed = (part: TaggerPart) => new Int8Array(buffer, parts[part].at, parts[part].bytes);
  const floats = (part: TaggerPart) => new Float32Array(buffer, parts[part].at, parts[part].bytes >> 2);
  const settings = floats('settings');
  const unit = settings[0]!;
  const emission = signed('emission');
  return {
    words: openWordTable(ints('wordHashes'), shorts('wordClasses'), shorts('middle'), shorts('coarse'), bytes('rates')),
    phrases: openPhrases(ints('phraseHashes'), bytes('phraseCounts')),
    chain: { mask: emission.length / LABELS - 1, unit, emission, steps: stepsOf(ints('transition'), unit) },
    judge: openTrees({ roots: ints('roots'), feature: signed('feature'), below: shorts('below'), cut: floats('cut') }),
    threshold: settings[1]!,
    kind: { classes: 6, mask: parts.kind.bytes / 6 - 1, weights: signed('kind') },
    strength: { classes: 3, mask: parts.strength.bytes / 3 - 1, weights: signed('strength') },
  };
}

function partsOf(buffer: ArrayBuffer): Record<TaggerPart, { at: number; bytes: number }> {
  const head = new DataView(buffer);
  const size = 4 + 4 * TAGGER_PARTS.length;
  if (buffer.byteLength < size || head.getInt32(0, true) !== TAGGER_MAGIC) throw new RangeError('not a tagger file');
  const parts: Partial<Record<TaggerPart, { at: number; bytes: number }>> = {};
  let at = size;
  TAGGER_PARTS.forEach((part, i) => {
    const bytes = head.getInt32(4 + 4 * i, true);
    if (bytes < 0 || at + bytes > buffer.byteLength) throw new RangeError('tagger file is cut short');
    parts[part] = { at, bytes };
    at += (bytes + 3) & ~3;
  });
  return parts as Record<TaggerPart, { at: number; bytes: number }>;
}

/** Sorted hashes; high half-byte: times named, low half-byte: times seen, both by `COUNT_STEPS`. */
function openPhrases(hashes: Int32Array, counts: Uint8Array): PhraseCounts {
  const none = { named: 0, seen: 0 };
  return (hash) => {
    let low = 0;
    let high = hashes.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (hashes[middle]! < hash) low = middle + 1;
      else high = middle;
    }
    if (hashes[low] !== hash) return none;
    return { named: COUNT_STEPS[counts[low]! >> 4]!, seen: COUNT_STEPS[counts[low]! & 15]! };
  };
}

/** Counts are stored as the index of the greatest step not above them. */
export const COUNT_STEPS = [0, 1, 2, 3, 4, 5, 6, 8, 10, 13, 17, 23, 32, 50, 90, 200];

/** The chain's emission scores in natural-log units, three a token. */
export function emissionsOf(chain: Chain, tokens: Tokens, lines: Lines, atoms: Atoms): Float64Array {
  const scores = new Float64Array(tokens.count * LABELS);
  const ids = new Int32Array(MOST_FEATURES);
  const { emission, mask, unit } = chain;
  for (let line = 0; line < lines.count; line++) {
    for (let i = lines.from[line]!; i < lines.to[line]!; i++) {
      const width = featuresOf(tokens, lines, atoms, line, i, ids);
      let outside = 0;
      let begin = 0;
      let inside = 0;
      for (let k = 0; k < width; k++) {
        const at = (ids[k]! & mask) * LABELS;
        outside += emission[at]!;
        begin += emission[at + 1]!;
        inside += emission[at + 2]!;
      }
      scores[i * LABELS] = outside * unit;
      scores[i * LABELS + 1] = begin * unit;
      scores[i * LABELS + 2] = inside * unit;
    }
  }
  return scores;
}
