import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { BROWSERS, fileWith, restoreSampleWallet, sampleWalletFile, start, turnOn } from '../browsers.ts';
import { until } from '../verbs.ts';
import { BOARD_URL, hostilePage, LEAK } from './hostile-page.ts';

/** Markup, script, links that run, and letters that turn the line around. */
const HOSTILE = `<img src="${LEAK}/img" onerror="window.ran=1"><script>window.ran=1</script><svg onload="window.ran=1"></svg><a class="from-posting" href="javascript:window.ran=1">x</a>\u202egnp.exe`;
const RUNS = 'javascript:window.ran=1';
const DATA = 'data:text/html,<script>opener.ran=1</script>';
const UNSIGNED = join(import.meta.dirname, '../../fixtures/credentials/generated/proof-removed.json');

/** A posting that asks for SQL, so that it is scored, with the markup in each of its words. */
const POSTING = {
  board: 'lever',
  id: 'hostile',
  url: 'https://jobs.lever.co/x/hostile',
  title: `Baker ${HOSTILE}`,
  company: HOSTILE,
  locations: [HOSTILE],
  language: 'en',
  description: `Bake bread. ${HOSTILE}\nRequirements\n- SQL and Python ${HOSTILE}\n- First aid ${HOSTILE}\n`,
  datePosted: null,
  validThrough: null,
  closed: false,
  stated: { workplace: null, remoteLimits: [HOSTILE], employment: null, salary: null },
  source: {},
};

/** A list of the same employer, with a card of the posting that was read before. */
const LIST_URL = 'https://jobs.lever.co/lanternfield';

/** Every room in which words of others are shown, with what stands there once it is ready. */
const ROOMS = [
  ['dashboard.html#saved', 'tbody tr a'],
  ['dashboard.html#saved/lever:hostile', '.requirement button'],
  ['dashboard.html#plan', '.plan-choice, .room .card'],
  ['dashboard.html#pack/lever:hostile', '.sheet tbody tr'],
  ['dashboard.html#wallet', '.evidence'],
  ['dashboard.html#gaps', '.bars tbody tr, .room .card'],
] as const;

describe.each(BROWSERS)('words of others that are code in %s', (name) => {
  let browser: Driver;
  const asked: string[] = [];

  beforeAll(async () => {
    browser = await start(name, 'e2e', { offered: ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'] });
    await browser.serve('https://jobs.lever.co/**', ({ href }) =>
      href === LIST_URL ? hostileList() : hostilePage({ id: HOSTILE }),
    );
    await browser.serve(`${LEAK}/**`, (url) => {
      asked.push(url.pathname);
      return '';
    });
    await restoreSampleWallet(browser);
  });
  afterAll(() => browser?.close());

  it('come in by a saved posting, a badge, a course list and a backup', async () => {
    const data = await browser.openExtension('dashboard.html#data');
    await data.waitFor('#passphrase');
    for (const url of [POSTING.url, RUNS, DATA])
      await data.evaluate(
        `(globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify({
          name: 'posting.save',
          request: { ...POSTING, url, id: url === POSTING.url ? 'hostile' : url },
        })})`,
      );
    const backup = JSON.parse(readFileSync(sampleWalletFile(), 'utf8'));
    // A backup is the user's own file and comes back letter by letter, those that turn a line too.
    const own = HOSTILE.replace('\u202e', '');
    Object.assign(backup.tables.evidence[0], { title: own, summary: own, issuer: { name: own, id: RUNS } });
    for (const claim of backup.tables.claims) claim.quote = own;
    await data.setFile('input[type=file]', fileWith('hostile-backup.json', JSON.stringify(backup)));
    await data.click('.note .button.primary');
    await data.waitFor('.undo');
    await data.close();
    const wallet = await browser.openExtension('dashboard.html#wallet');
    await wallet.setFile('input[type=file]', fileWith('hostile-badge.json', hostileBadge()));
    await wallet.waitFor('.import-results .note');
    await clean(wallet, 'document');
    await wallet.close();
    const courses = await browser.openExtension('dashboard.html#courses');
    await courses.waitFor('input[type=file]');
    await courses.setFile('input[type=file]', fileWith('hostile-courses.csv', hostileCourses()));
    await courses.waitFor('fieldset .picker');
    await clean(courses, 'document');
    await courses.click('.card .button.primary');
    await courses.waitFor('.undo');
    await courses.click('.checks label:nth-of-type(3) input');
    await courses.waitFor('.room article');
    // The reader of course lists takes tags out; what is left of the title stands there.
    expect(await clean(courses, 'document')).toContain('Course 0');
    await courses.close();
  });

  it.each(ROOMS)('are text in %s', async (path, ready) => {
    const page = await browser.openExtension(path);
    await page.waitFor(ready);
    await page.evaluate("document.querySelectorAll('details').forEach((one) => { one.open = true; })");
    const shown = await clean(page, 'document');
    if (path !== 'dashboard.html#plan' && path !== 'dashboard.html#gaps') expect(shown).toContain('<img src=');
    await page.close();
  });

  it('are text in the side panel', async () => {
    const panel = await browser.openExtension('sidepanel.html?handed-over');
    await panel.waitFor('.panel .button.primary');
    await panel.evaluate(
      `(globalThis.browser ?? chrome).storage.session.set({ handedOver: ${JSON.stringify(POSTING)} })`,
    );
    await panel.click('.panel .button.primary');
    await panel.click('.requirement button');
    await panel.waitFor('.quote mark');
    expect(await clean(panel, 'document')).toContain('<img src=');
    await panel.close();
  });

  it('are text in the overlay and for the page around it', async () => {
    await turnOn(browser, 'lever');
    const page = await browser.open(BOARD_URL);
    expect(await page.overlayText()).not.toBeNull();
    const root = 'document.documentElement.lastElementChild.shadowRoot';
    const [x, y] = await page.evaluate<[number, number]>(
      `(() => { const box = ${root}.querySelector('.bar-main').getBoundingClientRect(); return [box.x + box.width / 2, box.y + box.height / 2]; })()`,
    );
    await page.clickAt(x, y);
    await until(page, `${root}.querySelector('.requirement button') !== null`);
    await clean(page, root);
    await page.close();
  });

  it.each([
    ['a posting', BOARD_URL, '.popup h2'],
    ['a list', LIST_URL, '.popup .best li'],
  ])('are text in the popup over %s', async (_, url, ready) => {
    const popup = await browser.openExtension('popup.html');
    const page = await browser.open(url);
    // A popup asks for the tab in front, which is now the page.
    await popup.evaluate('location.reload()');
    await popup.waitFor(ready);
    expect(await clean(popup, 'document')).toContain('<img src=');
    await page.close();
    await popup.close();
  });

  it('and nothing was asked for', () => {
    expect(asked).toEqual([]);
  });
});

/** Fails where an element came out of words, something ran or was loaded, or a link leads where none may. Gives the words. */
async function clean(page: DrivenPage, root: string): Promise<string> {
  const found = await page.evaluate<Found>(`(${LOOK})(${root})`);
  expect(found.ran).toBeNull();
  expect(found.elements).toEqual([]);
  expect(found.links).toEqual([]);
  expect(found.loaded).toEqual([]);
  expect(found.turned).toEqual([]);
  return found.words;
}

interface Found {
  readonly ran: unknown;
  readonly elements: readonly string[];
  readonly links: readonly string[];
  readonly loaded: readonly string[];
  readonly turned: readonly string[];
  readonly words: string;
}

const LOOK = `(root) => {
  const all = [...root.querySelectorAll('*')];
  const own = (address) => new URL(address, location.href).origin === location.origin;
  const elements = all.filter((node) =>
    ['img', 'iframe', 'object', 'embed', 'base', 'video', 'audio'].includes(node.localName) ||
    node.localName === 'script' && !(node.src && own(node.src)) && location.protocol !== 'https:' ||
    node.localName === 'svg' && node.hasAttribute('onload') ||
    node.classList.contains('from-posting') ||
    [...node.attributes].some(({ name }) => name.startsWith('on')));
  const links = all.filter((node) => node.localName === 'a' && node.hasAttribute('href')).filter((node) => {
    const { protocol, host } = new URL(node.href, location.href);
    if (own(node.href) && protocol !== 'https:') return false;
    return protocol !== 'https:' || !node.textContent.includes(host) || !/noopener/.test(node.rel);
  });
  const words = (root.body ?? root).textContent + [...root.querySelectorAll('[data-w]')].map((node) => node.dataset.w).join(' ');
  // Letters that turn the direction of what follows do not reach the screen.
  const texts = document.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
  const turned = [];
  while (texts.nextNode()) {
    const { data, parentElement } = texts.currentNode;
    if (/[\\u202a-\\u202e\\u2066-\\u2069]/.test(data)) turned.push(parentElement?.outerHTML.slice(0, 120) ?? data.slice(0, 120));
  }
  return {
    ran: window.ran ?? null,
    elements: elements.map((node) => node.outerHTML.slice(0, 160)),
    links: links.map((node) => node.outerHTML.slice(0, 160)),
    loaded: location.protocol === 'https:' ? [] : performance.getEntriesByType('resource').map(({ name }) => name).filter((name) => /^https?:/.test(name)),
    turned,
    words,
  };
}`;

function hostileBadge(): string {
  const badge = JSON.parse(readFileSync(UNSIGNED, 'utf8'));
  const achievement = badge.credentialSubject.achievement;
  Object.assign(achievement, { name: HOSTILE, description: HOSTILE, image: { id: `${LEAK}/img`, type: 'Image' } });
  achievement.criteria = { narrative: HOSTILE, id: RUNS };
  badge.issuer = {
    ...(typeof badge.issuer === 'object' ? badge.issuer : { id: badge.issuer }),
    name: HOSTILE,
    url: RUNS,
  };
  badge.name = HOSTILE;
  badge.evidence = [
    { id: RUNS, type: ['Evidence'], name: HOSTILE },
    { id: DATA, type: ['Evidence'] },
  ];
  return JSON.stringify(badge);
}

function hostileList(): string {
  const escaped = HOSTILE.replaceAll('<', '&lt;');
  const id = BOARD_URL.split('/').at(-1)!;
  const cards = [id, id.replace(/^./, '1')].map(
    (one) => `<div class="posting" data-qa-posting-id="${one}"><a class="posting-title" href="/lanternfield/${one}">
      <h5 data-qa="posting-name">Nurse ${escaped}</h5><span class="sort-by-location">${escaped}</span></a></div>`,
  );
  return `<!doctype html><meta charset="utf-8"><title>Lanternfield</title><div class="postings-group">${cards.join('')}</div>`;
}

function hostileCourses(): string {
  const cell = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const rows = ['https://ok.example/course', RUNS, DATA].map((url, i) =>
    [cell(`Course ${i} ${HOSTILE}`), cell(HOSTILE), cell(url), '6', 'free', '', 'budgeting'].join(','),
  );
  return ['Title,Organisation,Link,Hours,Price,Currency,Skills', ...rows].join('\n');
}
