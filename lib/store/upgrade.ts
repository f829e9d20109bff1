import type { Transaction } from 'dexie';
import { boundedKey } from '../model/library.ts';

type Row = Readonly<Record<string, unknown>>;
type Change = (row: Row) => Row;

const rekey: Change = (row) => (typeof row.key === 'string' ? { ...row, key: boundedKey(row.key) } : row);

/** How the rows of a table change on the way to a version. Databases and backups of older versions go the same way. */
const CHANGES: ReadonlyMap<number, Readonly<Record<string, Change>>> = new Map([
  [2, { postings: rekey, bodies: rekey, readings: rekey, seen: rekey, scores: rekey }],
]);

/** Brings the rows of an open database to a version; runs inside Dexie's upgrade, all or nothing. */
export async function upgradeTables(transaction: Transaction, version: number): Promise<void> {
  for (const [name, change] of Object.entries(CHANGES.get(version) ?? {})) {
    const table = transaction.table<Row>(name);
    const path = table.schema.primKey.keyPath as string;
    for (const row of await table.toArray()) {
      const next = change(row);
      if (next[path] !== row[path]) await table.delete(row[path] as string);
      if (JSON.stringify(next) !== JSON.stringify(row)) await table.put(next);
    }
  }
}

/** The rows of one table of a backup as the version `to` would hold them. */
export function upgradeRows(name: string, rows: readonly Row[], from: number, to: number): readonly Row[] {
  let upgraded = rows;
  for (let version = from + 1; version <= to; version++) {
    const change = CHANGES.get(version)?.[name];
    if (change) upgraded = upgraded.map(change);
  }
  return upgraded;
}
