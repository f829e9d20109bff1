import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Driver } from '../../setup/driver.ts';
import { BROWSERS, start, turnOn } from '../browsers.ts';
import { allWords, clickNamed, labelled, put, until } from '../verbs.ts';
import { type Job, remoteList, serveJobs } from './boards.ts';
import { linkedinExport } from './credentials.ts';
import { cardBadges, importFile, lineOf, openPosting, overlayWords, save } from './verbs.ts';

const LIST = 'https://weworkremotely.com/categories/remote-support-jobs';
const at = (id: string) => `https://weworkremotely.com/remote-jobs/${id}`;

const SUPPORT: Job = {
  url: at('heron-support'),
  title: 'Technical Support Specialist',
  company: 'Heron Mail',
  place: 'Worldwide',
  remote: true,
  intro:
    'Heron Mail answers nine hundred letters a week from people whose post does not arrive. This role is fully remote.',
  asks: ['Experience with Zendesk', 'Experience with SQL', 'Experience with Jira'],
  offer: 'You must be based in the UK or Ireland.',
};
/** The same text on a second board. */
const AGAIN: Job = { ...SUPPORT, url: 'https://www.reed.co.uk/jobs/technical-support-specialist/53000001' };
const FAR: Job = {
  url: at('bittern-platform'),
  title: 'Platform Engineer',
  company: 'Bittern Cloud',
  place: 'Europe',
  remote: true,
  intro:
    'Bittern keeps the servers of two hundred libraries awake. This role is fully remote, with colleagues in five countries.',
  asks: [
    'Experience with Kubernetes',
    'Experience with Terraform',
    'Experience with Ansible',
    'Experience with Docker',
  ],
};
const OFFICE: Job = {
  url: at('dunlin-remote-support'),
  title: 'Support Agent',
  company: 'Dunlin Desk',
  place: 'Leeds',
  remote: true,
  intro:
    'You help the tenants of four thousand flats. You work three days a week in our Leeds office and two days from home.',
  asks: ['Experience with Zendesk', 'Experience with SQL', 'Experience with Jira'],
};
const BLOCKED: Job = {
  url: at('shrike-calls'),
  title: 'Call Agent',
  company: 'Shrike Outreach',
  place: 'Worldwide',
  remote: true,
  intro:
    'You call people from lists. This role is fully remote and pays by the call, so that the fastest of us earn the most.',
  asks: ['Experience with Zendesk', 'Experience with HubSpot', 'Experience with Salesforce'],
};
const JOBS = [SUPPORT, FAR, OFFICE, BLOCKED];

const CARD = '.new-listing-container';
/** What each card looks like: gone, paler or as the board drew it. */
const LOOK = `Object.fromEntries([...document.querySelectorAll('${CARD}')].map((card) => [card.querySelector('.new-listing__company-name').textContent, getComputedStyle(card).display === 'none' ? 'gone' : Number(getComputedStyle(card).opacity) < 1 ? 'paler' : 'as it was']))`;

describe.each(BROWSERS)('a remote worker in %s', (name) => {
  let browser: Driver;

  beforeAll(async () => {
    browser = await start(name, 'e2e', { offered: ['*://*.weworkremotely.com/*', '*://*.reed.co.uk/*'] });
    await serveJobs(browser, [...JOBS, AGAIN], { [LIST]: remoteList(JOBS) });
    await turnOn(browser, 'weworkremotely');
    await turnOn(browser, 'reed');
    await importFile(
      browser,
      linkedinExport('export.zip', { 'Skills.csv': [['Name'], ['Zendesk'], ['SQL'], ['Jira']] }),
    );
  });
  afterAll(() => browser?.close());

  it('sees what remote work asks of anybody, marked as not written', async () => {
    const page = await openPosting(browser, SUPPORT.url);
    for (const implied of ['Video conferencing', 'Remote team collaboration'])
      expect(await lineOf(page, implied), implied).toContain('implied');
    expect(await lineOf(page, 'Zendesk')).not.toContain('implied');
    await save(page);
    await page.close();
  });

  it('meets a "remote" job that is not, and is told so with its words', async () => {
    const page = await openPosting(browser, OFFICE.url);
    const text = await overlayWords(page);
    expect(text).toContain('Where Hybrid');
    expect(text).toContain('the page also says: Remote');
    expect(await lineOf(page, 'Video conferencing')).toBe('');
    await page.close();
  });

  it('reads on each card where one works and where one may live', async () => {
    for (const job of [FAR, BLOCKED]) await (await openPosting(browser, job.url)).close();
    const page = await browser.open(LIST);
    await until(page, `${cardBadges(CARD)}.filter((label) => / of 100/.test(label)).length === 4`);
    const labels = await page.evaluate<string[]>(cardBadges(CARD));
    expect(labels[0]).toContain('UK or Ireland');
    expect(labels.map((label) => /Remote|Hybrid/.exec(label)?.[0])).toEqual(['Remote', 'Remote', 'Hybrid', 'Remote']);
    await page.close();
  });

  it('leaves away by place and by fit what does not suit, and one company for good', async () => {
    const settings = await browser.openExtension('dashboard.html#settings');
    await put(settings, await labelled(settings, 'Postings that do not fit'), 'dim');
    await settings.click(await labelled(settings, 'Remote'));
    await put(settings, await labelled(settings, 'Fit from'), 'fair');
    await put(settings, await labelled(settings, 'Hidden companies, one a line'), BLOCKED.company);
    // What was chosen last is kept before the page closes, as it is for a person who moves on.
    await until(
      settings,
      `(chrome.storage.local.get(null, (all) => { globalThis.keptSettings = JSON.stringify(all); }), (globalThis.keptSettings ?? '').includes(${JSON.stringify(BLOCKED.company)}) && globalThis.keptSettings.includes('fair'))`,
    );
    await settings.close();
    const page = await browser.open(LIST);
    await until(page, `${cardBadges(CARD)}.length === 4`);
    const looks = {
      [SUPPORT.company]: 'as it was',
      [FAR.company]: 'paler',
      [OFFICE.company]: 'paler',
      [BLOCKED.company]: 'gone',
    };
    await until(page, `JSON.stringify(${LOOK}) === ${JSON.stringify(JSON.stringify(looks))}`);
    await page.close();
  });

  it('finds that a posting on another board is one already saved', async () => {
    const page = await openPosting(browser, AGAIN.url);
    expect(await overlayWords(page)).toContain(
      'You saved the same text before: Technical Support Specialist, Heron Mail.',
    );
    await save(page);
    await page.close();
    const saved = await browser.openExtension('dashboard.html#saved');
    await until(saved, `document.querySelectorAll('tbody .title-line .pill').length === 2`);
    expect((await allWords(saved, 'tbody .title-line .pill')).toSorted()).toEqual([
      'also: reed',
      'also: weworkremotely',
    ]);
    await clickNamed(saved, 'tbody .title-line .pill', 'also: reed');
    await saved.waitFor('.posting-view h1');
    await saved.close();
  });
});
