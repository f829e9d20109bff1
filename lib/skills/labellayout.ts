/**
 * The packed label index: memory layout and its reasons.
 *
 * Looking up 98,000 labels in a posting must cost less than reading the posting, opening the index must cost less than
 * waking the worker, and all of ESCO should stay a small file. A trie of `Map`s takes 63 MB and half a second to fill;
 * so the trie lies in typed arrays over ONE ArrayBuffer that is read from a file (or IndexedDB) as it is:
 *
 *   header      Uint32 × 7   magic, version, words, units, nodes, labels, bytes of a value (2 or 4)
 *   shape       bits         for each node in breadth-first order: a 1 for each child, then a 0 (LOUDS)
 *   ends        bits         1 for nodes where a label ends
 *   values      Uint16/32    the value of each ending node, in node order (found by counting the bits before it)
 *   wordUnits   Uint16       the folded units of all words
 *   wordLengths Uint8        how many of them each word has
 *   nodeWords   Uint16/32    the word on the edge into a node; children of a node are neighbours, sorted by word
 *
 * - Edges carry words, not letters: a posting has six times fewer words than letters, and most words start no label.
 * - Breadth-first order makes children neighbours, so a child list is two bits a node instead of four bytes, and one
 *   binary search finds a child. Opening counts the bits (`ChildLists`) and turns the children of the root into a table by
 *   word id. The filter of `labelopenings.ts` is filled after a few texts.
 * - A word is known by its 32-bit hash; its letters are compared only when a whole label was found, so that the scan
 *   writes three numbers a word and nothing a letter. A false hash can lose a label once in a million postings, never
 *   invent one.
 */
export const MAGIC = 0x314c4c52;
export const VERSION = 2;

export interface LabelHeader {
  readonly words: number;
  readonly units: number;
  readonly nodes: number;
  readonly labels: number;
  /** 2 or 4. */
  readonly valueBytes: number;
}

/** Bytes before the first section. */
export const HEAD = 28;

/** The sections of the buffer for a header. */
export function layOut(header: LabelHeader, base = 0) {
  const wide = header.words >= 0xffff;
  let at = base + HEAD;
  const take = (bytes: number): number => {
    const offset = at;
    at += (bytes + 3) & ~3;
    return offset;
  };
  const shapeWords = (2 * header.nodes + 31) >>> 5;
  const endWords = (header.nodes + 31) >>> 5;
  const shape = take(4 * shapeWords);
  const ends = take(4 * endWords);
  const values = take(header.valueBytes * header.labels);
  const wordUnits = take(2 * header.units);
  const nodeWords = take((wide ? 4 : 2) * header.nodes);
  const wordLengths = take(header.words);
  return {
    bytes: at - base,
    wordLengths: (buffer: ArrayBuffer) => new Uint8Array(buffer, wordLengths, header.words),
    shape: (buffer: ArrayBuffer) => new Uint32Array(buffer, shape, shapeWords),
    ends: (buffer: ArrayBuffer) => new Uint32Array(buffer, ends, endWords),
    values: (buffer: ArrayBuffer) =>
      header.valueBytes === 4
        ? new Uint32Array(buffer, values, header.labels)
        : new Uint16Array(buffer, values, header.labels),
    wordUnits: (buffer: ArrayBuffer) => new Uint16Array(buffer, wordUnits, header.units),
    nodeWords: (buffer: ArrayBuffer) =>
      wide ? new Uint32Array(buffer, nodeWords, header.nodes) : new Uint16Array(buffer, nodeWords, header.nodes),
  };
}
