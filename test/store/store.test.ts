import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Claim, droppedKey, type Evidence, type Source } from '../../lib/model/evidence.ts';
import { keyOf, postingKey } from '../../lib/model/library.ts';
import type { Match } from '../../lib/model/match.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { deleteEverything, exportBackup, parseBackup, previewRestore, restoreBackup } from '../../lib/store/backup.ts';
import { cardStates } from '../../lib/store/cards.ts';
import { BACKED_UP, RungDatabase } from '../../lib/store/db.ts';
import {
  duplicatesOf,
  newestPostings,
  removePosting,
  restorePosting,
  savePosting,
  setStatus,
} from '../../lib/store/postings.ts';
import { changeProfile, readProfile } from '../../lib/store/profile.ts';
import { cachedReading, keepMatch, keepReading, noteCauses } from '../../lib/store/readings.ts';
import { seal, unseal } from '../../lib/store/seal.ts';
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
import { wallets } from './arbitrary.ts';

/** A backup without the count of changes, which goes up even when a change is taken back. */
const withoutRevision = (backup: string) => backup.replace(/"walletRevision": \d+/, '');

const NOW = new Date('2026-11-23T10:00:00Z');
let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`test-${++n}`);
});
afterEach(() => db.delete());

const posting = (id: string | null, rest: Partial<Posting> = {}): Posting => ({
  board: 'lever',
  id,
  url: `https://jobs.lever.co/x/${id}`,
  title: 'Warehouse Operative',
  company: 'Fenland Freight',
  locations: ['Peterborough'],
  language: 'en',
  description: 'Pick and pack orders in a cold store.',
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
  ...rest,
});

const evidence = (id: string, sourceId: string | null = null): Evidence => ({
  id,
  kind: 'credential',
  title: id,
  summary: '',
  issuer: null,
  achievementType: null,
  start: null,
  end: null,
  issued: null,
  expires: null,
  hours: null,
  ects: null,
  level: null,
  assessment: null,
  reflection: null,
  links: [],
  sourceId,
  parentId: null,
  createdAt: NOW.toISOString(),
  updatedAt: NOW.toISOString(),
});
const claim = (id: string, evidenceId: string): Claim => ({
  id,
  evidenceId,
  competency: 'sql',
  label: 'SQL',
  uri: null,
  level: null,
  basis: 'listed',
  confirmed: false,
});
const source = (id: string, bytes: Uint8Array): Source => ({
  id,
  format: 'open-badge-3',
  carrier: 'json',
  fileName: `${id}.json`,
  importedAt: NOW.toISOString(),
  bytes: bytes as Uint8Array<ArrayBuffer>,
  sha256: `hash of ${id}`,
});

describe('saved postings', () => {
  it('keep their text, status and notes when they are saved again', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await setStatus(db, 'lever:1', 'applied', NOW);
    await savePosting(
      db,
      posting('1', { title: 'Warehouse Operative (nights)' }),
      { requirements: [], match: null },
      new Date('2026-11-24T10:00:00Z'),
    );
    const row = (await db.postings.get('lever:1'))!;
    expect(row).toMatchObject({
      title: 'Warehouse Operative (nights)',
      status: 'applied',
      savedAt: NOW.toISOString(),
      dates: { applied: '2026-11-23' },
    });
    expect((await db.bodies.get('lever:1'))?.posting.description).toContain('cold store');
  });

  it('come back whole after a removal is undone', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    const before = await exportBackup(db, NOW);
    const removed = (await removePosting(db, 'lever:1'))!;
    expect(await newestPostings(db, 10)).toEqual([]);
    await restorePosting(db, removed);
    expect(await exportBackup(db, NOW)).toBe(before);
  });

  it('notice the same text under another id or board', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    expect(
      await duplicatesOf(
        db,
        posting('other', { board: 'indeed', description: 'Pick  and PACK orders in a cold store.' }),
      ),
    ).toHaveLength(1);
    expect(await duplicatesOf(db, posting('other', { description: 'Drive a forklift.' }))).toEqual([]);
    expect(await duplicatesOf(db, posting('1'))).toEqual([]);
  });

  it('are found for the cards of a list by identity, with and without an id', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await savePosting(db, posting(null), { requirements: [], match: null }, NOW);
    const card = { id: '1', title: 'x', company: null, location: null, url: null };
    const nameless = {
      id: null,
      title: 'warehouse  operative',
      company: 'FENLAND FREIGHT',
      location: 'Peterborough',
      url: null,
    };
    const states = await cardStates(db, 'lever', [card, nameless, { ...card, id: '2' }], {
      hidden: (c) => c.id === '2',
      openHome: () => null,
    });
    expect(states.map(({ saved, hidden, read }) => ({ saved, hidden, read }))).toEqual([
      { saved: 'saved', hidden: false, read: false },
      { saved: 'saved', hidden: false, read: false },
      { saved: null, hidden: true, read: false },
    ]);
  });

  it('have the same key from the card and from the posting itself', () => {
    expect(keyOf(posting('42'))).toBe(postingKey('lever', { id: '42', title: 'anything', company: null }));
    expect(keyOf(posting(null))).toBe(
      postingKey('lever', {
        id: null,
        title: 'WAREHOUSE operative',
        company: 'fenland freight',
        location: 'peterborough',
      }),
    );
  });
});

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

describe('backups', () => {
  it('lose nothing: export, wipe, import, export gives the same bytes (generated wallets)', async () => {
    await fc.assert(
      fc.asyncProperty(wallets, fc.constantFrom('light' as const, 'dark' as const), async (all, theme) => {
        const fresh = new RungDatabase(`property-${++n}`);
        for (const one of all) await addToWallet(fresh, one);
        await savePosting(fresh, posting('1'), { requirements: [], match: null }, NOW);
        await changeProfile(fresh, (now) => ({ ...now, email: 'a@example.org', ignored: ['kind:tool'] }));
        const settings = { ...DEFAULT_SETTINGS, theme, hiddenCompanies: ['Example Ltd'] };
        const before = await exportBackup(fresh, NOW, settings);
        await deleteEverything(fresh);
        expect(await fresh.evidence.count()).toBe(0);
        const backup = parseBackup(before);
        if (!backup.ok) throw new Error(backup.problem.code);
        expect(backup.value.leftOut).toEqual({});
        await restoreBackup(fresh, backup.value, 'replace', NOW);
        expect(await exportBackup(fresh, NOW, backup.value.settings)).toBe(before);
        await fresh.delete();
      }),
      { numRuns: 60 },
    );
  });

  it('say what they will do before they do it, and can be taken back', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await savePosting(db, posting('2'), { requirements: [], match: null }, NOW);
    const old = await exportBackup(db, NOW);
    await removePosting(db, 'lever:1');
    await savePosting(db, posting('3'), { requirements: [], match: null }, NOW);
    const backup = parseBackup(old);
    if (!backup.ok) throw new Error('unreadable');
    const preview = (await previewRestore(db, backup.value)).find((row) => row.table === 'postings');
    expect(preview).toEqual({ table: 'postings', added: 1, replaced: 0, removed: 1 });
    const current = await exportBackup(db, NOW);
    const undo = await restoreBackup(db, backup.value, 'merge', NOW);
    expect(await db.postings.count()).toBe(3);
    const back = parseBackup(undo);
    if (!back.ok) throw new Error('unreadable');
    await restoreBackup(db, back.value, 'replace', NOW);
    expect(await exportBackup(db, NOW)).toBe(current);
  });

  it('merged keep what is newer here, and no point of the score history is lost or doubled', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await db.scores.add({ key: 'lever:1', at: '2026-11-01T10:00:00Z', score: 40, band: 'fair' });
    const old = parseBackup(await exportBackup(db, NOW));
    if (!old.ok) throw new Error(old.problem.code);
    const other = new RungDatabase(`other-${++n}`);
    await savePosting(
      other,
      posting('1', { title: 'Newer' }),
      { requirements: [], match: null },
      new Date('2026-11-25'),
    );
    await other.scores.add({ key: 'lever:1', at: '2026-11-20T10:00:00Z', score: 60, band: 'good' });
    expect((await previewRestore(other, old.value)).find(({ table }) => table === 'scores')).toMatchObject({
      added: 1,
    });
    for (let i = 0; i < 2; i++) await restoreBackup(other, old.value, 'merge', NOW);
    expect((await other.postings.get('lever:1'))?.title).toBe('Newer');
    expect((await other.scores.toArray()).map(({ score }) => score).sort()).toEqual([40, 60]);
    await other.delete();
  });

  it.each([
    ['', 'backup.notJson'],
    ['{"kind":"rung-backup","version":1', 'backup.notJson'],
    ['[1,2]', 'backup.notBackup'],
    ['{"kind":"other"}', 'backup.notBackup'],
    ['{"kind":"rung-backup","version":99,"exportedAt":"x","tables":{}}', 'backup.newer'],
    ['{"kind":"rung-backup","version":1,"exportedAt":"x","tables":{"evidence":7}}', 'backup.damaged'],
    ['{"kind":"rung-backup","version":0,"exportedAt":"x","tables":{}}', 'backup.notBackup'],
    ['{"kind":"rung-backup","version":{"toString":0},"exportedAt":"x","tables":{}}', 'backup.notBackup'],
    [
      '{"kind":"rung-backup","version":1,"exportedAt":"x","tables":{"evidence":[{"id":{"$bytes":"?"}}]}}',
      'backup.notJson',
    ],
  ])('refuse %j with a reason', (text, code) => {
    expect(parseBackup(text)).toMatchObject({ ok: false, problem: { code } });
  });

  it('take no prototype from a file', () => {
    const row = JSON.stringify(evidence('a')).replace('{', '{"__proto__":{"polluted":true},');
    const backup = parseBackup(`{"kind":"rung-backup","version":1,"exportedAt":"x","tables":{"evidence":[${row}]}}`);
    if (!backup.ok) throw new Error(backup.problem.code);
    expect((backup.value.tables.evidence![0] as { polluted?: boolean }).polluted).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it('name every table that holds what a user entered', () => {
    // The signing key cannot be exported; what was asked online is a log of this browser.
    const caches = ['readings', 'answers', 'frameworks', 'troubles', 'keys', 'fetches'];
    expect(
      db.tables
        .map((table) => table.name)
        .filter((name) => !caches.includes(name))
        .sort(),
    ).toEqual([...BACKED_UP].sort());
  });

  it('open with their passphrase only', async () => {
    const sealed = await seal('everything', 'correct horse');
    expect(sealed).not.toContain('everything');
    expect(await unseal(sealed, 'correct horse')).toEqual({ ok: true, value: 'everything' });
    expect(await unseal(sealed, 'wrong')).toMatchObject({ ok: false, problem: { code: 'backup.wrongPassphrase' } });
    const [head, salt, iv, body] = sealed.split('\n');
    const flipped = `${head}\n${salt}\n${iv}\n${body!.startsWith('A') ? 'B' : 'A'}${body!.slice(1)}\n`;
    expect(await unseal(flipped, 'correct horse')).toMatchObject({ ok: false });
  });
});

describe('readings', () => {
  const match = (score: number): Match => ({
    score,
    band: 'good',
    compared: 1,
    musts: { met: 0, all: 0 },
    blockers: [],
    proxies: [],
    items: [],
    notEnough: null,
    uncapped: 'good',
  });
  const keep = (found: Match | null) =>
    keepReading(db, posting('1'), 'engine', { requirements: [], facts: {} as never }, found, 1, NOW);

  it('remember the match before the last one that differed, so that a change can be told', async () => {
    expect((await keep(match(40))).previous).toBeNull();
    expect((await keep(match(40))).previous).toBeNull();
    expect((await keep(match(55))).previous?.score).toBe(40);
    expect((await keep(match(55))).previous?.score).toBe(40);
  });

  it('are made anew for another engine or another text', async () => {
    await keep(null);
    expect(await cachedReading(db, posting('1'), 'engine')).not.toBeNull();
    expect(await cachedReading(db, posting('1'), 'other')).toBeNull();
    expect(await cachedReading(db, posting('1', { description: 'Something else.' }), 'engine')).toBeNull();
  });

  it('say at a point of the history what moved it, once', async () => {
    await keep(match(40));
    await keep(match(55));
    await noteCauses(db, keyOf(posting('1')), ['SQL']);
    await noteCauses(db, keyOf(posting('1')), ['Tableau']);
    await noteCauses(db, keyOf(posting('2')), ['Python']);
    expect((await db.scores.toArray()).map(({ score, causes }) => [score, causes])).toEqual([
      [40, undefined],
      [55, ['SQL']],
    ]);
  });

  it('follow the wallet, and take the saved posting along in its list', async () => {
    await savePosting(db, posting('1'), { requirements: [], match: null }, NOW);
    await keep(match(40));
    expect(await db.postings.get(keyOf(posting('1')))).toMatchObject({ score: 40, band: 'good' });
    expect((await keepMatch(db, keyOf(posting('1')), match(55), NOW)).previous?.score).toBe(40);
    expect(await db.postings.get(keyOf(posting('1')))).toMatchObject({ score: 55, band: 'good' });
    expect((await db.scores.toArray()).map(({ score }) => score)).toEqual([40, 55]);
    expect((await db.seen.get(keyOf(posting('1'))))?.times).toBe(1);
    expect(await keepMatch(db, keyOf(posting('2')), match(55), NOW)).toEqual({ previous: null });
    expect(await db.readings.count()).toBe(1);
  });

  it('add to the score history only when the number changes', async () => {
    for (const score of [40, 40, 55, 55, 40]) await keep(match(score));
    expect((await db.scores.toArray()).map(({ score }) => score)).toEqual([40, 55, 40]);
  });
});
