import { cutWords, foldedWord, SLICE, Words } from './labelcut.ts';
import { type LabelHeader, layOut, MAGIC, VERSION } from './labellayout.ts';
import { LONGEST_WORD } from './labelwords.ts';

/** A label and the number that a match of it gives, 0 to 2^32 - 1. */
export interface LabelEntry {
  readonly label: string;
  readonly value: number;
  /** The folded words of the label, where they are known already. */
  readonly words?: readonly string[];
}

interface Node {
  /** Null until there is one: most nodes have none, and a map for each would take most of the time. */
  next: Map<number, Node> | null;
  /** -1 when no label ends here. */
  value: number;
}

/**
 * Packs labels into one buffer for `openLabelIndex`. Of labels that fold to the same words the first counts; labels
 * without a word, and longer than a slice, are left out. Same entries, same bytes.
 */
export function buildLabelIndex(entries: Iterable<LabelEntry>): ArrayBuffer {
  const ids = new Map<string, number>();
  const root: Node = { next: null, value: -1 };
  const words = new Words();
  let nodes = 1;
  for (const entry of entries) {
    if (entry.label.length > SLICE) continue;
    const path = pathOf(entry.words ?? foldedWords(entry.label, words), ids);
    if (path.length === 0) continue;
    let node = root;
    for (const id of path) {
      node.next ??= new Map();
      let next = node.next.get(id);
      if (!next) {
        next = { next: null, value: -1 };
        node.next.set(id, next);
        nodes++;
      }
      node = next;
    }
    if (node.value === -1) node.value = entry.value;
  }
  return pack([...ids.keys()], root, nodes);
}

const scratch = new Words();

/** The folded words of a label, as the index compares them. */
export function foldedWords(label: string, words: Words = scratch): string[] {
  cutWords(label, 0, Math.min(label.length, SLICE), words);
  const list: string[] = [];
  for (let i = 0; i < words.count; i++) list.push(foldedWord(label, words.start[i]!, words.end[i]!));
  return list;
}

function pathOf(list: readonly string[], ids: Map<string, number>): number[] {
  if (list.some((word) => word.length > LONGEST_WORD)) return [];
  return list.map((word) => {
    const known = ids.get(word);
    if (known !== undefined) return known;
    ids.set(word, ids.size);
    return ids.size - 1;
  });
}

function pack(vocabulary: readonly string[], root: Node, nodes: number): ArrayBuffer {
  const order = breadthFirst(root, nodes);
  const header: LabelHeader = {
    words: vocabulary.length,
    units: vocabulary.reduce((sum, word) => sum + word.length, 0),
    nodes,
    labels: order.nodes.reduce((sum, node) => sum + (node.value === -1 ? 0 : 1), 0),
    valueBytes: order.nodes.some((node) => node.value > 0xffff) ? 4 : 2,
  };
  const layout = layOut(header);
  const buffer = new ArrayBuffer(layout.bytes);
  new Uint32Array(buffer, 0, 7).set([
    MAGIC,
    VERSION,
    header.words,
    header.units,
    header.nodes,
    header.labels,
    header.valueBytes,
  ]);
  packWords(vocabulary, layout.wordUnits(buffer), layout.wordLengths(buffer));
  packNodes(order, layout.nodeWords(buffer), layout.shape(buffer), layout.ends(buffer), layout.values(buffer));
  return buffer;
}

function breadthFirst(root: Node, count: number): { nodes: Node[]; words: number[] } {
  const nodes: Node[] = [root];
  const words: number[] = [0];
  for (let i = 0; i < count; i++) {
    const children = nodes[i]!.next;
    if (children === null) continue;
    const inOrder = children.size === 1 ? children : [...children].sort((a, b) => a[0] - b[0]);
    for (const [word, next] of inOrder) {
      nodes.push(next);
      words.push(word);
    }
  }
  return { nodes, words };
}

function packWords(vocabulary: readonly string[], units: Uint16Array, lengths: Uint8Array): void {
  let at = 0;
  vocabulary.forEach((word, id) => {
    for (let i = 0; i < word.length; i++) units[at++] = word.charCodeAt(i);
    lengths[id] = word.length;
  });
}

function packNodes(
  order: { nodes: Node[]; words: number[] },
  nodeWords: Uint16Array | Uint32Array,
  shape: Uint32Array,
  ends: Uint32Array,
  values: Uint16Array | Uint32Array,
): void {
  nodeWords.set(order.words);
  let bit = 0;
  let label = 0;
  order.nodes.forEach((node, i) => {
    const children = node.next?.size ?? 0;
    for (let k = 0; k < children; k++, bit++) shape[bit >>> 5]! |= 1 << (bit & 31);
    bit++;
    if (node.value === -1) return;
    ends[i >>> 5]! |= 1 << (i & 31);
    values[label++] = node.value;
  });
}
