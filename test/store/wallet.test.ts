import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Claim, droppedKey } from '../../lib/model/evidence.ts';
import { deleteEverything, exportBackup, parseBackup, restoreBackup } from '../../lib/store/backup.ts';
import { RungDatabase } from '../../lib/store/db.ts';
import { changeProfile, readProfile } from '../../lib/store/profile.ts';
import {
  addToWallet,
  confirmClaims,
  putBack,
  putClaims,
  putEvidence,
  readWallet,
  removeClaims,
  removeEvidence,
} from '../../lib/store/wallet.ts';
import { claim, evidence, NOW, source, withoutRevision } from './rows.ts';

let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`test-${++n}`);
});
afterEach(() => db.delete());

describe('the wallet', () => {
  const items = (id: string) => ({
    source: source(id, new Uint8Array([1, 2, 3])),
    evidence: [evidence(`e-${id}`, id)],
    claims: [claim(`c-${id}`, `e-${id}`)],
    verifications: [],
  });

  it('replaces what a file gave when it is imported again', async () => {
    expect(await addToWallet(db, items('a'))).toEqual({ replaced: false });
    expect(await addToWallet(db, items('a'))).toEqual({ replaced: true });
    const wallet = await readWallet(db);
    expect([wallet.evidence.length, wallet.claims.length, await db.sources.count()]).toEqual([1, 1, 1]);
  });

  it('gives everything back when a removal is undone, bytes included', async () => {
    await addToWallet(db, items('a'));
    await addToWallet(db, items('b'));
    const tables = JSON.stringify(
      (JSON.parse(await exportBackup(db, NOW)) as { tables: Record<string, unknown> }).tables.sources,
    );
    const removed = await removeEvidence(db, ['e-a']);
    expect((await readWallet(db)).claims).toHaveLength(1);
    await putBack(db, removed);
    expect(
      JSON.stringify((JSON.parse(await exportBackup(db, NOW)) as { tables: Record<string, unknown> }).tables.sources),
    ).toBe(tables);
    expect((await readWallet(db)).claims).toHaveLength(2);
  });

  it('keeps what the user said about a file when the file is read again', async () => {
    const found = { ...items('a'), claims: [{ ...claim('c-a', 'e-a'), basis: 'inferred' as const }] };
    await addToWallet(db, found);
    await confirmClaims(db, ['c-a'], true);
    const held = (await db.evidence.get('e-a'))!;
    const own = {
      ...claim('own', 'e-a'),
      competency: 'excel',
      label: 'Excel',
      basis: 'user' as const,
      confirmed: true,
    };
    await putEvidence(db, {
      source: null,
      evidence: [{ ...held, reflection: 'Hard, then easy.', updatedAt: '2026-11-24T10:00:00.000Z' }],
      claims: [{ ...found.claims[0]!, confirmed: true }, own],
      verifications: [],
    });
    await addToWallet(db, found);
    const wallet = await readWallet(db);
    expect(wallet.claims.map(({ competency, confirmed }) => [competency, confirmed])).toEqual([
      ['sql', true],
      ['excel', true],
    ]);
    expect(wallet.evidence[0]?.reflection).toBe('Hard, then easy.');
  });

  it('leaves away what the user took away when the file is read again, and brings back what was undone', async () => {
    const file = items('a');
    const { claims } = file;
    const found = (label: string, basis: Claim['basis'] = 'inferred'): Claim => ({
      ...claims[0]!,
      id: `found-${basis}-${label}`,
      competency: null,
      label,
      basis,
      confirmed: false,
    });
    const read = { ...file, claims: [found('Baking'), found('Bread'), found('Ovens', 'listed')] };
    const labels = async () => (await db.claims.toArray()).map(({ label }) => label).sort();
    await addToWallet(db, read);
    const dropped = await removeClaims(db, [read.claims[0]!.id, read.claims[2]!.id]);
    await addToWallet(db, read);
    expect(await labels()).toEqual(['Bread']);
    const kept = await exportBackup(db, NOW);
    await deleteEverything(db);
    const backup = parseBackup(kept);
    if (!backup.ok) throw new Error('the backup was refused');
    await restoreBackup(db, backup.value, 'replace', NOW);
    await addToWallet(db, read);
    expect(await labels(), 'after a backup').toEqual(['Bread']);
    await putClaims(db, dropped);
    await addToWallet(db, read);
    expect(await labels(), 'after an undo').toEqual(['Baking', 'Bread', 'Ovens']);
    // Taken out in the form of the thing, and then said by the issuer after all.
    const [one] = await db.evidence.toArray();
    await putEvidence(db, { source: null, evidence: [one!], claims: [found('Bread')], verifications: [] });
    await addToWallet(db, { ...read, claims: [...read.claims, found('Baking', 'stated')] });
    expect((await db.claims.toArray()).map(droppedKey).sort()).toEqual(['inferred bread', 'stated baking']);
  });

  it('takes the parts of a thing with it, and brings them back', async () => {
    await addToWallet(db, {
      source: null,
      evidence: [
        evidence('record'),
        { ...evidence('badge'), parentId: 'record' },
        { ...evidence('work'), parentId: 'badge' },
        evidence('other'),
      ],
      claims: [claim('c', 'work')],
      verifications: [],
    });
    const before = await exportBackup(db, NOW);
    const removed = await removeEvidence(db, ['record']);
    expect((await readWallet(db)).evidence.map(({ id }) => id)).toEqual(['other']);
    expect((await readWallet(db)).claims).toEqual([]);
    await putBack(db, removed);
    expect(withoutRevision(await exportBackup(db, NOW))).toBe(withoutRevision(before));
  });

  it('is written whole or not at all', async () => {
    await addToWallet(db, items('a'));
    const before = await exportBackup(db, NOW);
    const broken = { ...items('b'), claims: [{ ...claim('x', 'e-b'), id: undefined as unknown as string }] };
    await expect(addToWallet(db, broken)).rejects.toThrow();
    expect(await exportBackup(db, NOW)).toBe(before);
  });

  it('is the same in two tabs, and one tab may delete it while another is open', async () => {
    const other = new RungDatabase(db.name);
    await addToWallet(db, items('a'));
    expect((await readWallet(other)).evidence).toHaveLength(1);
    await deleteEverything(db);
    expect((await readWallet(other)).evidence).toEqual([]);
    await addToWallet(other, items('b'));
    expect((await readWallet(db)).evidence).toHaveLength(1);
    other.close();
  });

  it('counts its revision up with every change, so that cached scores are known to be old', async () => {
    await addToWallet(db, items('a'));
    const first = (await readProfile(db)).walletRevision;
    await changeProfile(db, (now) => ({ ...now, email: 'a@example.org' }));
    expect(await readProfile(db)).toMatchObject({ email: 'a@example.org', walletRevision: first + 1 });
  });
});
