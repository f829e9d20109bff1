import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../setup/chromium.ts';
import type { Driver } from '../../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOn } from '../browsers.ts';
import { until } from '../verbs.ts';
import { BOARD_URL, COVERED, hostilePage, PLAIN_URL } from './hostile-page.ts';
import { openShown, setOpen, snapshot } from './overlay.ts';

const ORIGINS = ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'];
/** What the browser says when a script asks an extension that is no longer there. */
const DEAD = /context invalidated|receiving end does not exist|message port closed|can't access dead object/i;

describe.each(BROWSERS)('leaving a page in %s', (name) => {
  let browser: Driver;
  const said: string[] = [];

  beforeAll(async () => {
    browser = await start(name, 'production', { offered: ORIGINS });
    await browser.serve('https://jobs.lever.co/**', () => hostilePage());
    await browser.serve('https://plain.example/**', () => hostilePage());
    await restoreSampleWallet(browser);
    if (browser.name === 'chromium')
      (browser as ChromiumDriver).context.on('page', (page) => {
        page.on('console', (message) => said.push(message.text()));
        page.on('pageerror', (error) => said.push(String(error)));
      });
  });
  afterAll(() => browser?.close());

  const shown = () => openShown(browser, BOARD_URL);

  it('a permission withdrawn in the browser while the overlay is open takes it away, and all else goes on', async () => {
    await turnOn(browser, 'lever');
    const page = await shown();
    await setOpen(page, true);
    await inExtension(browser, `api.permissions.remove({ origins: ${JSON.stringify(ORIGINS)} })`);
    await until(page, `${COVERED} === 0`);
    const plain = await browser.open(PLAIN_URL);
    expect(await snapshot(page)).toEqual(await snapshot(plain));
    await plain.close();
    await page.close();
    const again = await browser.open(BOARD_URL);
    await again.pause(800);
    expect(await again.evaluate(COVERED)).toBe(0);
    await again.close();
    const boards = await browser.openExtension('dashboard.html#boards');
    await boards.waitFor('[data-board="lever"][data-on="false"]');
    await boards.close();
  });

  it('and it can be given again', async () => {
    await turnOn(browser, 'lever');
    const page = await shown();
    await page.close();
  });

  it('an update of the extension leaves the page without a word in its console, and one overlay at most', async () => {
    const page = await shown();
    await setOpen(page, true);
    said.length = 0;
    await inExtension(browser, 'setTimeout(() => api.runtime.reload(), 200)').catch(() => null);
    await page.pause(2500);
    // The script of before notices when the page next changes; a click on what it drew must not break either.
    await page.clickAt(1280 - 16 - 220, 500);
    await page.evaluate("document.body.append(document.createElement('hr'))");
    await page.evaluate("document.querySelector('hr').remove()");
    await until(page, 'document.documentElement.children.length <= 3');
    expect(said.filter((line) => DEAD.test(line) || /rung/i.test(line))).toEqual([]);
  });
});

/** Runs code in a page of the extension, as a click there or in the browser's own settings would. */
async function inExtension(browser: Driver, code: string): Promise<unknown> {
  const page = await browser.openExtension('dashboard.html#data');
  await page.waitFor('#passphrase');
  const result = await page.evaluate(`(() => { const api = globalThis.browser ?? chrome; return ${code}; })()`);
  await page.pause(100);
  await page.close().catch(() => null);
  return result;
}
