import type { CompetencyKind } from '../../../lib/model/competency.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProfile } from '../../../lib/store/profile.ts';
import type { OwnCompetency } from '../../../lib/store/rows.ts';

/** Adds names to an entry of the framework, or an entry of the user's own; the same name is kept once. */
export async function addOwn(
  entry: { readonly id: string; readonly label: string; readonly kind: CompetencyKind },
  aliases: readonly string[],
): Promise<void> {
  const before = await database().competencies.get(entry.id);
  await put({
    ...entry,
    aliases: [...new Set([...(before?.aliases ?? []), ...aliases])],
    rejected: before?.rejected ?? false,
  });
}

/** "This is not a competency", or the word taken back. */
export async function rejectOwn(
  entry: { readonly id: string; readonly label: string; readonly kind: string },
  rejected: boolean,
): Promise<void> {
  const before = await database().competencies.get(entry.id);
  await put({ id: entry.id, label: entry.label, kind: entry.kind, aliases: before?.aliases ?? [], rejected });
}

/** Forgets one name that the user gave; an entry of ours about which nothing else was said is as it was. */
export async function forgetAlias(row: OwnCompetency, alias: string, isOwn: boolean): Promise<void> {
  const aliases = row.aliases.filter((name) => name !== alias);
  if (aliases.length === 0 && !row.rejected && !isOwn) await removeOwn(row.id);
  else await put({ ...row, aliases });
}

/** Other words for a competency of the user's own, or one that was removed put back. */
export async function keepOwn(row: OwnCompetency): Promise<void> {
  await put(row);
}

export async function removeOwn(id: string): Promise<void> {
  await database().competencies.delete(id);
  await changeProfile(database(), (now) => now);
  await bumpRevision();
}

async function put(row: OwnCompetency): Promise<void> {
  await database().competencies.put(row);
  await changeProfile(database(), (now) => now);
  await bumpRevision();
}
