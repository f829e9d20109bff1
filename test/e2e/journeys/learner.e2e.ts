import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { BROWSERS, start } from '../browsers.ts';
import { allWords, answer, labelled, put, savedFile, until } from '../verbs.ts';
import { badge } from './credentials.ts';
import { importFile } from './verbs.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'rung-learner-'));
const COMPANIES = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elder',
  'Fir',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
  'Larch',
  'Maple',
];
/** SQL is asked for in all twelve, Python in the first eight, Tableau in every second one; three or more each, for a match. */
const asksOf = (i: number) => [
  'SQL',
  ...(i < 8 ? ['Python'] : []),
  ...(i % 2 === 0 ? ['Tableau'] : []),
  'Microsoft Excel',
  'Jira',
];
const POSTINGS = COMPANIES.map((company, i) => ({
  board: 'demo',
  id: `twelve-${i}`,
  url: `https://jobs.example/twelve-${i}`,
  title: `Analyst ${i + 1}`,
  company,
  locations: ['York'],
  language: 'en',
  description: `${company} keeps the numbers of a small town in order, and this is work for somebody who likes to be asked why.\nWhat you bring\n${asksOf(
    i,
  )
    .map((ask) => `• Experience with ${ask}`)
    .join('\n')}`,
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
}));
const DAY_MS = 86_400_000;

describe.each(BROWSERS)('a learner in %s', (name) => {
  let browser: Driver;
  let backup = '';

  beforeAll(async () => {
    browser = await start(name, 'e2e');
  });
  afterAll(() => browser?.close());

  it('saves twelve postings over a month', async () => {
    const page = await browser.openExtension('dashboard.html#saved');
    await page.waitFor('.room .button');
    for (const request of POSTINGS)
      expect(
        await page.evaluate<boolean>(
          `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ name: 'posting.save', request })}).then((reply) => reply.ok)`,
        ),
      ).toBe(true);
    await until(page, `document.querySelectorAll('tbody .name-link').length === 12`);
    await moveClock(page);
    await page.close();
    const again = await browser.openExtension('dashboard.html#saved');
    await until(again, `document.querySelectorAll('tbody .name-link').length === 12`);
    const days = new Set(await allWords(again, 'tbody td.muted'));
    expect(days.size).toBe(12);
    await again.close();
  });

  it('has one word in the wallet, and sees what is missing again and again', async () => {
    const wallet = await browser.openExtension('dashboard.html#wallet');
    await wallet.fill('[role="combobox"]', 'microsoft exc');
    await wallet.waitFor('[role="option"]');
    await wallet.press('Enter');
    await wallet.waitFor('.chips .pill');
    await wallet.click('form .button.primary');
    await wallet.waitFor('.evidence');
    await wallet.close();
    const page = await browser.openExtension('dashboard.html#gaps');
    await page.waitFor('.bars tbody tr');
    const rows = await allWords(page, '.bars tbody tr');
    for (const [competency, counted] of [
      ['SQL', '12 of 12'],
      ['Python', '8 of 12'],
      ['Tableau', '6 of 12'],
    ] as const)
      expect(
        rows.find((row) => row.startsWith(competency)),
        competency,
      ).toContain(counted);
    expect(rows.some((row) => row.startsWith('Microsoft Excel'))).toBe(false);
    await page.close();
  });

  it('has five hours a week and no money, takes the plan and finishes two of its courses', async () => {
    const form = await browser.openExtension('dashboard.html#plan');
    await put(form, await labelled(form, 'Hours a week'), '5');
    await form.click(await labelled(form, 'Free courses only'));
    await until(form, `${LIMITS}.then((limits) => limits?.hoursPerWeek === 5 && limits.freeOnly)`);
    await form.close();
    // Opened again, the room has no plan within other limits that could be taken for this one.
    const page = await browser.openExtension('dashboard.html#plan');
    const { courses, hours, free, steps } = await answer<Seen>(page, PLAN, (plan) => plan.ready && plan.steps > 1);
    expect([courses, free]).toEqual([steps, steps]);
    const calendar = await savedFile(page, 'section.card > .row > .button');
    expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(courses);
    // At five hours a week the last day is no earlier than the weeks that the hours need.
    const ends = [...calendar.matchAll(/DTEND[^:]*:(\d{4})(\d\d)(\d\d)/g)].map(([, y, m, d]) =>
      Date.UTC(+y!, +m! - 1, +d!),
    );
    expect((Math.max(...ends) - Date.now()) / DAY_MS).toBeGreaterThan((hours / 5 - 1) * 7 - 1);
    const before = await bands(browser);
    for (let i = 0; i < 2; i++) await finishOne(page, i + 1);
    await page.close();
    const after = await bands(browser, (all) => all.some((one, at) => one > before[at]!));
    expect(after.filter((one, at) => one < before[at]!)).toEqual([]);
  });

  it('brings the badge that one of them gave, and every match rises', async () => {
    const before = await bands(browser);
    await importFile(
      browser,
      await badge(`${name}-learnt.json`, { title: 'SQL, examined', issuer: 'Tern Institute', shows: ['SQL'] }),
    );
    await bands(browser, (all) => all.every((one, at) => one > before[at]!));
  });

  it('keeps a backup, and has everything again in another profile', async () => {
    const data = await browser.openExtension('dashboard.html#data');
    await data.waitFor('#passphrase');
    backup = await savedFile(data, '[data-card="backup"] .button.primary');
    await data.close();
    const file = join(FOLDER, `${name}.json`);
    writeFileSync(file, backup);
    const other = await start(name, 'e2e');
    try {
      const page = await other.openExtension('dashboard.html#data');
      await page.setFile('[data-card="backup"] input[type=file]', file);
      await page.click('.note .button.primary');
      await page.waitFor('.undo');
      await page.close();
      const before = await bands(browser);
      await bands(other, (all) => all.join() === before.join());
      const wallet = await other.openExtension('dashboard.html#wallet');
      await wallet.waitFor('.evidence');
      expect((await allWords(wallet, '.evidence h3')).join('\n')).toContain('SQL, examined');
      await wallet.close();
      const plan = await other.openExtension('dashboard.html#plan');
      const hours = await labelled(plan, 'Hours a week');
      await until(plan, `document.querySelector('${hours}').value === '5'`);
      await until(plan, `${FINISHED} === 2`);
      await plan.close();
    } finally {
      await other.close();
    }
  });
});

interface Seen {
  readonly ready: boolean;
  readonly courses: number;
  readonly hours: number;
  readonly steps: number;
  readonly free: number;
}

/**
 * The chosen plan as one look at the page shows it: whether all three are worked out, how many courses and hours it says it has,
 * how many steps stand there, and how many of those say that they cost nothing.
 */
const PLAN = `(() => {
  const all = (selector) => [...document.querySelectorAll(selector)].map((one) => one.textContent);
  const [, courses, hours] = /(\\d+) courses?, (\\d+) h/.exec(all('.plan-choice.is-on')[0]) ?? [];
  const steps = all('.plan-step');
  return {
    ready: all('.plan-choice').length === 3 && all('.plan-choice').every((choice) => /h, /.test(choice)),
    courses: Number(courses),
    hours: Number(hours),
    steps: steps.length,
    free: steps.filter((step) => / free/.test(step)).length,
  };
})()`;

/** The limits as they are stored. */
const LIMITS = `new Promise((resolve, reject) => indexedDB.databases().then(([{ name }]) => {
  const open = indexedDB.open(name);
  open.onerror = () => reject(open.error);
  open.onsuccess = () => {
    const me = open.result.transaction('profile').objectStore('profile').get('me');
    me.onerror = () => reject(me.error);
    me.onsuccess = () => { open.result.close(); resolve(me.result?.limits ?? null); };
  };
}))`;

/**
 * How many courses are finished: by their names, for one that the plan still holds says so there and below; parts of an award
 * that are done say so too, but are told apart.
 */
const FINISHED = `new Set([...document.querySelectorAll('.room .pill.accent')].filter((pill) => pill.textContent === 'Done').map((pill) => pill.closest('li').querySelector('strong').textContent)).size`;

/** Starts the first course of the plan that is not under way, and finishes it: in the plan, or below it once the plan is made anew. */
async function finishOne(page: DrivenPage, done: number): Promise<void> {
  const button = (words: string) =>
    `[...document.querySelectorAll('.room .button.small')].find((one) => one.textContent.trim() === '${words}')`;
  // Found and pressed in one go: the plan may be drawn anew at any time.
  const press = (words: string) => until(page, `((one) => one && (one.click(), true))(${button(words)})`);
  await press('Start');
  await press('Finished');
  await until(page, `${FINISHED} >= ${done} && !${button('Finished')}`);
}

/** The matches of the twelve saved postings, by title, once they are as told. */
async function bands(browser: Driver, are: (all: readonly number[]) => boolean = () => true): Promise<number[]> {
  const page = await browser.openExtension('dashboard.html#saved');
  const read = `[...document.querySelectorAll('tbody tr')].map((row) => [row.querySelector('.name-link').textContent, Number(row.querySelector('.score').textContent.replace('–', '0'))]).sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([, score]) => score)`;
  const all = await answer<number[]>(page, read, (scores) => scores.length === 12 && are(scores));
  await page.close();
  return all;
}

/** Moves the days on which the postings were saved apart, as if the clock had gone on between them. */
async function moveClock(page: DrivenPage): Promise<void> {
  await page.evaluate<void>(`(async () => {
    const [{ name }] = await indexedDB.databases();
    const db = await new Promise((resolve, reject) => { const open = indexedDB.open(name); open.onsuccess = () => resolve(open.result); open.onerror = () => reject(open.error); });
    await new Promise((resolve, reject) => {
      const work = db.transaction('postings', 'readwrite');
      const rows = work.objectStore('postings');
      rows.getAll().onsuccess = ({ target }) => target.result.forEach((row, i) => rows.put({ ...row, savedAt: new Date(Date.now() - i * 2.5 * ${DAY_MS}).toISOString() }));
      work.oncomplete = resolve;
      work.onerror = () => reject(work.error);
    });
    db.close();
  })()`);
}
