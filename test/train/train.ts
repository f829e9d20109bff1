/**
 * Trains the tagger from the labelled and unlabelled postings and writes it to a file, the same bytes every time.
 * Depends on the text of `lib/framework/*.tsv` too: train again when the framework has grown.
 * usage: node test/train/train.ts [--shared ../shared] [--without-fold 0] [--skillspan] [--out lib/skills/model/tagger.bin]
 * --skillspan: learns from SkillSpan's training part instead of the labelled postings; for measuring only.
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { frameworkOf } from '../evaluate/framework.ts';
import { buildTagger } from './build.ts';
import { learnClasses } from './classes.ts';
import { foldOfPosting, type GoldCompetency, type Labelled, read, readJsonLines } from './corpus.ts';
import { CLASS_SETTINGS, FOLDS } from './settings.ts';
import { skillSpanPostings } from './skillspan.ts';

const { values } = parseArgs({
  options: {
    shared: { type: 'string', default: '../shared' },
    'without-fold': { type: 'string' },
    skillspan: { type: 'boolean', default: false },
    out: { type: 'string', default: 'lib/skills/model/tagger.bin' },
  },
});
const { pairUp } = (await import(new URL(`${values.shared}/gold/score.mjs`, `file://${process.cwd()}/`).href)) as {
  pairUp: (predicted: readonly unknown[], gold: readonly unknown[]) => { pairs: readonly unknown[] };
};
const agrees = (quote: string, gold: GoldCompetency): boolean =>
  pairUp([{ quotes: [quote], label: quote }], [gold]).pairs.length > 0;
const begin = performance.now();
const log = (line: string): void => console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s: ${line}`);
const unlabelled = readJsonLines<{ lang: string; text: string }>(`${values.shared}/postings/unlabelled.jsonl`).filter(
  (p) => p.lang === 'en',
);
const table = learnClasses(
  unlabelled.map((p) => read(p.text)),
  CLASS_SETTINGS,
  log,
);
const without = values['without-fold'] === undefined ? -1 : Number(values['without-fold']);
const source = values.skillspan
  ? skillSpanPostings(`${values.shared}/skillspan/skillspan.train.jsonl`).map(({ posting }) => posting)
  : readJsonLines<Labelled>(`${values.shared}/postings/train.jsonl`);
const labelled = source.filter((p) => foldOfPosting(p.id, FOLDS) !== without);
const file = buildTagger(labelled, table, agrees, log, frameworkOf('lib/framework'));
writeFileSync(values.out, file);
log(`${file.length} bytes to ${values.out}`);
