import { readdirSync, readFileSync } from 'node:fs';
import { parseSector } from '../../lib/framework/parse.ts';
import { type Lexicon, openLexicon } from '../../lib/skills/lexicon.ts';

/** The lexicon of all sectors in a folder, the first of entries with the same id. */
export function frameworkOf(folder: string): Lexicon {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort();
  const entries = files.flatMap((name) => parseSector(name.slice(0, -4), readFileSync(`${folder}/${name}`, 'utf8')));
  const seen = new Set<string>();
  return openLexicon(entries.filter(({ id }) => !seen.has(id) && seen.add(id)));
}
