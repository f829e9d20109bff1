import { BACKUP_KIND } from './backup.ts';
import { toBase64 } from './base64.ts';
import { BACKED_UP } from './db.ts';
import { SCHEMAS } from './schema.ts';

/** What could be read of a database that does not open as it should. */
export interface Rescued {
  /** A backup file, which a later restore reads row by row. */
  readonly text: string;
  readonly rows: number;
  /** Names of tables of which nothing or not everything could be read. */
  readonly incomplete: readonly string[];
}

/**
 * Reads whatever can be read of the database as it lies there, without upgrading or changing it: table by table, and where
 * a table fails as a whole, row by row up to the damage. Rejects only when the browser cannot open it at all.
 */
export async function rescue(name: string, now: Date): Promise<Rescued> {
  const db = await opened(name);
  try {
    const tables: Record<string, readonly unknown[]> = {};
    const incomplete: string[] = [];
    for (const table of BACKED_UP) {
      if (!db.objectStoreNames.contains(table)) continue;
      const { rows, whole } = await rowsOf(db, table);
      tables[table] = rows;
      if (!whole) incomplete.push(table);
    }
    // The database counts its versions in tens (Dexie); one from the future is read as far as this version knows it.
    const version = Math.min(SCHEMAS.length, Math.max(1, Math.floor(db.version / 10)));
    const backup = { kind: BACKUP_KIND, version, exportedAt: now.toISOString(), settings: null, tables };
    const text = JSON.stringify(
      backup,
      (_, value: unknown) => (value instanceof Uint8Array ? { $bytes: toBase64(value) } : value),
      1,
    );
    return { text, rows: Object.values(tables).reduce((sum, rows) => sum + rows.length, 0), incomplete };
  } finally {
    db.close();
  }
}

function opened(name: string): Promise<IDBDatabase> {
  return settled(indexedDB.open(name));
}

async function rowsOf(
  db: IDBDatabase,
  table: string,
): Promise<{ readonly rows: readonly unknown[]; readonly whole: boolean }> {
  try {
    return { rows: await settled(db.transaction(table).objectStore(table).getAll()), whole: true };
  } catch {
    return rowsUpToDamage(db, table);
  }
}

async function rowsUpToDamage(
  db: IDBDatabase,
  table: string,
): Promise<{ readonly rows: readonly unknown[]; readonly whole: boolean }> {
  const rows: unknown[] = [];
  try {
    for (const key of await settled(db.transaction(table).objectStore(table).getAllKeys()))
      rows.push(await settled(db.transaction(table).objectStore(table).get(key)));
    return { rows, whole: true };
  } catch {
    return { rows, whole: false };
  }
}

function settled<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
