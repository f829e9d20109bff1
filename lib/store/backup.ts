import { failed, type Outcome, ok } from '../model/outcome.ts';
import type { Settings } from '../model/settings.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { BACKED_UP, type RungDatabase } from './db.ts';
import { ROW_SHAPES, SETTINGS_SHAPE } from './row-shapes.ts';
import { SCHEMAS } from './schema.ts';
import { upgradeRows } from './upgrade.ts';

/** The first member of every backup, so that a file can be told from any other JSON. */
export const BACKUP_KIND = 'rung-backup';

export interface Backup {
  readonly kind: typeof BACKUP_KIND;
  /** Version of the database that wrote it (1-based line of `SCHEMAS`). */
  readonly version: number;
  readonly exportedAt: string;
  /** The user's settings; null in backups that were made without them. */
  readonly settings?: Settings | null;
  readonly tables: Readonly<Record<string, readonly object[]>>;
}

type Row = Readonly<Record<string, unknown>>;

/** A backup that was read: what of it can be restored, and how many rows of each table are damaged and stay out. */
export interface ReadBackup extends Backup {
  readonly leftOut: Readonly<Record<string, number>>;
}

/** How bytes stand in JSON. */
interface Bytes {
  readonly $bytes: string;
}

/** Everything that the user entered or imported as one text, rows in the order of their keys: same data, same bytes. */
export async function exportBackup(db: RungDatabase, now: Date, settings: Settings | null = null): Promise<string> {
  const tables: Record<string, readonly Row[]> = {};
  await db.transaction(
    'r',
    BACKED_UP.map((name) => db.table(name)),
    async () => {
      for (const name of BACKED_UP) tables[name] = await db.table(name).toCollection().toArray();
    },
  );
  const backup: Backup = {
    kind: BACKUP_KIND,
    version: SCHEMAS.length,
    exportedAt: now.toISOString(),
    settings,
    tables,
  };
  return JSON.stringify(
    backup,
    (_, value: unknown) => (value instanceof Uint8Array ? ({ $bytes: toBase64(value) } satisfies Bytes) : value),
    1,
  );
}

/**
 * Reads a backup file without changing anything. Rows of older versions are brought to this one; rows that are not what
 * their table holds are left out and counted, so that one damaged line does not cost the rest.
 */
export function parseBackup(text: string): Outcome<ReadBackup> {
  const value = parsed(text);
  if (value === undefined) return failed('backup.notJson');
  if (typeof value !== 'object' || value === null || (value as { kind?: unknown }).kind !== BACKUP_KIND)
    return failed('backup.notBackup');
  const { version, exportedAt, tables, settings } = value as Readonly<Record<string, unknown>>;
  if (typeof version !== 'number' || !Number.isInteger(version) || version < 1) return failed('backup.notBackup');
  if (version > SCHEMAS.length) return failed('backup.newer', { version, known: SCHEMAS.length });
  if (typeof exportedAt !== 'string' || typeof tables !== 'object' || tables === null)
    return failed('backup.notBackup');
  const good: Record<string, readonly object[]> = {};
  const leftOut: Record<string, number> = {};
  for (const name of BACKED_UP) {
    const rows: unknown = Object.hasOwn(tables, name) ? (tables as Record<string, unknown>)[name] : [];
    if (!Array.isArray(rows)) return failed('backup.damaged', { table: name });
    const objects = rows.filter((row): row is Row => typeof row === 'object' && row !== null && !Array.isArray(row));
    const kept = upgradeRows(name, objects, version, SCHEMAS.length).filter((row) => ROW_SHAPES[name]!(row));
    good[name] = kept;
    if (kept.length < rows.length) leftOut[name] = rows.length - kept.length;
  }
  const known = SETTINGS_SHAPE(settings) ? (settings as Settings) : null;
  return ok({ kind: BACKUP_KIND, version: SCHEMAS.length, exportedAt, settings: known, tables: good, leftOut });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text, (key, inner: unknown) =>
      key === '__proto__' ? undefined : isBytes(inner) ? fromBase64(inner.$bytes) : inner,
    );
  } catch {
    return undefined;
  }
}

/** What a restore would do, for the user to see before it happens. */
export interface RestorePreview {
  readonly table: string;
  readonly added: number;
  readonly replaced: number;
  /** Rows that only a `replace` removes. */
  readonly removed: number;
}

/** What restoring would do to each table: by `merge` rows are added and replaced, by `replace` the rest goes as well. */
export async function previewRestore(db: RungDatabase, backup: Backup): Promise<RestorePreview[]> {
  const previews: RestorePreview[] = [];
  for (const name of BACKED_UP) {
    const rows = rowsOf(backup, name);
    const { added, replacing } = await compared(db, name, rows);
    const here = await db.table(name).count();
    const replaced = replacing.length;
    previews.push({ table: name, added: added.length, replaced, removed: here - (rows.length - added.length) });
  }
  return previews;
}

interface Compared {
  /** Rows of the backup that are not here. */
  readonly added: readonly Row[];
  /** Rows that are here in another state which is not newer. */
  readonly replacing: readonly Row[];
}

async function compared(db: RungDatabase, name: string, rows: readonly Row[]): Promise<Compared> {
  if (name === 'scores') return comparedScores(db, rows);
  const table = db.table<Row>(name);
  const path = table.schema.primKey.keyPath as string;
  const here = await table.bulkGet(rows.map((row) => row[path] as string));
  const added = rows.filter((_, i) => here[i] === undefined);
  const replacing = rows.filter((row, i) => here[i] !== undefined && isNoOlder(row, here[i]) && !isSame(row, here[i]));
  return { added, replacing };
}

/** Points of the score history are numbered in each browser on its own, so they are the same when posting and time are. */
async function comparedScores(db: RungDatabase, rows: readonly Row[]): Promise<Compared> {
  const here = new Set((await db.scores.toArray()).map((row) => `${row.key}\n${row.at}`));
  const added = rows.filter((row) => !here.has(`${row.key}\n${row.at}`)).map(({ n: _, ...row }) => row);
  return { added, replacing: [] };
}

function isNoOlder(row: Row, here: Row): boolean {
  const [mine, theirs] = [here.updatedAt, row.updatedAt];
  return typeof mine !== 'string' || typeof theirs !== 'string' || theirs >= mine;
}

/** Files are the same when their hashes are; other rows are small enough to be written out. */
function isSame(row: Row, here: Row): boolean {
  return typeof row.sha256 === 'string' ? row.sha256 === here.sha256 : JSON.stringify(row) === JSON.stringify(here);
}

/**
 * Restores in one transaction: all or nothing. Merging keeps what is newer here. Returns the state before as a backup
 * text, which undoes it.
 */
export async function restoreBackup(
  db: RungDatabase,
  backup: Backup,
  how: 'merge' | 'replace',
  now: Date,
): Promise<string> {
  const before = await exportBackup(db, now);
  await db.transaction('rw', [...BACKED_UP.map((name) => db.table(name)), db.answers], async () => {
    // The revision that they were given under may come back with another wallet.
    await db.answers.clear();
    for (const name of BACKED_UP) {
      const rows = rowsOf(backup, name);
      const { added, replacing } = how === 'merge' ? await compared(db, name, rows) : { added: rows, replacing: [] };
      if (how === 'replace') await db.table(name).clear();
      await db.table(name).bulkPut([...added, ...replacing]);
    }
  });
  return before;
}

/** All rows of all tables as they are, keys that cannot be exported included; lives only in memory, to undo a deletion. */
export type Snapshot = ReadonlyMap<string, readonly unknown[]>;

/**
 * Deletes the database itself; the next opening starts empty. Other tabs that have it open close it by themselves.
 * Returns what was in it, so that the deletion can be taken back while the page is open.
 */
export async function deleteEverything(db: RungDatabase): Promise<Snapshot> {
  const before = new Map<string, readonly unknown[]>();
  await db.transaction('r', db.tables, async () => {
    for (const table of db.tables) before.set(table.name, await table.toArray());
  });
  await db.delete();
  await db.open();
  return before;
}

/** Takes a deletion back, all or nothing. */
export async function putBackEverything(db: RungDatabase, before: Snapshot): Promise<void> {
  await db.transaction('rw', db.tables, async () => {
    for (const table of db.tables) await table.bulkPut([...(before.get(table.name) ?? [])]);
  });
}

function rowsOf(backup: Backup, name: string): Row[] {
  return Object.hasOwn(backup.tables, name) ? [...(backup.tables[name] as readonly Row[])] : [];
}

function isBytes(value: unknown): value is Bytes {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { $bytes?: unknown }).$bytes === 'string' &&
    Object.keys(value).length === 1
  );
}
