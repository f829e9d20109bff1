import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../demo/serve.ts';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import { restoreSampleWallet, start, turnOn } from './browsers.ts';

const VIEW = { width: 1280, height: 860 };

interface Point {
  readonly x: number;
  readonly y: number;
}

describe('what the overlay does on a page', () => {
  let browser: ChromiumDriver;
  let board: Awaited<ReturnType<typeof serveBoard>>;
  let page: Page;

  beforeAll(async () => {
    board = await serveBoard();
    browser = (await start('chromium', 'e2e', { offered: ['http://127.0.0.1/*'] })) as ChromiumDriver;
    await restoreSampleWallet(browser);
    await turnOn(browser, 'demo');
    page = await browser.openPage(`${board.url}/jobs/d-101`);
    await page.setViewportSize(VIEW);
    expect(await drive(page).overlayText()).not.toBeNull();
  });
  afterAll(async () => {
    await browser?.close();
    board?.close();
  });

  it('marks a quote on the page without touching the page', async () => {
    const before = await bodyOf(page);
    await click(page, '.bar-main');
    await inOverlay(page, '.requirement > button');
    await click(page, '.requirement > button');
    await click(page, '.detail .quote-row button, .detail .row button');
    // The page scrolls there first; the mark must come to lie on the words of the quote.
    await page.waitForFunction(() => {
      const root = [...document.documentElement.children]
        .map((node) => node.shadowRoot)
        .find((shadow) => shadow?.querySelector('.found'));
      const quote = root?.querySelector('.requirement .quote mark')?.textContent;
      const mark = root?.querySelector('.found')?.getBoundingClientRect();
      if (!quote || !mark) return false;
      const range = document.caretRangeFromPoint(mark.x + mark.width / 2, mark.y + mark.height / 2);
      return range?.startContainer.textContent?.includes(quote) ?? false;
    });
    expect(await bodyOf(page)).toBe(before);
    expect(await page.evaluate('CSS.highlights.size + document.adoptedStyleSheets.length')).toBe(0);
    await page.keyboard.press('Escape');
  });

  it('is dragged to the other side and stays there on the next page', async () => {
    const grip = await inOverlay(page, '.grip');
    await page.mouse.move(grip.x, grip.y);
    await page.mouse.down();
    await page.mouse.move(200, grip.y - 100, { steps: 6 });
    await page.mouse.up();
    await page.waitForFunction(sideIs, 'left');
    const next = await browser.openPage(`${board.url}/jobs/d-102`);
    expect(await drive(next).overlayText()).not.toBeNull();
    await next.waitForFunction(sideIs, 'left');
    await next.close();
  });

  it('goes back by a click on the grip', async () => {
    await click(page, '.grip');
    await page.waitForFunction(sideIs, 'right');
  });

  it('never lies over the way to apply, wherever that is scrolled to', async () => {
    const checked = await page.evaluate(async () => {
      const apply = document.querySelector<HTMLElement>('.apply')!;
      apply.style.cssText = 'position:fixed;right:30px;bottom:20px';
      window.dispatchEvent(new Event('resize'));
      for (let frame = 0; frame < 40; frame++) await new Promise(requestAnimationFrame);
      const card = [...document.documentElement.children]
        .map((node) => node.shadowRoot?.querySelector('.rung.overlay'))
        .find(Boolean)!
        .getBoundingClientRect();
      const own = apply.getBoundingClientRect();
      apply.removeAttribute('style');
      return { cardBottom: card.bottom, applyTop: own.top, applyLeft: own.left, cardRight: card.right };
    });
    expect(checked.applyLeft, 'they share a column').toBeLessThan(checked.cardRight);
    expect(checked.cardBottom).toBeLessThanOrEqual(checked.applyTop);
  });
});

function bodyOf(page: Page): Promise<string> {
  return page.evaluate(() => document.body.outerHTML);
}

/** The middle of something in the overlay, once it is there and has come to rest: what opens or shuts moves first. */
async function inOverlay(page: Page, selector: string): Promise<Point> {
  let last = await seenIn(page, selector);
  for (;;) {
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 50))));
    const now = await seenIn(page, selector);
    if (now.x === last.x && now.y === last.y) return now;
    last = now;
  }
}

async function seenIn(page: Page, selector: string): Promise<Point> {
  const found = await page.waitForFunction((css) => {
    for (const host of document.documentElement.children) {
      const box = host.shadowRoot?.querySelector('.rung.overlay')
        ? host.shadowRoot.querySelector(css)?.getBoundingClientRect()
        : undefined;
      if (box && box.width > 0) return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }
    return null;
  }, selector);
  return (await found.jsonValue()) as Point;
}

async function click(page: Page, selector: string): Promise<void> {
  const { x, y } = await inOverlay(page, selector);
  await page.mouse.click(x, y);
}

function sideIs(side: string): boolean {
  return [...document.documentElement.children].some((node) => node.shadowRoot?.querySelector(`.rung.overlay.${side}`));
}
