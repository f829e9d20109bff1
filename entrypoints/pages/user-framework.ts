import browser from 'webextension-polyfill';
import { ENGINE_VERSION, type FrameworkChanges, openFramework, packUserFramework } from '../../lib/analyse.ts';
import type { FrameworkContent } from '../../lib/framework/import/read.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import { database } from '../../lib/store/db.ts';
import { textHash } from '../../lib/store/fingerprint.ts';
import type { FrameworkRow, OwnCompetency } from '../../lib/store/rows.ts';

/** Key of the row that keeps the framework with the user's changes packed, so that a woken worker opens it as fast. */
export const MERGED = 'merged';

/** Makes the framework from its parts: in the service worker at once, in pages by a worker of theirs. */
export type Build = (changes: FrameworkChanges) => Promise<ArrayBuffer>;

export const buildHere: Build = async (changes) => {
  const made = packUserFramework(changes);
  if (!made.ok) throw new FrameworkProblem(made.problem);
  return made.value.packed;
};

/** The lists of this user have no room beside the framework. */
export class FrameworkProblem extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** What the framework is made from, as a short text; empty when the user changed nothing. Reads no list. */
export async function frameworkStamp(): Promise<string> {
  const db = database();
  const [own, ids] = await Promise.all([db.competencies.toArray(), db.frameworks.toCollection().primaryKeys()]);
  return stampOf(own, ids);
}

export function stampOf(own: readonly OwnCompetency[], ids: readonly string[]): string {
  const lists = ids.filter((id) => id !== MERGED).sort();
  if (own.length + lists.length === 0) return '';
  return textHash(JSON.stringify([ENGINE_VERSION, browser.runtime.getManifest().version, own, lists]));
}

export async function packagedFramework(): Promise<ArrayBuffer> {
  return (await fetch(browser.runtime.getURL('data/framework.bin'))).arrayBuffer();
}

/** The lists, oldest first: the first that names a competency names it. */
export async function importedLists(): Promise<FrameworkRow[]> {
  const rows = await database().frameworks.where('id').notEqual(MERGED).toArray();
  return rows.sort((a, b) => (a.importedAt < b.importedAt ? -1 : 1));
}

export function contentsOf(rows: readonly FrameworkRow[]): FrameworkContent[] {
  return rows.flatMap(({ list }) => (list ? [JSON.parse(list.content) as FrameworkContent] : []));
}

const running = new Map<string, Promise<ArrayBuffer>>();

/** The packed framework as the user has it now; made once after every change and kept. */
export async function packedFramework(stamp: string, build: Build): Promise<ArrayBuffer> {
  if (stamp === '') return packagedFramework();
  const kept = await database().frameworks.get(MERGED);
  if (kept?.name === stamp && kept.packed && isReadable(kept.packed)) return kept.packed;
  const made = running.get(stamp) ?? make(stamp, build).finally(() => running.delete(stamp));
  running.set(stamp, made);
  return made;
}

async function make(stamp: string, build: Build): Promise<ArrayBuffer> {
  const [packaged, own, lists] = await Promise.all([
    packagedFramework(),
    database().competencies.toArray(),
    importedLists(),
  ]);
  const packed = await build({ packaged, contents: contentsOf(lists), own });
  await database().frameworks.put(mergedRow(stamp, packed));
  return packed;
}

export function mergedRow(stamp: string, packed: ArrayBuffer): FrameworkRow {
  const importedAt = new Date().toISOString();
  return { id: MERGED, name: stamp, importedAt, entries: 0, packed, list: null };
}

/** A framework that an older version packed in another way is made again. */
function isReadable(packed: ArrayBuffer): boolean {
  try {
    return openFramework(packed).size > 0;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
