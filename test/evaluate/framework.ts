import { readdirSync, readFileSync } from 'node:fs';
import { parseSector } from '../../lib/framework/parse.ts';
import type { Competency } from '../../lib/model/competency.ts';
import { type Lexicon, openLexicon } from '../../lib/skills/lexicon.ts';

/** The lexicon of all sectors in a folder. */
export function frameworkOf(folder: string): Lexicon {
  return openLexicon(entriesOf(folder));
}

/** The entries of all sectors in a folder, the first of entries with the same id. */
export function entriesOf(folder: string): Competency[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const entries = files.flatMap((name) => parseSector(name.slice(0, -4), readFileSync(`${folder}/${name}`, 'utf8')));
  const seen = new Set<string>();
  return entries.filter(({ id }) => !seen.has(id) && seen.add(id));
}
