import type { Evidence } from '../../../lib/model/evidence.ts';
import { type Outcome, ok } from '../../../lib/model/outcome.ts';
import type { RungDatabase } from '../../../lib/store/db.ts';
import { holderKey } from '../../../lib/store/holder.ts';
import { readWallet } from '../../../lib/store/wallet.ts';

export const EXPORT_FORMATS = ['clr-2', 'open-badge-3', 'json-resume', 'europass', 'table', 'originals'] as const;
export type ExportFormat = (typeof EXPORT_FORMATS)[number];

export interface ExportedFile {
  readonly name: string;
  readonly content: BlobPart;
  readonly type: string;
  /** Names of files that could not stand in it. */
  readonly leftOut: readonly string[];
}

/** How many things an export would hold, for the user to see before it is made. */
export async function exportCounts(db: RungDatabase): Promise<Readonly<Record<ExportFormat, number>>> {
  const { originalsOf, ownEvidence } = await import('../../../lib/credentials/export/index.ts');
  const [wallet, sources] = await Promise.all([readWallet(db), db.sources.toArray()]);
  const own = ownEvidence(wallet.evidence, wallet.verifications, sources).length;
  const all = wallet.evidence.length;
  const originals = originalsOf(sources).length;
  return {
    'clr-2': originals + own,
    'open-badge-3': own,
    'json-resume': all,
    europass: all,
    table: all,
    originals: sources.length,
  };
}

/**
 * The wallet as one file of a format that others read. The writers and the signing are loaded only now. Of the user's
 * person it holds only the name that they typed for it.
 */
export async function exportFile(
  db: RungDatabase,
  format: ExportFormat,
  name: string,
  now: Date,
): Promise<Outcome<ExportedFile>> {
  const writers = await import('../../../lib/credentials/export/index.ts');
  const [wallet, sources] = await Promise.all([readWallet(db), db.sources.toArray()]);
  const { evidence, claims, verifications } = wallet;
  const own = writers.ownEvidence(evidence, verifications, sources);
  const key = await holderKey(db, now);
  const holder = name || '–';
  const sign = async (one: Evidence) =>
    writers.exportBadge(
      { evidence: one, claims: claimsOf(one), holder, id: `urn:uuid:${crypto.randomUUID()}`, now },
      key,
    );
  const claimsOf = (one: Evidence) => claims.filter((claim) => claim.evidenceId === one.id);
  switch (format) {
    case 'json-resume':
      return file('resume.json', json(writers.exportResume(evidence, claims, { name, email: '' })), 'application/json');
    case 'europass':
      return file('europass-cv.xml', writers.exportEuropass(evidence, claims), 'application/xml');
    case 'table':
      return file('wallet.csv', writers.exportTable(evidence, claims), 'text/csv');
    case 'originals': {
      const files = sources.map(({ fileName, bytes }) => ({ name: fileName, bytes }));
      return file('original-files.zip', writers.archive(files), 'application/zip');
    }
    case 'open-badge-3': {
      const badges = await Promise.all(own.map(async (one) => ({ name: `${one.title}.json`, badge: await sign(one) })));
      const good = badges.flatMap(({ name, badge }) =>
        badge.ok ? [{ name, bytes: new TextEncoder().encode(json(badge.value)) }] : [],
      );
      const leftOut = badges.filter(({ badge }) => !badge.ok).map((one) => one.name);
      return file('my-badges.zip', writers.archive(good), 'application/zip', leftOut);
    }
    case 'clr-2': {
      const badges = (await Promise.all(own.map(sign))).flatMap((badge) => (badge.ok ? [badge.value] : []));
      const about = { name: 'Learner record', holder, id: `urn:uuid:${crypto.randomUUID()}`, now };
      const record = await writers.exportRecord(
        { originals: writers.originalsOf(sources), own: badges, ...about },
        key,
      );
      if (!record.ok) return record;
      return file('learner-record.json', json(record.value.record), 'application/json', record.value.leftOut);
    }
  }
}

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 1)}\n`;
}

function file(name: string, content: BlobPart, type: string, leftOut: readonly string[] = []): Outcome<ExportedFile> {
  return ok({ name: `rung-${name}`, content, type, leftOut });
}
