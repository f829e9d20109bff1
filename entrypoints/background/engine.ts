import browser from 'webextension-polyfill';
import { ENGINE_VERSION, type Engine, openEngine, openFramework, packFramework } from '../../lib/analyse.ts';
import { parseCourses } from '../../lib/courses/parse.ts';
import { withOwn } from '../../lib/framework/own.ts';
import { database } from '../../lib/store/db.ts';
import { textHash } from '../../lib/store/fingerprint.ts';

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
  if (opened?.stamp !== stamp) opening = open(stamp);
  return opening!;
}

async function stampOfNow(): Promise<string> {
  const db = database();
  const [own, frameworks, courses] = await Promise.all([
    db.competencies.toArray(),
    db.frameworks.where('id').notEqual(MERGED).toArray(),
    db.courses.count(),
  ]);
  const said = [own, frameworks.map(({ id, importedAt }) => [id, importedAt]), courses];
  return own.length + frameworks.length + courses === 0
    ? ENGINE_VERSION
    : `${ENGINE_VERSION}+${textHash(JSON.stringify(said))}`;
}

async function open(stamp: string): Promise<OpenedEngine> {
  const [framework, tagger, builtIn, imported] = await Promise.all([
    frameworkFor(stamp),
    file('data/tagger.bin').then((response) => response.arrayBuffer()),
    file('data/courses.tsv').then(async (response) => parseCourses(await response.text()).courses),
    database().courses.toArray(),
  ]);
  return { stamp, engine: openEngine({ framework, tagger, courses: [...builtIn, ...imported] }) };
}

/** Key of the row that keeps the framework with the user's changes packed, so that a woken worker opens it as fast. */
const MERGED = 'merged';

async function frameworkFor(stamp: string): Promise<ArrayBuffer> {
  const packaged = await file('data/framework.bin').then((response) => response.arrayBuffer());
  if (stamp === ENGINE_VERSION) return packaged;
  const kept = await database().frameworks.get(MERGED);
  if (kept?.name === stamp) return kept.packed;
  return mergeFramework(packaged, stamp);
}

async function mergeFramework(packaged: ArrayBuffer, stamp: string): Promise<ArrayBuffer> {
  const db = database();
  const [own, imported] = await Promise.all([
    db.competencies.toArray(),
    db.frameworks.where('id').notEqual(MERGED).toArray(),
  ]);
  const base = [packaged, ...imported.map(({ packed }) => packed)].flatMap((packed) => {
    const lexicon = openFramework(packed);
    return Array.from({ length: lexicon.size }, (_, i) => lexicon.entry(i));
  });
  const entries = withOwn(base, own);
  const packed = packFramework(entries).buffer;
  await db.frameworks.put({
    id: MERGED,
    name: stamp,
    importedAt: new Date().toISOString(),
    entries: entries.length,
    packed,
  });
  return packed;
}

function file(path: string): Promise<Response> {
  return fetch(browser.runtime.getURL(path));
}
