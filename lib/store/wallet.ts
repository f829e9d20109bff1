import type { Claim, Evidence, Source, Verification, Wallet } from '../model/evidence.ts';
import type { RungDatabase } from './db.ts';
import { changeProfile, readProfile } from './profile.ts';

/** Everything that comes from one file or one form, written together or not at all. */
export interface WalletItems {
  readonly source: Source | null;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: readonly Verification[];
}

/** The wallet as scoring needs it, in a fixed order (by id), so that the same wallet always gives the same bytes. */
export async function readWallet(db: RungDatabase): Promise<Wallet> {
  const [evidence, claims, verifications, profile] = await Promise.all([
    db.evidence.toArray(),
    db.claims.toArray(),
    db.verifications.toArray(),
    readProfile(db),
  ]);
  return { evidence, claims, verifications, rejectedBridges: profile.rejectedBridges, about: profile.about };
}

/** Adds the items; importing the same file again replaces what it gave and adds nothing. */
export async function addToWallet(db: RungDatabase, items: WalletItems): Promise<{ readonly replaced: boolean }> {
  return db.transaction('rw', [db.sources, db.evidence, db.claims, db.verifications, db.profile], async () => {
    const before = items.source ? await db.sources.where('sha256').equals(items.source.sha256).toArray() : [];
    for (const source of before) await removeSourceRows(db, source.id);
    if (items.source) await db.sources.put(items.source);
    await db.evidence.bulkPut([...items.evidence]);
    await db.claims.bulkPut([...items.claims]);
    await db.verifications.bulkPut([...items.verifications]);
    await changeProfile(db, (now) => now);
    return { replaced: before.length > 0 };
  });
}

/** Removes evidence with its claims and checks, and its source when nothing else came from it. Returns all for undo. */
export async function removeEvidence(db: RungDatabase, ids: readonly string[]): Promise<WalletItems[]> {
  return db.transaction('rw', [db.sources, db.evidence, db.claims, db.verifications, db.profile], async () => {
    const removed: WalletItems[] = [];
    for (const id of ids) {
      const evidence = await db.evidence.get(id);
      if (!evidence) continue;
      const claims = await db.claims.where('evidenceId').equals(id).toArray();
      const verification = await db.verifications.get(id);
      await db.claims.bulkDelete(claims.map((claim) => claim.id));
      await db.verifications.delete(id);
      await db.evidence.delete(id);
      removed.push({
        source: await dropUnusedSource(db, evidence.sourceId),
        evidence: [evidence],
        claims,
        verifications: verification ? [verification] : [],
      });
    }
    await changeProfile(db, (now) => now);
    return removed;
  });
}

export async function confirmClaim(db: RungDatabase, id: string, confirmed: boolean): Promise<void> {
  await db.transaction('rw', [db.claims, db.profile], async () => {
    await db.claims.update(id, { confirmed });
    await changeProfile(db, (now) => now);
  });
}

async function dropUnusedSource(db: RungDatabase, id: string | null): Promise<Source | null> {
  if (!id || (await db.evidence.where('sourceId').equals(id).count()) > 0) return null;
  const source = await db.sources.get(id);
  await db.sources.delete(id);
  return source ?? null;
}

async function removeSourceRows(db: RungDatabase, sourceId: string): Promise<void> {
  const ids = await db.evidence.where('sourceId').equals(sourceId).primaryKeys();
  await db.claims.where('evidenceId').anyOf(ids).delete();
  await db.verifications.bulkDelete(ids);
  await db.evidence.bulkDelete(ids);
  await db.sources.delete(sourceId);
}
