import { differences, numberAt, startsBlock } from './differences.ts';
import { framesIn, stemsOf } from './stem.ts';

/** How labels are measured against words: how alike both are (for a phrase), or how much of the label is in them (for a sentence). */
type Measure = 'alike' | 'within';

/**
 * A label that shares stems with the words. `overlap` for `alike` is the idf-weighted Dice coefficient, 0 to 1; for `within`
 * the cube of the share of the label's weight that the words hold, times the logarithm of what is shared.
 */
interface Ranked {
  readonly label: number;
  readonly overlap: number;
}

/** Labels ranked by shared stems, rare stems weighing more. */
export interface PhraseIndex {
  /** The best labels for the words, best first; at most `limit`. */
  rank(words: readonly string[], limit: number, measure?: Measure): Ranked[];
}

/**
 * Inverted index from stems to label numbers, in one run of bytes (offsets multiples of 4):
 *
 *   Uint32 × 4   labels, stems, entries of all lists, bytes of the stems
 *   Uint32       where each stem's list begins (stems + 1), as `differences`
 *   Uint16       the lists: label numbers, each less the one before it in its list; their low 16 bits
 *   Uint8        the 8 bits above (all 0 in the framework itself: in a ZIP this is 38 KB less than whole numbers)
 *   Uint8        for each label the number of its words that only frame a name ("skills", "well")
 *   bytes        the stems, sorted, joined by "\n", UTF-8
 */
export function packPhrases(labels: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lists = new Map<string, number[]>();
  labels.forEach((words, label) => {
    for (const stem of stemsOf(words)) {
      const list = lists.get(stem);
      if (list) list.push(label);
      else lists.set(stem, [label]);
    }
  });
  const stems = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const text = new TextEncoder().encode(stems.join('\n'));
  const starts = new Uint32Array(stems.length + 1);
  stems.forEach((stem, i) => {
    starts[i + 1] = starts[i]! + lists.get(stem)!.length;
  });
  const entries = starts[stems.length]!;
  const numbers = new Uint32Array(4 + starts.length);
  numbers.set([labels.length, stems.length, entries, text.length]);
  numbers.set(differences(starts), 4);
  const steps = stems.flatMap((stem) => lists.get(stem)!.map((label, i, list) => label - (i === 0 ? 0 : list[i - 1]!)));
  const at = 4 * numbers.length;
  const bytes = new Uint8Array((at + 3 * entries + labels.length + text.length + 3) & ~3);
  bytes.set(new Uint8Array(numbers.buffer));
  new Uint16Array(bytes.buffer, at, entries).set(steps.map((step) => step & 0xffff));
  bytes.set(
    steps.map((step) => step >>> 16),
    at + 2 * entries,
  );
  bytes.set(
    labels.map((words) => Math.min(255, framesIn(words))),
    at + 3 * entries,
  );
  bytes.set(text, at + 3 * entries + labels.length);
  return bytes;
}

/** Opens `bytes` of `packPhrases`; what ranking needs is made at the first question. */
export function openPhrases(bytes: Uint8Array<ArrayBuffer>): PhraseIndex {
  let opened: Opened | null = null;
  const touched: number[] = [];
  return {
    rank(words, limit, measure = 'alike') {
      opened ??= open(bytes);
      const { numberOf, starts, low, high, weights, shared } = opened;
      let weight = 0;
      for (const stem of stemsOf(words)) {
        const number = numberOf(stem);
        const from = number < 0 ? 0 : numberAt(starts, number);
        const to = number < 0 ? 0 : numberAt(starts, number + 1);
        const rarity = idf(weights.length, Math.max(1, to - from));
        weight += number < 0 ? UNKNOWN_WEIGHT * rarity : rarity;
        for (let i = from, label = 0; i < to; i++) {
          label += low[i]! + (high[i]! << 16);
          if (shared[label] === 0) touched.push(label);
          shared[label]! += rarity;
        }
      }
      const ranked = best(touched, shared, weights, measure === 'alike' ? weight : null, limit);
      for (const label of touched) shared[label] = 0;
      touched.length = 0;
      return ranked;
    },
  };
}

interface Opened {
  /** The number of a stem; -1 when no label has it. */
  numberOf(stem: string): number;
  /** As packed. */
  readonly starts: Uint32Array;
  readonly low: Uint16Array;
  readonly high: Uint8Array;
  /** For each label the sum of the idf of its stems and of what its frame words weigh. */
  readonly weights: Float32Array;
  /** Scratch: what each label shares with the words asked for. */
  readonly shared: Float32Array;
}

function open({ buffer, byteOffset }: Uint8Array<ArrayBuffer>): Opened {
  const [labels, count, entries, textBytes] = new Uint32Array(buffer, byteOffset, 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const starts = new Uint32Array(buffer, byteOffset + 16, count + 1);
  const lowAt = byteOffset + 16 + 4 * starts.length;
  const low = new Uint16Array(buffer, lowAt, entries);
  const high = new Uint8Array(buffer, lowAt + 2 * entries, entries);
  const framesAt = lowAt + 3 * entries;
  const weights = weightsOf(new Uint8Array(buffer, framesAt, labels), starts, low, high);
  const text = new TextDecoder().decode(new Uint8Array(buffer, framesAt + labels, textBytes));
  return { numberOf: numbered(text), starts, low, high, weights, shared: new Float32Array(labels) };
}

/** Plain loops: a worker that has just woken runs them uncompiled, and a call for each label would take most of the time. */
function weightsOf(frames: Uint8Array, starts: Uint32Array, low: Uint16Array, high: Uint8Array): Float32Array {
  const labels = frames.length;
  const weights = new Float32Array(labels);
  for (let label = 0; label < labels; label++) weights[label] = FRAME_WEIGHT * frames[label]!;
  for (let stem = 1, i = 0, end = 0; stem < starts.length; stem++) {
    end = startsBlock(stem) ? starts[stem]! : end + starts[stem]!;
    const rarity = idf(labels, end - i);
    for (let label = 0; i < end; i++) {
      label += low[i]! + (high[i]! << 16);
      weights[label]! += rarity;
    }
  }
  return weights;
}

/** What a word like "skills" or "well" in a label weighs; an average stem weighs about 6. */
const FRAME_WEIGHT = 0.5;

/** A stem that no label has tells less than its rarity says: it is often a name or a flourish. */
const UNKNOWN_WEIGHT = 0.6;

function idf(labels: number, count: number): number {
  return Math.log(1 + labels / count);
}

/** Looks a stem up among the sorted ones and remembers it: a map of all of them would be made for the few that a posting has. */
function numbered(text: string): (stem: string) => number {
  const stems = text === '' ? [] : text.split('\n');
  const known = new Map<string, number>();
  return (stem) => {
    let number = known.get(stem);
    if (number === undefined) {
      number = search(stems, stem);
      if (number >= 0) known.set(stem, number);
    }
    return number;
  };
}

function search(sorted: readonly string[], wanted: string): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return sorted[low] === wanted ? low : -1;
}

function best(
  touched: readonly number[],
  shared: Float32Array,
  weights: Float32Array,
  weight: number | null,
  limit: number,
): Ranked[] {
  const top: Ranked[] = [];
  for (const label of touched) {
    const common = shared[label]!;
    const overlap =
      weight === null
        ? (common / weights[label]!) ** 3 * Math.log(1 + common)
        : (2 * common) / (weights[label]! + weight);
    if (top.length === limit && overlap <= top[limit - 1]!.overlap) continue;
    let at = top.length < limit ? top.length : limit - 1;
    while (at > 0 && top[at - 1]!.overlap < overlap) {
      top[at] = top[at - 1]!;
      at--;
    }
    top[at] = { label, overlap };
  }
  return top;
}
