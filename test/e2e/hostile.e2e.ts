import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import { restoreSampleWallet, start, turnOn } from './browsers.ts';
import { HOSTILE_PAGES } from './hostile-pages.ts';
import { layoutShift } from './surfaces.ts';

const OUT = join(import.meta.dirname, '../../.output/screens');
const ADDRESS = 'https://jobs.lever.co/lanternfield/0b8a6a0e-6c1f-4a51-9d3e-';
const addressOf = (i: number) => `${ADDRESS}${String(i).padStart(12, '0')}`;
const COVERED = HOSTILE_PAGES.findIndex(({ name }) => name === 'a cover over everything');
const VIEW = { width: 1280, height: 860 };

describe('the overlay on pages that make it hard', () => {
  let browser: ChromiumDriver;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = (await start('chromium', 'e2e', {
      offered: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'],
    })) as ChromiumDriver;
    await browser.serve('https://jobs.lever.co/**', (url) => {
      const i = HOSTILE_PAGES.findIndex((_, at) => addressOf(at) === url.href);
      return HOSTILE_PAGES[i]?.html ?? null;
    });
    await restoreSampleWallet(browser);
    await turnOn(browser, 'lever');
  });
  afterAll(() => browser?.close());

  it.each(HOSTILE_PAGES.map((page, i) => [page.name, i] as const))('%s', async (name, i) => {
    const page = await browser.openPage(addressOf(i));
    await page.setViewportSize(VIEW);
    const driven = drive(page);
    expect(await driven.overlayText()).toMatch(HOSTILE_PAGES[i]!.shows);
    const shut = await box(page);
    expect(shut.height, 'one line of 44 px').toBe(44);
    expect(shut.right).toBeLessThanOrEqual(VIEW.width);
    expect(shut.bottom).toBeLessThanOrEqual(VIEW.height);
    expect(await isOnTop(page), 'nothing of the page lies over the bar').toBe(true);
    await page.mouse.click(shut.left + 100, shut.top + 22);
    await page.waitForFunction(() =>
      [...document.documentElement.children].some((node) =>
        node.shadowRoot?.querySelector('.overlay.is-open .requirement'),
      ),
    );
    const open = await box(page);
    expect(open.top).toBeGreaterThanOrEqual(0);
    expect(open.left).toBeGreaterThanOrEqual(0);
    expect(open.scrollWidth, 'no sideways scrolling inside').toBeLessThanOrEqual(open.clientWidth);
    await keepScreen(page, `hostile-${i}-${name.replaceAll(' ', '-')}`);
    await page.keyboard.press('Escape');
    await page.close();
  });

  it.each(['shut', 'open'] as const)('shifts nothing of the page when it appears %s', async (how) => {
    const page = await browser.openPage(addressOf(COVERED));
    expect(await drive(page).overlayText()).not.toBeNull();
    expect(await layoutShift(page)).toBe(0);
    const { left, top, height } = await box(page);
    expect(height > 44).toBe(how === 'open');
    // Open it: the extension remembers that for the page of the next case.
    if (how === 'shut') await page.mouse.click(left + 100, top + 22);
    await page.waitForTimeout(300);
    expect(await layoutShift(page), 'also while the user opens it').toBe(0);
    await page.close();
  });
});

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

function box(page: Page): Promise<OverlayBox> {
  return page.evaluate(() => {
    const overlay = ourOverlay();
    const { left, top, right, bottom, height } = overlay.getBoundingClientRect();
    const body = overlay.querySelector('.body') ?? overlay;
    return { left, top, right, bottom, height, scrollWidth: body.scrollWidth, clientWidth: body.clientWidth };

    function ourOverlay(): Element {
      const hosts = [...document.documentElement.children].reverse();
      const found = hosts.map((node) => node.shadowRoot?.querySelector('.rung.overlay')).find(Boolean);
      if (!found) throw new Error('no overlay');
      return found;
    }
  });
}

function isOnTop(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const host = [...document.documentElement.children]
      .reverse()
      .find((node) => node.shadowRoot?.querySelector('.rung.overlay'));
    const bar = host!.shadowRoot!.querySelector('.bar')!.getBoundingClientRect();
    return document.elementFromPoint(bar.left + bar.width / 2, bar.top + bar.height / 2) === host;
  });
}
