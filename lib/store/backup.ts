import { failed, type Outcome, ok } from '../model/outcome.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { BACKED_UP, type RungDatabase } from './db.ts';
import { SCHEMAS } from './schema.ts';

/** The first member of every backup, so that a file can be told from any other JSON. */
export const BACKUP_KIND = 'rung-backup';

export interface Backup {
  readonly kind: typeof BACKUP_KIND;
  /** Version of the database that wrote it (1-based line of `SCHEMAS`). */
  readonly version: number;
  readonly exportedAt: string;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** How bytes stand in JSON. */
interface Bytes {
  readonly $bytes: string;
}

/** Everything that the user entered or imported as one text, rows in the order of their keys: same data, same bytes. */
export async function exportBackup(db: RungDatabase, now: Date): Promise<string> {
  const tables: Record<string, readonly unknown[]> = {};
  await db.transaction(
    'r',
    BACKED_UP.map((name) => db.table(name)),
    async () => {
      for (const name of BACKED_UP) tables[name] = await db.table(name).toCollection().toArray();
    },
  );
  const backup: Backup = { kind: BACKUP_KIND, version: SCHEMAS.length, exportedAt: now.toISOString(), tables };
  return JSON.stringify(
    backup,
    (_, value: unknown) => (value instanceof Uint8Array ? ({ $bytes: toBase64(value) } satisfies Bytes) : value),
    1,
  );
}

/** Reads a backup file without changing anything. */
export function parseBackup(text: string): Outcome<Backup> {
  let value: unknown;
  try {
    value = JSON.parse(text, (key, inner: unknown) =>
      key === '__proto__' ? undefined : isBytes(inner) ? fromBase64(inner.$bytes) : inner,
    );
  } catch {
    return failed('backup.notJson');
  }
  if (typeof value !== 'object' || value === null || (value as { kind?: unknown }).kind !== BACKUP_KIND)
    return failed('backup.notBackup');
  const { version, exportedAt, tables } = value as { version?: unknown; exportedAt?: unknown; tables?: unknown };
  if (typeof version !== 'number' || version > SCHEMAS.length)
    return failed('backup.newer', { version: String(version), known: SCHEMAS.length });
  if (typeof exportedAt !== 'string' || typeof tables !== 'object' || tables === null)
    return failed('backup.notBackup');
  for (const name of BACKED_UP) {
    const rows: unknown = Object.hasOwn(tables, name) ? (tables as Record<string, unknown>)[name] : [];
    if (!Array.isArray(rows) || rows.some((row) => typeof row !== 'object' || row === null))
      return failed('backup.damaged', { table: name });
  }
  return ok({ kind: BACKUP_KIND, version, exportedAt, tables: tables as Backup['tables'] });
}

/** What a restore would do, for the user to see before it happens. */
export interface RestorePreview {
  readonly table: string;
  readonly added: number;
  readonly replaced: number;
  /** Rows that only a `replace` removes. */
  readonly removed: number;
}

export async function previewRestore(db: RungDatabase, backup: Backup): Promise<RestorePreview[]> {
  const previews: RestorePreview[] = [];
  for (const name of BACKED_UP) {
    const table = db.table(name);
    const rows = rowsOf(backup, name);
    const keys = new Set((await table.toCollection().primaryKeys()).map(String));
    const path = table.schema.primKey.keyPath as string;
    const replaced = rows.filter((row) => keys.has(String(row[path]))).length;
    previews.push({ table: name, added: rows.length - replaced, replaced, removed: keys.size - replaced });
  }
  return previews;
}

/** Restores in one transaction: all or nothing. Returns the state before as a backup text, which undoes it. */
export async function restoreBackup(
  db: RungDatabase,
  backup: Backup,
  how: 'merge' | 'replace',
  now: Date,
): Promise<string> {
  const before = await exportBackup(db, now);
  await db.transaction(
    'rw',
    BACKED_UP.map((name) => db.table(name)),
    async () => {
      for (const name of BACKED_UP) {
        if (how === 'replace') await db.table(name).clear();
        await db.table(name).bulkPut(rowsOf(backup, name));
      }
    },
  );
  return before;
}

/** Deletes the database itself; the next opening starts empty. */
export async function deleteEverything(db: RungDatabase): Promise<void> {
  await db.delete();
  await db.open();
}

function rowsOf(backup: Backup, name: string): Record<string, unknown>[] {
  return Object.hasOwn(backup.tables, name) ? [...(backup.tables[name] as Record<string, unknown>[])] : [];
}

function isBytes(value: unknown): value is Bytes {
  return (
    typeof value === 'object' &&
    value !== null &&
    typeof (value as { $bytes?: unknown }).$bytes === 'string' &&
    Object.keys(value).length === 1
  );
}
