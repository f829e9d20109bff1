/** A linear classifier over hashed features with 8-bit weights, one row of `classes` weights a bucket. */
export interface Linear {
  readonly classes: number;
  readonly mask: number;
  readonly weights: Int8Array;
}

/** Adds up the weights of the first `count` features for every class. */
export function scoresOf(model: Linear, features: Int32Array, count: number, scores: Int32Array): void {
  const { classes, mask, weights } = model;
  scores.fill(0);
  for (let f = 0; f < count; f++) {
    const at = (features[f]! & mask) * classes;
    for (let y = 0; y < classes; y++) scores[y]! += weights[at + y]!;
  }
}

/** The index of the greatest score; of equal ones the first. */
export function highest(scores: Int32Array): number {
  let best = 0;
  for (let y = 1; y < scores.length; y++) if (scores[y]! > scores[best]!) best = y;
  return best;
}
