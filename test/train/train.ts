/**
 * Trains the tagger from the labelled and unlabelled postings and writes `lib/skills/model/tagger.bin`.
 * usage: node test/train/train.ts [folder of the material, default ../shared]
 */
import { writeFileSync } from 'node:fs';
import { type ClassTable, learnClasses } from './classes.ts';
import { type Labelled, read, readJsonLines } from './corpus.ts';
import { trainCrf } from './crf.ts';
import { prepare, sequencesOf } from './material.ts';
import { packTagger } from './pack.ts';
import { CLASS_SETTINGS, CRF_SETTINGS, FIND_BIAS } from './settings.ts';

const shared = process.argv[2] ?? '../shared';
const begin = performance.now();
const labelled = readJsonLines<Labelled>(`${shared}/postings/train.jsonl`);
const unlabelled = readJsonLines<{ lang: string; text: string }>(`${shared}/postings/unlabelled.jsonl`).filter(
  (p) => p.lang === 'en',
);
const table = learnClasses(
  unlabelled.map((p) => read(p.text)),
  CLASS_SETTINGS,
  console.log,
);
const classes = wordClasses(table);
const prepared = labelled.map((p) => prepare(p, classes, CRF_SETTINGS.buckets - 1));
const weights = trainCrf(sequencesOf(prepared), CRF_SETTINGS, console.log);
writeFileSync(new URL('../../lib/skills/model/tagger.bin', import.meta.url), packTagger(weights, table, FIND_BIAS));
console.log(`${((performance.now() - begin) / 1000).toFixed(0)} s`);

export function wordClasses(t: ClassTable) {
  const of = new Map<number, number>();
  t.hashes.forEach((hash, i) => {
    of.set(hash, t.fine[i]!);
  });
  return { classOf: (hash: number) => of.get(hash) ?? 0, middle: t.middle, coarse: t.coarse };
}
