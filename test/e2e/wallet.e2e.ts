import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../setup/driver.ts';
import { BROWSERS, start } from './browsers.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/credentials/generated');

// The production build: the verifier runs under the extension's own content security policy.
describe.each(BROWSERS)('importing credentials in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'production');
  });
  afterAll(() => browser?.close());

  it.each([
    ['valid-unknown-issuer-lookalike.json', 'Unchanged since signed: yes'],
    ['valid-expired.json', 'In date: no'],
    ['tampered-achievement-name.json', 'Unchanged since signed: no'],
    ['png-ob3-json.png', 'Unchanged since signed: yes'],
    ['jwt-es256.jwt', 'Unchanged since signed: yes'],
  ])('reads %s and says what held', async (file, words) => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.setFile('input[type=file]', join(FIXTURES, file));
    await page.waitFor('.note');
    await page.waitFor('.evidence details');
    const checks = await page.evaluate<string>(
      "[...document.querySelectorAll('.evidence')].map((node) => node.textContent.replace(/\\s+/g, ' ')).join('\\n')",
    );
    expect(checks.replace(/:(?=\S)/g, ': ')).toContain(words);
    await page.click('.evidence .button.icon');
    await page.waitFor('.undo');
    await page.close();
  });

  it.each(['jwt-alg-none.jwt', 'png-bad-crc.png', 'svg-entity-bomb.svg', 'linkedin-bomb.zip'])(
    'refuses %s with a sentence and adds nothing',
    async (file) => {
      const page = await browser.openExtension('dashboard.html#wallet');
      await page.setFile('input[type=file]', join(FIXTURES, file));
      await page.waitFor('.note.warn');
      expect(await page.text('.note.warn')).toContain(file);
      expect(await page.evaluate<number>("document.querySelectorAll('.evidence').length")).toBe(0);
      await page.close();
    },
  );

  it('reads a LinkedIn export', async () => {
    const page = await browser.openExtension('dashboard.html#wallet');
    await page.setFile('input[type=file]', join(FIXTURES, 'linkedin-ok.zip'));
    await page.waitFor('.evidence');
    expect(await page.evaluate<number>("document.querySelectorAll('.evidence').length")).toBeGreaterThan(3);
    await page.close();
  });
});
