import { statedIn } from '../../../lib/framework/import/user.ts';
import type { Outcome } from '../../../lib/model/outcome.ts';
import { ok } from '../../../lib/model/outcome.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProfile } from '../../../lib/store/profile.ts';
import type { FrameworkRow } from '../../../lib/store/rows.ts';
import type { ReadList } from '../../pages/framework.worker.ts';
import { type BuildOptions, buildWithFiles } from '../../pages/framework-build.ts';
import {
  contentsOf,
  FrameworkProblem,
  importedLists,
  MERGED,
  mergedRow,
  packagedFramework,
  stampOf,
} from '../../pages/user-framework.ts';

/**
 * Imports lists of competencies; the same files again replace what they brought. Null when it was stopped; after a problem
 * and after a stop everything is as it was.
 */
export async function importLists(
  files: readonly File[],
  options: BuildOptions,
): Promise<Outcome<FrameworkRow> | null> {
  const inputs = await Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
  const [packaged, own, before] = await Promise.all([
    packagedFramework(),
    database().competencies.toArray(),
    importedLists(),
  ]);
  const chosen = files.map(({ name }) => name);
  const replaced = before.filter(({ list }) => chosen.every((name) => list?.files.includes(name)));
  const kept = before.filter((row) => !replaced.includes(row));
  try {
    const made = await buildWithFiles({ packaged, contents: contentsOf(kept), own }, inputs, options);
    if (!made?.list) return null;
    const row = rowOf(made.list);
    const stamp = stampOf(
      own,
      [...kept, row].map(({ id }) => id),
    );
    await store(
      replaced.map(({ id }) => id),
      [row, mergedRow(stamp, made.packed)],
    );
    return ok(row);
  } catch (error) {
    if (error instanceof FrameworkProblem) return { ok: false, problem: error.problem };
    throw error;
  }
}

/** Takes a list out again; the row is what puts it back. */
export async function removeList(row: FrameworkRow): Promise<void> {
  const isLast = (await importedLists()).length === 1 && (await database().competencies.count()) === 0;
  await store(isLast ? [row.id, MERGED] : [row.id], []);
}

export async function restoreList(row: FrameworkRow): Promise<void> {
  await store([], [row]);
}

async function store(gone: readonly string[], rows: readonly FrameworkRow[]): Promise<void> {
  const db = database();
  await db.transaction('rw', db.frameworks, async () => {
    await db.frameworks.bulkDelete([...gone]);
    await db.frameworks.bulkPut([...rows]);
  });
  await changeProfile(db, (now) => now);
  await bumpRevision();
}

const NAMES = { esco: 'ESCO', onet: 'O*NET' } as const;

function rowOf({ source, files, content, joined, concepts }: ReadList): FrameworkRow {
  const importedAt = new Date().toISOString();
  return {
    id: `${source}-${importedAt}`,
    name: source === 'list' ? (files[0] ?? source) : NAMES[source],
    importedAt,
    entries: concepts,
    packed: null,
    list: { source, files, joined, content, ...statedIn(files) },
  };
}
