import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import { restoreSampleWallet, start } from './browsers.ts';
import { SURFACES, savePostings } from './surfaces.ts';

const OUT = join(import.meta.dirname, '../../.output/screens');
const WIDTHS = [1280, 720, 320] as const;
const THEMES = ['light', 'dark'] as const;

describe('how the pages look', () => {
  let browser: ChromiumDriver;
  let page: Page;

  beforeAll(async () => {
    mkdirSync(OUT, { recursive: true });
    browser = (await start('chromium', 'e2e')) as ChromiumDriver;
    await restoreSampleWallet(browser);
    page = await browser.openPage(`chrome-extension://${browser.id}/dashboard.html#data`);
    await savePostings(drive(page));
  });
  afterAll(async () => {
    await browser?.close();
  });

  it.each(SURFACES.map((surface) => [surface.name, surface] as const))(
    '%s: no axe violation in both themes, no sideways scrolling, three widths on file',
    async (name, { path, ready }) => {
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
