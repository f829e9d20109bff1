export interface Sparse {
  readonly rows: number;
  readonly columns: number;
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float32Array;
}

/** Row vectors (length 1) of the leading left singular space by randomised subspace iteration, scaled by root singular values. */
export function singularVectors(matrix: Sparse, dimensions: number, random: () => number): Float64Array {
  const d = dimensions + 8;
  let right: Float64Array = new Float64Array(matrix.columns * d).map(() => random() - 0.5);
  let left: Float64Array = new Float64Array(0);
  for (let pass = 0; pass < 5; pass++) {
    left = times(matrix, right, d);
    orthonormalise(left, matrix.rows, d);
    right = timesTransposed(matrix, left, d);
    if (pass < 4) orthonormalise(right, matrix.columns, d);
  }
  const size = Float64Array.from({ length: d }, (_, k) => Math.sqrt(norm(right, matrix.columns, d, k)));
  return unitRows(left, size, matrix.rows, d, dimensions);
}

function times(m: Sparse, right: Float64Array, d: number): Float64Array {
  const out = new Float64Array(m.rows * d);
  for (let r = 0; r < m.rows; r++)
    for (let e = m.start[r]!; e < m.start[r + 1]!; e++) {
      const v = m.value[e]!;
      const from = m.column[e]! * d;
      for (let k = 0; k < d; k++) out[r * d + k]! += v * right[from + k]!;
    }
  return out;
}

function timesTransposed(m: Sparse, left: Float64Array, d: number): Float64Array {
  const out = new Float64Array(m.columns * d);
  for (let r = 0; r < m.rows; r++)
    for (let e = m.start[r]!; e < m.start[r + 1]!; e++) {
      const v = m.value[e]!;
      const to = m.column[e]! * d;
      for (let k = 0; k < d; k++) out[to + k]! += v * left[r * d + k]!;
    }
  return out;
}

/** Modified Gram-Schmidt over the columns. */
function orthonormalise(a: Float64Array, rows: number, d: number): void {
  for (let k = 0; k < d; k++) {
    for (let j = 0; j < k; j++) {
      let dot = 0;
      for (let r = 0; r < rows; r++) dot += a[r * d + k]! * a[r * d + j]!;
      for (let r = 0; r < rows; r++) a[r * d + k]! -= dot * a[r * d + j]!;
    }
    const length = norm(a, rows, d, k) || 1;
    for (let r = 0; r < rows; r++) a[r * d + k]! /= length;
  }
}

function norm(a: Float64Array, rows: number, d: number, k: number): number {
  let sum = 0;
  for (let r = 0; r < rows; r++) sum += a[r * d + k]! ** 2;
  return Math.sqrt(sum);
}

function unitRows(left: Float64Array, size: Float64Array, rows: number, d: number, keep: number): Float64Array {
  const out = new Float64Array(rows * keep);
  for (let r = 0; r < rows; r++) {
    let sum = 0;
    for (let k = 0; k < keep; k++) {
      out[r * keep + k] = left[r * d + k]! * size[k]!;
      sum += out[r * keep + k]! ** 2;
    }
    const length = Math.sqrt(sum) || 1;
    for (let k = 0; k < keep; k++) out[r * keep + k]! /= length;
  }
  return out;
}

export interface Clusters {
  readonly of: Int32Array;
  readonly centres: Float64Array;
  readonly weight: Float64Array;
}

/** Weighted k-means from seeded starts among the heaviest points; an empty cluster keeps its centre. */
export function kmeans(
  points: Float64Array,
  d: number,
  weights: Float64Array,
  k: number,
  random: () => number,
  passes: number,
): Clusters {
  const n = weights.length;
  const picks = Array.from({ length: n }, (_, i) => [random() / (weights[i]! + 1e-9), i] as const)
    .sort((a, b) => a[0] - b[0])
    .slice(0, k);
  const centres = new Float64Array(k * d);
  picks.forEach(([, p], c) => {
    centres.set(points.subarray(p * d, p * d + d), c * d);
  });
  const of = new Int32Array(n);
  const weight = new Float64Array(k);
  for (let pass = 0; pass < passes; pass++) {
    const half = Float64Array.from({ length: k }, (_, c) => {
      let sum = 0;
      for (let j = 0; j < d; j++) sum += centres[c * d + j]! ** 2;
      return sum / 2;
    });
    for (let i = 0; i < n; i++) of[i] = nearest(points, i * d, centres, half, d, k);
    recentre(points, weights, of, centres, weight, d, k);
  }
  return { of, centres, weight };
}

function nearest(
  points: Float64Array,
  at: number,
  centres: Float64Array,
  half: Float64Array,
  d: number,
  k: number,
): number {
  let best = Number.NEGATIVE_INFINITY;
  let found = 0;
  for (let c = 0; c < k; c++) {
    let dot = -half[c]!;
    for (let j = 0; j < d; j++) dot += points[at + j]! * centres[c * d + j]!;
    if (dot > best) {
      best = dot;
      found = c;
    }
  }
  return found;
}

function recentre(
  points: Float64Array,
  weights: Float64Array,
  of: Int32Array,
  centres: Float64Array,
  weight: Float64Array,
  d: number,
  k: number,
): void {
  const sums = new Float64Array(k * d);
  weight.fill(0);
  of.forEach((c, i) => {
    weight[c]! += weights[i]!;
    for (let j = 0; j < d; j++) sums[c * d + j]! += weights[i]! * points[i * d + j]!;
  });
  for (let c = 0; c < k; c++)
    if (weight[c]! > 0) for (let j = 0; j < d; j++) centres[c * d + j] = sums[c * d + j]! / weight[c]!;
}
