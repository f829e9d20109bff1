/** For each word of 32 bits the number of ones before it, and all of them at the end. */
export function ranks(bits: Uint32Array): Uint32Array {
  const before = new Uint32Array(bits.length + 1);
  let sum = 0;
  for (let i = 0; i < bits.length; i++) {
    before[i] = sum;
    let n = bits[i]!;
    n -= (n >>> 1) & 0x55555555;
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    sum += Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  before[bits.length] = sum;
  return before;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** How many nodes share one entry of the directory. */
const STEP_BITS = 4;

/**
 * The children of each node, found in the shape bits when they are asked for. A list of all first children would take four
 * bytes a node and longer to make than a posting takes to read; the directory has one entry for 16 nodes.
 */
export class ChildLists {
  private readonly shape: Uint32Array;
  /** For every 16th node the word of bits in which its list begins. */
  private readonly words: Uint32Array;
  private readonly onesBefore: Uint32Array;
  /** The number of the first child of the node last asked for, and of the first that is none of its. */
  from = 0;
  to = 0;

  constructor(shape: Uint32Array, nodes: number) {
    this.shape = shape;
    this.onesBefore = ranks(shape);
    this.words = directory(shape, this.onesBefore, nodes);
  }

  /** Finds the children of a node: they are neighbours, `from` to `to`. */
  find(node: number): void {
    const start = node === 0 ? 0 : this.zeroAt(node - 1) + 1;
    const { shape } = this;
    // The list is the ones up to the next zero.
    let word = start >>> 5;
    let zeros = ~shape[word]! & (-1 << (start & 31));
    while (zeros === 0) zeros = ~shape[++word]!;
    const end = 32 * word + 31 - Math.clz32(zeros & -zeros);
    this.from = start - node + 1;
    this.to = end - node + 1;
  }

  /** The place of zero number `n`, from 0. */
  private zeroAt(n: number): number {
    const { shape, words, onesBefore } = this;
    let word = words[n >>> STEP_BITS]!;
    while (32 * (word + 1) - onesBefore[word + 1]! <= n) word++;
    let zeros = ~shape[word]!;
    for (let left = n - (32 * word - onesBefore[word]!); left > 0; left--) zeros &= zeros - 1;
    return 32 * word + 31 - Math.clz32(zeros & -zeros);
  }
}

function directory(shape: Uint32Array, onesBefore: Uint32Array, nodes: number): Uint32Array {
  const words = new Uint32Array((nodes >>> STEP_BITS) + 1);
  for (let word = 0, next = 0; word < shape.length && next < words.length; word++) {
    const zerosAfter = 32 * (word + 1) - onesBefore[word + 1]!;
    while (next < words.length && next << STEP_BITS < zerosAfter) words[next++] = word;
  }
  return words;
}
