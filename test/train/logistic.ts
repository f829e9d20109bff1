import { seeded, shuffle } from './random.ts';

/** Rows of hashed features with one class each. */
export interface Rows {
  readonly ids: Int32Array;
  /** Offsets into `ids`, one more than there are rows. */
  readonly bounds: Int32Array;
  readonly labels: Uint8Array;
  readonly weights: Float32Array;
}

export interface LogisticSettings {
  readonly classes: number;
  readonly buckets: number;
  readonly epochs: number;
  readonly rate: number;
  readonly dropout: number;
  readonly seed: number;
}

/** Multi-class logistic regression with AdaGrad steps, feature dropout and averaging over the second half of the epochs. */
export function trainLogistic(data: Rows, settings: LogisticSettings): Float32Array {
  const { classes: C, buckets, epochs, rate, dropout, seed } = settings;
  const weights = new Float32Array(buckets * C);
  const squares = new Float32Array(buckets * C).fill(1e-6);
  const sum = new Float64Array(buckets * C);
  const random = seeded(seed);
  const order = Int32Array.from(data.labels, (_, i) => i);
  const score = new Float64Array(C);
  const kept = new Int32Array(1024);
  let averaged = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const r of order) {
      let k = 0;
      for (let f = data.bounds[r]!; f < data.bounds[r + 1]!; f++)
        if (random() >= dropout) kept[k++] = (data.ids[f]! & (buckets - 1)) * C;
      softmax(weights, kept, k, C, score, 1 / (1 - dropout));
      for (let y = 0; y < C; y++) {
        const g = (score[y]! - (y === data.labels[r] ? 1 : 0)) * data.weights[r]!;
        if (Math.abs(g) < 1e-3) continue;
        for (let f = 0; f < k; f++) {
          const at = kept[f]! + y;
          squares[at]! += g * g;
          weights[at]! -= (rate * g) / Math.sqrt(squares[at]!);
        }
      }
    }
    if (epoch < epochs / 2) continue;
    averaged++;
    for (let i = 0; i < sum.length; i++) sum[i]! += weights[i]!;
  }
  return Float32Array.from(sum, (x) => x / averaged);
}

function softmax(
  weights: Float32Array,
  kept: Int32Array,
  k: number,
  C: number,
  score: Float64Array,
  gain: number,
): void {
  score.fill(0);
  for (let f = 0; f < k; f++) for (let y = 0; y < C; y++) score[y]! += weights[kept[f]! + y]!;
  let top = Number.NEGATIVE_INFINITY;
  for (let y = 0; y < C; y++) top = Math.max(top, score[y]! * gain);
  let total = 0;
  for (let y = 0; y < C; y++) {
    score[y] = Math.exp(score[y]! * gain - top);
    total += score[y]!;
  }
  for (let y = 0; y < C; y++) score[y]! /= total;
}
