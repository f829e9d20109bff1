import browser from 'webextension-polyfill';
import { ENGINE_VERSION, type Engine, openEngine } from '../../lib/analyse.ts';
import { parseCourses } from '../../lib/courses/parse.ts';
import type { Course } from '../../lib/model/course.ts';
import { database } from '../../lib/store/db.ts';
import { buildHere, frameworkStamp, packedFramework } from '../pages/user-framework.ts';

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

async function open(stamp: string, ofFramework: string): Promise<OpenedEngine> {
  const [framework, tagger, builtIn, imported] = await Promise.all([
    packedFramework(ofFramework, buildHere),
    file('data/tagger.bin').then((response) => response.arrayBuffer()),
    file('data/courses.tsv').then((response) => response.text()),
    database().courses.toArray(),
  ]);
  const engine = openEngine({ framework, tagger, courses: [] });
  return { stamp, engine: withCourses(engine, () => [...imported, ...parseCourses(builtIn).courses]) };
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
