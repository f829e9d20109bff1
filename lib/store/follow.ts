import Dexie, { type ObservabilitySet } from 'dexie';
import type { SavedPosting } from '../model/library.ts';
import type { RungDatabase } from './db.ts';
import { newestPostings } from './postings.ts';

/** Rows read first; about what a window shows, and read in a few milliseconds however many there are. */
const FIRST = 30;
/** Rows read at once afterwards; a thousand take about 15 ms of the page's time. */
const SLICE = 1000;

/**
 * Shows the saved postings, newest first: the newest alone, then all once `rest` lets it go on, and from then on every
 * change of any tab, for which only the rows that changed are read. Returns the way to stop.
 */
export function followPostings(
  db: RungDatabase,
  show: (rows: readonly SavedPosting[]) => void,
  rest: () => Promise<void>,
): () => void {
  let rows: readonly SavedPosting[] = [];
  let isOver = false;
  const tell = (next: readonly SavedPosting[]) => {
    rows = next;
    if (!isOver) show(rows);
  };
  const readAll = async () => tell(await allPostings(db));
  const begin = async () => {
    tell(await newestPostings(db, FIRST));
    if (rows.length < FIRST) return;
    await rest();
    if (!isOver) await readAll();
  };
  let work = begin().catch(report);
  const onMutated = (parts: ObservabilitySet) => {
    const changed = changedKeys(parts, db.name);
    if (changed === null || (changed !== 'many' && changed.length === 0)) return;
    // One after another: what changes while rows are read is read after them.
    work = work.then(() => (changed === 'many' ? readAll() : patched(db, rows, changed).then(tell))).catch(report);
  };
  Dexie.on('storagemutated', onMutated);
  return () => {
    isOver = true;
    Dexie.on.storagemutated.unsubscribe(onMutated);
  };
}

function report(error: unknown): void {
  console.error('Rung could not read its database', error);
}

/** In order of keys, because only that way reads many at once; then sorted. */
async function allPostings(db: RungDatabase): Promise<readonly SavedPosting[]> {
  const rows: SavedPosting[] = [];
  for (let from = ''; ; from = rows.at(-1)!.key) {
    const slice = await db.postings.where('key').above(from).limit(SLICE).toArray();
    rows.push(...slice);
    if (slice.length < SLICE) return rows.sort(newestFirst);
    await new Promise((resolve) => setTimeout(resolve)); // the page answers in between
  }
}

async function patched(
  db: RungDatabase,
  rows: readonly SavedPosting[],
  keys: readonly string[],
): Promise<readonly SavedPosting[]> {
  const now = new Map((await db.postings.bulkGet([...keys])).map((row, i) => [keys[i]!, row]));
  const kept = rows.flatMap((row) => (now.has(row.key) ? (now.get(row.key) ?? []) : row));
  const known = new Set(rows.map(({ key }) => key));
  const added = [...now.values()].flatMap((row) => (row && !known.has(row.key) ? row : []));
  return [...kept, ...added].sort(newestFirst);
}

function newestFirst(a: SavedPosting, b: SavedPosting): number {
  return a.savedAt < b.savedAt ? 1 : a.savedAt > b.savedAt ? -1 : 0;
}

/** Keys of saved postings that were written or removed; `many` where only a range is known, null for other tables. */
function changedKeys(parts: ObservabilitySet, name: string): readonly string[] | 'many' | null {
  const found = ['', ':dels'].flatMap((part) => parts[`idb://${name}/postings/${part}`] ?? []);
  if ('all' in parts) return 'many';
  if (found.length === 0) return null;
  const keys = new Set<string>();
  for (const set of found)
    for (const [from, to] of rangesOf(set as Partial<Range>)) {
      if (typeof from !== 'string' || from !== to) return 'many';
      keys.add(from);
    }
  return [...keys];
}

/** A node of Dexie's tree of ranges; an empty tree has none of these. */
interface Range {
  readonly from: unknown;
  readonly to: unknown;
  readonly l?: Partial<Range> | null;
  readonly r?: Partial<Range> | null;
}

function* rangesOf(node: Partial<Range> | null | undefined): Iterable<readonly [unknown, unknown]> {
  if (!node || !('from' in node)) return;
  yield* rangesOf(node.l);
  yield [node.from, node.to];
  yield* rangesOf(node.r);
}
