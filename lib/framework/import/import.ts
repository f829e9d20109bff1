import type { Competency } from '../../model/competency.ts';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import type { Concept } from './concept.ts';
import type { FrameworkFile } from './decode.ts';
import { type Joined, joinConcepts } from './join.ts';
import { type FrameworkContent, readFrameworkFiles } from './read.ts';

/** What an import brings. The framework itself is never changed: `mergeFramework` gives both together. */
export interface ImportedFramework extends Joined {
  /** Concepts that the files name. */
  readonly concepts: number;
  /** Names of files that are known but name no competencies. */
  readonly needless: readonly string[];
}

/** Entries are numbered with 16 bits where they are packed. */
const MOST_ENTRIES = 60_000;

/** Reads files (`readFrameworkFiles`) and joins them to the framework. Reading is four fifths of the work. */
export function importFramework(
  files: readonly FrameworkFile[],
  builtIn: readonly Competency[],
  onProgress: (done: number) => void = () => {},
): Outcome<ImportedFramework> {
  const content = readFrameworkFiles(files, (done) => onProgress(0.8 * done));
  if (!content.ok) return content;
  const joined = joinContents([content.value], builtIn);
  if (joined.ok) onProgress(1);
  return joined;
}

/** Joins what was read, in the order of the imports, so that two languages of one list become one competency each. */
export function joinContents(
  contents: readonly FrameworkContent[],
  builtIn: readonly Competency[],
): Outcome<ImportedFramework> {
  const concepts = contents.flatMap((content) => content.concepts);
  const entries = contents.flatMap((content) => content.entries);
  const known = new Set(builtIn.map(({ id }) => id));
  const own = entries.filter(({ id }) => !known.has(id) && known.add(id));
  const joined = joinConcepts(
    concepts,
    contents.flatMap((content) => content.edges),
    [...builtIn, ...own],
  );
  if (builtIn.length + own.length + joined.added.length > MOST_ENTRIES)
    return failed('framework.tooManyEntries', { entries: joined.added.length, most: MOST_ENTRIES - builtIn.length });
  return ok({
    ...joined,
    added: [...own, ...joined.added],
    concepts: new Set(concepts.map(({ key }: Concept) => key)).size + entries.length,
    needless: contents.flatMap((content) => content.needless),
  });
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
