import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../demo/serve.ts';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import { restoreSampleWallet, start, turnOn } from './browsers.ts';
import { SURFACES, savePostings } from './surfaces.ts';

const OUT = join(import.meta.dirname, '../../.output/screens');
const WIDTHS = [1280, 720, 320] as const;
/** What 1280 px leave at a zoom of 200 %; 320 px are 400 %. */
const ZOOMED = 640;
const THEMES = ['light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

let browser: ChromiumDriver;
let board: Awaited<ReturnType<typeof serveBoard>>;
let page: Page;

beforeAll(async () => {
  mkdirSync(OUT, { recursive: true });
  board = await serveBoard();
  browser = (await start('chromium', 'e2e', { offered: ['http://127.0.0.1/*'] })) as ChromiumDriver;
  await restoreSampleWallet(browser);
  page = await browser.openPage(`chrome-extension://${browser.id}/dashboard.html#data`);
  await savePostings(drive(page));
  await turnOn(browser, 'demo');
});
afterAll(async () => {
  await browser?.close();
  board?.close();
});

const PAGES = SURFACES.filter(({ name }) => name !== 'popup').map((surface) => [surface.name, surface] as const);

describe.each(PAGES)('how the page %s looks', (name, { path, ready }) => {
  // One load for all of it: size, theme and colours are the browser's to change, and no page asks for them in its script.
  beforeAll(async () => {
    await page.setViewportSize({ width: WIDTHS[0], height: 860 });
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.id}/${path}`);
    await page.waitForSelector(ready);
    if (name === 'plan')
      await page.waitForFunction(() =>
        [...document.querySelectorAll('.plan-choice')].every((choice) => /h, /.test(choice.textContent ?? '')),
      );
    await settle(page);
  });

  it.each(THEMES)(
    'in %s: no axe violation, no sideways scrolling at 1280, 720, 320 px and at twice the size',
    async (theme) => {
      await page.emulateMedia({ colorScheme: theme });
      for (const width of [...WIDTHS, ZOOMED]) {
        await page.setViewportSize({ width, height: 860 });
        await settle(page);
        if (width === WIDTHS[0]) expect(await violations(page)).toEqual([]);
        if (width !== ZOOMED) await keep(page, `${name}-${width}-${theme}`, true);
        expect(await overflow(page), `${name} at ${width} px`).toBeLessThanOrEqual(0);
      }
    },
  );

  it("keeps its states in the user's own colours", async () => {
    await page.setViewportSize({ width: WIDTHS[0], height: 860 });
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    await settle(page);
    await keep(page, `${name}-1280-forced`, true);
    // What is chosen or filled only by a colour is gone there; it must have an edge as well.
    const edgeless = await page.evaluate(() =>
      [...document.querySelectorAll('[aria-current="page"], .button[aria-pressed="true"], .card, .plan-choice.is-on')]
        .filter((node) => {
          const { outlineStyle, borderStyle } = getComputedStyle(node);
          return outlineStyle === 'none' && borderStyle === 'none';
        })
        .map((node) => node.outerHTML.slice(0, 80)),
    );
    await page.emulateMedia({ forcedColors: 'none' });
    expect(edgeless).toEqual([]);
  });
});

describe('how the popup and the panel look beside a posting', () => {
  it.each(THEMES)('in %s', async (theme) => {
    const posting = await browser.openPage(`${board.url}/jobs/d-101`);
    const popup = await beside(posting, 'popup.html', '.popup .summary', 360, theme);
    const panel = await beside(posting, 'sidepanel.html', '.panel .requirement', 400, theme);
    for (const [name, surface, ready, widths] of [
      ['popup-posting', popup, '.popup .summary', [360]],
      ['sidepanel-posting', panel, '.panel .requirement', [400, 280]],
    ] as const) {
      expect(await violations(surface)).toEqual([]);
      await posting.bringToFront(); // the check opened a tab, and the panel follows the active one
      await surface.waitForSelector(ready);
      for (const width of widths) {
        await surface.setViewportSize({ width, height: name.startsWith('popup') ? 420 : 860 });
        await keep(surface, `${name}-${width}-${theme}`, true);
        expect(await overflow(surface), `${name} at ${width} px`).toBeLessThanOrEqual(0);
      }
    }
    await posting.goto(`${board.url}/jobs`);
    const list = await beside(posting, 'popup.html', '.best li', 360, theme);
    expect(await violations(list)).toEqual([]);
    await keep(list, `popup-list-360-${theme}`, true);
    await list.click('details > summary');
    await list.waitForSelector('.checks');
    expect(await violations(list)).toEqual([]);
    await keep(list, `popup-filter-360-${theme}`, true);
    expect(await overflow(list)).toBeLessThanOrEqual(0);
    for (const one of [posting, popup, panel, list]) await one.close();
  });
});

describe('how the overlay and the badges look', () => {
  it.each(THEMES)('in %s', async (theme) => {
    const posting = await browser.openPage(`${board.url}/jobs/d-101`);
    await posting.emulateMedia({ colorScheme: theme });
    expect(await drive(posting).overlayText()).not.toBeNull();
    await keep(posting, `overlay-shut-1280-${theme}`);
    await click(posting, '.bar-main');
    await click(posting, '.requirement > button');
    await settle(posting);
    expect((await violations(posting)).filter((one) => one.startsWith('ours'))).toEqual([]);
    for (const width of WIDTHS) {
      await posting.setViewportSize({ width, height: 860 });
      await settle(posting);
      await keep(posting, `overlay-open-${width}-${theme}`);
    }
    await posting.setViewportSize({ width: WIDTHS[0], height: 860 });
    await settle(posting);
    await click(posting, '.bar-main');
    await posting.close();
    const list = await browser.openPage(`${board.url}/jobs`);
    await list.emulateMedia({ colorScheme: theme });
    await list.waitForFunction(() => document.querySelector('.job > div:last-child')?.shadowRoot);
    await list.hover('.job .company');
    const badge = await list.evaluate(() => {
      const pill = document.querySelector('.job > div:last-child')!.shadowRoot!.querySelector('.badge')!;
      const { x, y, width, height } = pill.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    await list.mouse.move(badge.x, badge.y);
    await settle(list);
    expect((await violations(list)).filter((one) => one.startsWith('ours'))).toEqual([]);
    for (const width of WIDTHS) {
      await list.setViewportSize({ width, height: 860 });
      await settle(list);
      await keep(list, `list-${width}-${theme}`);
    }
    await list.close();
  });
});

/** Rooms fill up after their first row, and colours may glide into each other: until nothing of it has moved for a while. */
function settle(at: Page): Promise<void> {
  return at.evaluate(async () => {
    let quiet = 0;
    const observer = new MutationObserver(() => {
      quiet = 0;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    const isMoving = () => document.getAnimations().some(({ playState }) => playState === 'running');
    // Timers and not frames: a tab behind another has no frames. What turns for ever is not waited for.
    for (let turns = 0; quiet < 8 && turns < 200; turns++) {
      await new Promise((resolve) => setTimeout(resolve, 25));
      quiet = isMoving() ? 0 : quiet + 1;
    }
    observer.disconnect();
  });
}

/** Keeps a picture where somebody wants to look at them: `RUNG_PICTURES=1`. No test reads them, and each takes its time. */
async function keep(at: Page, name: string, fullPage = false): Promise<void> {
  if (process.env.RUNG_PICTURES) await at.screenshot({ path: join(OUT, `${name}.png`), fullPage });
}

/** A page of the extension that asks for the active tab while that is the posting. */
async function beside(posting: Page, path: string, ready: string, width: number, theme: Theme): Promise<Page> {
  const surface = await browser.context.newPage();
  await surface.emulateMedia({ colorScheme: theme });
  await surface.setViewportSize({ width, height: 860 });
  await surface.goto(`chrome-extension://${browser.id}/${path}`);
  await posting.bringToFront();
  await surface.reload();
  await surface.waitForSelector(ready);
  await settle(surface);
  return surface;
}

/** Violations by name; those within a shadow root of ours are marked, for the page around it is not our work. */
async function violations(at: Page): Promise<string[]> {
  const found = await new AxeBuilder({ page: at }).analyze();
  return found.violations.flatMap((one) =>
    one.nodes.map(
      (node) => `${Array.isArray(node.target[0]) ? 'ours' : 'page'} ${one.id}: ${node.html} ${node.failureSummary}`,
    ),
  );
}

function overflow(at: Page): Promise<number> {
  return at.evaluate(() => document.documentElement.scrollWidth - innerWidth);
}

/** A real click in the overlay. */
async function click(at: Page, selector: string): Promise<void> {
  const found = await at.waitForFunction((css) => {
    for (const host of document.documentElement.children) {
      const box = host.shadowRoot?.querySelector(css)?.getBoundingClientRect();
      if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, selector);
  const { x, y } = (await found.jsonValue()) as { x: number; y: number };
  await at.mouse.click(x, y);
}
