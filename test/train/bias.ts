import { FIND_BIAS } from './settings.ts';

/** Transition weights with the bias towards beginning a competency. */
export function withBias(transition: Float32Array): Float32Array {
  return transition.map((w, i) => w + (i % 3 === 1 ? FIND_BIAS : 0));
}
