/** Boosted regression trees, node by node in flat arrays. A node with feature -1 is a leaf whose `cut` holds its value. */
export interface Trees {
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly cut: Float32Array;
  /** The node taken when the value is below the cut; the other child stands right after it. */
  readonly below: Uint16Array;
}

/**
 * The sum of all trees for each row of a table of `width` columns: the log-odds that the trees were trained for. Tree by tree
 * and not row by row, so that the nodes of a tree stay near while all rows pass it.
 */
export function sumsOf(trees: Trees, table: Float32Array, width: number): Float64Array {
  const { roots, feature, cut, below } = trees;
  const sums = new Float64Array(table.length / width);
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    for (let row = 0, at = 0; row < sums.length; row++, at += width) {
      let node = root;
      for (let f = feature[node]!; f >= 0; f = feature[node]!)
        node = below[node]! + (table[at + f]! < cut[node]! ? 0 : 1);
      sums[row]! += cut[node]!;
    }
  }
  return sums;
}
