import {
  type Claim,
  droppedKey,
  type Evidence,
  type Source,
  type Verification,
  type Wallet,
} from '../model/evidence.ts';
import type { RungDatabase } from './db.ts';
import { changeProfile, readProfile } from './profile.ts';

/** Everything that comes from one file or one form, written together or not at all. */
export interface WalletItems {
  readonly source: Source | null;
  readonly evidence: readonly Evidence[];
  readonly claims: readonly Claim[];
  readonly verifications: readonly Verification[];
}

/** What a removal took away, for putting it back. */
export interface Removed {
  readonly sources: readonly Source[];
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

function change<T>(db: RungDatabase, work: () => Promise<T>): Promise<T> {
  return db.transaction('rw', [db.sources, db.evidence, db.claims, db.verifications, db.profile], async () => {
    const result = await work();
    await changeProfile(db, (now) => now);
    return result;
  });
}

/** Adds the items; importing the same file again replaces what it gave and adds nothing. */
export async function addToWallet(db: RungDatabase, items: WalletItems): Promise<{ readonly replaced: boolean }> {
  const [first] = await addAllToWallet(db, [items]);
  return { replaced: first ?? false };
}

/** Adds the items of several files in one transaction; for each, whether the file was here before. */
export async function addAllToWallet(db: RungDatabase, all: readonly WalletItems[]): Promise<readonly boolean[]> {
  if (all.length === 0) return [];
  return change(db, async () => {
    const replaced: boolean[] = [];
    for (const items of all) replaced.push(await addOne(db, items));
    return replaced;
  });
}

async function addOne(db: RungDatabase, items: WalletItems): Promise<boolean> {
  const before = items.source ? await db.sources.where('sha256').equals(items.source.sha256).toArray() : [];
  const said = await wordsOfUser(db, before);
  for (const source of before) await removeSourceRows(db, source.id);
  if (items.source) await db.sources.put(items.source);
  await db.evidence.bulkPut(items.evidence.map((one) => ({ ...one, ...said.evidence.get(one.id) })));
  const wanted = items.claims.filter((claim) => !isDropped(claim, said.evidence.get(claim.evidenceId)));
  await db.claims.bulkPut(wanted.map((claim) => ({ ...claim, ...said.claims.get(wordsKey(claim)) })));
  const kept = new Set(items.evidence.map((one) => one.id));
  await db.claims.bulkPut(said.own.filter((claim) => kept.has(claim.evidenceId)));
  await db.verifications.bulkPut([...items.verifications]);
  return before.length > 0;
}

interface WordsOfUser {
  /** Confirmations of found competencies. */
  readonly claims: ReadonlyMap<string, Pick<Claim, 'confirmed'>>;
  /** Competencies that the user attached. */
  readonly own: readonly Claim[];
  readonly evidence: ReadonlyMap<string, Partial<Evidence>>;
}

/** What the user said about the items of a file, which outlives reading the file again. */
async function wordsOfUser(db: RungDatabase, sources: readonly Source[]): Promise<WordsOfUser> {
  const evidence = await db.evidence
    .where('sourceId')
    .anyOf(sources.map((source) => source.id))
    .toArray();
  const claims = await db.claims
    .where('evidenceId')
    .anyOf(evidence.map((one) => one.id))
    .toArray();
  return {
    claims: new Map(
      claims.filter((one) => one.basis === 'inferred').map((one) => [wordsKey(one), { confirmed: one.confirmed }]),
    ),
    own: claims.filter((one) => one.basis === 'user'),
    evidence: new Map(evidence.map((one) => [one.id, saidAbout(one)])),
  };
}

function saidAbout({ reflection, assessment, createdAt, updatedAt, dropped }: Evidence): Partial<Evidence> {
  return {
    ...(updatedAt === createdAt ? {} : { reflection, assessment, createdAt }),
    ...(dropped === undefined ? {} : { dropped }),
  };
}

function isDropped(claim: Claim, evidence: Partial<Evidence> | undefined): boolean {
  return evidence?.dropped?.includes(droppedKey(claim)) ?? false;
}

function wordsKey(claim: Claim): string {
  return `${claim.evidenceId}\n${claim.basis}\n${claim.competency ?? claim.label.toLowerCase()}`;
}

/** Puts what the user entered or changed: these rows in place of the evidence `gone` and of all claims of both. */
export function putEvidence(db: RungDatabase, items: WalletItems, gone: readonly string[] = []): Promise<void> {
  return change(db, async () => {
    const ids = [...new Set([...gone, ...items.evidence.map((one) => one.id)])];
    const before = await db.claims.where('evidenceId').anyOf(ids).toArray();
    const evidence = await Promise.all(items.evidence.map((one) => withDropped(db, one, before, items.claims)));
    await db.claims.where('evidenceId').anyOf(ids).delete();
    await db.evidence.bulkDelete([...gone]);
    if (items.source) await db.sources.put(items.source);
    await db.evidence.bulkPut(evidence);
    await db.claims.bulkPut([...items.claims]);
  });
}

/** Evidence of a file remembers which of its claims the user took away, and forgets those that are back. */
async function withDropped(
  db: RungDatabase,
  one: Evidence,
  before: readonly Claim[],
  after: readonly Claim[],
): Promise<Evidence> {
  if (one.sourceId === null) return one;
  const keysOf = (claims: readonly Claim[]) =>
    claims.filter((claim) => claim.evidenceId === one.id && claim.basis !== 'user').map(droppedKey);
  const there = new Set(keysOf(after));
  const known = (await db.evidence.get(one.id))?.dropped ?? [];
  const dropped = [...new Set([...known, ...keysOf(before)])].filter((key) => !there.has(key)).sort();
  const { dropped: _, ...bare } = one;
  return dropped.length > 0 ? { ...bare, dropped } : bare;
}

/** Removes evidence with its parts, claims and checks, and its source when nothing else came from it. */
export function removeEvidence(db: RungDatabase, ids: readonly string[]): Promise<Removed> {
  return change(db, async () => {
    const evidence = await withParts(db, ids);
    const all = evidence.map((one) => one.id);
    const claims = await db.claims.where('evidenceId').anyOf(all).toArray();
    const verifications = await db.verifications.where('evidenceId').anyOf(all).toArray();
    await db.claims.bulkDelete(claims.map((claim) => claim.id));
    await db.verifications.bulkDelete(all);
    await db.evidence.bulkDelete(all);
    const sources: Source[] = [];
    for (const id of new Set(evidence.map((one) => one.sourceId))) {
      const source = await dropUnusedSource(db, id);
      if (source) sources.push(source);
    }
    return { sources, evidence, claims, verifications };
  });
}

/** Puts back what a removal took. */
export function putBack(db: RungDatabase, removed: Removed): Promise<void> {
  return change(db, async () => {
    await db.sources.bulkPut([...removed.sources]);
    await db.evidence.bulkPut([...removed.evidence]);
    await db.claims.bulkPut([...removed.claims]);
    await db.verifications.bulkPut([...removed.verifications]);
  });
}

/** Says of found competencies whether they are true. */
export function confirmClaims(db: RungDatabase, ids: readonly string[], confirmed: boolean): Promise<void> {
  return change(db, async () => {
    await db.claims
      .where('id')
      .anyOf([...ids])
      .modify({ confirmed });
  });
}

/** Takes claims away, such as found words that are not true, and returns them. Reading their file again leaves them away. */
export function removeClaims(db: RungDatabase, ids: readonly string[]): Promise<readonly Claim[]> {
  return change(db, async () => {
    const claims = (await db.claims.bulkGet([...ids])).filter((claim) => claim !== undefined);
    await changeClaims(db, claims, () => db.claims.bulkDelete([...ids]));
    return claims;
  });
}

export function putClaims(db: RungDatabase, claims: readonly Claim[]): Promise<void> {
  return change(db, () => changeClaims(db, claims, () => db.claims.bulkPut([...claims])));
}

/** Changes claims and has their evidence remember what is gone. */
async function changeClaims(db: RungDatabase, claims: readonly Claim[], work: () => Promise<unknown>): Promise<void> {
  const ids = [...new Set(claims.map((claim) => claim.evidenceId))];
  const of = () => db.claims.where('evidenceId').anyOf(ids).toArray();
  const before = await of();
  await work();
  const after = await of();
  const evidence = (await db.evidence.bulkGet(ids)).filter((one) => one !== undefined);
  await db.evidence.bulkPut(await Promise.all(evidence.map((one) => withDropped(db, one, before, after))));
}

/** Replaces the answers of checks that were made again. */
export function putVerifications(db: RungDatabase, verifications: readonly Verification[]): Promise<void> {
  return change(db, async () => {
    await db.verifications.bulkPut([...verifications]);
  });
}

/** The evidence with these ids and all that is part of it. */
async function withParts(db: RungDatabase, ids: readonly string[]): Promise<Evidence[]> {
  const found = new Map<string, Evidence>();
  let next = (await db.evidence.bulkGet([...ids])).filter((one) => one !== undefined);
  while (next.length > 0) {
    for (const one of next) found.set(one.id, one);
    const parts = await db.evidence
      .where('parentId')
      .anyOf(next.map((one) => one.id))
      .toArray();
    next = parts.filter((part) => !found.has(part.id));
  }
  return [...found.values()];
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
