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
/** Calls itself remote in its title and by its place; its text says the office outright. */
const PRETENDED: Job = {
  url: at('plover-remote-desk'),
  title: 'Help Desk Agent (Remote)',
  company: 'Plover Desk',
  place: 'Worldwide',
  remote: true,
  intro: 'You answer the telephone of a chain of dentists. This is an on-site role in our Hull office.',
  asks: ['Experience with Zendesk', 'Experience with SQL', 'Experience with Jira'],
};
const JOBS = [SUPPORT, FAR, OFFICE, BLOCKED, PRETENDED];

const CARD = '.new-listing-container';
/** What each card looks like: gone, paler or as the board drew it. */
const LOOK = `Object.fromEntries([...document.querySelectorAll('${CARD}')].map((card) => [card.querySelector('.new-listing__company-name').textContent, getComputedStyle(card).display === 'none' ? 'gone' : Number(getComputedStyle(card).opacity) < 1 ? 'paler' : 'as it was']))`;

/** Holds once the stored settings contain all the words. */
function kept(...words: readonly string[]): string {
  return `(chrome.storage.local.get(null, (all) => { globalThis.keptSettings = JSON.stringify(all); }), ${JSON.stringify(words)}.every((word) => (globalThis.keptSettings ?? '').includes(word)))`;
}

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
    expect(text).toContain('On site or remote Hybrid');
    expect(text).toContain('the page also says: Remote');
    expect(await lineOf(page, 'Video conferencing')).toBe('');
    await page.close();
  });

  it('meets one that calls itself remote and is an office job outright, and reads both sayings', async () => {
    const page = await openPosting(browser, PRETENDED.url);
    const text = await overlayWords(page);
    expect(text).toContain('On site or remote On site');
    expect(text).toContain('This is an on-site role');
    expect(text).toContain('yet it calls itself: Remote “Remote”');
    expect(await lineOf(page, 'Video conferencing')).toBe('');
    await page.close();
  });

  it('reads on each card where one works and where one may live', async () => {
    for (const job of [FAR, BLOCKED]) await (await openPosting(browser, job.url)).close();
    const page = await browser.open(LIST);
    await until(page, `${cardBadges(CARD)}.filter((label) => / of 100/.test(label)).length === 5`);
    const labels = await page.evaluate<string[]>(cardBadges(CARD));
    expect(labels[0]).toContain('UK or Ireland');
    expect(labels.map((label) => /Remote|Hybrid|On site/.exec(label)?.[0])).toEqual([
      'Remote',
      'Remote',
      'Hybrid',
      'Remote',
      'On site',
    ]);
    await page.close();
  });

  it('leaves away by place and by fit what does not suit, and one company for good', async () => {
    const settings = await browser.openExtension('dashboard.html#settings');
    await put(settings, await labelled(settings, 'Postings that do not fit'), 'dim');
    await settings.click(await labelled(settings, 'Remote'));
    await put(settings, await labelled(settings, 'Fit from'), 'fair');
    await put(settings, await labelled(settings, 'Hidden companies, one a line'), BLOCKED.company);
    // What was chosen last is kept before the page closes, as it is for a person who moves on.
    await until(settings, kept(BLOCKED.company, 'fair'));
    await settings.close();
    const page = await browser.open(LIST);
    await until(page, `${cardBadges(CARD)}.length === 5`);
    const looks = {
      [SUPPORT.company]: 'as it was',
      [FAR.company]: 'paler',
      [OFFICE.company]: 'paler',
      [BLOCKED.company]: 'gone',
      [PRETENDED.company]: 'paler',
    };
    await until(page, `JSON.stringify(${LOOK}) === ${JSON.stringify(JSON.stringify(looks))}`);
    await page.close();
  });

  it('says once where they live, and leaves away what is not open to them', async () => {
    const settings = await browser.openExtension('dashboard.html#settings');
    await put(settings, await labelled(settings, 'Fit from'), '');
    await put(settings, await labelled(settings, 'Where you live'), 'DE');
    await settings.click(await labelled(settings, 'Remote ones that are not open to where I live'));
    await until(settings, kept('"openHomeOnly":true', '"minBand":null'));
    await settings.close();
    const page = await browser.open(LIST);
    // SUPPORT asks for the UK or Ireland; FAR is open to Europe.
    await until(page, `${LOOK}[${JSON.stringify(SUPPORT.company)}] === 'paler'`);
    await until(page, `${LOOK}[${JSON.stringify(FAR.company)}] === 'as it was'`);
    const labels = await page.evaluate<string[]>(cardBadges(CARD));
    expect(labels[0]).toContain('not open to where you live');
    expect(labels[1]).not.toContain('not open');
    await page.close();
    const posting = await openPosting(browser, FAR.url);
    expect(await overlayWords(posting)).toContain('Open to Germany');
    await posting.close();
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
    await put(saved, await labelled(saved, 'Where'), 'notRuledOut');
    await until(saved, `document.querySelectorAll('tbody .title-line').length === 0`);
    await put(saved, await labelled(saved, 'Where'), 'remote');
    await until(saved, `document.querySelectorAll('tbody .title-line .pill').length === 2`);
    await clickNamed(saved, 'tbody .title-line .pill', 'also: reed');
    await saved.waitFor('.posting-view h1');
    await saved.close();
  });
});
