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
  const root: Node = { next: null, value: -1 };
  const words = new Words();
  const labels: { readonly words: readonly string[]; readonly value: number }[] = [];
  for (const { label, words: known, value } of entries) {
    if (label.length > SLICE) continue;
    const list = known ?? foldedWords(label, words);
    if (list.length > 0 && list.every((word) => word.length <= LONGEST_WORD)) labels.push({ words: list, value });
  }
  const ids = numbered(labels.flatMap((label) => label.words));
  let nodes = 1;
  for (const entry of labels) {
    let node = root;
    for (const id of entry.words.map((word) => ids.get(word)!)) {
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

/** Numbers in the order of the letters: neighbours begin alike, so that the framework's index takes 476 and not 513 KB in a ZIP. */
function numbered(words: readonly string[]): Map<string, number> {
  return new Map([...new Set(words)].sort().map((word, i) => [word, i]));
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
