/**
 * Learns how likely a candidate is what a phrase means and prints the weights for `lib/skills/link.ts`. A labelled phrase is
 * known to mean an entry when the label that the annotator gave it is a name of that entry word by word. Learns from
 * postings with even numbers and prints, for those with odd ones, right and wrong links at several thresholds.
 * usage: node test/train/link.ts [--shared ../shared]
 */
import { parseArgs } from 'node:util';
import { COMPETENCY_KINDS } from '../../lib/model/competency.ts';
import { type LinkCandidate, linkCandidates, linkPhrase } from '../../lib/skills/link.ts';
import { frameworkOf } from '../evaluate/framework.ts';
import { type Labelled, readJsonLines } from './corpus.ts';

const { values } = parseArgs({ options: { shared: { type: 'string', default: '../shared' } } });
const STEPS = 1_500;
const RATE = 0.03;
const L2 = 1;
const NAMED = ['tool', 'credential', 'language'];

interface Phrase {
  readonly meant: number;
  readonly candidates: readonly LinkCandidate[];
}

const lexicon = frameworkOf('lib/framework');
const postings = readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`);
const phrasesOf = (rest: number): Phrase[] =>
  postings.filter(({ id }) => Number(id.slice(1)) % 2 === rest).flatMap((posting) => knownPhrases(posting));

function knownPhrases({ title, competencies }: Labelled): Phrase[] {
  return competencies.flatMap(({ kind, label, quotes: [quote] }) => {
    if (NAMED.includes(kind) || quote === undefined) return [];
    const known = COMPETENCY_KINDS.find((one) => one === kind) ?? null;
    const meant = linkPhrase(label, known, title, lexicon);
    if (meant?.confidence !== 1 || linkPhrase(quote, known, title, lexicon)?.confidence === 1) return [];
    const candidates = linkCandidates(quote.slice(0, 300), known, title, lexicon);
    return [{ meant: lexicon.indexOf(meant.id), candidates }];
  });
}

function scoreOf(weights: readonly number[], { features }: LinkCandidate): number {
  return features.reduce((sum, value, i) => sum + weights[i]! * value, weights[features.length]!);
}

/** Logistic regression by Adam; the bias stands last. */
function weightsFrom(phrases: readonly Phrase[]): number[] {
  const rows = phrases.flatMap(({ meant, candidates }) => candidates.map((one) => [one, one.entry === meant] as const));
  const width = rows[0]![0].features.length + 1;
  const weights = Array<number>(width).fill(0);
  const mean = Array<number>(width).fill(0);
  const square = Array<number>(width).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === width - 1 ? 0 : L2 * weight));
    for (const [row, right] of rows) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, row))) - (right ? 1 : 0);
      row.features.forEach((value, i) => {
        gradient[i]! += error * value;
      });
      gradient[width - 1]! += error;
    }
    for (let i = 0; i < width; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * gradient[i]! ** 2;
      weights[i]! -= (RATE * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

const weights = weightsFrom(phrasesOf(0));
console.log(weights.map((weight) => weight.toFixed(2)).join(', '));
const held = phrasesOf(1);
for (const least of [0.2, 0.3, 0.36, 0.4, 0.5, 0.6]) {
  let right = 0;
  let wrong = 0;
  for (const { meant, candidates } of held) {
    const ranked = candidates.map((one) => [scoreOf(weights, one), one.entry] as const).sort((a, b) => b[0] - a[0]);
    const [best] = ranked;
    if (!best || 1 / (1 + Math.exp(-best[0])) < least) continue;
    if (best[1] === meant) right++;
    else wrong++;
  }
  console.log(`chance ≥ ${least}: ${right} right, ${wrong} wrong of ${held.length} phrases`);
}
