import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../setup/driver.ts';
import { BROWSERS, start } from './browsers.ts';

const LIST = join(import.meta.dirname, '../fixtures/courses/table/list.csv');
const TITLES =
  "[...document.querySelectorAll('.room article h2')].map((node) => node.textContent.replace(/ \\S+\\.example$/, ''))";

describe.each(BROWSERS)('courses of one’s own in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'production');
  });
  afterAll(() => browser?.close());

  it('are shown before they are kept, stand in the list, and can be removed', async () => {
    const page = await browser.openExtension('dashboard.html#courses');
    await page.waitFor('input[type=file]');
    await page.setFile('input[type=file]', LIST);
    await page.waitFor('fieldset .picker');
    await page.click('.card .button.primary');
    await page.waitFor('.undo');
    await page.click('.checks label:nth-of-type(3) input');
    await page.waitFor('.room article');
    expect((await page.evaluate<string[]>(TITLES)).toSorted()).toEqual(['Commas, in a title', 'First aid at work']);
    await page.click('.room article .row .button:last-child');
    await page.waitFor('.room li:only-child article');
    expect(await page.evaluate<string[]>(TITLES)).toHaveLength(1);
    await page.close();
  });
});
