import type { Competency } from '../../model/competency.ts';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { FrameworkError, HEADER, parseSector } from '../parse.ts';
import type { Concept, FileContent } from './concept.ts';
import { decodeFile, type FrameworkFile } from './decode.ts';
import { readEsco } from './esco.ts';
import { type Joined, joinConcepts } from './join.ts';
import { readOnet } from './onet.ts';
import { readOwn } from './own.ts';
import { readTable } from './table.ts';

/** What an import brings. The framework itself is never changed: `mergeFramework` gives both together. */
export interface ImportedFramework extends Joined {
  /** Concepts that the files name. */
  readonly concepts: number;
  /** Names of files that are known but name no competencies. */
  readonly needless: readonly string[];
}

/** Entries are numbered with 16 bits where they are packed. */
const MOST_ENTRIES = 60_000;

/**
 * Reads files of the official ESCO download, of the O*NET database, in our own form, or a user's list of names, and joins
 * them to the framework. `onProgress` is told the part that is done, 0 to 1. The first thing that is wrong is the answer,
 * with file and line.
 */
export function importFramework(
  files: readonly FrameworkFile[],
  builtIn: readonly Competency[],
  onProgress: (done: number) => void = () => {},
): Outcome<ImportedFramework> {
  const contents: FileContent[] = [];
  const entries: Competency[] = [];
  const needless: string[] = [];
  const all = files.reduce((sum, { bytes }) => sum + bytes.length, 0) || 1;
  let done = 0;
  onProgress(0);
  for (const file of files) {
    const read = readFile(file);
    if (!read.ok) return read;
    if ('own' in read.value) entries.push(...read.value.own);
    else if (read.value.needless) needless.push(file.name);
    else contents.push(read.value);
    done += file.bytes.length;
    onProgress((0.8 * done) / all);
  }
  const concepts = contents.flatMap((content) => content.concepts);
  if (concepts.length + entries.length === 0)
    return failed(needless.length > 0 ? 'framework.wrongFile' : 'framework.empty', {
      file: needless[0] ?? files[0]?.name ?? '',
    });
  const known = new Set(builtIn.map(({ id }) => id));
  const own = entries.filter(({ id }) => !known.has(id) && known.add(id));
  const joined = joinConcepts(
    concepts,
    contents.flatMap((content) => content.edges),
    [...builtIn, ...own],
  );
  if (builtIn.length + own.length + joined.added.length > MOST_ENTRIES)
    return failed('framework.tooManyEntries', { entries: joined.added.length, most: MOST_ENTRIES - builtIn.length });
  onProgress(1);
  return ok({
    ...joined,
    added: [...own, ...joined.added],
    concepts: new Set(concepts.map(({ key }: Concept) => key)).size + entries.length,
    needless,
  });
}

function readFile(file: FrameworkFile): Outcome<FileContent | { readonly own: readonly Competency[] }> {
  const text = decodeFile(file);
  if (!text.ok) return text;
  if (text.value.startsWith(`${HEADER}\n`)) return readOwnForm(file.name, text.value);
  const table = readTable(file.name, text.value);
  if (!table.ok) return table;
  const content = readEsco(table.value) ?? readOnet(table.value) ?? readOwn(table.value);
  return (
    content ??
    failed('framework.unknownColumns', {
      file: file.name,
      columns: table.value.columns.slice(0, 6).join(', ').slice(0, 120),
    })
  );
}

/** A file in the form of `lib/framework/*.tsv`: entries as they stand. */
function readOwnForm(name: string, text: string): Outcome<{ readonly own: readonly Competency[] }> {
  try {
    return ok({ own: parseSector(name.replace(/\.\w+$/, '').replace(/\s+/g, ' '), text) });
  } catch (error) {
    if (!(error instanceof FrameworkError)) throw error;
    const line = /line (\d+): (.*)/s.exec(error.message);
    return failed('framework.badLine', {
      file: name,
      line: Number(line?.[1] ?? 1),
      reason: line?.[2] ?? error.message,
    });
  }
}

/** The framework with what was imported: our entries with the extra names, then the added ones. */
export function mergeFramework(
  builtIn: readonly Competency[],
  { added, extra }: Pick<ImportedFramework, 'added' | 'extra'>,
): Competency[] {
  const names = new Map(extra.map((one) => [one.id, one]));
  const ours = builtIn.map((entry) => {
    const more = names.get(entry.id);
    return more
      ? { ...entry, aliases: [...entry.aliases, ...more.aliases], contexts: [...entry.contexts, ...more.contexts] }
      : entry;
  });
  return [...ours, ...added];
}
