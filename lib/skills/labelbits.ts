/** First child of each node from the shape bits, with one more entry for the end. */
export function childOffsets(shape: Uint32Array, nodes: number): Uint32Array {
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

/** For each word of 32 bits the number of ones before it. */
export function ranks(bits: Uint32Array): Uint32Array {
  const before = new Uint32Array(bits.length);
  let sum = 0;
  for (let i = 0; i < bits.length; i++) {
    before[i] = sum;
    sum += bitCount(bits[i]!);
  }
  return before;
}

export function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
