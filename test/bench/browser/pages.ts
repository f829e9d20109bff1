// What the extension costs on a board's pages at 4× throttle: its script, a hundred cards that appear at once, the overlay.
import type { Page } from 'playwright-core';
import { POSTINGS } from '../../demo/postings.ts';
import { row } from '../row.ts';
import { quantile } from '../texts.ts';
import { openDebugger, type Session } from './session.ts';

export const BOARD = 'https://jobs.lever.co/lanternfield';
export const LEVER_ORIGINS = ['*://jobs.lever.co/*', '*://jobs.eu.lever.co/*'];
const ROUNDS = 7;
export const id = (n: number) => `${String(n).padStart(8, '0')}-c1c7-48ec-bbb5-9b25e49a1b2c`;

export const cardsOf = (count: number) =>
  Array.from({ length: count }, (_, n) => {
    const { title } = POSTINGS[n % POSTINGS.length]!;
    return `<div class="posting" data-qa-posting-id="${id(n)}"><div class="posting-apply"><a href="${BOARD}/${id(n)}">Apply</a></div><a class="posting-title" href="${BOARD}/${id(n)}"><h5 data-qa="posting-name">${title} ${n}</h5><div class="posting-categories"><span class="sort-by-location posting-category">Leeds</span></div></a></div>`;
  }).join('');
const cards = cardsOf(100);
export const listPage = `<!doctype html><html lang="en"><head><title>Lanternfield</title></head><body><div class="main-header-logo"><img alt="Lanternfield logo"></div><div class="postings-group"></div></body></html>`;
const nurse = POSTINGS[1]!;
export const detailOf = ({ title, intro, musts }: (typeof POSTINGS)[number]) =>
  `<div class="posting-headline"><h2>${title}</h2><div class="posting-categories"><div class="location">Sheffield</div></div></div>
<div class="section page-centered" data-qa="job-description"><div>${intro}</div></div>
<div class="section page-centered"><h3>What you bring</h3><ul>${musts.map((must) => `<li>${must}</li>`).join('')}</ul></div>`;
const detailPage = `<!doctype html><html lang="en"><head><title>Lanternfield - ${nurse.title}</title></head><body><div class="main-header-logo"><img alt="Lanternfield logo"></div>${detailOf(nurse)}</body></html>`;

/** Watches from inside the page, as the page itself could: long tasks, shifts, and when elements without a class appear. */
const WATCH = `
globalThis.seen = { tasks: [], shifts: 0, hosts: [] };
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]); }).observe({ type: 'longtask', buffered: true });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.shifts += entry.value; }).observe({ type: 'layout-shift', buffered: true });
new MutationObserver((records) => { for (const record of records) for (const node of record.addedNodes) if (node.nodeType === 1 && node.localName === 'div' && !node.id && !node.className && node.style.zIndex) seen.hosts.push(performance.now()); }).observe(document, { childList: true, subtree: true });`;

interface Seen {
  readonly tasks: readonly (readonly [number, number])[];
  readonly shifts: number;
  readonly hosts: readonly number[];
  readonly at: number;
}

export async function boardPages(session: Session): Promise<void> {
  const { driver } = session;
  await driver.serve(`${BOARD}**`, (url) =>
    url.href === BOARD ? listPage : url.href.endsWith(id(1)) ? detailPage : null,
  );
  await turnOnLever(session);
  const lists: Seen[] = [];
  for (let round = 0; round < ROUNDS; round++) lists.push(await hundredCards(await throttledPage(session, BOARD)));
  const first = lists.map(({ hosts, at }) => hosts[0]! - at);
  const last = lists.map(({ hosts, at }) => hosts.at(-1)! - at);
  const longest = lists.map(({ tasks, at }) =>
    Math.max(0, ...tasks.filter(([start]) => start > at).map(([, ms]) => ms)),
  );
  row({
    what: 'badges shown on 100 cards',
    value: Math.min(...lists.map(({ hosts }) => hosts.length)),
    unit: '',
    goal: '= 100',
  });
  row({
    what: '100 cards at 4× throttle, first badge after, median',
    value: quantile(first, 0.5),
    unit: 'ms',
    goal: '≤ 100',
  });
  row({ what: '100 cards, last badge after, median', value: quantile(last, 0.5), unit: 'ms' });
  row({ what: '100 cards, longest task over 50 ms, median', value: quantile(longest, 0.5), unit: 'ms', goal: '0' });
  row({ what: 'layout shift by badges', value: Math.max(...lists.map(({ shifts }) => shifts)), unit: '', goal: '= 0' });
  const shown: number[] = [];
  for (let round = 0; round < ROUNDS; round++) shown.push(await overlayAfter(session));
  row({
    what: 'overlay shown after the posting is there, no throttle, median',
    value: quantile(shown, 0.5),
    unit: 'ms',
    goal: '≤ 150',
  });
  row({
    what: "the page's script, evaluated at 4× throttle, median",
    value: quantile(await scriptTimes(session), 0.5),
    unit: 'ms',
    goal: '≤ 10',
  });
}

export async function turnOnLever({ driver }: Session): Promise<void> {
  const settings = await driver.openPage(`chrome-extension://${driver.id}/dashboard.html#boards`);
  await settings.click('[data-board="lever"] button');
  await settings.waitForSelector('[data-board="lever"][data-on="true"]');
  await settings.waitForTimeout(700);
  await settings.close();
}

async function throttledPage({ driver }: Session, url: string): Promise<Page> {
  const page = await driver.context.newPage();
  await page.addInitScript(WATCH);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.goto(url);
  await page.waitForTimeout(800);
  return page;
}

async function hundredCards(page: Page): Promise<Seen> {
  const at = await page.evaluate((html) => {
    const group = document.querySelector('.postings-group')!;
    const now = performance.now();
    group.append(document.createRange().createContextualFragment(html));
    return now;
  }, cards);
  await page.waitForTimeout(2500);
  const seen = (await page.evaluate('globalThis.seen')) as Omit<Seen, 'at'>;
  await page.close();
  return { ...seen, at };
}

async function overlayAfter({ driver }: Session): Promise<number> {
  const page = await driver.context.newPage();
  await page.addInitScript(WATCH);
  await page.goto(`${BOARD}/${id(1)}`);
  await page.waitForFunction('globalThis.seen.hosts.length > 0');
  const after = (await page.evaluate(
    'seen.hosts[0] - performance.getEntriesByType("navigation")[0].domContentLoadedEventEnd',
  )) as number;
  await page.close();
  return after;
}

/** From the browser's own trace: how long evaluating our file took in the page. */
async function scriptTimes(session: Session): Promise<number[]> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await session.driver.openPage('about:blank');
    const cdp = await page.context().newCDPSession(page);
    await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
    const debug = await openDebugger(session.port, (target) => target.type === 'page' && target.url === 'about:blank');
    const events: { name: string; dur?: number; args?: { data?: { url?: string } } }[] = [];
    const ended = new Promise<void>((resolve) =>
      debug.on((method, params) => {
        if (method === 'Tracing.dataCollected') events.push(...(params.value as typeof events));
        if (method === 'Tracing.tracingComplete') resolve();
      }),
    );
    await debug.send('Tracing.start', { categories: 'devtools.timeline,v8' });
    await page.goto(BOARD);
    await page.waitForTimeout(1000);
    await debug.send('Tracing.end');
    await ended;
    const ours = events.filter(({ name, args }) => name === 'EvaluateScript' && args?.data?.url?.includes('board.js'));
    if (ours.length > 0) times.push(ours.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000);
    debug.close();
    await page.close();
  }
  return times;
}
