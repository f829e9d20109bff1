import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCourses } from '../courses/parse.ts';
import { importFramework, mergeFramework } from '../framework/import/import.ts';
import type { Competency } from '../model/competency.ts';
import type { Course } from '../model/course.ts';
import { en } from '../words/en/index.ts';
import { sayCode } from '../words/say.ts';
import { UsageError } from './options.ts';

/** A course file in the catalogue's own form; the first bad line is named. */
export function readCourseFile(path: string): Course[] {
  const { courses, problems } = parseCourses(readFileSync(path, 'utf8'));
  const first = problems[0];
  if (first)
    throw new UsageError(
      `${path} line ${first.line}: ${first.problem.code} ${JSON.stringify(first.problem.params ?? {})}`,
    );
  return [...courses];
}

/**
 * The framework with what the files bring: lists in our own form, files of the official ESCO download or of O*NET, a
 * user's own list, or folders of them.
 */
export function withFrameworkFiles(builtIn: readonly Competency[], paths: readonly string[]): readonly Competency[] {
  if (paths.length === 0) return builtIn;
  const files = paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .filter((name) => /\.(?:tsv|csv|txt)$/i.test(name) && !/^read ?me/i.test(name))
            .sort()
            .map((name) => join(path, name))
        : [path],
    )
    .map((path) => ({ name: basename(path), bytes: readFileSync(path) }));
  const outcome = importFramework(files, builtIn);
  if (!outcome.ok) throw new UsageError(sayCode(en, outcome.problem.code, outcome.problem.params));
  return mergeFramework(builtIn, outcome.value);
}
