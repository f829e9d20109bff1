// Long because the one pass over a posting and the tables it walks are read together.
import { bitCount, ChildLists, ranks } from './labelbits.ts';
import { cutWords, HASH_START, mix, SLICE, Words } from './labelcut.ts';
import { HEAD, type LabelHeader, layOut, MAGIC, VERSION } from './labellayout.ts';
import { hasBits, openingFilter, spread, WORD_SHIFT, withSecond, withThird } from './labelopenings.ts';
import { firstSlot, nextSlot, openVocabulary } from './labelvocabulary.ts';
import { ROLE_APOSTROPHE, ROLE_IGNORED, rolesOfUnits } from './labelwords.ts';
import { classOf, UPPER } from './letters.ts';

const UNKNOWN = -1;
/** So many words are looked up without the filter: making it takes as long, and a woken worker often reads one posting only. */
const WORDS_BEFORE_FILTER = 20_000;
const AND: readonly number[] = [0x61, 0x6e, 0x64];

/** Where labels were found: `count` matches in text order, not overlapping. Valid until the next `match`. */
interface LabelMatches {
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
  if (bytes < HEAD || offset % 4 !== 0 || offset + bytes > buffer.byteLength) return null;
  const [magic, version, words, units, nodes, labels, valueBytes] = new Uint32Array(
    buffer,
    offset,
    7,
  ) as unknown as number[];
  if (magic !== MAGIC || version !== VERSION) return null;
  const header: LabelHeader = {
    words: words!,
    units: units!,
    nodes: nodes!,
    labels: labels!,
    valueBytes: valueBytes!,
  };
  if (layOut(header).bytes !== bytes) return null;
  return new PackedIndex(buffer, header, offset);
}

class PackedIndex implements LabelIndex {
  readonly labels: number;
  private readonly slots: Uint16Array | Uint32Array;
  private readonly wordHashes: Int32Array;
  private readonly wordStarts: Uint32Array;
  private readonly wordUnits: Uint16Array;
  private readonly nodeWords: Uint16Array | Uint32Array;
  private readonly children: ChildLists;
  private readonly rootChild: Uint32Array;
  /** Null until it pays. */
  private openings: Uint32Array | null = null;
  private walked = 0;
  private readonly endBits: Uint32Array;
  private readonly endRank: Uint32Array;
  private readonly labelValues: Uint16Array | Uint32Array;
  private readonly words = new Words();
  private readonly parts = {
    hash: new Int32Array(2 * SLICE + 4),
    start: new Int32Array(2 * SLICE + 4),
    end: new Int32Array(2 * SLICE + 4),
  };
  /** The words that are looked up: those of `words`, or `parts`. */
  private hashes = this.words.hash;
  private from = this.words.start;
  private upTo = this.words.end;
  private count = 0;
  private found = { count: 0, starts: new Int32Array(512), ends: new Int32Array(512), values: new Int32Array(512) };

  constructor(buffer: ArrayBuffer, header: LabelHeader, offset: number) {
    const layout = layOut(header, offset);
    this.labels = header.labels;
    this.wordUnits = layout.wordUnits(buffer);
    const { starts, hashes, slots } = openVocabulary(layout.wordLengths(buffer), this.wordUnits);
    this.slots = slots;
    this.wordHashes = hashes;
    this.wordStarts = starts;
    this.nodeWords = layout.nodeWords(buffer);
    this.endBits = layout.ends(buffer);
    this.labelValues = layout.values(buffer);
    this.children = new ChildLists(layout.shape(buffer), header.nodes);
    this.endRank = ranks(this.endBits);
    this.rootChild = rootTable(this.children, this.nodeWords, header.words);
  }

  match(text: string): LabelMatches {
    this.found.count = 0;
    for (let from = 0; from < text.length; ) {
      const to = sliceEnd(text, from);
      cutWords(text, from, to, this.words);
      this.part(text);
      this.walk(text);
      from = to;
    }
    return this.found;
  }

  /** Replaces unknown words with capitals inside by their parts ("experienceKnowledge"). Few texts have any. */
  private part(text: string): void {
    const { hash, start, end, odd, oddCount, count } = this.words;
    this.hashes = hash;
    this.from = start;
    this.upTo = end;
    this.count = count;
    let glued = 0;
    for (let k = 0; k < oddCount; k++) {
      const i = odd[k]!;
      if (hasHump(text, start[i]!, end[i]!) && this.find(hash[i]!) === UNKNOWN) odd[glued++] = i;
    }
    if (glued === 0) return;
    this.hashes = this.parts.hash;
    this.from = this.parts.start;
    this.upTo = this.parts.end;
    let n = 0;
    for (let i = 0, k = 0; i < count; i++) {
      if (k < glued && odd[k] === i) {
        k++;
        n = this.addParts(text, start[i]!, end[i]!, n);
      } else n = this.push(hash[i]!, start[i]!, end[i]!, n);
    }
    this.count = n;
  }

  private addParts(text: string, start: number, end: number, count: number): number {
    const roles = rolesOfUnits();
    let n = count;
    for (let at = start; at < end; ) {
      let hash = HASH_START;
      let stop = at;
      do {
        const role = roles[text.charCodeAt(stop++)]!;
        if (role >= 32) hash = mix(hash, role);
      } while (stop < end && !isHump(text, stop));
      // Parts of a glued word belong to different phrases: between them stands a hash that no word has.
      if (at > start) n = this.push(HASH_START, at, at, n);
      n = this.push(hash, at, stop, n);
      at = stop;
    }
    return n;
  }

  private push(hash: number, from: number, upTo: number, n: number): number {
    this.hashes[n] = hash;
    this.from[n] = from;
    this.upTo[n] = upTo;
    return n + 1;
  }

  /** The word with this hash. That its letters are equal too is checked where a label ends (`isSame`). */
  private find(hash: number): number {
    const { slots, wordHashes } = this;
    for (let slot = firstSlot(hash, slots); ; slot = nextSlot(slot, slots)) {
      const id = slots[slot]!;
      if (id === 0) return UNKNOWN;
      if (wordHashes[id - 1] === hash) return id - 1;
    }
  }

  /** Whether words i to last are spelt as in the vocabulary: two words may share a hash of 32 bits. */
  private isSame(text: string, i: number, last: number): boolean {
    const { wordStarts, wordUnits, hashes, from, upTo } = this;
    const roles = rolesOfUnits();
    for (let k = i; k <= last; k++) {
      const id = this.find(hashes[k]!);
      let at = wordStarts[id]!;
      const stop = wordStarts[id + 1]!;
      const word = upTo[k]! - from[k]! === 1 && text.charCodeAt(from[k]!) === 0x26 ? AND : null;
      if (from[k] === upTo[k]) {
        if (stop - at !== 1 || wordUnits[at] !== 0x2c) return false;
        continue;
      }
      if (word) {
        for (const unit of word) if (wordUnits[at++] !== unit) return false;
      } else {
        for (let u = from[k]!; u < upTo[k]!; u++) {
          const unit = text.charCodeAt(u);
          const role = roles[unit]!;
          if (role === ROLE_IGNORED || role === ROLE_APOSTROPHE) continue;
          if (at >= stop || wordUnits[at++] !== (role < 32 ? unit : role)) return false;
        }
      }
      if (at !== stop) return false;
    }
    return true;
  }

  /** Leftmost-longest over the words. A few texts are looked up word by word before the filter of openings is made. */
  private walk(text: string): void {
    if (this.openings) {
      this.filteredWalk(text, this.openings);
      return;
    }
    for (let i = 0; i < this.count; ) i = this.follow(text, i);
    this.walked += this.count;
    if (this.walked >= WORDS_BEFORE_FILTER)
      this.openings = openingFilter(this.children, this.nodeWords, this.endBits, this.wordHashes);
  }

  /** Most words pass the filter by; only the others are looked up. */
  private filteredWalk(text: string, openings: Uint32Array): void {
    const { hashes, count } = this;
    hashes[count] = HASH_START;
    hashes[count + 1] = HASH_START;
    hashes[count + 2] = HASH_START;
    let one = spread(hashes[0]!);
    let next = spread(hashes[1]!);
    let third = spread(hashes[2]!);
    for (let i = 0; i < count; ) {
      const two = withSecond(one, next);
      const three = withThird(two, third);
      const bits =
        hasBits(openings[one >>> WORD_SHIFT]!, one) |
        hasBits(openings[two >>> WORD_SHIFT]!, two) |
        hasBits(openings[three >>> WORD_SHIFT]!, three);
      if ((bits & 1) === 0) {
        i++;
        one = next;
        next = third;
      } else {
        i = this.follow(text, i);
        if (i >= count) return;
        one = spread(hashes[i]!);
        next = spread(hashes[i + 1]!);
      }
      third = spread(hashes[i + 2]!);
    }
  }

  /** Adds the longest label that begins at word `i`; gives the word to go on with. */
  private follow(text: string, i: number): number {
    const { hashes, count, rootChild, children, endBits } = this;
    const id = this.find(hashes[i]!);
    let node = id === UNKNOWN ? 0 : rootChild[id]!;
    let last = -1;
    let lastNode = 0;
    for (let k = i; node !== 0; ) {
      if ((endBits[node >>> 5]! >>> (node & 31)) & 1) {
        last = k;
        lastNode = node;
      }
      if (++k >= count) break;
      const next = this.find(hashes[k]!);
      if (next === UNKNOWN) break;
      children.find(node);
      node = this.child(children.from, children.to, next);
    }
    if (last === -1 || !this.isSame(text, i, last)) return i + 1;
    this.add(this.from[i]!, this.upTo[last]!, this.valueOf(lastNode));
    return last + 1;
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

/** For each word the node below the root that it leads to; 0 for none. */
function rootTable(children: ChildLists, nodeWords: Uint16Array | Uint32Array, words: number): Uint32Array {
  const table = new Uint32Array(words);
  children.find(0);
  for (let child = children.from; child < children.to; child++) table[nodeWords[child]!] = child;
  return table;
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

function hasHump(text: string, start: number, end: number): boolean {
  for (let at = start + 1; at < end; at++) if (isHump(text, at)) return true;
  return false;
}

/** A capital behind a small letter. */
function isHump(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const before = text.charCodeAt(at - 1);
  const roles = rolesOfUnits();
  return classOf(unit) === UPPER && roles[before] === before && before >= 0x61;
}
