import { join } from 'node:path';
import type { CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { BOARDS } from '../../../lib/boards/index.ts';
import { fixturesOf } from '../../boards/fixture.ts';
import type { ChromiumDriver } from '../../setup/chromium.ts';
import { type Driver, pause } from '../../setup/driver.ts';
import { BROWSERS, restoreSampleWallet, start, untilRegistered } from '../browsers.ts';
import { until } from '../verbs.ts';
import { type Observer, observe } from './observer.ts';

/** Ten boards under their real addresses, with pages of our own. */
const DAY = [
  'linkedin',
  'indeed',
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'glassdoor',
  'stepstone',
  'monster',
  'reed',
];
const BADGE = join(import.meta.dirname, '../../fixtures/credentials/generated/png-ob3-json.png');
const pageOf = (board: string, name: string) => fixturesOf(board).find((fixture) => fixture.name === name)!;
const SERVED = DAY.flatMap((board) => [pageOf(board, 'posting'), pageOf(board, 'list')]);
/** The pages' own pictures and icons are left out, so that whatever is asked for on the network is a finding. */
const withoutIcon = (html: string) =>
  html.replace(/ src="[^"]*"/g, '').replace(/<\/head>|<body/i, '<link rel="icon" href="data:,">$&');

describe.each(BROWSERS)('a whole day with Rung in %s', (name) => {
  let browser: Driver;
  let observer: Observer;
  let workersOwn: string[] = [];
  const pagesAsked: string[] = [];

  beforeAll(async () => {
    observer = await observe();
    const offered = BOARDS.filter(({ id }) => DAY.includes(id)).flatMap(({ matches }) => [...matches]);
    browser = await start(name, 'production', { offered, proxy: observer });
    if (browser.name === 'chromium') {
      const chromium = browser as ChromiumDriver;
      workersOwn = await watchWorker(chromium);
      chromium.context.on('request', (request) => pagesAsked.push(request.url()));
    }
    for (const fixture of SERVED) await browser.serve(fixture.url, () => withoutIcon(fixture.html));
  });
  afterAll(async () => {
    await browser?.close();
    observer?.close();
  });

  it('reads the postings of ten boards', async () => {
    const boards = await browser.openExtension('dashboard.html#boards');
    for (const board of DAY) {
      await boards.click(`[data-board="${board}"] button`);
      await boards.waitFor(`[data-board="${board}"][data-on="true"]`);
    }
    await untilRegistered(boards, DAY, true);
    await boards.close();
    for (const board of DAY) {
      const page = await browser.open(pageOf(board, 'posting').url);
      expect(await page.overlayText(), board).not.toBeNull();
      await page.close();
    }
  });

  it('looks at a list of postings', async () => {
    const page = await browser.open(pageOf('linkedin', 'list').url);
    await until(page, `document.querySelector('body li [style*="z-index: 5 !important"]') !== null`);
    await page.close();
  });

  it('brings a wallet, imports a badge and saves a posting', async () => {
    await restoreSampleWallet(browser);
    const wallet = await browser.openExtension('dashboard.html#wallet');
    await wallet.setFile('input[type=file]', BADGE);
    await wallet.waitFor('.evidence details');
    await wallet.close();
    const saving = await browser.openExtension('dashboard.html#data');
    await saving.waitFor('#passphrase');
    const { posting } = pageOf('lever', 'posting').expected;
    const reply = await saving.evaluate(
      `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({
        name: 'posting.save',
        request: { ...posting, url: pageOf('lever', 'posting').url, source: {} },
      })})`,
    );
    expect(reply).toMatchObject({ ok: true, value: { saved: true } });
    await saving.close();
  });

  it('plans and exports', async () => {
    const plan = await browser.openExtension('dashboard.html#plan');
    await plan.waitFor('.plan-choice, .room .card');
    await plan.close();
    const saved = await browser.openExtension('dashboard.html#saved');
    await saved.waitFor('tbody tr a');
    await saved.evaluate("document.querySelectorAll('.button.quiet.small').forEach((button) => button.click())");
    await saved.close();
    const data = await browser.openExtension('dashboard.html#data');
    await data.click('.card .row .button.primary');
    await data.pause(500);
    await data.close();
  });

  it('asks for nothing on the network', async () => {
    console.log(
      `${name}: requests seen ${observer.seen().length} (the browser's own: ${observer.ownRequests()}; of the worker to its own files: ${workersOwn.length})`,
    );
    expect(observer.seen()).toEqual([]);
    const served = new Set(SERVED.map(({ url }) => url));
    const others = pagesAsked.filter((url) => !served.has(url) && !/^(?:chrome-extension|blob|data):/.test(url));
    expect(others).toEqual([]);
    if (name === 'chromium') {
      expect(workersOwn, 'the watch sees what the worker asks for').toContain(
        `chrome-extension://${(browser as ChromiumDriver).id}/manifest.json`,
      );
      expect(workersOwn.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
    }
  });

  it('and the observer would have seen it', async () => {
    const page = await browser.open(pageOf('lever', 'posting').url);
    await page.evaluate("fetch('https://control.example/x').catch(() => null)");
    await page.close();
    expect(observer.seen()).toContain('control.example');
  });

  it('and its pages could send nothing by a picture, a frame, a form or a socket', async () => {
    const page = await browser.openExtension('dashboard.html#data');
    await page.waitFor('#passphrase');
    const refused = await page.evaluate<string[]>(`(() => {
      const own = 'https://own.example/x';
      const refused = [];
      const attempt = (name, act) => { try { act(); } catch (error) { refused.push(name + ' ' + error.name); } };
      new Image().src = own;
      for (const name of ['iframe', 'object', 'embed', 'video', 'script']) attempt(name, () => {
        const node = document.createElement(name);
        document.body.append(node);
        node.setAttribute(name === 'object' ? 'data' : 'src', own);
      });
      attempt('markup', () => { document.body.innerHTML = '<img src="' + own + '">'; });
      attempt('policy', () => trustedTypes.createPolicy('rung', { createHTML: (text) => text }));
      attempt('policy of our name', () => trustedTypes.createPolicy('rung-worker', { createScriptURL: (text) => text }));
      attempt('worker', () => new Worker('/background.js'));
      const form = Object.assign(document.createElement('form'), { action: own, method: 'post' });
      document.body.append(form);
      attempt('form', () => form.submit());
      attempt('socket', () => new WebSocket('wss://own.example/x'));
      return refused;
    })()`);
    // Trusted Types, in both browsers: no text becomes markup or a script's address, and no policy can be made that would let it.
    const names = ['script', 'markup', 'policy', 'policy of our name', 'worker'];
    expect(refused).toEqual(expect.arrayContaining(names.map((name) => `${name} TypeError`)));
    // Only the dashboard may ask hosts at all; a page with words of postings may not.
    const other = await browser.openExtension('welcome.html');
    await other.waitFor('h1');
    expect(await other.evaluate("fetch('https://own.example/y').then(() => 'sent', () => 'refused')")).toBe('refused');
    await page.pause(700);
    expect(observer.seen()).not.toContain('own.example');
    await other.close();
    await page.close();
  });
});

/** Every address that the extension's worker asks for, by the browser's own account. */
async function watchWorker(browser: ChromiumDriver): Promise<string[]> {
  const asked: string[] = [];
  const cdp: CDPSession = await browser.context.browser()!.newBrowserCDPSession();
  const { targetInfos } = await cdp.send('Target.getTargets');
  const worker = targetInfos.find(({ type, url }) => type === 'service_worker' && url.includes(browser.id));
  const { sessionId } = await cdp.send('Target.attachToTarget', { targetId: worker!.targetId, flatten: false });
  cdp.on('Target.receivedMessageFromTarget', ({ message }) => {
    const event = JSON.parse(message);
    if (event.method === 'Network.requestWillBeSent') asked.push(event.params.request.url);
  });
  const tell = (id: number, method: string, params: object) =>
    cdp.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
  await tell(1, 'Network.enable', {});
  await tell(2, 'Runtime.evaluate', { expression: `void fetch('/manifest.json')` });
  while (!asked.some((url) => url.endsWith('/manifest.json'))) await pause(20);
  return asked;
}
