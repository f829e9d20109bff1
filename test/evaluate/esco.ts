/**
 * Prints how well sentences are ranked to all of ESCO: RP@k is the share of what could stand among the first k, MRR the mean
 * of one over the place of the first right concept. Sentences without a concept are left out, as in the papers.
 * usage: node test/evaluate/esco.ts [--shared ../shared] [--misses]
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { importFramework, mergeFramework } from '../../lib/framework/import/import.ts';
import { readTable } from '../../lib/framework/import/table.ts';
import type { Competency } from '../../lib/model/competency.ts';
import { type Lexicon, openLexicon } from '../../lib/skills/lexicon.ts';
import { rankEntries } from '../../lib/skills/rank.ts';
import { readJsonLines } from '../train/corpus.ts';
import { entriesOf } from './framework.ts';

/** A sentence with the preferred labels of the ESCO concepts that it mentions. */
interface Sentence {
  readonly text: string;
  readonly esco: readonly string[];
}

interface EscoFigures {
  readonly sentences: number;
  readonly 'RP@1': number;
  readonly 'RP@5': number;
  readonly 'RP@10': number;
  readonly MRR: number;
}

/** The framework with the official ESCO imported, as the extension merges them, and the labels of each entry's concepts. */
function escoLexicon(shared: string): { lexicon: Lexicon; labelsOf(entry: number): readonly string[] } {
  const name = 'skills_en.csv';
  const bytes = readFileSync(`${shared}/taxonomies/esco-1.1.1-en/${name}`);
  const builtIn = entriesOf('lib/framework');
  const imported = importFramework([{ name, bytes: new Uint8Array(bytes) }], builtIn);
  if (!imported.ok) throw new Error(imported.problem.code);
  const entries: Competency[] = mergeFramework(builtIn, imported.value);
  const labels = preferredLabels(bytes.toString('utf8'));
  return {
    lexicon: openLexicon(entries),
    labelsOf: (entry) => entries[entry]!.esco.flatMap((uuid) => labels.get(uuid) ?? []),
  };
}

function figuresOn(
  sentences: readonly Sentence[],
  { lexicon, labelsOf }: ReturnType<typeof escoLexicon>,
  onRanked: (sentence: Sentence, ranked: readonly string[]) => void = () => {},
): EscoFigures {
  const rows = sentences.filter(({ esco }) => esco.length > 0);
  const sums = { 'RP@1': 0, 'RP@5': 0, 'RP@10': 0, MRR: 0 };
  for (const row of rows) {
    const wanted = new Set(row.esco);
    const ranked = [...new Set(rankEntries(row.text, lexicon, 15).flatMap(({ entry }) => labelsOf(entry)))];
    for (const k of [1, 5, 10] as const)
      sums[`RP@${k}`] += ranked.slice(0, k).filter((label) => wanted.has(label)).length / Math.min(k, wanted.size);
    const first = ranked.findIndex((label) => wanted.has(label));
    if (first >= 0) sums.MRR += 1 / (first + 1);
    onRanked(row, ranked);
  }
  const percent = (sum: number): number => Math.round((1_000 * sum) / rows.length) / 10;
  return {
    sentences: rows.length,
    'RP@1': percent(sums['RP@1']),
    'RP@5': percent(sums['RP@5']),
    'RP@10': percent(sums['RP@10']),
    MRR: percent(sums.MRR),
  };
}

function preferredLabels(text: string): Map<string, string> {
  const table = readTable('skills_en.csv', text);
  if (!table.ok) throw new Error(table.problem.code);
  const { columns, rows } = table.value;
  const [uri, label] = [columns.indexOf('concepturi'), columns.indexOf('preferredlabel')];
  return new Map(rows.map(({ cells }) => [(cells[uri] ?? '').replace(/^.*\//, ''), (cells[label] ?? '').trim()]));
}

export function printEsco(shared: string, misses: boolean): void {
  const esco = escoLexicon(shared);
  const figures = ['tech', 'house'].map((name) => {
    const sentences = readJsonLines<Sentence>(`${shared}/skillspan/esco-${name}.validation.jsonl`);
    return [name, figuresOn(sentences, esco, misses ? printMisses : undefined)] as const;
  });
  console.table(Object.fromEntries(figures));
}

function printMisses({ text, esco }: Sentence, ranked: readonly string[]): void {
  const missed = esco.filter((label) => !ranked.slice(0, 5).includes(label));
  if (missed.length > 0)
    console.log(`${text}\n  missed: ${missed.join(' | ')}\n  ranked: ${ranked.slice(0, 5).join(' | ')}`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { shared: { type: 'string', default: '../shared' }, misses: { type: 'boolean', default: false } },
  });
  printEsco(values.shared, values.misses);
}
