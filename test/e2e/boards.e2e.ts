import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fixturesOf } from '../boards/fixture.ts';
import type { ChromiumDriver } from '../setup/chromium.ts';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, start, turnOn } from './browsers.ts';
import { until, untilOverlay } from './verbs.ts';
import { JOBS, listPage } from './virtual-list.ts';

const LIST = 'https://www.linkedin.com/jobs/search/?keywords=lamps&currentJobId=4382994000';

/** How many badges each posting of the list has, however many cards it has. */
const BADGES = `Object.values([...document.querySelectorAll('li[data-occludable-job-id]')].reduce((all, card) => ({ ...all, [card.dataset.occludableJobId]: (all[card.dataset.occludableJobId] ?? 0) + [...card.children].filter((child) => child.shadowRoot).length }), {}))`;
/** The overlay says what it read. */
const READ = `root.querySelector('.bar-main:not(:disabled)')`;
/** Whether an overlay is there, asked by the page. */
const IS_SHOWN = `[...document.documentElement.children].some((child) => child.shadowRoot?.querySelector('.rung.overlay'))`;
const ALL_HAVE_ONE = `(${BADGES}).length > 0 && (${BADGES}).every((count) => count === 1)`;

describe.each(BROWSERS)('a list that renders itself anew, in %s', (name) => {
  let browser: Driver;
  let page: DrivenPage;

  beforeAll(async () => {
    browser = await start(name, 'e2e', { offered: ['*://*.linkedin.com/*'] });
    await browser.serve('https://www.linkedin.com/**', () => listPage());
    await turnOn(browser, 'linkedin');
    page = await browser.open(LIST);
  });
  afterAll(async () => {
    await browser?.close();
  });

  it('has one badge on every card', async () => {
    await until(page, ALL_HAVE_ONE);
    expect((await page.evaluate<unknown[]>(BADGES)).length).toBe(10);
    // Drawn by our own sheet (without it: block), which badges share where the browser lets a script in a page do that.
    const drawn = `[...document.querySelectorAll('li[data-occludable-job-id] > *')].flatMap((host) => host.shadowRoot ? [getComputedStyle(host.shadowRoot.querySelector('.badge')).display] : [])`;
    expect(new Set(await page.evaluate<string[]>(drawn))).toEqual(new Set(['flex']));
  });

  it('has them again after its cards were thrown away, used for others, shown twice and added to', async () => {
    for (const change of ['scrollTo(20)', 'scrollTo(4)', 'reuse(30)', 'twice()', 'more()']) {
      await page.evaluate(`list.${change}`);
      await until(page, ALL_HAVE_ONE);
    }
  });

  it('shows the posting that is open, and never the one before under the new address', async () => {
    for (const index of [3, 8, 5]) {
      await untilOverlay(page, READ);
      // The pane is still the old one until nothing is shown under the new address.
      await page.evaluate(`list.open(${index}, () => !${IS_SHOWN})`);
      await until(page, `document.querySelector('h1').textContent.trim() === ${JSON.stringify(JOBS[index]?.title)}`);
      await untilOverlay(page, READ);
      expect(await page.overlayText()).toMatch(new RegExp(`^${JOBS[index]?.asks.length} competenc`));
    }
  });

  it('leaves the page alone where it shows neither list nor posting', async () => {
    await page.evaluate(`list.leave()`);
    await until(page, `[...document.documentElement.children].every((child) => !child.shadowRoot)`);
  });
});

describe('a posting in a frame of another site, at a click', () => {
  const PAGE = 'https://careers.museum.example/open?gh_jid=7003001';
  let browser: ChromiumDriver;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    const fixture = (name: string) => fixturesOf('greenhouse').find((one) => one.name === name)!.html;
    // What a click on the button allows for the moment: the page itself and no more.
    browser = (await start('chromium', 'e2e', {
      granted: ['https://careers.museum.example/*'],
      offered: ['*://*.greenhouse.io/*'],
    })) as ChromiumDriver;
    await browser.serve('https://careers.museum.example/**', () => fixture('framed'));
    await browser.serve('https://boards.greenhouse.io/**', () => fixture('embed'));
    page = await browser.openPage(PAGE);
    await page.frameLocator('#grnhse_iframe').locator('h1').waitFor();
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  });
  afterAll(async () => {
    await browser?.close();
  });

  const look = async () => {
    await page.bringToFront();
    await popup.reload();
    await popup.waitForSelector('.popup .card button');
    return (await popup.textContent('.popup .card'))!;
  };

  it('is said to be there, with what to do', async () => {
    const said = await look();
    expect(said).toContain('sits in a frame of boards.greenhouse.io');
    expect(said).toContain('Turn Greenhouse on');
    const opened = browser.context.waitForEvent('page');
    await popup.click('.card button');
    await (await opened).close();
  });

  it('is said in the panel too, with the switch', async () => {
    const panel = await browser.context.newPage();
    await panel.goto(`chrome-extension://${browser.id}/sidepanel.html`);
    await page.bringToFront();
    await panel.reload();
    await panel.waitForSelector('[data-board="greenhouse"] button');
    expect(await panel.textContent('.panel .card')).toContain('sits in a frame of boards.greenhouse.io');
    await panel.close();
  });

  it('is read once the board is turned on', async () => {
    await turnOn(browser, 'greenhouse');
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
    expect(await look()).toContain('Route Software Developer');
  });
});
