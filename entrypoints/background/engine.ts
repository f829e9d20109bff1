import browser from 'webextension-polyfill';
import { ENGINE_VERSION, type Engine, openEngine } from '../../lib/analyse.ts';
import { parsePackedCourses } from '../../lib/courses/parse.ts';
import type { Course } from '../../lib/model/course.ts';
import { database } from '../../lib/store/db.ts';
import { buildHere, frameworkStamp, packagedFramework, packedFramework } from '../pages/user-framework.ts';

export interface OpenedEngine {
  readonly engine: Engine;
  /** Changes with the rules, the user's own competencies and imported courses; readings made under another one are old. */
  readonly stamp: string;
}

let opening: Promise<OpenedEngine> | null = null;

/** The engine, opened once for the life of the worker, and again after the user changed the framework or the courses. */
export async function engine(): Promise<OpenedEngine> {
  // They are the same whatever the database says of changes. Not begun earlier: a posting seen before needs none of them.
  if (!opening) begun ??= readFiles();
  const stamp = await stampOfNow();
  const opened = await opening?.catch(() => null);
  if (opened?.stamp !== stamp.engine) opening = open(stamp.engine, stamp.framework);
  return opening!;
}

/** The stamp of the engine that would be opened now; reads no file. */
export async function engineStamp(): Promise<string> {
  return (await stampOfNow()).engine;
}

async function stampOfNow(): Promise<{ readonly framework: string; readonly engine: string }> {
  const [framework, courses] = await Promise.all([frameworkStamp(), database().courses.count()]);
  const isAsPackaged = framework === '' && courses === 0;
  return { framework, engine: isAsPackaged ? ENGINE_VERSION : `${ENGINE_VERSION}+${framework}+${courses}` };
}

/** The large files; the catalogue of courses is read with the engine. */
interface EngineFiles {
  readonly packaged: Promise<ArrayBuffer>;
  readonly tagger: Promise<ArrayBuffer>;
}

let begun: EngineFiles | null = null;

function readFiles(): EngineFiles {
  const files = {
    packaged: packagedFramework(),
    tagger: file('data/tagger.bin').then((response) => response.arrayBuffer()),
  };
  // Whoever opens the engine with a file that cannot be read is told; where nobody does, nothing is wrong.
  for (const each of Object.values(files)) each.catch(() => null);
  return files;
}

async function open(stamp: string, ofFramework: string): Promise<OpenedEngine> {
  const files = begun ?? readFiles();
  begun = null;
  const [framework, tagger, builtIn, imported] = await Promise.all([
    ofFramework === '' ? files.packaged : packedFramework(ofFramework, buildHere),
    files.tagger,
    file('data/courses.tsv').then((response) => response.text()),
    database().courses.toArray(),
  ]);
  const engine = openEngine({ framework, tagger, courses: [] });
  return { stamp, engine: withCourses(engine, () => [...imported, ...parsePackedCourses(builtIn)]) };
}

/** Courses are parsed when a plan first asks for them; a worker woken for a card or an empty wallet never does. */
function withCourses(engine: Engine, parse: () => readonly Course[]): Engine {
  let courses: readonly Course[] | null = null;
  return {
    ...engine,
    get courses() {
      courses ??= parse();
      return courses;
    },
  };
}

function file(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
