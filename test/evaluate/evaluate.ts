/**
 * Prints the figures of the reading on labelled postings that its model did not learn from.
 * usage: node test/evaluate/evaluate.ts [--model FILE] [--gold FILE] [--fold N] [--copy flat|bare|both] [--postings] [--esco] [--skillspan] [--shared ../shared]
 * --skillspan: only the figures on SkillSpan's development part (`skillspan.ts`).
 * --esco: also how well sentences are ranked to the official ESCO (`esco.ts`).
 * Without --gold: the held-out fold of `postings/train.jsonl`, by the model that `heldOutModel` trains without it (two minutes, once).
 * `--copy` takes away line breaks (flat), bullets (bare) or both before reading.
 */
import { parseArgs } from 'node:util';
import { openKnowledge, understand } from '../../lib/skills/understand.ts';
import { foldOfPosting, type Labelled, readJsonLines } from '../train/corpus.ts';
import { FOLDS } from '../train/settings.ts';
import { type Copy, copied } from './copy.ts';
import { printEsco } from './esco.ts';
import { frameworkOf } from './framework.ts';
import { goldSet } from './goldset.ts';
import { bytesOf, heldOutModel } from './model.ts';
import { postingOf } from './posting.ts';
import { figuresOf, loadPairUp, type Prediction } from './score.ts';
import { printSkillSpan } from './skillspan.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    model: { type: 'string' },
    gold: { type: 'string' },
    fold: { type: 'string', default: '0' },
    copy: { type: 'string' },
    postings: { type: 'boolean', default: false },
    esco: { type: 'boolean', default: false },
    skillspan: { type: 'boolean', default: false },
  },
});
if (values.skillspan) await printSkillSpan(values.shared);
else await printPostings();

async function printPostings(): Promise<void> {
  const pairUp = await loadPairUp(values.shared);
  const gold = values.gold
    ? goldSet(values.gold)
    : readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`).filter(
        (p) => foldOfPosting(p.id, FOLDS) === Number(values.fold),
      );
  const model =
    values.model ?? (values.gold ? 'lib/skills/model/tagger.bin' : heldOutModel(values.shared, Number(values.fold)));
  const knowledge = openKnowledge({ tagger: bytesOf(model), lexicon: frameworkOf('lib/framework') });
  const times: number[] = [];
  const predictions: Prediction[] = gold.map((posting) => {
    const p = values.copy ? copied(posting, values.copy as Copy) : posting;
    const begin = performance.now();
    const { requirements, facts } = understand(postingOf(p), knowledge);
    times.push(performance.now() - begin);
    return { gold: p, requirements, facts };
  });
  const { table, lines } = figuresOf(predictions, pairUp);
  if (values.postings) for (const line of lines) console.log(line);
  console.table(table);
  console.log(
    `${gold.length} postings, median ${[...times].sort((a, b) => a - b)[times.length >> 1]!.toFixed(2)} ms each (first runs included)`,
  );
  if (values.esco) printEsco(values.shared, values.postings);
}
