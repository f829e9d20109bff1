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

let ahead: EngineFiles | null = null;

/**
 * Begins to read the engine's files where it is not open yet, while the database is still asked whether it is needed: reading
 * them takes as long as opening the database, which is asked first. Returns the way to stop when it is not needed.
 */
export function readAhead(): () => void {
  if (opening || ahead) return () => {};
  const stopping = new AbortController();
  let mine: EngineFiles | null = null;
  const start = setTimeout(() => {
    if (opening || ahead) return;
    mine = readFiles(stopping.signal);
    // A stop is no failure; whoever opens the engine with a file that cannot be read is told.
    for (const file of Object.values(mine)) file.catch(() => null);
    ahead = mine;
  });
  return () => {
    clearTimeout(start);
    // An engine that is being opened with them needs them to the end.
    if (mine === null || ahead !== mine) return;
    ahead = null;
    stopping.abort();
  };
}

function readFiles(signal: AbortSignal | null = null): EngineFiles {
  return {
    packaged: packagedFramework(signal),
    tagger: file('data/tagger.bin', signal).then((response) => response.arrayBuffer()),
  };
}

async function open(stamp: string, ofFramework: string): Promise<OpenedEngine> {
  const files = ahead ?? readFiles();
  ahead = null;
  const [framework, tagger, builtIn, imported] = await Promise.all([
    ofFramework === '' ? files.packaged : packedFramework(ofFramework, buildHere),
    files.tagger,
    file('data/courses.tsv', null).then((response) => response.text()),
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

function file(path: string, signal: AbortSignal | null): Promise<Response> {
  return fetch(browser.runtime.getURL(path), { signal });
}
