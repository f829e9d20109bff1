import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ChromiumDriver } from '../../setup/chromium.ts';
import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, turnOn } from '../browsers.ts';
import { untilOverlay } from '../verbs.ts';
import { BOARD_URL, hostilePage } from './hostile-page.ts';

const OFFERED = { offered: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'] };

async function onBoard(browser: Driver): Promise<DrivenPage> {
  await browser.serve('https://jobs.lever.co/**', () => hostilePage());
  await restoreSampleWallet(browser);
  await turnOn(browser, 'lever');
  return browser.open(BOARD_URL);
}

describe('words that a page cannot find', () => {
  it('are spoken by a screen reader as if they were text: same roles, same names, same order', async () => {
    const text = await spoken('e2e');
    const drawn = await spoken('production');
    expect(text.length).toBeGreaterThan(20);
    expect(drawn).toEqual(text);
  });
});

/** What the browser gives to a screen reader of the open overlay, in order. */
async function spoken(build: 'e2e' | 'production'): Promise<string[]> {
  const browser = (await start('chromium', build, OFFERED)) as ChromiumDriver;
  try {
    const driven = await onBoard(browser);
    expect(await driven.overlayText()).not.toBeNull();
    const page = browser.context.pages().find((one) => one.url() === BOARD_URL)!;
    await page.setViewportSize({ width: 1280, height: 860 });
    await page.mouse.click(1280 - 16 - 220, 860 - 16 - 24);
    await page.waitForFunction(
      () => !document.body.contains(document.elementFromPoint(1200, 500)) && document.elementFromPoint(1200, 500),
    );
    await page.mouse.click(1280 - 16 - 220, 460);
    await driven.pause(300);
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Accessibility.enable');
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    const said: string[] = [];
    const visit = (id: string): void => {
      const node = byId.get(id);
      if (!node) return;
      const role = String(node.role?.value);
      // Boxes of lines and holders without meaning are no part of what is said.
      if (!node.ignored && !['InlineTextBox', 'generic', 'none'].includes(role))
        said.push(`${role} ${JSON.stringify(node.name?.value ?? '')}`);
      for (const child of node.childIds ?? []) visit(child);
    };
    const region = nodes.find((node) => node.role?.value === 'region' && String(node.name?.value).includes('Rung'));
    expect(region, 'the overlay is a named region').toBeDefined();
    visit(region!.nodeId);
    return joinTexts(said);
  } finally {
    await browser.close();
  }
}

/** Neighbouring texts are read in one breath; where one ends and the next begins is not heard. */
function joinTexts(said: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of said) {
    const last = joined.at(-1);
    if (line.startsWith('StaticText') && last?.startsWith('StaticText'))
      joined[joined.length - 1] = `StaticText ${JSON.stringify(textOf(last) + textOf(line))}`;
    else joined.push(line);
  }
  return joined.map((line) => line.replace(/\s+/g, ' '));
}

const textOf = (line: string): string => JSON.parse(line.slice('StaticText '.length));

describe.each(BROWSERS)('a quote in the overlay in %s', (name) => {
  let browser: Driver;
  beforeAll(async () => {
    browser = await start(name, 'e2e', OFFERED);
  });
  afterAll(() => browser?.close());

  it('can be copied by its button', async () => {
    const page = await onBoard(browser);
    expect(await page.overlayText()).not.toBeNull();
    await clickIn(page, '.bar-main');
    await clickIn(page, '.requirement button');
    const quote = await inRoot<string>(page, "root.querySelector('.quote mark').textContent");
    await clickIn(page, '.detail .row button:nth-of-type(2)');
    await page.close();
    const paper = await browser.openExtension('dashboard.html#data');
    await paper.click('#passphrase');
    await paper.evaluate("document.querySelector('#passphrase').type = 'text'");
    await paper.paste();
    expect(await paper.evaluate("document.querySelector('#passphrase').value")).toBe(quote);
    await paper.close();
  });
});

async function inRoot<T>(page: DrivenPage, code: string): Promise<T> {
  return page.evaluate<T>(
    `(() => { const root = document.documentElement.lastElementChild.shadowRoot; return ${code}; })()`,
  );
}

async function clickIn(page: DrivenPage, selector: string): Promise<void> {
  await untilOverlay(page, `root.querySelector('${selector}')`);
  const [x, y] = await inRoot<[number, number]>(
    page,
    `(() => { const node = root.querySelector('${selector}'); node.scrollIntoView({ block: 'center' }); const box = node.getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
  );
  await page.clickAt(x, y);
}
