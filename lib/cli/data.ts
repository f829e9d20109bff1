import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Engine, openEngine, packFramework } from '../analyse.ts';
import { COURSE_HEADER, parseCourses } from '../courses/parse.ts';
import { parseSector } from '../framework/parse.ts';
import type { Competency } from '../model/competency.ts';
import type { Course } from '../model/course.ts';

const LIB = join(import.meta.dirname, '..');

/** The built-in framework, read from its lines. */
export function readFramework(): Competency[] {
  return tsvFiles('framework').flatMap(({ name, text }) => parseSector(name, text));
}

/** The built-in catalogue; a line that is not well formed stops with its reason. */
export function readCatalogue(): Course[] {
  return tsvFiles('courses/catalogue').flatMap(({ name, text }) => {
    const { courses, problems } = parseCourses(text);
    const first = problems[0];
    if (first) throw new Error(`${name} line ${first.line}: ${JSON.stringify(first.problem)}`);
    return courses;
  });
}

/** All lines of the catalogue as one file, which packs smaller than JSON; a bad line stops here. */
export function packCatalogue(): string {
  readCatalogue();
  // Only empty lines go: a course may end with empty cells.
  const lines = tsvFiles('courses/catalogue').flatMap(({ text }) => text.split('\n').slice(1));
  return `${[COURSE_HEADER, ...lines.filter((line) => line !== '')].join('\n')}\n`;
}

export function readTagger(): ArrayBuffer {
  return new Uint8Array(readFileSync(join(LIB, 'skills/model/tagger.bin'))).buffer;
}

interface Changes {
  readonly courses?: readonly Course[] | undefined;
  readonly framework?: readonly Competency[] | undefined;
}

/** The engine without changes, opened once in a process: it is never written to. */
let unchanged: Engine | null = null;

/** The same engine as in the browser, from the files of the repository; `changes` stand in their place. */
export function openLocalEngine({ courses, framework }: Changes = {}): Engine {
  if (courses || framework) return open(framework ?? readFramework(), courses ?? readCatalogue());
  unchanged ??= open(readFramework(), readCatalogue());
  return unchanged;
}

function open(framework: readonly Competency[], courses: readonly Course[]): Engine {
  return openEngine({
    framework: new Uint8Array(packFramework(framework)).buffer,
    tagger: readTagger(),
    courses,
  });
}

function tsvFiles(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(LIB, folder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(LIB, folder, name), 'utf8') }));
}
