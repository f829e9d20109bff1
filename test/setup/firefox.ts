import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer, { type ElementHandle, type HTTPRequest, type Page } from 'puppeteer-core';
import { type DrivenPage, type Driver, type DriverOptions, PATIENCE_MS, pause, READ_REGION } from './driver.ts';

const WAIT = { timeout: PATIENCE_MS };

interface Served {
  readonly pattern: RegExp;
  readonly answer: (url: URL) => string | null;
}

export interface FirefoxDriver extends Driver {
  /** Ends all processes of the browser at once, as a power cut does, and waits until they are gone. */
  kill(): Promise<void>;
}

/** Starts Firefox with one extension installed; optional hosts are granted without the prompt when the button is clicked. */
export async function openFirefox({
  executablePath,
  extension,
  headed = false,
  colorScheme = 'light',
  proxy,
  viewport = { width: 1280, height: 860 },
  profile,
  uuid = randomUUID(),
}: DriverOptions): Promise<FirefoxDriver> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    timeout: PATIENCE_MS,
    args: ['--remote-allow-system-access'],
    defaultViewport: { ...viewport },
    ...(profile !== undefined && { userDataDir: profile }),
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      // A profile that is used again after the browser was killed: no question about a safe mode, and the data stays.
      'toolkit.startup.max_resumed_crashes': -1,
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      ...proxyPrefs(proxy),
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  const closed = new Promise<void>((resolve) => browser.on('disconnected', () => resolve()));
  const served: Served[] = [];
  const open = async (url: string) => {
    const page = await browser.newPage();
    if (served.length > 0) await intercept(page, served);
    await goto(page, url);
    return drive(page);
  };
  return {
    name: 'firefox',
    open,
    openExtension: (path) => open(`moz-extension://${uuid}/${path}`),
    serve: async (pattern, answer) => {
      served.push({
        pattern: new RegExp(`^${pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('**', '.*')}$`),
        answer,
      });
    },
    closed: () => closed,
    close: () => browser.close(),
    kill: async () => {
      const child = browser.process();
      if (child?.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
      const gone = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGKILL');
      await gone;
      // The driver puts the profile's preferences back when the browser has ended; the next start needs them whole.
      const saved = ['prefs.js', 'user.js'].map((file) => join(profile ?? '', `${file}.puppeteer`));
      for (let i = 0; i < 200 && profile !== undefined && saved.some((file) => existsSync(file)); i++) await pause(25);
    },
  };
}

function proxyPrefs(proxy: DriverOptions['proxy']): Record<string, string | number | boolean> {
  if (!proxy) return {};
  const { host, port } = proxy;
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': port,
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': port,
    'network.proxy.no_proxies_on': '',
    'network.proxy.allow_hijacking_localhost': true,
  };
}

/** The load event of an extension's page never reaches the driver, so the page itself is asked whether it is there. */
async function goto(page: Page, url: string): Promise<void> {
  if (!url.startsWith('moz-extension:')) return void (await page.goto(url));
  const failed = page.goto(url, WAIT).catch(() => null);
  const isThere = `location.protocol === 'moz-extension:' && document.readyState === 'complete'`;
  const end = Date.now() + PATIENCE_MS;
  // Between the two documents there is nothing that could answer.
  while (!(await page.evaluate<[], () => boolean>(isThere as never).catch(() => false))) {
    if (Date.now() > end) return void (await failed);
    await pause(20);
  }
}

async function intercept(page: Page, served: readonly Served[]): Promise<void> {
  await page.setRequestInterception(true);
  page.on('request', (request: HTTPRequest) => void respond(request, served).catch(() => null));
}

async function respond(request: HTTPRequest, served: readonly Served[]): Promise<void> {
  const hit = served.find(({ pattern }) => pattern.test(request.url()));
  if (!hit) return request.continue();
  const body = hit.answer(new URL(request.url()));
  return request.respond(body === null ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body });
}

function drive(page: Page): DrivenPage {
  return {
    click: (selector) => click(page, selector),
    clickAt: (x, y) => page.mouse.click(x, y),
    fill: async (selector, text) => {
      await page.waitForSelector(selector, WAIT);
      await page.type(selector, text);
    },
    press: (key) => page.keyboard.press(key as Parameters<Page['keyboard']['press']>[0]),
    paste: async () => {
      await page.keyboard.down('Control');
      await page.keyboard.press('v');
      await page.keyboard.up('Control');
    },
    setFile: async (selector, path) => {
      const input = (await page.waitForSelector(selector, WAIT)) as ElementHandle<HTMLInputElement>;
      await input.uploadFile(path);
    },
    waitFor: async (selector) => void (await page.waitForSelector(selector, WAIT)),
    text: async (selector) => {
      await page.waitForSelector(selector, WAIT);
      return page.$eval(selector, (node) => node.textContent ?? '');
    },
    evaluate: async <T>(code: string) => (await page.evaluate(code)) as T,
    pause,
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    setSize: (width, height) => page.setViewport({ width, height }),
    overlayText: (patienceMs = PATIENCE_MS) => overlayText(page, patienceMs),
    close: () => page.close(),
  };
}

/**
 * A page behind another one is not drawn, and a click waits for that: the page with which a new extension greets may have come
 * in front. What is drawn anew between being found and being clicked is found again.
 */
async function click(page: Page, selector: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    await page.bringToFront();
    await page.waitForSelector(selector, { ...WAIT, visible: true });
    const failure = await page.click(selector).then(
      () => null,
      (error: Error) => error,
    );
    if (failure === null) return;
    if (tries === MOST_TRIES || !failure.message.includes('detached')) throw failure;
  }
}

const MOST_TRIES = 5;

const CLOSED = 'The overlay is there; its closed root can be read neither by a page nor by this driver.';

/** The words of the overlay where its root is open (end-to-end builds); that it is there where the root is closed. */
async function overlayText(page: Page, patienceMs: number): Promise<string | null> {
  const code = `(() => {
    for (const host of document.documentElement.children) {
      if (host.localName !== 'div') continue;
      if (!host.shadowRoot) return ${JSON.stringify(CLOSED)};
      const text = (${READ_REGION})(host.shadowRoot);
      if (text !== null) return text;
    }
    return null;
  })()`;
  const until = Date.now() + patienceMs;
  for (;;) {
    const text = await page.evaluate(code);
    if (typeof text === 'string') return text;
    if (Date.now() > until) return null;
    await pause(150);
  }
}
