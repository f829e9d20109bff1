/** Boosted regression trees, node by node in flat arrays. A node with feature -1 is a leaf whose `cut` holds its value. */
export interface Trees {
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly cut: Float32Array;
  /** The node taken when the value is below the cut; the other child stands right after it. */
  readonly below: Uint16Array;
}

/** The sum of all trees for row `at` of a table of `width` columns: the log-odds that the trees were trained for. */
export function sumOf(trees: Trees, table: Float32Array, at: number): number {
  const { roots, feature, cut, below } = trees;
  let sum = 0;
  for (let t = 0; t < roots.length; t++) {
    let node = roots[t]!;
    for (let f = feature[node]!; f >= 0; f = feature[node]!)
      node = below[node]! + (table[at + f]! < cut[node]! ? 0 : 1);
    sum += cut[node]!;
  }
  return sum;
}
