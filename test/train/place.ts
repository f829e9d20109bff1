/**
 * Learns which words say that work is bound to a place and writes `lib/skills/facts/placeweights.ts`: the same weights
 * every time. Learns from the labelled postings in which no words state the workplace; prints the agreement with the labels
 * in ten-fold cross-validation by posting. Run it again when the groups in `placebound.ts` or the stated words change.
 * usage: node test/train/place.ts [--shared ../shared] [--out lib/skills/facts/placeweights.ts]
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { unglued } from '../../lib/skills/facts/found.ts';
import { placeWords, TITLE_GROUPS, WORD_GROUPS, wordGroup } from '../../lib/skills/facts/placebound.ts';
import { statedWorkplace } from '../../lib/skills/facts/workplace.ts';
import { type Labelled, readJsonLines } from './corpus.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    out: { type: 'string', default: 'lib/skills/facts/placeweights.ts' },
  },
});
const FOLDS = 10;
const STEPS = 400;
const RATE = 0.05;
const L2 = 1;
/** A single word counts less than a group of words that we chose. */
const WORD_SCALE = 0.2;
/** Words of fewer postings, or of more than half of them, are left out. */
const LEAST_POSTINGS = 8;
/** Weights are kept as whole numbers of this part. */
const UNIT = 40;

interface Row {
  readonly id: number;
  readonly bound: number;
  /** Column and value of what is there. */
  readonly cells: readonly (readonly [number, number])[];
}

const all = readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`)
  .map(({ id, title, text, facts }) => ({ id, title, text: unglued(text), workplace: facts.workplace }))
  .map((one) => ({ ...one, stated: statedWorkplace(one)?.value ?? null }));
const source = all.filter(({ stated }) => stated === null);
const texts = source.map(({ text }) => placeWords(text));
const postings = new Map<string, number>();
for (const words of texts) for (const word of words.keys()) postings.set(word, (postings.get(word) ?? 0) + 1);
const vocabulary = [...postings]
  .filter(([, count]) => count >= LEAST_POSTINGS && count < source.length / 2)
  .map(([word]) => word)
  .sort();
const columnOf = new Map(vocabulary.map((word, i) => [word, WORD_GROUPS.length + TITLE_GROUPS.length + i]));
const width = WORD_GROUPS.length + TITLE_GROUPS.length + vocabulary.length + 1;
const rows: Row[] = source.map(({ id, title, workplace }, i) => ({
  id: Number(id.slice(1)),
  bound: workplace === 'onsite' ? 1 : 0,
  cells: cellsOf(title, texts[i]!),
}));

function cellsOf(title: string, words: ReadonlyMap<string, string>): [number, number][] {
  const groups = new Set([...words.keys()].map(wordGroup).filter((group) => group >= 0));
  return [
    ...[...groups].map((group): [number, number] => [group, 1]),
    ...TITLE_GROUPS.flatMap((pattern, i): [number, number][] =>
      pattern.test(title) ? [[WORD_GROUPS.length + i, 1]] : [],
    ),
    ...[...words.keys()].flatMap((word): [number, number][] =>
      columnOf.has(word) ? [[columnOf.get(word)!, WORD_SCALE]] : [],
    ),
    [width - 1, 1],
  ];
}

function scoreOf(weights: Float64Array, { cells }: Row): number {
  return cells.reduce((sum, [column, value]) => sum + weights[column]! * value, 0);
}

/** Logistic regression by Adam over all rows at once. */
function weightsFrom(part: readonly Row[]): Float64Array {
  const weights = new Float64Array(width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let step = 1; step <= STEPS; step++) {
    const gradient = weights.map((weight, i) => (i === width - 1 ? 0 : L2 * weight));
    for (const row of part) {
      const error = 1 / (1 + Math.exp(-scoreOf(weights, row))) - row.bound;
      for (const [column, value] of row.cells) gradient[column]! += error * value;
    }
    for (let i = 0; i < width; i++) {
      mean[i] = 0.9 * mean[i]! + 0.1 * gradient[i]!;
      square[i] = 0.99 * square[i]! + 0.01 * gradient[i]! ** 2;
      weights[i]! -= (RATE * (mean[i]! / (1 - 0.9 ** step))) / (Math.sqrt(square[i]! / (1 - 0.99 ** step)) + 1e-8);
    }
  }
  return weights;
}

let agreed = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const held = (row: Row): boolean => (row.id >> 1) % FOLDS === fold;
  const weights = weightsFrom(rows.filter((row) => !held(row)));
  agreed += rows.filter((row) => held(row) && scoreOf(weights, row) > 0 === (row.bound === 1)).length;
}
/** Remote or hybrid although no words say so: "not bound" is right for the regression and wrong for the fact. */
const neither = source.filter(({ workplace }) => workplace === 'remote' || workplace === 'hybrid').length;
const statedRight = all.filter(({ stated, workplace }) => stated === workplace).length;
const percent = (right: number, of: number): string => `${((100 * right) / of).toFixed(1)} %`;
console.log(`${rows.length} postings, agreement in cross-validation ${percent(agreed, rows.length)}`);
console.log(`workplace as a whole, stated or not: ${percent(agreed - neither + statedRight, all.length)}`);
const weights = weightsFrom(rows);
const whole = (column: number, scale = 1): number => Math.round(UNIT * scale * weights[column]!) + 0;
const words = vocabulary.flatMap((word) => {
  const weight = whole(columnOf.get(word)!, WORD_SCALE);
  return weight === 0 ? [] : [`${word}:${weight}`];
});
writeFileSync(
  values.out,
  `/** Written by \`test/train/place.ts\`. Weights in ${UNIT}ths. */
export const BIAS = ${whole(width - 1)};
/** In the order of \`WORD_GROUPS\`. */
// biome-ignore format: a table
export const GROUP_WEIGHTS: readonly number[] = [${WORD_GROUPS.map((_, i) => whole(i)).join(', ')}];
/** In the order of \`TITLE_GROUPS\`. */
// biome-ignore format: a table
export const TITLE_WEIGHTS: readonly number[] = [${TITLE_GROUPS.map((_, i) => whole(WORD_GROUPS.length + i)).join(', ')}];
export const WORD_WEIGHTS =
  '${words.join(' ')}';
`,
);
console.log(`${words.length} words to ${values.out}`);
