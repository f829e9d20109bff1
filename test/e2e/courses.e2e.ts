import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ChromiumDriver, drive } from '../setup/chromium.ts';
import type { DrivenPage, Driver } from '../setup/driver.ts';
import { BROWSERS, start } from './browsers.ts';
import { answer } from './verbs.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures');
const LIST = join(FIXTURES, 'courses/table/list.csv');
const TITLES =
  "[...document.querySelectorAll('.room article h2')].map((node) => node.textContent.replace(/ \\S+\\.(example|uk)$/, ''))";

/** Keeps what is under review and looks only at what was added, once it is that many. */
async function keep(page: DrivenPage, count: number): Promise<string[]> {
  await page.waitFor('fieldset .picker');
  await page.click('.card .button.primary');
  await page.waitFor('.undo');
  await page.click('.checks label:nth-of-type(3) input');
  // Without the filter there are at least sixty cards, and what was added comes in front of them first.
  return (await answer<string[]>(page, TITLES, (titles) => titles.length === count)).toSorted();
}

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
    expect(await keep(page, 2)).toEqual(['Commas, in a title', 'First aid at work']);
    await page.click('.room article .row .button:last-child');
    await answer<string[]>(page, TITLES, (titles) => titles.length === 1);
    await page.close();
  });
});

describe('courses from elsewhere', () => {
  let browser: ChromiumDriver;
  let server: Server;
  const asked: string[] = [];
  const read = (file: string) => readFileSync(join(FIXTURES, file), 'utf8');

  beforeAll(async () => {
    const [record] = JSON.parse(read('courses/standards/list.json')) as object[];
    server = createServer(
      { key: read('online/key.pem'), cert: read('online/certificate.pem') },
      (request, response) => {
        asked.push(`${request.headers.host}${request.url}`);
        response.end(JSON.stringify(record));
      },
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    browser = (await start('chromium', 'e2e', {
      granted: ['http://127.0.0.1/*'],
      offered: ['https://skillsengland.education.gov.uk/*'],
      args: [
        `--host-resolver-rules=MAP skillsengland.education.gov.uk:443 127.0.0.1:${port},MAP * ~NOTFOUND,EXCLUDE 127.0.0.1`,
        '--ignore-certificate-errors',
      ],
    })) as ChromiumDriver;
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('the page in front of the user: “Add this course” takes its JSON-LD to the room, where it is looked at and kept', async () => {
    const address = 'http://127.0.0.1:9/learn/budgets';
    const data = JSON.stringify({
      '@context': 'https://schema.org',
      '@type': 'Course',
      name: 'Budgets <b>from</b> scratch',
      provider: { '@type': 'Organization', name: 'Lanternfield College' },
      teaches: ['Budgeting'],
      timeRequired: 'PT12H',
      isAccessibleForFree: true,
    });
    const html = `<title>A course</title><h1>Budgets</h1><script type="application/ld+json">{broken</script><script type="application/ld+json">${data.replaceAll('<', '\\u003c')}</script>`;
    await browser.serve('http://127.0.0.1:9/**', () => html);
    const course = await browser.openPage(address);
    const popup = await browser.openPage(`chrome-extension://${browser.id}/popup.html`);
    await course.bringToFront();
    await popup.reload();
    const opened = browser.context.waitForEvent('page');
    await popup.getByRole('button', { name: 'Add this course' }).click();
    const room = await opened;
    await room.waitForSelector('fieldset .picker');
    const review = await room.locator('form, fieldset').last().innerText();
    expect(review).toContain('Budgets from scratch');
    expect(review).toContain('Lanternfield College');
    expect(await keep(drive(room), 1)).toEqual(['Budgets from scratch']);
    for (const one of [room, popup, course]) await one.close();
  });

  it('Skills England is asked for one standard once the user allows it, and the Data room lists the question', async () => {
    const page = await browser.openExtension('dashboard.html#courses');
    await page.click('.ask-standards summary');
    await page.fill('#standard-reference', 'https://skillsengland.education.gov.uk/apprenticeships/st9001');
    expect(asked).toEqual([]);
    await page.click('.ask-standards .button');
    expect(await keep(page, 2)).toContain('Budgeting (ST9001)');
    expect(asked).toEqual(['skillsengland.education.gov.uk/api/apprenticeshipstandards/ST9001']);
    await page.close();
    const data = await browser.openExtension('dashboard.html#data');
    await data.waitFor('[data-card="online"] details');
    expect(await data.text('[data-card="online"] details')).toContain(
      'https://skillsengland.education.gov.uk/api/apprenticeshipstandards/ST9001',
    );
    await data.close();
  });
});
