import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../setup/driver.ts';
import { BROWSERS, start, turnOn } from '../browsers.ts';
import { allWords, answer, clickNamed, clickOverlay, savedFile, until, untilOverlay, words } from '../verbs.ts';
import { type Job, linkedinList, serveJobs } from './boards.ts';
import { badge, linkedinExport } from './credentials.ts';
import { cardBadges, importFile, lineOf, listed, openLine, quoteOf } from './verbs.ts';

const LIST = 'https://www.linkedin.com/jobs/search';
const JOBS: readonly Job[] = [
  {
    url: 'https://www.linkedin.com/jobs/view/5100000001',
    title: 'Data Analyst',
    company: 'Marram Coast Ferries',
    place: 'Leith, Scotland',
    intro:
      'Our ferries carry two million people a year, and your numbers decide how many boats sail on a Sunday in March.',
    asks: [
      'Experience with SQL',
      'Good knowledge of Microsoft Excel',
      'Experience with Tableau',
      'Experience with Python',
    ],
    nices: ['Clear written communication'],
  },
  {
    url: 'https://www.linkedin.com/jobs/view/5100000002',
    title: 'Reporting Analyst',
    company: 'Gorse Hill Hospital',
    place: 'Perth, Scotland',
    intro:
      'The hospital counts beds, waiting days and meals. You turn what is counted into a page that a ward sister reads.',
    asks: ['Experience with SQL', 'Good knowledge of Microsoft Excel', 'Experience with Power BI'],
    nices: ['Attention to detail'],
  },
  {
    url: 'https://jobs.lever.co/saltmarsh/1b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c01',
    title: 'Business Intelligence Developer',
    company: 'Saltmarsh Insurance',
    place: 'Norwich',
    intro:
      'You look after the warehouse from which forty colleagues draw their reports, and you make it faster every month.',
    asks: ['Experience with SQL', 'Experience with Tableau', 'Experience with PostgreSQL'],
  },
  {
    url: 'https://jobs.lever.co/saltmarsh/1b8a6a0e-6c1f-4a51-9d3e-6f0a4d1b2c02',
    title: 'Office Manager',
    company: 'Saltmarsh Insurance',
    place: 'Norwich',
    intro:
      'Eighty people work better when the office works: rooms, visitors, post, orders and a calm voice at the front desk.',
    asks: ['Good knowledge of Microsoft Excel', 'Experience with Xero', 'Experience with PowerPoint'],
  },
  {
    url: 'https://www.reed.co.uk/jobs/insight-analyst/52000005',
    title: 'Insight Analyst',
    company: 'Larkspur Grocers',
    place: 'Leeds',
    intro:
      'Larkspur runs ninety small shops. You find out why the one in Otley sells more bread than the one in Ilkley.',
    asks: ['Experience with SQL', 'Experience with Python', 'Good knowledge of Microsoft Excel'],
  },
];
/** Saved on the way: one of each board. */
const SAVED = [JOBS[0], JOBS[2], JOBS[4]] as readonly Job[];

describe.each(BROWSERS)('a jobseeker in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'e2e', {
      offered: ['*://*.linkedin.com/*', '*://jobs.lever.co/*', '*://jobs.eu.lever.co/*', '*://*.reed.co.uk/*'],
    });
    await serveJobs(browser, JOBS, { [LIST]: linkedinList(JOBS.slice(0, 2)) });
  });
  afterAll(() => browser?.close());

  it('sees at once what Rung does, and skips the rest', async () => {
    const page = await browser.openExtension('welcome.html');
    await page.waitFor('.requirement .quote mark');
    expect((await allWords(page, '.requirement .name')).join('\n')).toContain('Microsoft Excel');
    await page.close();
    for (const board of ['linkedin', 'lever', 'reed']) await turnOn(browser, board);
  });

  it('meets a list whose cards say that nothing is read yet', async () => {
    const page = await browser.open(`${LIST}?keywords=analyst`);
    await until(page, `${BADGES}.length === 2`);
    for (const label of await page.evaluate<string[]>(BADGES)) expect(label).toContain('Not read yet');
    await until(page, IN_CORNERS);
    await page.setSize(480, 700);
    await until(page, `innerWidth < 500 && ${IN_CORNERS}`);
    await page.close();
  });

  it.each(JOBS)('reads what $title at $company asks for, in its own words', async (job) => {
    const page = await browser.open(job.url);
    await untilOverlay(page, `root.querySelector('.bar-main:not(:disabled)')`);
    const asked = await listed(page);
    for (const ask of job.asks) {
      const competency = ask.replace(/^(?:Experience with|Good knowledge of) /, '');
      expect(asked.join('\n'), ask).toContain(competency);
      await openLine(page, competency);
      expect(await quoteOf(page)).toContain(ask);
      await openLine(page, competency);
    }
    if (SAVED.includes(job)) {
      await clickOverlay(page, '.foot .primary');
      await untilOverlay(page, `root.querySelector('.foot .primary').getAttribute('aria-pressed') === 'true'`);
    }
    await page.close();
  });

  it('has three postings saved, none of them matched with an empty wallet', async () => {
    const page = await browser.openExtension('dashboard.html#saved');
    await until(page, `document.querySelectorAll('tbody .name-link').length === 3`);
    expect((await allWords(page, 'tbody .name-link')).toSorted()).toEqual(SAVED.map((job) => job.title).toSorted());
    expect(await allWords(page, 'tbody .score')).toEqual(['–', '–', '–']);
    await page.close();
  });

  it('brings the export of LinkedIn, and every match rises from nothing', async () => {
    await importFile(
      browser,
      linkedinExport('Basic_LinkedInDataExport.zip', {
        'Skills.csv': [['Name'], ['SQL'], ['Microsoft Excel']],
        'Learning.csv': [['Content Title', 'Content Description']],
      }),
    );
    await scores(browser, (all) => Object.values(all).every((one) => one > 0));
  });

  it('brings a badge for SQL: each match rises, and the line says why', async () => {
    const before = await scoresOfNow(browser);
    const text = await importFile(
      browser,
      await badge('sql.json', { title: 'SQL Practitioner', issuer: 'Tern Institute', shows: ['SQL'] }),
    );
    expect(text).toContain('Intact, issuer not confirmed');
    await scores(browser, (all) => SAVED.every(({ title }) => all[title]! > before[title]!));
    const page = await browser.openExtension('dashboard.html#saved');
    await page.waitFor('tbody .name-link');
    await clickNamed(page, 'tbody .name-link', 'Data Analyst');
    await page.waitFor('.posting-view .requirement');
    expect((await allWords(page, '.requirement > button')).find((line) => line.startsWith('SQL'))).toMatch(
      /proven · SQL Practitioner/,
    );
    expect((await allWords(page, '.requirement > button')).find((line) => line.startsWith('Microsoft Excel'))).toMatch(
      /claimed/,
    );
    expect((await allWords(page, '.requirement > button')).find((line) => line.startsWith('Python'))).toMatch(
      /missing/,
    );
    await page.waitFor('.line-chart');
    expect((await allWords(page, 'table.compact tbody tr'))[0]).toContain('SQL');
    await page.close();
  });

  it('brings a badge that somebody changed: it is called so, and no match moves', async () => {
    const before = await scoresOfNow(browser);
    const text = await importFile(
      browser,
      await badge(
        'py.json',
        { title: 'Pottery Weekend', issuer: 'Tern Institute', shows: ['Python'] },
        'Python Weekend',
      ),
    );
    expect(text).toContain('It was changed after it was signed');
    expect(text).toContain('Changed or broken');
    const page = await browser.open(JOBS[0]!.url);
    await untilOverlay(page, `root.querySelector('.bar-main:not(:disabled)')`);
    expect(await lineOf(page, 'Python')).toMatch(/missing/);
    await page.close();
    expect(await scoresOfNow(browser)).toEqual(before);
  });

  it('hands on an evidence pack with the badge in it, and without the changed one', async () => {
    const page = await browser.openExtension('dashboard.html#saved');
    await page.waitFor('tbody .name-link');
    await clickNamed(page, 'tbody .name-link', 'Data Analyst');
    await page.waitFor('.posting-actions a[href^="#pack/"]');
    await page.click('.posting-actions a[href^="#pack/"]');
    await page.waitFor('.sheet tbody tr');
    const pack = await savedFile(page, 'form .row .button:not(.primary)');
    expect(pack).toContain('SQL Practitioner');
    expect(pack).not.toContain('Python Weekend');
    expect(JSON.parse(pack)).toMatchObject({ posting: { title: 'Data Analyst' } });
    expect(await words(page, '.sheet')).toContain('SQL Practitioner');
    await page.close();
  });

  it('meets the list again, now with the match on each card', async () => {
    const page = await browser.open(`${LIST}?keywords=analyst`);
    const labels = await answer<string[]>(
      page,
      BADGES,
      (all) => all.length === 2 && all.every((label) => !label.includes('Not read yet')),
    );
    const { 'Data Analyst': saved } = await scores(browser);
    expect(labels[0]).toContain(`${saved} of 100`);
    // It asks for SQL and Excel, which are there, and for Power BI, which is not.
    const [, other] = /(\d+) of 100/.exec(labels[1]!) ?? [];
    expect(Number(other)).toBeGreaterThan(0);
    expect(Number(other)).toBeLessThan(100);
    await page.close();
  });
});

/** What the badge of each card says. */
const BADGES = cardBadges('.base-search-card');

/** Each badge stands within 12 px of the upper end corner of its card. */
const IN_CORNERS = `[...document.querySelectorAll('.base-search-card')].every((card) => {
  const badge = card.lastElementChild.shadowRoot?.querySelector('.badge')?.getBoundingClientRect();
  const { right, top } = card.getBoundingClientRect();
  return badge && Math.abs(right - badge.right) < 12 && Math.abs(badge.top - top) < 12;
})`;

type Scores = Readonly<Record<string, number>>;

/** The matches in the list of saved postings by title, once they are as told. */
async function scores(browser: Driver, are: (all: Scores) => boolean = () => true): Promise<Scores> {
  const page = await browser.openExtension('dashboard.html#saved');
  const read = `Object.fromEntries([...document.querySelectorAll('tbody tr')].map((row) => [row.querySelector('.name-link').textContent, Number(row.querySelector('.score').textContent.replace('–', '0'))]))`;
  const all = await answer<Scores>(page, read, (found) => Object.keys(found).length === 3 && are(found));
  await page.close();
  return all;
}

/** The same with the wallet as it is now: a posting that is opened is compared anew, whatever is still under way behind. */
async function scoresOfNow(browser: Driver): Promise<Scores> {
  for (const { url } of SAVED) {
    const page = await browser.open(url);
    await untilOverlay(page, `root.querySelector('.bar-main:not(:disabled)')`);
    await page.close();
  }
  return scores(browser);
}
