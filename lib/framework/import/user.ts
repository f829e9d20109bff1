import type { Competency } from '../../model/competency.ts';
import { type Outcome, ok } from '../../model/outcome.ts';
import { type OwnEntry, withOwn } from '../own.ts';
import { type ImportedFramework, joinContents, mergeFramework } from './import.ts';
import type { FrameworkContent } from './read.ts';

export interface UserFramework {
  readonly entries: readonly Competency[];
  readonly imported: ImportedFramework;
}

/** The framework as this user has it: ours, what they imported joined to it in order, and what they said about it. */
export function userFramework(
  builtIn: readonly Competency[],
  contents: readonly FrameworkContent[],
  own: readonly OwnEntry[],
): Outcome<UserFramework> {
  const imported = joinContents(contents, builtIn);
  if (!imported.ok) return imported;
  return ok({ entries: withOwn(mergeFramework(builtIn, imported.value), own), imported: imported.value });
}

/** Language codes and version as the names of the files of a download state them ("skills_en.csv", "ESCO dataset - v1.1.1"). */
export function statedIn(fileNames: readonly string[]): {
  readonly languages: readonly string[];
  readonly version: string | null;
} {
  const languages = fileNames.flatMap((name) => /_([a-z]{2})\.csv$/i.exec(name)?.[1]?.toLowerCase() ?? []);
  const versions = fileNames.flatMap(
    (name) => /\bv(\d+(?:\.\d+)+)/i.exec(name)?.[1] ?? /\bdb_(\d+_\d+)/i.exec(name)?.[1] ?? [],
  );
  return { languages: [...new Set(languages)].sort(), version: versions[0]?.replaceAll('_', '.') ?? null };
}
