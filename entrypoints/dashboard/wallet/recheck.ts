import { CHECK_NAMES, type Source, type Verification } from '../../../lib/model/evidence.ts';
import type { RungDatabase } from '../../../lib/store/db.ts';
import { putVerifications } from '../../../lib/store/wallet.ts';
import { importOptions } from '../../pages/import-options.ts';

/** Files read at once; each may be 50 MB. */
const AT_ONCE = 20;

/**
 * Checks what is in the wallet again from the original files, offline: a credential may have expired since, an issuer
 * may be trusted now, and a backup may say of its badges whatever it likes. Answers that came from the network stay
 * where nothing speaks against them. Gives the number of things whose answer changed.
 */
export async function recheck(db: RungDatabase, now: Date): Promise<number> {
  const before = new Map((await db.verifications.toArray()).map((row) => [row.evidenceId, row]));
  if (before.size === 0) return 0;
  const [{ readFiles }, options] = await Promise.all([import('../../../lib/credentials/index.ts'), importOptions(now)]);
  const ids = (await db.sources.where('id').notEqual('').primaryKeys()) as string[];
  const changed: Verification[] = [];
  const found = new Set<string>();
  for (let i = 0; i < ids.length; i += AT_ONCE) {
    const sources = (await db.sources.bulkGet(ids.slice(i, i + AT_ONCE))).filter(isCredential);
    const outcomes = await readFiles(
      sources.map(({ fileName, bytes }) => ({ name: fileName, bytes: new Uint8Array(bytes) })),
      options,
    );
    for (const fresh of outcomes.flatMap((outcome) => (outcome.ok ? outcome.value.verifications : []))) {
      found.add(fresh.evidenceId);
      const old = before.get(fresh.evidenceId);
      if (old && differs(old, fresh)) changed.push(old.mode === 'online' ? joined(old, fresh) : fresh);
    }
  }
  const unbacked = [...before.values()].filter((row) => !found.has(row.evidenceId) && row.headline === 'verified');
  const better = [...changed, ...unbacked.map((row) => withoutProof(row))];
  if (better.length > 0) await putVerifications(db, better);
  return better.length;
}

function isCredential(source: Source | undefined): source is Source {
  return source !== undefined && source.format !== 'artifact';
}

/** An answer of the network stays unless the file itself now says otherwise. */
function differs(old: Verification, fresh: Verification): boolean {
  return CHECK_NAMES.some((name) => {
    const [was, is] = [old.checks[name], fresh.checks[name]];
    if (old.mode === 'online' && is.state === 'unknown') return false;
    return was.state !== is.state || was.reason !== is.reason;
  });
}

function joined(old: Verification, fresh: Verification): Verification {
  const checks = Object.fromEntries(
    CHECK_NAMES.map((name) => [name, fresh.checks[name].state === 'unknown' ? old.checks[name] : fresh.checks[name]]),
  ) as Verification['checks'];
  const headline = fresh.headline === 'uncheckable' || fresh.headline === 'intact' ? old.headline : fresh.headline;
  return { ...old, headline, checks };
}

/** "Verified" without the file that was verified is only a word. */
function withoutProof(row: Verification): Verification {
  return {
    ...row,
    headline: 'uncheckable',
    checks: { ...row.checks, unchanged: { state: 'unknown', reason: 'credentials.unchanged.noFile' } },
  };
}
