// Packs the framework and the courses into the files that the extension reads when its worker wakes.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packFramework } from '../../lib/analyse.ts';
import { parseCourses } from '../../lib/courses/parse.ts';
import { parseSector } from '../../lib/framework/parse.ts';
import type { Competency } from '../../lib/model/competency.ts';
import type { Course } from '../../lib/model/course.ts';

const LIB = join(import.meta.dirname, '../../lib');

export interface PackedFile {
  readonly absoluteSrc: string;
  readonly relativeDest: string;
}

/** Writes the data files beside WXT's own generated ones and names where they go in the package. */
export async function packData(): Promise<PackedFile[]> {
  const folder = join(LIB, '../.wxt/data');
  mkdirSync(folder, { recursive: true });
  const files = {
    'framework.bin': packFramework(readFramework()),
    'tagger.bin': new Uint8Array(readTagger()),
    'courses.json': JSON.stringify(readCatalogue()),
  };
  return Object.entries(files).map(([name, contents]) => {
    writeFileSync(join(folder, name), contents);
    return { absoluteSrc: join(folder, name), relativeDest: `data/${name}` };
  });
}

export function readFramework(): Competency[] {
  return tsvFiles('framework').flatMap(({ name, text }) => parseSector(name, text));
}

/** The built-in catalogue; a line that is not well formed stops the build with its reason. */
export function readCatalogue(): Course[] {
  return tsvFiles('courses/catalogue').flatMap(({ name, text }) => {
    const { courses, problems } = parseCourses(text);
    const first = problems[0];
    if (first) throw new Error(`${name} line ${first.line}: ${JSON.stringify(first.problem)}`);
    return courses;
  });
}

export function readTagger(): ArrayBuffer {
  return bytesOf(readFileSync(join(LIB, 'skills/model/tagger.bin')));
}

function tsvFiles(folder: string): { readonly name: string; readonly text: string }[] {
  return readdirSync(join(LIB, folder))
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .map((name) => ({ name: name.slice(0, -4), text: readFileSync(join(LIB, folder, name), 'utf8') }));
}

function bytesOf(buffer: Buffer): ArrayBuffer {
  return new Uint8Array(buffer).buffer;
}
