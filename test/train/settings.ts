import type { BoostSettings } from './boost.ts';
import type { ClassSettings } from './classes.ts';
import type { CrfSettings } from './crf.ts';
import type { LogisticSettings } from './logistic.ts';

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
  rate: 0.03,
  dropout: 0.4,
  l2: 1e-6,
  seed: 1,
};

/** Added to every step into a competency, so that the chain offers more candidates than it would take itself. */
export const FIND_BIAS = 0.7;

/** Chains of different seeds whose weights are averaged into the shipped one. */
export const CHAINS = 3;

/** Parts of the labelled postings, each read by chains that did not learn from it, to teach the trees. */
export const JACKKNIFE = 5;

export const JUDGE_SETTINGS: BoostSettings = {
  trees: 160,
  rate: 0.08,
  leaves: 20,
  leastRows: 30,
  l2: 3,
  rows: 0.7,
  columns: 0.5,
  seed: 5,
};

/** What the trees learn to expect of a candidate: the very bounds, nearly the annotator's, or something else. */
export const EXACT = 1;
export const NEAR = 0.7;

/** Candidates above this probability are worth taking. */
export const THRESHOLD = 0.39;

export const KIND_SETTINGS: LogisticSettings = {
  classes: 6,
  buckets: 1 << 15,
  epochs: 12,
  rate: 0.02,
  dropout: 0.3,
  seed: 3,
};
export const STRENGTH_SETTINGS: LogisticSettings = {
  classes: 3,
  buckets: 1 << 16,
  epochs: 12,
  rate: 0.02,
  dropout: 0.3,
  seed: 4,
};

/** Preferred competencies are few, so each weighs more. */
export const NICE_WEIGHT = 2;

/** A phrase that never stood as a competency is kept in the model when it was seen this often. */
export const LEAST_SEEN = 5;

/** Parts by posting; the first is the one that `evaluate` holds out. */
export const FOLDS = 5;
