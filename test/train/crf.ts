import { seeded, shuffle } from './random.ts';

/** Training material: sequences of tokens, each with `width` hashed feature ids (already masked) and a label. */
export interface Sequences {
  readonly width: number;
  readonly ids: Int32Array;
  readonly labels: Uint8Array;
  /** Token offsets of the sequences, one more than there are sequences. */
  readonly bounds: Int32Array;
  /** Weight of each sequence in the loss. */
  readonly weights: Float32Array;
}

export interface CrfSettings {
  readonly labels: number;
  readonly buckets: number;
  readonly epochs: number;
  readonly averaged: number;
  readonly rate: number;
  readonly dropout: number;
  readonly l2: number;
  readonly seed: number;
}

export interface CrfWeights {
  readonly labels: number;
  readonly emission: Float32Array;
  /** From label (rows; the last row is the start of a sequence) to label. */
  readonly transition: Float32Array;
}

/** Linear-chain CRF by stochastic gradient with AdaGrad steps, feature dropout and averaging of the last epochs. */
export function trainCrf(data: Sequences, settings: CrfSettings, log?: (line: string) => void): CrfWeights {
  const { labels: L, buckets, epochs, averaged, seed } = settings;
  const state = newState(data, settings);
  const random = seeded(seed);
  const order = Int32Array.from({ length: data.bounds.length - 1 }, (_, i) => i);
  const sum = new Float64Array(buckets * L);
  const sumT = new Float64Array((L + 1) * L);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    let loss = 0;
    const begin = performance.now();
    for (const s of order) loss += step(state, data, settings, s, random);
    log?.(`epoch ${epoch + 1} loss ${loss.toFixed(0)} ${((performance.now() - begin) / 1000).toFixed(1)} s`);
    if (epoch < epochs - averaged) continue;
    for (let i = 0; i < sum.length; i++) sum[i]! += state.emission[i]!;
    for (let i = 0; i < sumT.length; i++) sumT[i]! += state.transition[i]!;
  }
  return {
    labels: L,
    emission: Float32Array.from(sum, (x) => x / averaged),
    transition: Float32Array.from(sumT, (x) => x / averaged),
  };
}

function newState(data: Sequences, { labels: L, buckets }: CrfSettings) {
  let longest = 0;
  for (let s = 0; s + 1 < data.bounds.length; s++) longest = Math.max(longest, data.bounds[s + 1]! - data.bounds[s]!);
  return {
    emission: new Float32Array(buckets * L),
    emissionG: new Float32Array(buckets * L).fill(1e-6),
    transition: new Float32Array((L + 1) * L),
    transitionG: new Float32Array((L + 1) * L).fill(1e-6),
    kept: new Int32Array(longest * data.width),
    keptAt: new Int32Array(longest + 1),
    score: new Float64Array(longest * L),
    alpha: new Float64Array(longest * L),
    beta: new Float64Array(longest * L),
    scale: new Float64Array(longest),
    expT: new Float64Array((L + 1) * L),
    gradT: new Float64Array((L + 1) * L),
    work: new Float64Array(L),
  };
}

type State = ReturnType<typeof newState>;

function step(state: State, data: Sequences, settings: CrfSettings, s: number, random: () => number): number {
  const from = data.bounds[s]!;
  const count = data.bounds[s + 1]! - from;
  if (count === 0) return 0;
  scoreTokens(state, data, settings, from, count, random);
  const loss = marginals(state, settings.labels, count, data.labels, from);
  update(state, settings, count, data.weights[s]!);
  return loss * data.weights[s]!;
}

function scoreTokens(
  state: State,
  data: Sequences,
  settings: CrfSettings,
  from: number,
  count: number,
  random: () => number,
): void {
  const { labels: L, dropout } = settings;
  const { emission, kept, keptAt, score } = state;
  const { width, ids } = data;
  const gain = 1 / (1 - dropout);
  let k = 0;
  for (let t = 0; t < count; t++) {
    keptAt[t] = k;
    const base = (from + t) * width;
    const row = t * L;
    for (let y = 0; y < L; y++) score[row + y] = 0;
    for (let f = 0; f < width; f++) {
      if (random() < dropout) continue;
      const at = ids[base + f]! * L;
      kept[k++] = at;
      for (let y = 0; y < L; y++) score[row + y]! += emission[at + y]!;
    }
    for (let y = 0; y < L; y++) score[row + y]! *= gain;
  }
  keptAt[count] = k;
}

/** Scaled forward-backward; leaves (marginal - gold) in `score` and the transition gradient in `gradT`. */
function marginals(state: State, L: number, count: number, gold: Uint8Array, from: number): number {
  const { score, alpha, beta, scale, expT, gradT, transition, work } = state;
  for (let i = 0; i < expT.length; i++) expT[i] = Math.exp(transition[i]!);
  gradT.fill(0);
  let logZ = 0;
  let path = 0;
  for (let t = 0; t < count; t++) {
    const row = t * L;
    let top = -Infinity;
    for (let y = 0; y < L; y++) if (score[row + y]! > top) top = score[row + y]!;
    const y0 = gold[from + t]!;
    path += score[row + y0]! + transition[(t ? gold[from + t - 1]! : L) * L + y0]!;
    logZ += top;
    let total = 0;
    for (let y = 0; y < L; y++) {
      score[row + y] = Math.exp(score[row + y]! - top);
      let a = 0;
      if (t === 0) a = expT[L * L + y]!;
      else for (let x = 0; x < L; x++) a += alpha[row - L + x]! * expT[x * L + y]!;
      alpha[row + y] = a * score[row + y]!;
      total += alpha[row + y]!;
    }
    scale[t] = total;
    logZ += Math.log(total);
    for (let y = 0; y < L; y++) alpha[row + y]! /= total;
  }
  for (let y = 0; y < L; y++) beta[(count - 1) * L + y] = 1;
  for (let t = count - 2; t >= 0; t--) {
    const next = (t + 1) * L;
    for (let y = 0; y < L; y++) work[y] = (beta[next + y]! * score[next + y]!) / scale[t + 1]!;
    for (let x = 0; x < L; x++) {
      let b = 0;
      for (let y = 0; y < L; y++) {
        const flow = expT[x * L + y]! * work[y]!;
        b += flow;
        gradT[x * L + y]! += alpha[t * L + x]! * flow;
      }
      beta[t * L + x] = b;
    }
  }
  for (let t = 0; t < count; t++) {
    const y0 = gold[from + t]!;
    for (let y = 0; y < L; y++) {
      const p = alpha[t * L + y]! * beta[t * L + y]!;
      score[t * L + y] = p - (y === y0 ? 1 : 0);
      if (t === 0) gradT[L * L + y]! += p;
    }
    gradT[(t ? gold[from + t - 1]! : L) * L + y0]! -= 1;
  }
  return logZ - path;
}

function update(state: State, settings: CrfSettings, count: number, weight: number): void {
  const { labels: L, rate, l2 } = settings;
  const { emission, emissionG, transition, transitionG, kept, keptAt, score, gradT } = state;
  for (let t = 0; t < count; t++) {
    for (let y = 0; y < L; y++) {
      const g0 = score[t * L + y]! * weight;
      if (g0 < 1e-3 && g0 > -1e-3) continue;
      for (let k = keptAt[t]!; k < keptAt[t + 1]!; k++) {
        const at = kept[k]! + y;
        const g = g0 + l2 * emission[at]!;
        const G = emissionG[at]! + g * g;
        emissionG[at] = G;
        emission[at]! -= (rate * g) / Math.sqrt(G);
      }
    }
  }
  for (let i = 0; i < transition.length; i++) {
    const g = gradT[i]! * weight;
    if (g === 0) continue;
    transitionG[i]! += g * g;
    transition[i]! -= (rate * g) / Math.sqrt(transitionG[i]!);
  }
}
