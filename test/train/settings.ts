import type { ClassSettings } from './classes.ts';
import type { CrfSettings } from './crf.ts';

export const CLASS_SETTINGS: ClassSettings = {
  words: 12_000,
  least: 5,
  contexts: 1500,
  dimensions: 50,
  fine: 800,
  middle: 160,
  coarse: 40,
  seed: 7,
};

export const CRF_SETTINGS: CrfSettings = {
  labels: 3,
  buckets: 1 << 18,
  epochs: 20,
  averaged: 5,
  rate: 0.1,
  dropout: 0.4,
  l2: 1e-6,
  seed: 1,
};

/** Added to every step into a competency: precision for recall, by the best F1 over the folds. */
export const FIND_BIAS = 1.5;
