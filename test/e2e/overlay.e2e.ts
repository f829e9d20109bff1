import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postingPage } from '../demo/pages.ts';
import { POSTINGS } from '../demo/postings.ts';
import { serveBoard } from '../demo/serve.ts';
import type { Driver } from '../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOff, turnOn } from './browsers.ts';
import { until } from './verbs.ts';

const LEVER = 'https://jobs.lever.co/lanternfield/0b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c3d';
const NURSE = POSTINGS.find((posting) => posting.id === 'd-102')!;

/** A page in the form of a Lever posting, written by us. */
const leverPage = `<!doctype html><html lang="en"><head><title>Lanternfield - ${NURSE.title}</title></head><body>
<div class="main-header-logo"><img alt="Lanternfield logo"></div>
<div class="posting-headline"><h2>${NURSE.title}</h2><div class="posting-categories"><div class="location">Sheffield</div></div></div>
<div class="section page-centered" data-qa="job-description"><div>${NURSE.intro}</div></div>
<div class="section page-centered"><h3>What you bring</h3><ul>${NURSE.musts.map((must) => `<li>${must}</li>`).join('')}</ul></div>
<div class="section page-centered last-section-apply"><a href="#">Apply</a></div></body></html>`;

const snapshot = 'document.documentElement.outerHTML';

describe.each(BROWSERS)('the overlay in %s', (name) => {
  let browser: Driver;
  let board: Awaited<ReturnType<typeof serveBoard>>;

  beforeAll(async () => {
    board = await serveBoard();
    browser = await start(name, 'e2e', {
      offered: ['http://127.0.0.1/*', '*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
    });
    await browser.serve('https://jobs.lever.co/**', (url) => (url.href === LEVER ? leverPage : null));
  });
  afterAll(async () => {
    await browser?.close();
    board?.close();
  });

  it('changes nothing on a page before its board is on', async () => {
    const page = await browser.open(`${board.url}/jobs/d-101`);
    await page.pause(800);
    expect(await page.evaluate<number>('document.documentElement.children.length')).toBe(2);
    expect(await page.evaluate<string>('document.body.outerHTML')).toBe(await bodyOf('d-101', page));
    await page.close();
  });

  it('says what a posting asks for with an empty wallet', async () => {
    await turnOn(browser, 'demo');
    const page = await browser.open(`${board.url}/jobs/d-101`);
    expect(await page.overlayText()).toMatch(/^\d+ competencies asked for/);
    await page.close();
  });

  it('shows the match with a wallet', async () => {
    await restoreSampleWallet(browser);
    const page = await browser.open(`${board.url}/jobs/d-101`);
    expect(await page.overlayText()).toMatch(/\d+ of \d+ musts/);
    await page.close();
  });

  it.each(POSTINGS.map(({ id, shape }) => [shape, id] as const))('reads the %s page %s', async (_, id) => {
    const page = await browser.open(`${board.url}/jobs/${id}`);
    expect(await page.overlayText()).not.toBeNull();
    await page.close();
  });

  it('runs on a real board host once the user allowed it', async () => {
    await turnOn(browser, 'lever');
    const page = await browser.open(LEVER);
    expect(await page.overlayText()).toMatch(/musts|competencies/);
    await page.close();
  });

  it('leaves the page as it was when the board is switched off', async () => {
    const page = await browser.open(`${board.url}/jobs/d-104`);
    expect(await page.overlayText()).not.toBeNull();
    await turnOff(browser, 'demo');
    await until(page, 'document.documentElement.children.length === 2');
    const left = await page.evaluate<string>(snapshot);
    await page.close();
    const fresh = await browser.open(`${board.url}/jobs/d-104`);
    await fresh.pause(500);
    expect(left).toBe(await fresh.evaluate<string>(snapshot));
    await fresh.close();
  });
});

/** The body as this browser serialises the page that was served. */
async function bodyOf(id: string, page: { evaluate<T>(code: string): Promise<T> }): Promise<string> {
  return page.evaluate<string>(
    `new DOMParser().parseFromString(${JSON.stringify(postingPage(id))}, 'text/html').body.outerHTML`,
  );
}
