// Firefox with the extension, driven by Puppeteer over WebDriver BiDi, behind the same verbs as Chromium.
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';

/** Starts Firefox with one extension installed; requests for optional hosts are granted without the prompt when clicked. */
export async function openFirefox({
  executablePath,
  extension,
  headed = false,
  viewport = { width: 1280, height: 860 },
  colorScheme = 'light',
}) {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  const uuid = randomUUID();
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: !headed,
    args: ['--remote-allow-system-access'],
    defaultViewport: viewport,
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [manifest.browser_specific_settings.gecko.id]: uuid }),
      'extensions.webextOptionalPermissionPrompts': false,
      'network.captive-portal-service.enabled': false,
      'network.connectivity-service.enabled': false,
      'layout.css.prefers-color-scheme.content-override': colorScheme === 'dark' ? 0 : 1,
    },
  });
  await browser.installExtension(extension);
  const closed = new Promise((resolve) => browser.on('disconnected', resolve));
  const served = [];
  const open = async (url) => {
    const page = await browser.newPage();
    if (served.length > 0) await intercept(page, served);
    // The load event of an extension's page never reaches the driver, so the address is followed without waiting for it.
    await page.goto(url, { timeout: url.startsWith('moz-extension:') ? 1500 : 30_000 }).catch((error) => {
      if (!url.startsWith('moz-extension:')) throw error;
    });
    return wrap(page);
  };
  return {
    name: 'firefox',
    id: uuid,
    browser,
    open,
    openExtension: (path) => open(`moz-extension://${uuid}/${path}`),
    serve: (pattern, answer) => {
      served.push({
        pattern: new RegExp(pattern.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replaceAll('**', '.*')),
        answer,
      });
    },
    closed: () => closed,
    close: () => browser.close(),
  };
}

async function intercept(page, served) {
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const hit = served.find(({ pattern }) => pattern.test(request.url()));
    if (!hit) return void request.continue().catch(() => null);
    const html = hit.answer(new URL(request.url()));
    void request
      .respond(html === null ? { status: 404, body: '' } : { contentType: 'text/html; charset=utf-8', body: html })
      .catch(() => null);
  });
}

function wrap(page) {
  return {
    page,
    click: async (selector) => {
      await page.waitForSelector(selector, { visible: true, timeout: 15_000 });
      await page.click(selector);
    },
    fill: async (selector, text) => {
      await page.waitForSelector(selector, { timeout: 15_000 });
      await page.type(selector, text);
    },
    press: (key) => page.keyboard.press(key),
    setFile: async (selector, file) => {
      const input = await page.waitForSelector(selector, { timeout: 15_000 });
      await input.uploadFile(file);
    },
    waitFor: (selector) => page.waitForSelector(selector, { timeout: 15_000 }),
    text: (selector) => page.$eval(selector, (node) => node.textContent),
    evaluate: (code, argument) => page.evaluate(code, argument),
    pause: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    screenshot: (path) => page.screenshot({ path }),
    setSize: (width, height) => page.setViewport({ width, height }),
    overlayText: (patience = 8000) => overlayText(page, patience),
    close: () => page.close(),
  };
}

/** Whether an overlay host stands at the end of the document, and its words where the root is open (end-to-end builds). */
async function overlayText(page, patience) {
  const until = Date.now() + patience;
  for (;;) {
    const words = await page.evaluate(() => {
      for (const host of document.documentElement.children) {
        if (host.localName !== 'div') continue;
        const region = host.shadowRoot?.querySelector('.overlay');
        if (!region) return 'The overlay is there; its closed root is read by no page and no driver in Firefox.';
        if (region.querySelector('.bar-main:disabled')) return null;
        return [
          ...region.querySelectorAll(
            '.bar-main > :not(svg):not(.hidden-text), .body h3, .requirement > button, .note, .plan-step',
          ),
        ]
          .map((node) => node.innerText.replace(/\s+/g, ' ').trim())
          .filter(Boolean)
          .join('\n');
      }
      return null;
    });
    if (words !== null) return words;
    if (Date.now() > until) return null;
    await new Promise((resolve) => setTimeout(resolve, 150));
  }
}
