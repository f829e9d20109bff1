import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page, type Worker } from 'playwright-core';
import { type DrivenPage, type Driver, type DriverOptions, PATIENCE_MS, pause, READ_REGION } from './driver.ts';

const ARGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-search-engine-choice-screen',
  // No name resolves but loopback: a request of the extension to anywhere would fail and be seen.
  '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
];

export interface ChromiumDriver extends Driver {
  readonly id: string;
  readonly context: BrowserContext;
  worker(): Promise<Worker>;
  openPage(url: string): Promise<Page>;
}

/** Starts Chromium with one extension in a fresh profile; `expected` is the extension's id, should it be known. */
export async function openChromium(
  options: DriverOptions,
  expected = idOf(options.extension.split(',')[0]!),
): Promise<ChromiumDriver> {
  const profile = mkdtempSync(join(tmpdir(), 'rung-chromium-'));
  const { granted = [], offered = [] } = options;
  seedPermissions(profile, expected, [...granted, ...offered]);
  const context = await launch(profile, options);
  context.setDefaultTimeout(PATIENCE_MS);
  const started = new URL((await workerOf(context)).url()).host;
  // The benchmark starts a second, empty extension beside ours, whose worker may be the first.
  const id = options.extension.includes(',') ? expected : started;
  if (id !== expected) {
    // A system that names it otherwise: once more, with the name it has.
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    return openChromium(options, id);
  }
  await greeted(context);
  if (granted.length > 0) await allow(context, id, granted);
  const closed = new Promise<void>((resolve) => context.on('close', () => resolve()));
  const openPage = async (url: string) => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  return {
    name: 'chromium',
    id,
    context,
    worker: () => workerOf(context),
    openPage,
    open: async (url) => drive(await openPage(url)),
    openExtension: async (path) => drive(await openPage(`chrome-extension://${id}/${path}`)),
    serve: async (pattern, answer) => {
      await context.route(pattern, async (route) => {
        const body = answer(new URL(route.request().url()));
        await route.fulfill(
          body === null ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body },
        );
      });
    },
    closed: () => closed,
    close: async () => {
      await context.close().catch(() => null);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

function launch(
  profile: string,
  {
    executablePath,
    extension,
    headed = false,
    args = [],
    colorScheme = 'light',
    proxy,
    viewport = { width: 1280, height: 860 },
  }: DriverOptions,
) {
  const through = proxy ? [`--proxy-server=http://${proxy.host}:${proxy.port}`, '--proxy-bypass-list=<-loopback>'] : [];
  return chromium.launchPersistentContext(profile, {
    executablePath,
    headless: !headed,
    timeout: PATIENCE_MS,
    colorScheme,
    viewport: { ...viewport },
    args: [...ARGS, ...args, ...through, `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
}

async function workerOf(context: BrowserContext): Promise<Worker> {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

/** Chromium names an unpacked extension by the digest of its path, in the letters a to p. */
function idOf(extension: string): string {
  const digest = createHash('sha256').update(realpathSync(extension)).digest('hex').slice(0, 32);
  return [...digest].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}

/** Writes into the fresh profile what the user's own consent would have written. */
function seedPermissions(profile: string, id: string, offered: readonly string[]): void {
  const permissions = { api: [], explicit_host: offered, manifest_permissions: [], scriptable_host: [] };
  const preferences = {
    ...(offered.length > 0 && { extensions: { settings: { [id]: { runtime_granted_permissions: permissions } } } }),
    // No connections ahead of need: with a proxy that counts, each would look like a request.
    net: { network_prediction_options: 2 },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
}

/** Closes the page with which a new extension greets, so that it does not come up in front of a test's page later. */
async function greeted(context: BrowserContext): Promise<void> {
  for (const end = Date.now() + PATIENCE_MS; ; await pause(20)) {
    const welcome = context.pages().find((page) => page.url().endsWith('/welcome.html'));
    if (welcome) return welcome.close();
    if (Date.now() > end) throw new Error('The extension did not open its welcome page.');
  }
}

/** Asks as a page of the extension does at a click of the user; the profile says that such a wish is granted. */
async function allow(context: BrowserContext, id: string, origins: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/welcome.html`);
  const cdp = await context.newCDPSession(page);
  const { result } = await cdp.send('Runtime.evaluate', {
    expression: `chrome.permissions.request({ origins: ${JSON.stringify(origins)} })`,
    userGesture: true,
    awaitPromise: true,
    returnByValue: true,
  });
  await page.close();
  if (result.value !== true) throw new Error(`The browser did not allow ${origins.join(', ')}.`);
}

export function drive(page: Page): DrivenPage {
  return {
    click: (selector) => page.click(selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    fill: (selector, text) => page.fill(selector, text),
    press: (key) => page.keyboard.press(key),
    paste: () => page.keyboard.press('Control+V'),
    setFile: (selector, path) => page.setInputFiles(selector, path),
    waitFor: async (selector) => void (await page.waitForSelector(selector)),
    text: async (selector) => (await page.textContent(selector)) ?? '',
    evaluate: (code) => page.evaluate(code),
    pause,
    screenshot: async (path) => void (await page.screenshot({ path })),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    overlayText: (patienceMs = PATIENCE_MS) => overlayText(page, patienceMs),
    close: () => page.close(),
  };
}

/** The debugger sees into the closed shadow root, as no page can. */
async function overlayText(page: Page, patienceMs: number): Promise<string | null> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const until = Date.now() + patienceMs;
  try {
    for (;;) {
      const text = await overlayTextNow(cdp);
      if (text !== null) return text;
      if (Date.now() > until) return null;
      await pause(100);
    }
  } finally {
    await cdp.detach().catch(() => null);
  }
}

async function overlayTextNow(cdp: CDPSession): Promise<string | null> {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  for (const host of html?.children ?? []) {
    const shadow = host.shadowRoots?.[0];
    if (!shadow) continue;
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: shadow.nodeId });
    const functionDeclaration = `function () { return (${READ_REGION})(this); }`;
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration,
      returnByValue: true,
    });
    if (typeof result.value === 'string') return result.value;
  }
  return null;
}
