import type { Candidate } from './marginals.ts';

/** The candidates without overlaps that have the greatest sum of gains, in the order of the text. Linear in their number. */
export function choose(candidates: readonly Candidate[], gains: Float64Array): number[] {
  const order = candidates.map((_, i) => i).sort((a, b) => candidates[a]!.to - candidates[b]!.to || a - b);
  const ends = order.map((i) => candidates[i]!.to);
  const best = new Float64Array(order.length + 1);
  const before = new Int32Array(order.length);
  const taken = new Uint8Array(order.length);
  for (let k = 0; k < order.length; k++) {
    const candidate = order[k]!;
    before[k] = endingBy(ends, candidates[candidate]!.from, k);
    const gain = best[before[k]!]! + gains[candidate]!;
    taken[k] = gain > best[k]! ? 1 : 0;
    best[k + 1] = Math.max(best[k]!, gain);
  }
  const chosen: number[] = [];
  for (let k = order.length; k > 0; ) {
    if (taken[k - 1]) {
      chosen.push(order[k - 1]!);
      k = before[k - 1]!;
    } else k--;
  }
  return chosen.reverse();
}

/** How many of the first `below` entries end at or before `limit`. */
function endingBy(ends: readonly number[], limit: number, below: number): number {
  let low = 0;
  let high = below;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ends[middle]! <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
