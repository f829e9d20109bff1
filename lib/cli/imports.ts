import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parseCourses } from '../courses/parse.ts';
import { parseSector } from '../framework/parse.ts';
import type { Competency } from '../model/competency.ts';
import type { Course } from '../model/course.ts';
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

/** Framework files in the form of `lib/framework/*.tsv`, or folders of them. */
export function readFrameworkFiles(paths: readonly string[]): Competency[] {
  return paths
    .flatMap((path) =>
      statSync(path).isDirectory()
        ? readdirSync(path)
            .filter((name) => name.endsWith('.tsv'))
            .map((name) => join(path, name))
        : [path],
    )
    .flatMap((path) => parseSector(basename(path, '.tsv'), readFileSync(path, 'utf8')));
}
