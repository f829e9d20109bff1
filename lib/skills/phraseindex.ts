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
 *   Uint32       where each stem's list begins (stems + 1)
 *   Uint32       the lists: label numbers
 *   Float32      the weight of each label: the sum of the idf of its stems
 *   bytes        the stems, sorted, joined by "\n", UTF-8
 */
export function packPhrases(labels: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const lists = new Map<string, number[]>();
  const stemmed = labels.map((words) => stemsOf(words));
  stemmed.forEach((stems, label) => {
    for (const stem of stems) {
      const list = lists.get(stem);
      if (list) list.push(label);
      else lists.set(stem, [label]);
    }
  });
  const stems = [...lists.keys()].sort((a, b) => (a < b ? -1 : 1));
  const text = new TextEncoder().encode(stems.join('\n'));
  const entries = stems.reduce((sum, stem) => sum + lists.get(stem)!.length, 0);
  const head = 4 * (4 + stems.length + 1 + entries + labels.length);
  const bytes = new Uint8Array((head + text.length + 3) & ~3);
  const numbers = new Uint32Array(bytes.buffer, 0, 4 + stems.length + 1 + entries);
  numbers.set([labels.length, stems.length, entries, text.length]);
  let at = 0;
  stems.forEach((stem, i) => {
    const list = lists.get(stem)!;
    numbers[4 + i] = at;
    numbers.set(list, 4 + stems.length + 1 + at);
    at += list.length;
  });
  numbers[4 + stems.length] = at;
  const weights = new Float32Array(bytes.buffer, 4 * numbers.length, labels.length);
  stemmed.forEach((own, label) => {
    weights[label] = own.reduce(
      (sum, stem) => sum + idf(labels.length, lists.get(stem)!.length),
      FRAME_WEIGHT * framesIn(labels[label]!),
    );
  });
  bytes.set(text, head);
  return bytes;
}

/** Opens `bytes` of `packPhrases` without copying; the stems are decoded at the first question. */
export function openPhrases(bytes: Uint8Array<ArrayBuffer>): PhraseIndex {
  const { buffer, byteOffset } = bytes;
  const [labels, count, entries, textBytes] = new Uint32Array(buffer, byteOffset, 4) as unknown as [
    number,
    number,
    number,
    number,
  ];
  const starts = new Uint32Array(buffer, byteOffset + 16, count + 1);
  const lists = new Uint32Array(buffer, byteOffset + 16 + 4 * (count + 1), entries);
  const weights = new Float32Array(buffer, byteOffset + 16 + 4 * (count + 1 + entries), labels);
  const textAt = byteOffset + 16 + 4 * (count + 1 + entries + labels);
  let numbers: Map<string, number> | null = null;
  let shared: Float32Array | null = null;
  const touched: number[] = [];
  return {
    rank(words, limit, measure = 'alike') {
      numbers ??= numbered(new TextDecoder().decode(new Uint8Array(buffer, textAt, textBytes)));
      shared ??= new Float32Array(labels);
      let weight = 0;
      for (const stem of stemsOf(words)) {
        const number: number | undefined = numbers.get(stem);
        const from: number = number === undefined ? 0 : starts[number]!;
        const to: number = number === undefined ? 0 : starts[number + 1]!;
        const rarity = idf(labels, Math.max(1, to - from));
        weight += number === undefined ? UNKNOWN_WEIGHT * rarity : rarity;
        for (let i = from; i < to; i++) {
          const label = lists[i]!;
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

/** What a word like "skills" or "well" in a label weighs; an average stem weighs about 6. */
const FRAME_WEIGHT = 0.5;

/** A stem that no label has tells less than its rarity says: it is often a name or a flourish. */
const UNKNOWN_WEIGHT = 0.6;

function idf(labels: number, count: number): number {
  return Math.log(1 + labels / count);
}

function numbered(text: string): Map<string, number> {
  return new Map(text === '' ? [] : text.split('\n').map((stem, i) => [stem, i]));
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
