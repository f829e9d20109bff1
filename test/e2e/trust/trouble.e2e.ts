import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOARDS } from '../../../lib/boards/index.ts';
import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, sampleWalletFile, start } from '../browsers.ts';
import { storedIn } from './overlay.ts';

const POSTING = {
  board: 'lever',
  id: 'q',
  url: 'https://jobs.lever.co/x/q',
  title: 'Baker',
  company: null,
  locations: [],
  language: 'en',
  description: 'Bake bread.',
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
};

describe.each(BROWSERS)('when things go wrong in %s', (name) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await start(name, 'production');
  });
  afterAll(() => browser?.close());

  const inDashboard = async (): Promise<DrivenPage> => {
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('#passphrase');
    return page;
  };

  it('two tabs that change settings at once lose none of the changes', async () => {
    const tabs = [await inDashboard(), await inDashboard()];
    const boards = BOARDS.map(({ id }) => id).slice(0, 24);
    await Promise.all(
      tabs.map((tab, i) =>
        tab.evaluate(
          `Promise.all(${JSON.stringify(boards.filter((_, at) => at % 2 === i))}.map((board) => (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'page.layout', request: { board, side: 'left', open: true } })))`,
        ),
      ),
    );
    const stored = await tabs[0]!.evaluate<{ settings: { boards: Record<string, { side: string }> } }>(
      "(globalThis.browser ?? chrome).storage.local.get('settings')",
    );
    expect(Object.keys(stored.settings.boards).sort()).toEqual([...boards].sort());
    for (const tab of tabs) await tab.close();
  });

  it('two tabs that save at once keep everything', async () => {
    const tabs = [await inDashboard(), await inDashboard()];
    await Promise.all(
      tabs.map((tab, i) =>
        tab.evaluate(
          `Promise.all(Array.from({ length: 12 }, (_, n) => ({ ...${JSON.stringify(POSTING)}, id: '${i}-' + n })).map((request) => (globalThis.browser ?? chrome).runtime.sendMessage({ name: 'posting.save', request })))`,
        ),
      ),
    );
    for (const tab of tabs) await tab.close();
    expect(await storedIn(browser, 'postings')).toBe(24);
    expect(await storedIn(browser, 'bodies')).toBe(24);
  });

  // The browser's quota does not bind an extension with unlimitedStorage, so a full disk is played by its error.
  it('a full disk is said in a sentence with the space used, and what was there is intact', async () => {
    const before = await storedIn(browser, 'postings');
    const page = await inDashboard();
    await page.evaluate(
      "IDBObjectStore.prototype.put = IDBObjectStore.prototype.add = () => { throw new DOMException('no room', 'QuotaExceededError'); }",
    );
    await page.setFile('input[type=file]', sampleWalletFile());
    await page.click('.note .button.primary');
    await page.waitFor('[role="alert"]');
    expect(await page.text('[role="alert"]')).toMatch(/disk is full.*[\d,.]+ [MG]B of [\d,.]+ [MG]B/);
    await page.close();
    expect(await storedIn(browser, 'postings')).toBe(before);
  });

  it('a damaged database leads to a page that saves what can be read and then starts fresh', async () => {
    const page = await browser.openExtension('icon/16.png');
    await page.pause(300);
    await page.evaluate(DAMAGE);
    await page.close();
    const safe = await browser.openExtension('dashboard.html#wallet');
    await safe.waitFor('[data-safe-mode]');
    expect(await safe.evaluate("document.querySelector('.button.danger').disabled")).toBe(true);
    await safe.evaluate(`window.saved = null; const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => { void blob.text().then((text) => { window.saved = text; }); return make.call(URL, blob); }`);
    await safe.click('[data-safe-mode] .button.primary');
    await safe.waitFor('[data-safe-mode] [role="status"]');
    const saved = JSON.parse(await safe.evaluate<string>('window.saved'));
    expect(saved.tables.evidence).toEqual([{ id: 'kept', title: 'Kept' }]);
    await safe.click('[data-safe-mode] .button.danger');
    await safe.waitFor('nav');
    await safe.close();
    await restoreSampleWallet(browser);
    expect(await storedIn(browser, 'evidence')).toBeGreaterThan(0);
  });
});

/** A database that no version of Rung made, with one row that can be read. Runs where no script of ours does. */
const DAMAGE = `new Promise((resolve, reject) => {
  const deleting = indexedDB.deleteDatabase('rung');
  deleting.onerror = () => reject(deleting.error);
  deleting.onsuccess = () => {
    const opening = indexedDB.open('rung', 10);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('postings', { keyPath: 'otherKey' });
      opening.result.createObjectStore('evidence', { keyPath: 'id' }).put({ id: 'kept', title: 'Kept' });
    };
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => { opening.result.close(); resolve(); };
  };
})`;
