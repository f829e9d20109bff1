import { cutWords, mix, SLICE, Words } from './labelcut.ts';
import { FINGER_BITS, hashSlot, type LabelHeader, layOut, MAGIC, VERSION } from './labellayout.ts';
import { LONGEST_WORD, ROLES } from './labelwords.ts';

const UNKNOWN = -1;
const FINGER = (1 << FINGER_BITS) - 1;

/** Where labels were found: `count` matches in text order, not overlapping. Valid until the next `match`. */
export interface LabelMatches {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly values: Int32Array;
}

/** An opened index. `match` reuses its own memory and allocates nothing for a match. */
export interface LabelIndex {
  readonly labels: number;
  /** The longest label at the leftmost place, then on behind it. Labels cannot cross a slice of 16,384 units without a space. */
  match(text: string): LabelMatches;
}

/** Opens a buffer of `buildLabelIndex` (layout: `labellayout.ts`) without copying it; null when it is not one. */
export function openLabelIndex(buffer: ArrayBuffer, offset = 0, bytes = buffer.byteLength - offset): LabelIndex | null {
  if (bytes < 32 || offset % 4 !== 0 || offset + bytes > buffer.byteLength) return null;
  const [magic, version, words, units, slots, nodes, labels, valueBytes] = new Uint32Array(
    buffer,
    offset,
    8,
  ) as unknown as number[];
  if (magic !== MAGIC || version !== VERSION) return null;
  const header: LabelHeader = {
    words: words!,
    units: units!,
    slots: slots!,
    nodes: nodes!,
    labels: labels!,
    valueBytes: valueBytes!,
  };
  if (layOut(header).bytes !== bytes) return null;
  return new PackedIndex(buffer, header, offset);
}

class PackedIndex implements LabelIndex {
  readonly labels: number;
  private readonly slots: Uint32Array;
  private readonly wordStarts: Uint32Array;
  private readonly wordUnits: Uint16Array;
  private readonly nodeWords: Uint16Array | Uint32Array;
  private readonly firstChild: Uint32Array;
  private readonly rootChild: Uint32Array;
  private readonly endBits: Uint32Array;
  private readonly endRank: Uint32Array;
  private readonly labelValues: Uint16Array | Uint32Array;
  private readonly words = new Words();
  private readonly ids = new Int32Array(2 * SLICE + 4);
  private readonly from = new Int32Array(2 * SLICE + 4);
  private readonly upTo = new Int32Array(2 * SLICE + 4);
  private idCount = 0;
  private found = { count: 0, starts: new Int32Array(512), ends: new Int32Array(512), values: new Int32Array(512) };

  constructor(buffer: ArrayBuffer, header: LabelHeader, offset: number) {
    const layout = layOut(header, offset);
    this.labels = header.labels;
    this.slots = layout.slotTable(buffer);
    this.wordStarts = layout.wordStarts(buffer);
    this.wordUnits = layout.wordUnits(buffer);
    this.nodeWords = layout.nodeWords(buffer);
    this.endBits = layout.ends(buffer);
    this.labelValues = layout.values(buffer);
    this.firstChild = childOffsets(layout.shape(buffer), header.nodes);
    this.endRank = ranks(this.endBits);
    this.rootChild = new Uint32Array(header.words);
    for (let child = this.firstChild[0]!; child < this.firstChild[1]!; child++)
      this.rootChild[this.nodeWords[child]!] = child;
  }

  match(text: string): LabelMatches {
    this.found.count = 0;
    for (let from = 0; from < text.length; ) {
      const to = sliceEnd(text, from);
      cutWords(text, from, to, this.words);
      this.intern(text);
      this.walk();
      from = to;
    }
    return this.found;
  }

  /** Turns words into ids. An unknown word with capitals inside is tried in its parts ("experienceKnowledge"). */
  private intern(text: string): void {
    const { words, ids, from, upTo } = this;
    const { hash, start, end, fold, mixed, folded } = words;
    let n = 0;
    for (let i = 0; i < words.count; i++) {
      const id = this.find(hash[i]!, folded, fold[i]!, fold[i + 1]!);
      if (id === UNKNOWN && mixed[i] === 1) {
        this.idCount = n;
        this.internParts(text, start[i]!, end[i]!);
        n = this.idCount;
        continue;
      }
      ids[n] = id;
      from[n] = start[i]!;
      upTo[n] = end[i]!;
      n++;
    }
    this.idCount = n;
  }

  private internParts(text: string, start: number, end: number): void {
    const { folded } = this.words;
    const scratch = folded.length - LONGEST_WORD - 1;
    for (let at = start; at < end; ) {
      let hash = 0x811c9dc5 | 0;
      let size = 0;
      let stop = at;
      do {
        const role = ROLES[text.charCodeAt(stop++)]!;
        if (role < 32 || size >= LONGEST_WORD) continue;
        folded[scratch + size++] = role;
        hash = mix(hash, role);
      } while (stop < end && !isHump(text, stop));
      if (at > start) this.push(this.breakId(), at, at);
      this.push(this.find(hash, folded, scratch, scratch + size), at, stop);
      at = stop;
    }
  }

  private push(id: number, from: number, upTo: number): void {
    const n = this.idCount++;
    this.ids[n] = id;
    this.from[n] = from;
    this.upTo[n] = upTo;
  }

  /** Parts of a glued word belong to different phrases: an id that no edge carries. */
  private breakId(): number {
    return UNKNOWN;
  }

  private find(hash: number, folded: Uint16Array, from: number, to: number): number {
    const { slots, wordStarts, wordUnits } = this;
    const mask = slots.length - 1;
    const finger = hash & FINGER;
    for (let slot = hashSlot(hash) & mask; ; slot = (slot + 1) & mask) {
      const entry = slots[slot]!;
      if (entry === 0) return UNKNOWN;
      if ((entry & FINGER) !== finger) continue;
      const id = (entry >>> FINGER_BITS) - 1;
      let at = wordStarts[id]!;
      if (wordStarts[id + 1]! - at !== to - from) continue;
      let k = from;
      while (k < to && folded[k] === wordUnits[at]) {
        k++;
        at++;
      }
      if (k === to) return id;
    }
  }

  /** Leftmost-longest over the ids. */
  private walk(): void {
    const { ids, idCount, rootChild, firstChild, endBits } = this;
    for (let i = 0; i < idCount; ) {
      const id = ids[i]!;
      let node = id === UNKNOWN ? 0 : rootChild[id]!;
      if (node === 0) {
        i++;
        continue;
      }
      let last = -1;
      let lastNode = 0;
      for (let k = i; ; ) {
        if ((endBits[node >>> 5]! >>> (node & 31)) & 1) {
          last = k;
          lastNode = node;
        }
        if (++k >= idCount) break;
        const next = ids[k]!;
        if (next === UNKNOWN) break;
        node = this.child(firstChild[node]!, firstChild[node + 1]!, next);
        if (node === 0) break;
      }
      if (last === -1) {
        i++;
        continue;
      }
      this.add(this.from[i]!, this.upTo[last]!, this.valueOf(lastNode));
      i = last + 1;
    }
  }

  private child(from: number, to: number, word: number): number {
    const { nodeWords } = this;
    let low = from;
    let high = to;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (nodeWords[middle]! < word) low = middle + 1;
      else high = middle;
    }
    return low < to && nodeWords[low] === word ? low : 0;
  }

  private valueOf(node: number): number {
    const before = this.endBits[node >>> 5]! & ((1 << (node & 31)) - 1);
    return this.labelValues[this.endRank[node >>> 5]! + bitCount(before)]!;
  }

  private add(start: number, end: number, value: number): void {
    let { found } = this;
    const n = found.count;
    if (n === found.starts.length) {
      const grow = (old: Int32Array<ArrayBuffer>) => {
        const wider = new Int32Array(2 * n);
        wider.set(old);
        return wider;
      };
      found = { count: n, starts: grow(found.starts), ends: grow(found.ends), values: grow(found.values) };
      this.found = found;
    }
    found.starts[n] = start;
    found.ends[n] = end;
    found.values[n] = value;
    found.count = n + 1;
  }
}

/** Where the next slice ends: at the text's end, or behind the last line end or space that fits. */
function sliceEnd(text: string, from: number): number {
  const most = from + SLICE;
  if (most >= text.length) return text.length;
  const line = text.lastIndexOf('\n', most - 1);
  if (line > most - SLICE / 2) return line + 1;
  for (let at = most; at > most - SLICE / 2; at--) if (text.charCodeAt(at - 1) === 0x20) return at;
  return most;
}

/** A capital behind a small letter. */
function isHump(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  return ROLES[unit] !== unit && ROLES[unit]! >= 32 && ROLES[before] === before && before >= 0x61;
}

/** First child of each node from the shape bits, with one more entry for the end. */
function childOffsets(shape: Uint32Array, nodes: number): Uint32Array {
  const first = new Uint32Array(nodes + 1);
  let next = 1;
  let node = 0;
  first[0] = 1;
  for (const bits of shape) {
    for (let i = 0; i < 32 && node < nodes; i++) {
      if ((bits >>> i) & 1) next++;
      else first[++node] = next;
    }
  }
  return first;
}

function ranks(bits: Uint32Array): Uint32Array {
  const before = new Uint32Array(bits.length);
  let sum = 0;
  for (let i = 0; i < bits.length; i++) {
    before[i] = sum;
    sum += bitCount(bits[i]!);
  }
  return before;
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
