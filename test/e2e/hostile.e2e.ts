import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOn } from './browsers.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { layoutShift } from './surfaces.ts';
import { until } from './verbs.ts';

const OUT = join(import.meta.dirname, '../../.output/screens');
const ADDRESS = 'https://jobs.lever.co/lanternfield/0b8a6a0e-6c1f-4a51-9d3e-';
const addressOf = (i: number) => `${ADDRESS}${String(i).padStart(12, '0')}`;
const COVERED = HOSTILE_PAGES.findIndex(({ name }) => name === 'a cover over everything');
const MODAL = HOSTILE_PAGES.findIndex(({ name }) => name.startsWith('a modal dialog'));
const VIEW = { width: 1280, height: 860 };

const HOSTS = `[...document.querySelectorAll('html > div, dialog > div')]`;
/** The overlay's host, which stands in the topmost dialog while one is open. */
const HOST = `${HOSTS}.findLast((node) => node.shadowRoot?.querySelector('.rung.overlay'))`;
const OVERLAY = `${HOST}.shadowRoot.querySelector('.rung.overlay')`;

describe.each(BROWSERS)('the overlay in %s on pages that make it hard', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = await start(name, 'e2e', { offered: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'] });
    await browser.serve('https://jobs.lever.co/**', (url) => {
      const i = HOSTILE_PAGES.findIndex((_, at) => addressOf(at) === url.href);
      return HOSTILE_PAGES[i]?.html ?? null;
    });
    await restoreSampleWallet(browser);
    await turnOn(browser, 'lever');
  });
  afterAll(() => browser?.close());

  it.each(HOSTILE_PAGES.map((page, i) => [page.name, i] as const))('%s', async (what, i) => {
    const { shows, ready = 'true' } = HOSTILE_PAGES[i]!;
    const page = await browser.open(addressOf(i));
    await page.setSize(VIEW.width, VIEW.height);
    await until(page, ready);
    await until(page, `${HOST} && !${OVERLAY}.querySelector('.bar-main').disabled`);
    expect(await page.evaluate<string>(`${OVERLAY}.textContent`)).toMatch(shows);
    const shut = await box(page);
    expect(shut.height, 'one line of 44 px').toBe(44);
    expect(shut.right).toBeLessThanOrEqual(VIEW.width);
    expect(shut.bottom).toBeLessThanOrEqual(VIEW.height);
    expect(await page.evaluate<boolean>(IS_ON_TOP), 'nothing of the page lies over the bar').toBe(true);
    await page.clickAt(shut.left + 100, shut.top + 22);
    await until(page, `${OVERLAY}.matches('.is-open') && ${OVERLAY}.querySelector('.requirement')`);
    const open = await box(page);
    expect(open.top).toBeGreaterThanOrEqual(0);
    expect(open.left).toBeGreaterThanOrEqual(0);
    expect(open.scrollWidth, 'no sideways scrolling inside').toBeLessThanOrEqual(open.clientWidth);
    if (name === 'chromium') await keepScreen(shownIn(browser), `hostile-${i}-${what.replaceAll(/\W+/g, '-')}`);
    await page.press('Escape');
    await until(page, `!${OVERLAY}.matches('.is-open')`);
    await page.close();
  });

  it('comes back out of a dialog of the page that closes, or that is taken away', async () => {
    const page = await browser.open(addressOf(MODAL));
    await until(page, HOSTILE_PAGES[MODAL]!.ready!);
    await until(page, `${HOST}?.parentElement.matches('dialog dialog')`);
    await page.evaluate(`document.querySelector('dialog dialog').close()`);
    await until(page, `${HOST}?.parentElement.matches('body > dialog')`);
    await page.evaluate(`document.querySelector('dialog').remove()`);
    await until(page, `${HOST}?.parentElement === document.documentElement`);
    const { left, top } = await box(page);
    await page.clickAt(left + 100, top + 22);
    await until(page, `${OVERLAY}.matches('.is-open')`);
    await page.press('Escape');
    await page.close();
  });

  it.runIf(name === 'chromium').each(['shut', 'open'] as const)(
    'shifts nothing of the page when it appears %s',
    async (how) => {
      const page = await (browser as ChromiumDriver).openPage(addressOf(COVERED));
      expect(await drive(page).overlayText()).not.toBeNull();
      expect(await layoutShift(page)).toBe(0);
      const { left, top, height } = await box(drive(page));
      expect(height > 44).toBe(how === 'open');
      // Open it: the extension remembers that for the page of the next case.
      if (how === 'shut') await page.mouse.click(left + 100, top + 22);
      await page.waitForTimeout(300);
      expect(await layoutShift(page), 'also while the user opens it').toBe(0);
      await page.close();
    },
  );
});

/** The page that was opened last, as its own driver knows it. */
function shownIn(browser: Driver): Page {
  return (browser as ChromiumDriver).context.pages().at(-1)!;
}

/** As the window shows it; the usual screenshot looks elsewhere on a page that is written from top to bottom. */
async function keepScreen(page: Page, name: string): Promise<void> {
  if (!process.env.RUNG_PICTURES) return;
  const cdp = await page.context().newCDPSession(page);
  const { data } = await cdp.send('Page.captureScreenshot', { format: 'png', captureBeyondViewport: false });
  writeFileSync(join(OUT, `${name}.png`), Buffer.from(data, 'base64'));
  await cdp.detach();
}

interface OverlayBox {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly height: number;
  readonly scrollWidth: number;
  readonly clientWidth: number;
}

function box(page: DrivenPage): Promise<OverlayBox> {
  return page.evaluate<OverlayBox>(`(() => {
    const overlay = ${OVERLAY};
    const { left, top, right, bottom, height } = overlay.getBoundingClientRect();
    const body = overlay.querySelector('.body') ?? overlay;
    return { left, top, right, bottom, height, scrollWidth: body.scrollWidth, clientWidth: body.clientWidth };
  })()`);
}

const IS_ON_TOP = `(() => {
  const bar = ${OVERLAY}.querySelector('.bar').getBoundingClientRect();
  return document.elementFromPoint(bar.left + bar.width / 2, bar.top + bar.height / 2) === ${HOST};
})()`;
