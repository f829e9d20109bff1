import { seeded } from './random.ts';

export interface BoostSettings {
  readonly trees: number;
  readonly rate: number;
  readonly leaves: number;
  readonly leastRows: number;
  readonly l2: number;
  readonly rows: number;
  readonly columns: number;
  readonly seed: number;
}

/** Nodes of all trees in flat arrays, as `lib/skills/trees.ts` reads them. */
export interface GrownTrees {
  readonly roots: number[];
  readonly feature: number[];
  readonly cut: number[];
  readonly below: number[];
}

const BINS = 64;

interface Leaf {
  readonly node: number;
  readonly rows: Int32Array;
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
}

/** Gradient-boosted trees with the logistic loss on targets in [0, 1], grown leaf by leaf over histograms. */
export function growTrees(
  table: Float32Array,
  width: number,
  target: Float32Array,
  settings: BoostSettings,
): GrownTrees {
  const n = target.length;
  const { cuts, bins } = binned(table, width, n);
  const random = seeded(settings.seed);
  const grown: GrownTrees = { roots: [0], feature: [-1], cut: [0], below: [0] };
  const mean = target.reduce((a, b) => a + b, 0) / n;
  grown.cut[0] = Math.log(mean / (1 - mean));
  const score = new Float64Array(n).fill(grown.cut[0]!);
  const gradient = new Float64Array(n);
  const curve = new Float64Array(n);
  for (let t = 0; t < settings.trees; t++) {
    for (let i = 0; i < n; i++) {
      const p = 1 / (1 + Math.exp(-score[i]!));
      gradient[i] = p - target[i]!;
      curve[i] = p * (1 - p);
    }
    const rows = Int32Array.from({ length: n }, (_, i) => i).filter(() => random() < settings.rows);
    const columns = Array.from({ length: width }, (_, f) => f).filter(() => random() < settings.columns);
    const root = growTree({ bins, cuts, width, gradient, curve, columns, settings }, rows, grown);
    grown.roots.push(root);
    for (let i = 0; i < n; i++) score[i]! += valueAt(grown, root, table, i * width);
  }
  return grown;
}

function binned(table: Float32Array, width: number, n: number): { cuts: Float32Array[]; bins: Uint8Array } {
  const bins = new Uint8Array(n * width);
  const cuts: Float32Array[] = [];
  for (let f = 0; f < width; f++) {
    const values = Float32Array.from({ length: n }, (_, i) => table[i * width + f]!).sort();
    const own: number[] = [];
    for (let b = 1; b < BINS; b++) {
      const value = values[Math.floor((b * n) / BINS)]!;
      if (own.length === 0 ? value > values[0]! : value > own[own.length - 1]!) own.push(value);
    }
    cuts.push(Float32Array.from(own));
    for (let i = 0; i < n; i++) {
      let bin = 0;
      while (bin < own.length && own[bin]! <= table[i * width + f]!) bin++;
      bins[i * width + f] = bin;
    }
  }
  return { cuts, bins };
}

interface Growing {
  readonly bins: Uint8Array;
  readonly cuts: readonly Float32Array[];
  readonly width: number;
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
  readonly columns: readonly number[];
  readonly settings: BoostSettings;
}

function growTree(growing: Growing, rows: Int32Array, grown: GrownTrees): number {
  const root = newNode(grown);
  const open = [leafOf(growing, grown, root, rows)];
  for (let leaves = 1; leaves < growing.settings.leaves; leaves++) {
    let best = 0;
    open.forEach((leaf, i) => {
      if (leaf.gain > open[best]!.gain) best = i;
    });
    const leaf = open[best]!;
    if (leaf.gain <= 0) break;
    open.splice(best, 1);
    const goesBelow = (i: number): boolean => growing.bins[i * growing.width + leaf.column]! <= leaf.bin;
    const below = newNode(grown);
    const above = newNode(grown);
    grown.feature[leaf.node] = leaf.column;
    grown.cut[leaf.node] = growing.cuts[leaf.column]![leaf.bin]!;
    grown.below[leaf.node] = below;
    open.push(
      leafOf(growing, grown, below, leaf.rows.filter(goesBelow)),
      leafOf(
        growing,
        grown,
        above,
        leaf.rows.filter((i) => !goesBelow(i)),
      ),
    );
  }
  return root;
}

function newNode(grown: GrownTrees): number {
  grown.cut.push(0);
  grown.below.push(0);
  return grown.feature.push(-1) - 1;
}

function leafOf(growing: Growing, grown: GrownTrees, node: number, rows: Int32Array): Leaf {
  const { gradient, curve, settings, bins, width, cuts, columns } = growing;
  let g = 0;
  let h = 0;
  for (const i of rows) {
    g += gradient[i]!;
    h += curve[i]!;
  }
  grown.cut[node] = Math.fround((-settings.rate * g) / (h + settings.l2));
  let best = { gain: 0, column: -1, bin: 0 };
  if (rows.length < 2 * settings.leastRows) return { node, rows, ...best };
  const parent = (g * g) / (h + settings.l2);
  const sums = new Float64Array(BINS * 3);
  for (const column of columns) {
    sums.fill(0);
    for (const i of rows) {
      const at = bins[i * width + column]! * 3;
      sums[at]! += gradient[i]!;
      sums[at + 1]! += curve[i]!;
      sums[at + 2]! += 1;
    }
    let left = 0;
    let leftH = 0;
    let count = 0;
    for (let bin = 0; bin < cuts[column]!.length; bin++) {
      left += sums[bin * 3]!;
      leftH += sums[bin * 3 + 1]!;
      count += sums[bin * 3 + 2]!;
      if (count < settings.leastRows || rows.length - count < settings.leastRows) continue;
      const gain = (left * left) / (leftH + settings.l2) + (g - left) ** 2 / (h - leftH + settings.l2) - parent;
      if (gain > best.gain) best = { gain, column, bin };
    }
  }
  return { node, rows, ...best };
}

function valueAt(grown: GrownTrees, root: number, table: Float32Array, at: number): number {
  let node = root;
  for (let f = grown.feature[node]!; f >= 0; f = grown.feature[node]!)
    node = grown.below[node]! + (table[at + f]! < grown.cut[node]! ? 0 : 1);
  return grown.cut[node]!;
}
