import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../demo/serve.ts';
import type { Driver } from '../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOn } from './browsers.ts';
import { clickOverlay, untilOverlay } from './verbs.ts';

describe.each(BROWSERS)('the pages of the extension in %s', (name) => {
  let browser: Driver;
  let board: Awaited<ReturnType<typeof serveBoard>>;

  beforeAll(async () => {
    board = await serveBoard();
    browser = await start(name, 'e2e', { offered: ['http://127.0.0.1/*'] });
  });
  afterAll(async () => {
    await browser?.close();
    board?.close();
  });

  it('welcomes with a sample posting that can be opened line by line', async () => {
    const page = await browser.openExtension('welcome.html');
    await page.waitFor('.requirement:first-child .quote mark'); // the first line stands open
    await page.click('.requirement:nth-child(2) button');
    await page.waitFor('.requirement:nth-child(2) .quote mark');
    expect((await page.text('.requirement:nth-child(2) .quote mark')).length).toBeGreaterThan(2);
    await page.close();
  });

  it('adds evidence by hand and shows it after a reload', async () => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.fill('[role="combobox"]', 'microsoft exc');
    await page.waitFor('[role="option"]');
    await page.press('Enter');
    await page.waitFor('.chips .pill');
    await page.click('form .button.primary');
    await page.waitFor('.evidence');
    await page.close();
    const again = await browser.openExtension('dashboard.html#wallet');
    await again.waitFor('.evidence');
    expect(await again.text('.evidence h3')).toContain('Excel');
    await again.close();
  });

  it('restores a backup after showing what it will do, and takes it back', async () => {
    await restoreSampleWallet(browser);
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.waitFor('.evidence');
    expect(await page.evaluate<number>("document.querySelectorAll('.evidence').length")).toBeGreaterThanOrEqual(5);
    await page.close();
  });

  it('saves the open posting from the overlay and keeps its text', async () => {
    await turnOn(browser, 'demo');
    const page = await browser.open(`${board.url}/jobs/d-101`);
    await untilOverlay(page, `root.querySelector('.bar-main:not(:disabled)')`);
    await clickOverlay(page, '.bar-main');
    await clickOverlay(page, '.foot .primary');
    await untilOverlay(page, `root.querySelector('.foot .primary').getAttribute('aria-pressed') === 'true'`);
    await page.close();
    const saved = await browser.openExtension('dashboard.html#saved');
    await saved.waitFor('tbody tr');
    expect(await saved.text('tbody tr a')).toBe('Data Analyst');
    await saved.click('tbody tr a');
    await saved.waitFor('details');
    expect(await saved.text('details p')).toContain('half-hourly meter data');
    await saved.close();
  });
});
