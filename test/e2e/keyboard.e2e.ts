import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serveBoard } from '../demo/serve.ts';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOn } from './browsers.ts';
import { SURFACES, savePostings } from './surfaces.ts';
import { inOverlay, until, untilOverlay } from './verbs.ts';

/** Stops walked on one page; the courses alone have hundreds. */
const MOST = 48;

describe.each(BROWSERS)('by keyboard alone in %s', (name) => {
  let browser: Driver;
  let board: Awaited<ReturnType<typeof serveBoard>>;

  beforeAll(async () => {
    board = await serveBoard();
    browser = await start(name, 'e2e', { offered: ['http://127.0.0.1/*'] });
    await restoreSampleWallet(browser);
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('#passphrase');
    await savePostings(page);
    await page.close();
  });
  afterAll(async () => {
    await browser?.close();
    board?.close();
  });

  it.each(SURFACES.map((surface) => [surface.name, surface] as const))(
    '%s: Tab reaches every control in the order of the page, with a ring around it',
    async (_, { path, ready }) => {
      const page = await browser.openExtension(path);
      await page.waitFor(ready);
      const wanted = await settled(page);
      expect(wanted.length).toBeGreaterThan(0);
      const reached: string[] = [];
      const ringless: string[] = [];
      for (let i = 0; i < 3 * wanted.length && reached.length < wanted.length; i++) {
        await page.press('Tab');
        const stop = await page.evaluate<{ at: string; hasRing: boolean }>(`(${focused})()`);
        if (stop.at === reached.at(-1)) continue; // a date has a stop for day, month, year and calendar
        reached.push(stop.at);
        if (!stop.hasRing) ringless.push(stop.at);
      }
      expect(reached).toEqual(wanted);
      expect(ringless).toEqual([]);
      await page.close();
    },
  );

  it('the overlay: reached, opened, a line opened to its quote, closed by Escape', async () => {
    await turnOn(browser, 'demo');
    const page = await browser.open(`${board.url}/jobs/d-101`);
    expect(await page.overlayText()).not.toBeNull();
    await tabTo(page, '.bar-main');
    await page.press('Enter');
    await untilOverlay(page, `root.querySelector('.overlay.is-open .requirement')`);
    await tabTo(page, '.requirement > button');
    await page.press('Enter');
    await untilOverlay(page, `root.querySelector('.requirement .quote mark')`);
    await page.press('Escape');
    await untilOverlay(page, `root.querySelector('.overlay:not(.is-open)')`);
    expect(await inOverlay(page, 'root.activeElement !== null'), 'the focus stays in the overlay').toBe(true);
    await page.press('Escape');
    await until(
      page,
      `[...document.documentElement.children].every((node) => !node.shadowRoot?.querySelector('.rung.overlay'))`,
    );
    await page.close();
  });
});

/** What Tab must reach, once the room has not changed for a while: rooms fill up after their first row. */
async function settled(page: DrivenPage): Promise<string[]> {
  let wanted: string[] = [];
  for (let quiet = 0; quiet < 4; ) {
    const now = await page.evaluate<string[]>(`(${controls})(${MOST})`);
    quiet = String(now) === String(wanted) && now.length > 0 ? quiet + 1 : 0;
    wanted = now;
    await page.pause(100);
  }
  return wanted;
}

async function tabTo(page: DrivenPage, selector: string): Promise<void> {
  for (let i = 0; i < 30; i++) {
    await page.press('Tab');
    if (await inOverlay<boolean | null>(page, `root?.activeElement?.matches(${JSON.stringify(selector)}) ?? false`))
      return;
  }
  throw new Error(`Tab does not reach ${selector}`);
}

/** Runs in the page: what Tab must reach, in order. A group of radio buttons is one stop. */
const controls = `function (most) {
  const nodes = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const groups = new Set();
  return nodes.filter((node) => {
    if (node.disabled || node.tabIndex < 0 || node.closest('[hidden], [inert]') || node.getClientRects().length === 0) return false;
    if (node.closest('details:not([open])') && node.localName !== 'summary') return false;
    if (node.type !== 'radio') return true;
    const group = [...document.querySelectorAll('input[type=radio][name="' + node.name + '"]')];
    const stop = group.find((one) => one.checked) ?? group[0];
    if (stop !== node || groups.has(node.name)) return false;
    groups.add(node.name);
    return true;
  }).slice(0, most).map(${describeNode()});
}`;

/** Runs in the page: where the focus is, and whether anything shows it. A file field hides under its label. */
const focused = `function () {
  const node = document.activeElement;
  const shown = node.type === 'file' ? node.closest('label') : node;
  const style = getComputedStyle(shown);
  return { at: (${describeNode()})(node), hasRing: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 };
}`;

/** Code that names a node by its kind, its words and its place. */
function describeNode(): string {
  return `(node) => node.localName + (node.type ? ':' + node.type : '') + ' ' + (node.getAttribute('aria-label') ?? node.textContent ?? '').trim().slice(0, 40) + ' #' + [...document.querySelectorAll(node.localName)].indexOf(node)`;
}
