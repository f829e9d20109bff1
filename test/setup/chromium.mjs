// Chromium with the extension, driven by Playwright, behind the few verbs that the demo and the tests need in both browsers.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

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
];

/**
 * Starts Chromium with one extension. `granted`: origins that the user allowed before; `offered`: origins that a click on
 * the real button gets without the browser's prompt (which headless browsers cannot answer).
 */
export async function openChromium({
  executablePath,
  extension,
  headed = false,
  granted = [],
  offered = [],
  colorScheme = 'light',
  viewport = { width: 1280, height: 860 },
  args = [],
}) {
  const profile = mkdtempSync(join(tmpdir(), 'rung-chromium-'));
  const launch = () =>
    chromium.launchPersistentContext(profile, {
      executablePath,
      headless: !headed,
      colorScheme,
      viewport,
      args: [
        ...ARGS,
        `--disable-extensions-except=${extension}`,
        `--load-extension=${extension}`,
        '--host-resolver-rules=MAP * ~NOTFOUND,EXCLUDE 127.0.0.1,EXCLUDE localhost',
        ...args,
      ],
    });
  let context = await launch();
  let worker = await workerOf(context);
  const id = new URL(worker.url()).host;
  if (granted.length > 0 || offered.length > 0) {
    await pause(500);
    await context.close();
    seedPermissions(profile, id, granted, offered);
    context = await launch();
    worker = await workerOf(context);
  }
  const closed = new Promise((resolve) => context.on('close', resolve));
  return {
    name: 'chromium',
    id,
    context,
    worker: () => workerOf(context),
    open: async (url) => wrap(await context.newPage(), url),
    openExtension: async (path) => wrap(await context.newPage(), `chrome-extension://${id}/${path}`),
    /** Answers requests for a host with pages of our own; everything else fails as without a network. */
    serve: (pattern, answer) =>
      context.route(pattern, async (route) => {
        const html = answer(new URL(route.request().url()));
        await (html === null
          ? route.fulfill({ status: 404, body: '' })
          : route.fulfill({ contentType: 'text/html; charset=utf-8', body: html }));
      }),
    closed: () => closed,
    close: async () => {
      await context.close().catch(() => null);
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

async function workerOf(context) {
  return context.serviceWorkers()[0] ?? context.waitForEvent('serviceworker');
}

function seedPermissions(profile, id, granted, offered) {
  const file = join(profile, 'Default/Preferences');
  const preferences = JSON.parse(readFileSync(file, 'utf8'));
  const entry = preferences.extensions.settings[id];
  const set = (hosts) => ({ api: [], explicit_host: hosts, manifest_permissions: [], scriptable_host: [] });
  if (offered.length > 0) entry.runtime_granted_permissions = set(offered);
  if (granted.length > 0) {
    const add = (old) => ({
      ...old,
      api: old?.api ?? [],
      manifest_permissions: old?.manifest_permissions ?? [],
      scriptable_host: old?.scriptable_host ?? [],
      explicit_host: [...new Set([...(old?.explicit_host ?? []), ...granted])],
    });
    entry.granted_permissions = add(entry.granted_permissions);
    entry.active_permissions = add(entry.active_permissions);
  }
  writeFileSync(file, JSON.stringify(preferences));
}

async function wrap(page, url) {
  await page.goto(url);
  return {
    page,
    click: (selector) => page.click(selector),
    fill: (selector, text) => page.fill(selector, text),
    press: (key) => page.keyboard.press(key),
    setFile: (selector, file) => page.setInputFiles(selector, file),
    waitFor: (selector) => page.waitForSelector(selector),
    text: (selector) => page.textContent(selector),
    evaluate: (code, argument) => page.evaluate(code, argument),
    pause: (ms) => page.waitForTimeout(ms),
    screenshot: (path) => page.screenshot({ path }),
    setSize: (width, height) => page.setViewportSize({ width, height }),
    overlayText: (patience = 8000) => shadowText(page, patience),
    close: () => page.close(),
  };
}

/** What the closed shadow root at the end of the document shows; null when none appears in time. Only the debugger sees it. */
async function shadowText(page, patience) {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('DOM.enable');
  const until = Date.now() + patience;
  try {
    for (;;) {
      const text = await shadowTextNow(cdp);
      if (text?.ready) return text.words;
      if (Date.now() > until) return null;
      await pause(100);
    }
  } finally {
    await cdp.detach().catch(() => null);
  }
}

async function shadowTextNow(cdp) {
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true });
  const html = root.children?.find((node) => node.nodeName === 'HTML');
  for (const host of html?.children ?? []) {
    const shadow = host.shadowRoots?.[0];
    if (!shadow) continue;
    const { object } = await cdp.send('DOM.resolveNode', { nodeId: shadow.nodeId });
    const { result } = await cdp.send('Runtime.callFunctionOn', {
      objectId: object.objectId,
      functionDeclaration: READ_OVERLAY,
      returnByValue: true,
    });
    if (result.value) return result.value;
  }
  return null;
}

const READ_OVERLAY = `function () {
  const region = this.querySelector('.overlay');
  if (!region) return null;
  const words = [...region.querySelectorAll('.bar-main > :not(svg):not(.hidden-text), .body h3, .requirement > button, .note, .plan-step')].map((node) => node.innerText.replace(/\\s+/g, ' ').trim()).filter(Boolean);
  return { ready: !region.querySelector('.bar-main:disabled'), words: words.join('\\n') };
}`;

const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));
