import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { POSTINGS } from '../demo/postings.ts';
import type { ChromiumDriver } from '../setup/chromium.ts';
import { restoreSampleWallet, start } from './browsers.ts';

const OUT = join(import.meta.dirname, '../../.output/screens');
const WIDTHS = [1280, 720, 320] as const;
const THEMES = ['light', 'dark'] as const;

/** Every page of the extension with what must stand on it before it is looked at. */
const SURFACES: readonly (readonly [name: string, path: string, ready: string])[] = [
  ['welcome', 'welcome.html', '.requirement button'],
  ['popup', 'popup.html', '.popup .note, .popup .card'],
  ['sidepanel', 'sidepanel.html', '.panel .card'],
  ['saved', 'dashboard.html#saved', 'tbody tr a'],
  ['saved-posting', 'dashboard.html#saved/demo:d-101', '.requirement button'],
  ['saved-import', 'dashboard.html#saved/import', '.room .button'],
  ['gaps', 'dashboard.html#gaps', '.bars tbody tr, .room .card'],
  ['plan', 'dashboard.html#plan', '.plan-choice'],
  ['wallet', 'dashboard.html#wallet', '.evidence'],
  ['framework', 'dashboard.html#framework', '.sector'],
  ['competency', 'dashboard.html#framework/sql', '.three-cards'],
  ['courses', 'dashboard.html#courses', '.room search'],
  ['pack', 'dashboard.html#pack/demo:d-101', '.sheet tbody tr'],
  ['boards', 'dashboard.html#boards', '[data-board]'],
  ['settings', 'dashboard.html#settings', 'select'],
  ['data', 'dashboard.html#data', '#passphrase'],
];

describe('how the pages look', () => {
  let browser: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = (await start('chromium', 'e2e')) as ChromiumDriver;
    await restoreSampleWallet(browser);
    await savePostings(browser);
    page = await browser.context.newPage();
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(SURFACES)(
    '%s: no axe violation in both themes, no sideways scrolling, three widths on file',
    async (name, path, ready) => {
      for (const theme of THEMES) {
        await page.emulateMedia({ colorScheme: theme });
        await page.setViewportSize({ width: WIDTHS[0], height: 860 });
        await page.goto('about:blank');
        await page.goto(`chrome-extension://${browser.id}/${path}`);
        await page.waitForSelector(ready);
        await page.waitForTimeout(name === 'plan' ? 2500 : 400);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 860 });
          await page.waitForTimeout(150);
          await page.screenshot({ path: join(OUT, `${name}-${width}-${theme}.png`), fullPage: true });
          const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          if (name !== 'popup') expect(wider, `${name} at ${width} px`).toBeLessThanOrEqual(0);
        }
      }
    },
  );
});

/** Saves the demo's postings as an extension page does: the background reads, scores and keeps each. */
async function savePostings(browser: ChromiumDriver): Promise<void> {
  const page = await browser.openPage(`chrome-extension://${browser.id}/dashboard.html#data`);
  for (const demo of POSTINGS) {
    const description = [
      demo.intro,
      'What you will do',
      ...demo.duties,
      'What you bring',
      ...demo.musts,
      'Nice to have',
      ...demo.nices,
      'What we offer',
      ...demo.offer,
    ].join('\n');
    const posting = {
      board: 'demo',
      id: demo.id,
      url: `https://jobs.example/${demo.id}`,
      title: demo.title,
      company: demo.company,
      locations: [demo.location],
      language: 'en',
      description,
      datePosted: demo.posted,
      validThrough: demo.closes ?? null,
      closed: false,
      stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
      source: {},
    };
    const reply = await page.evaluate(
      (request) =>
        (
          globalThis as unknown as { chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } } }
        ).chrome.runtime.sendMessage({ name: 'posting.save', request }),
      posting,
    );
    expect(reply).toMatchObject({ ok: true });
  }
  await page.close();
}
