import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../setup/driver.ts';
import { BROWSERS, extensionFolder, restoreSampleWallet, start, turnOff, turnOn } from '../browsers.ts';
import { until } from '../verbs.ts';
import { BOARD_URL, COVERED, hostilePage, LEAK, PLAIN_URL } from './hostile-page.ts';
import { IS_OPEN, openShown, setOpen, snapshot, storedIn } from './overlay.ts';

/** Words that stand in the overlay and nowhere on the page; the first is there in both of its forms. */
const SECRETS = [
  'musts',
  'Rung',
  'Show the details',
  'Move to the other side',
  'Close',
  'What you can show',
  'claimed',
];
const VARIABLES = [
  ...new Set(
    readFileSync(join(import.meta.dirname, '../../../components/tokens.css'), 'utf8').match(/--[\w-]+(?=:)/g) ?? [],
  ),
];
const FONTS = [
  'system-ui',
  '-apple-system',
  'Segoe UI',
  'Roboto',
  'Helvetica Neue',
  'sans-serif',
  'Arial',
  'DejaVu Sans',
];

/** A style sheet that would fetch from the page's server for each value or letter that the overlay used. */
const LEAKING_STYLE = [
  `html > div, html > div * { ${VARIABLES.map((name) => `${name}: url(${LEAK}/css/${name.slice(2)}) !important`).join(';')} }`,
  ...FONTS.map((font, i) => `@font-face { font-family: "${font}"; src: url(${LEAK}/font/${i}); }`),
].join('\n');

describe.each(BROWSERS)('what a page can do to Rung in %s', (name) => {
  let browser: Driver;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await start(name, 'production', { offered: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'] });
    await browser.serve('https://jobs.lever.co/**', (url) =>
      hostilePage({ style: url.search === '?leak' ? LEAKING_STYLE : '' }),
    );
    await browser.serve('https://plain.example/**', () => hostilePage());
    await browser.serve(`${LEAK}/**`, (url) => {
      asked.push(url.pathname);
      return '';
    });
    await restoreSampleWallet(browser);
  });
  afterAll(() => browser?.close());

  const shown = (url = BOARD_URL) => openShown(browser, url);

  it('is what it is without Rung before its board is on', async () => {
    const [plain, board] = [await browser.open(PLAIN_URL), await browser.open(BOARD_URL)];
    await board.pause(800);
    expect(await snapshot(board)).toEqual(await snapshot(plain));
    expect(await board.evaluate(COVERED)).toBe(0);
    await plain.close();
    await board.close();
  });

  it('finds one childless element beside its body while the board is on, and nothing else of itself changed', async () => {
    await turnOn(browser, 'lever');
    const plain = await browser.open(PLAIN_URL);
    const page = await shown();
    await page.pause(500);
    const [now, without] = [await snapshot(page), await snapshot(plain)];
    const host = /<div [^>]*><\/div><\/html>$/.exec(String(now.dom))?.[0] ?? '';
    expect(host).toMatch(/^<div (?:style="[^"]*"|popover="manual"| )+><\/div><\/html>$/);
    expect(String(now.dom).replace(host, '</html>')).toBe(without.dom);
    expect((now.layout as string[]).filter((line) => line !== 'div 0 0 0 0')).toEqual(without.layout);
    for (const part of ['globals', 'documentNames', 'sheets', 'highlights', 'loaded', 'attached', 'messages'])
      expect(now[part], part).toEqual(without[part]);
    await plain.close();
    await page.close();
  });

  it('cannot open the root of the overlay', async () => {
    const page = await shown();
    expect(await page.evaluate('document.documentElement.lastElementChild.shadowRoot')).toBeNull();
    await page.close();
  });

  it('cannot read its words by search, selection, text or focus', async () => {
    const page = await shown();
    for (const open of [false, true]) {
      await setOpen(page, open);
      const probe = (await page.evaluate(READ_BY_ALL_MEANS(SECRETS))) as Record<string, unknown>;
      expect(probe.control, 'the same search finds plain text in a closed root').toBe(true);
      expect(probe.found).toEqual([]);
      expect(probe.read).toEqual([]);
      expect(probe.frames).toBe(0);
    }
    await page.close();
  });

  it('learns nothing by style: neither values nor fonts of its own reach what the overlay draws', async () => {
    const page = await shown(`${BOARD_URL}?leak`);
    await setOpen(page, true);
    await page.pause(700);
    await page.evaluate(
      `document.body.insertAdjacentHTML('beforeend', '<p style="background:url(${LEAK}/control)">x</p>')`,
    );
    await until(page, `performance.getEntriesByType('resource').some((entry) => entry.name.endsWith('/control'))`);
    expect(asked.filter((path) => path.startsWith('/css') || path.startsWith('/img'))).toEqual([]);
    // The page's own words ask for no font of these names, so any request would come from the overlay's.
    expect(asked.filter((path) => path.startsWith('/font'))).toEqual([]);
    expect(asked).toContain('/control');
    expect(VARIABLES.length, 'values that a page could have set').toBeGreaterThan(10);
    await page.close();
  });

  it('cannot press a button: only the hand of the user does', async () => {
    const page = await shown();
    for (const open of [false, true]) {
      await setOpen(page, open);
      await page.evaluate(FAKE_INPUT);
      await page.pause(600);
      expect(await page.evaluate<boolean>(IS_OPEN)).toBe(open);
    }
    expect(await storedIn(browser, 'postings')).toBe(0);
    await page.close();
  });

  it('sees events of the overlay as events of one element, with nothing of what is inside', async () => {
    const page = await shown();
    await page.evaluate(`window.paths = []; for (const type of ['click', 'pointerdown', 'focusin', 'keydown'])
      addEventListener(type, (event) => window.paths.push([event.target.localName, event.composedPath().length, String(event.relatedTarget?.localName)]), true)`);
    await setOpen(page, false);
    await setOpen(page, true);
    await page.press('Tab');
    const paths = await page.evaluate<[string, number, string][]>('window.paths');
    expect(paths.length).toBeGreaterThan(1);
    for (const [target, length] of paths) expect([target, length]).toEqual(['div', 4]);
    expect(await page.evaluate('document.activeElement.childNodes.length')).toBe(0);
    await page.close();
  });

  it('gets no answer from the background, whatever it sends', async () => {
    const page = await shown();
    const answer = await page.evaluate<{ doors: string[]; replies: number }>(KNOCK);
    expect(answer.doors).toEqual([]);
    expect(answer.replies).toBe(0);
    expect(await storedIn(browser, 'postings')).toBe(0);
    await page.close();
  });

  it('reaches none of the files of the extension', async () => {
    const page = await shown();
    const root = await rootOf(browser);
    const files = (readdirSync(extensionFolder(name, 'production'), { recursive: true }) as string[]).filter((file) =>
      /\.\w+$/.test(file),
    );
    expect(files.length).toBeGreaterThan(30);
    const reached = await page.evaluate<string[]>(PROBE(files.map((file) => root + file)));
    console.log(`${name}: ${files.length} files asked for from a page, resources reachable ${reached.length}`);
    expect(reached).toEqual([]);
    await page.close();
  });

  it('runs no script and gets no element out of the words of a posting', async () => {
    const page = await shown();
    await setOpen(page, true);
    await page.pause(500);
    expect(await page.evaluate('window.ran ?? null')).toBeNull();
    await page.close();
    expect(asked).not.toContain('/img');
  });

  it('is what it was once the board is switched off', async () => {
    const page = await shown();
    await turnOff(browser, 'lever');
    await until(page, `${COVERED} === 0`);
    await page.pause(300);
    const plain = await browser.open(PLAIN_URL);
    expect(await snapshot(page)).toEqual(await snapshot(plain));
    await page.close();
    await plain.close();
  });
});

async function rootOf(browser: Driver): Promise<string> {
  const page = await browser.openExtension('welcome.html');
  await page.waitFor('.requirement button');
  const root = await page.evaluate<string>("location.href.replace(/welcome.*/, '')");
  await page.close();
  return root;
}

const READ_BY_ALL_MEANS = (words: readonly string[]) => `(() => {
  const words = ${JSON.stringify(words)};
  const selection = getSelection();
  const clear = () => selection.removeAllRanges();
  const closed = document.createElement('div');
  closed.attachShadow({ mode: 'closed' }).textContent = 'controlzebra';
  document.body.append(closed);
  clear();
  const control = window.find('controlzebra');
  closed.remove();
  const host = document.documentElement.lastElementChild;
  const found = words.filter((word) => { clear(); return window.find(word) || (clear(), window.find(word, false, false, true, false, true, false)); });
  const texts = [];
  const note = (text) => texts.push(String(text));
  clear(); selection.selectAllChildren(document.documentElement); note(selection);
  clear(); document.execCommand('selectAll'); note(selection);
  clear(); selection.selectAllChildren(host); note(selection);
  clear(); selection.collapse(document.body, 0); for (let i = 0; i < 400; i++) selection.modify('extend', 'forward', 'line'); note(selection);
  clear();
  note(host.innerText); note(host.textContent); note(host.outerHTML); note(document.documentElement.innerText);
  note(host.computedName ?? ''); note(host.ariaLabel ?? ''); note(host.title);
  for (let x = 4; x < innerWidth; x += 16) for (let y = 4; y < innerHeight; y += 16) {
    const place = document.caretPositionFromPoint?.(x, y) ?? document.caretRangeFromPoint?.(x, y);
    const node = place?.offsetNode ?? place?.startContainer;
    if (node && node.getRootNode() !== document) note(node.textContent);
    if (node === host || node?.parentNode === host) note(node.textContent);
  }
  host.focus?.(); note(document.activeElement === document.body ? '' : document.activeElement?.textContent);
  const read = words.filter((word) => texts.some((text) => text.includes(word)));
  return { control, found, read, frames: window.length };
})()`;

const FAKE_INPUT = `(() => {
  const host = document.documentElement.lastElementChild;
  const targets = new Set([host, document, window]);
  for (let x = 4; x < innerWidth; x += 40) for (let y = 4; y < innerHeight; y += 40) targets.add(document.elementFromPoint(x, y));
  for (const target of targets) for (const composed of [true, false]) {
    if (!target) continue;
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
      target.dispatchEvent(new MouseEvent(type, { bubbles: true, composed, cancelable: true, clientX: innerWidth - 200, clientY: innerHeight - 40 }));
    for (const type of ['keydown', 'keyup']) for (const key of ['Enter', ' ', 'Escape'])
      target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed, cancelable: true }));
    target.click?.();
  }
})()`;

const KNOCK = `(async () => {
  let replies = 0;
  const heard = () => replies++;
  const messages = [
    { name: 'posting.save', request: {} }, { name: 'page.settings', request: { board: 'lever' } }, { name: 'page.off', request: { board: 'lever' } },
    { rung: 'goodbye' }, { type: 'rung', name: 'panel.open' },
  ];
  addEventListener('message', (event) => { if (event.data && event.data.forged === undefined) heard(); });
  const channel = new BroadcastChannel('rung');
  channel.onmessage = heard;
  for (const message of messages) {
    window.postMessage({ ...message, forged: 1 }, '*');
    for (const target of [window, document, document.documentElement.lastElementChild])
      for (const type of ['rung', 'message', 'rung:ask', message.name ?? 'goodbye'])
        target.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
    channel.postMessage(message);
  }
  const doors = [];
  for (const api of ['chrome', 'browser']) {
    const runtime = window[api]?.runtime;
    for (const door of ['sendMessage', 'connect', 'id']) if (runtime?.[door]) doors.push(api + '.runtime.' + door);
  }
  await new Promise((resolve) => setTimeout(resolve, 800));
  return { doors, replies };
})()`;

const PROBE = (urls: readonly string[]) => `(async () => {
  const reached = [];
  const loads = (node, set) => new Promise((resolve) => {
    node.onload = () => resolve(true);
    node.onerror = () => resolve(false);
    set(node);
    document.body.append(node);
    setTimeout(() => resolve(false), 3000);
  }).finally(() => node.remove());
  const tries = (url) => [
    fetch(url).then(() => true, () => false),
    fetch(url, { mode: 'no-cors' }).then(() => true, () => false),
    loads(document.createElement('img'), (node) => { node.src = url; }),
    loads(document.createElement('script'), (node) => { node.src = url; }),
    loads(document.createElement('link'), (node) => { node.rel = 'stylesheet'; node.href = url; }),
  ];
  await Promise.all(${JSON.stringify(urls)}.map(async (url) => {
    if ((await Promise.all(tries(url))).some(Boolean)) reached.push(url);
  }));
  const frame = document.createElement('iframe');
  frame.src = ${JSON.stringify(urls.find((url) => url.endsWith('popup.html')))};
  document.body.append(frame);
  await new Promise((resolve) => setTimeout(resolve, 500));
  try { if (frame.contentDocument?.querySelector('#root')) reached.push('frame'); } catch { }
  frame.remove();
  return reached;
})()`;
