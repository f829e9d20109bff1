import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../lib/model/settings.ts';
import { deleteEverything, exportBackup, parseBackup, previewRestore, restoreBackup } from '../../lib/store/backup.ts';
import { BACKED_UP, RungDatabase } from '../../lib/store/db.ts';
import { removePosting, savePosting } from '../../lib/store/postings.ts';
import { changeProfile } from '../../lib/store/profile.ts';
import { seal, unseal } from '../../lib/store/seal.ts';
import { addToWallet } from '../../lib/store/wallet.ts';
import { wallets } from './arbitrary.ts';
import { evidence, NOW, posting } from './rows.ts';

let db: RungDatabase;
let n = 0;

beforeEach(() => {
  db = new RungDatabase(`test-${++n}`);
});
afterEach(() => db.delete());

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
