import { keyOf } from '../../../lib/model/library.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { removePosting, savePosting } from '../../../lib/store/postings.ts';
import { type Mapping, trackerRow } from './tracker.ts';

export interface Imported {
  /** Keys of the postings that came in, for taking it back. */
  readonly keys: readonly string[];
  readonly known: number;
  /** Rows without a title. */
  readonly left: number;
}

/** Takes the rows in one after the other; stops when asked, and keeps what came in until then. */
export async function importRows(
  rows: readonly (readonly string[])[],
  mapping: Mapping,
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<Imported> {
  const db = database();
  const keys: string[] = [];
  let [known, left] = [0, 0];
  for (const [i, cells] of rows.entries()) {
    if (signal.aborted) break;
    if (i % 50 === 0) onProgress(i);
    const row = trackerRow(cells, mapping);
    if (!row) left++;
    else if (await db.postings.get(keyOf(row.posting))) known++;
    else {
      const saved = await savePosting(db, row.posting, { requirements: [], match: null }, new Date());
      await db.postings.update(saved.key, {
        status: row.status,
        notes: row.notes,
        savedAt: row.savedAt ?? saved.savedAt,
      });
      keys.push(saved.key);
    }
  }
  await bumpRevision();
  return { keys, known, left };
}

export async function takeBack({ keys }: Imported): Promise<void> {
  for (const key of keys) await removePosting(database(), key);
  await bumpRevision();
}
