import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { fixturesOf } from '../boards/fixture.ts';
import { POSTINGS } from '../demo/postings.ts';
import type { ChromiumDriver } from '../setup/chromium.ts';
import { start } from './browsers.ts';

const SITE = 'https://museum.example';
const { title, intro, musts } = POSTINGS[1]!;
const items = musts.map((must) => `<li>${must}</li>`).join('');
const TEXT = `<p>${intro}</p><h2>What you will do</h2><ul>${items}</ul><h2>What you bring</h2><ul>${items}</ul><h2>What we offer</h2><p>£31,000, full-time, and a pension from the first day. To apply, send your CV by Friday.</p>`;
const PAGES: Readonly<Record<string, string>> = {
  '/visit': '<title>Visit us</title><h1>Visit us</h1><p>The clocks strike at noon.</p>',
  '/wards': `<title>${title}</title><main><h1>${title}</h1>${TEXT}<a href="/apply">Apply now</a></main>`,
  '/team': `<title>The team</title><h1>The team</h1><iframe src="https://boards.greenhouse.io/embed/job_app?for=museum&amp;token=7003001"></iframe>`,
};

describe('a page of no board whose address says nothing, at a click', () => {
  let browser: ChromiumDriver;
  let page: Page;
  let popup: Page;

  beforeAll(async () => {
    browser = (await start('chromium', 'e2e', { granted: [`${SITE}/*`] })) as ChromiumDriver;
    await browser.serve(`${SITE}/**`, (url) => PAGES[url.pathname] ?? null);
    await browser.serve('https://boards.greenhouse.io/**', () => fixturesOf('greenhouse')[0]!.html);
    page = await browser.openPage(`${SITE}/visit`);
    popup = await browser.context.newPage();
    await popup.goto(`chrome-extension://${browser.id}/popup.html`);
  });
  afterAll(async () => {
    await browser?.close();
  });

  /** What the popup says of the page, once it says some words. */
  const says = async (words: string) => {
    await page.bringToFront();
    await popup.reload();
    await popup.getByText(words).first().waitFor();
  };

  it('is known to hold no posting', async () => {
    await says('No job posting');
  });

  it('is read by the readers where its data become those of a posting', async () => {
    const data = JSON.stringify({ '@type': 'JobPosting', title, description: TEXT });
    await page.evaluate((text) => {
      const script = document.createElement('script');
      script.type = 'application/ld+json';
      script.textContent = text;
      document.head.append(script);
    }, data);
    // The page's own heading is another, so it is one of a list.
    await says('1 posting listed here');
  });

  it('is read where its sections are those of a posting', async () => {
    await page.goto(`${SITE}/wards`);
    await says(title);
  });

  it('is known to show a posting in a frame', async () => {
    await page.goto(`${SITE}/team`);
    await says('sits in a frame of boards.greenhouse.io');
  });
});
