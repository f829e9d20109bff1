// Pages made to hold a reader up, on a board that is on: the longest task after the page is there, what it threw, and
// how long a click's reader takes. Five seconds each, in which a page that rewrites itself never rests.
import type browser from 'webextension-polyfill';
import { row } from '../row.ts';
import { BOARD, cardsOf, id, turnOnLever } from './pages.ts';
import type { Session } from './session.ts';

const WATCHED_MS = 5000;

const page = (body: string, script = '') =>
  `<!doctype html><html lang="en"><head><title>Lanternfield</title><script>
globalThis.seen = { tasks: [], errors: [], ready: 0 };
document.addEventListener('DOMContentLoaded', () => { seen.ready = performance.now(); });
new PerformanceObserver((list) => { for (const entry of list.getEntries()) seen.tasks.push([entry.startTime, entry.duration]); }).observe({ type: 'longtask', buffered: true });
addEventListener('error', ({ message }) => seen.errors.push(message));
addEventListener('unhandledrejection', ({ reason }) => seen.errors.push(String(reason)));
</script></head><body>${body}<script>${script}</script></body></html>`;

const TRAPS = `for (const name of ['title', 'body', 'querySelector', 'querySelectorAll', 'createTreeWalker'])
  Object.defineProperty(document, name, { get() { throw new Error('trap'); } });
for (const name of ['textContent', 'children', 'nodeName', 'getAttribute'])
  Object.defineProperty(Element.prototype, name, { get() { throw new Error('trap'); } });
String.prototype.toString = Object.prototype.toString = () => { throw new Error('trap'); };`;

const CASES: Readonly<Record<string, () => string>> = {
  '100,000 cards': () =>
    page(
      `<div class="postings-group">${Array.from({ length: 100_000 }, (_, n) => `<div class="posting"><a href="${n}"><h5>Keeper ${n}</h5></a></div>`).join('')}</div>`,
    ),
  'shadow roots, a thousand inside each other': () =>
    page(
      '<div id="deep"></div>',
      `let at = document.getElementById('deep'); for (let n = 0; n < 1000; n++) { const root = at.attachShadow({ mode: 'open' }); const next = document.createElement('div'); root.append('posting', next); at = next; }`,
    ),
  'getters and toString that throw': () => page(`<div class="postings-group">${cardsOf(20)}</div>`, TRAPS),
  'eight megabytes of broken JSON-LD': () =>
    page(
      `<h1>x</h1>${`<script type="application/ld+json">{"@type":"JobPosting","title":"x" "description":"${'wo"rd '.repeat(330_000)}</script>`.repeat(4)}`,
    ),
  'elements nested 20,000 deep': () =>
    page(`<div class="section page-centered" data-qa="job-description">${'<div>'.repeat(20_000)}word`),
  'a page that writes itself anew at every frame': () =>
    page(
      '<div class="postings-group"></div>',
      `const group = document.querySelector('.postings-group'); const cards = ${JSON.stringify(cardsOf(50)).replace(/<\//g, '<\\/')};
const again = () => { group.replaceChildren(document.createRange().createContextualFragment(cards)); requestAnimationFrame(again); }; again();`,
    ),
};

interface Seen {
  readonly tasks: readonly (readonly [start: number, ms: number])[];
  readonly errors: readonly string[];
  /** When the page was parsed, by its own clock. */
  readonly ready: number;
}

export async function hostile(session: Session): Promise<void> {
  const { driver } = session;
  const names = Object.keys(CASES);
  await driver.serve(`${BOARD}**`, (url) => CASES[names[Number(url.searchParams.get('case') ?? -1)] ?? '']?.() ?? null);
  await turnOnLever(session);
  for (const [n, what] of names.entries()) {
    // The address of a list, and for the nested page that of a posting.
    const at = what.startsWith('elements') ? `/${id(1)}` : '';
    const shown = await driver.openPage(`${BOARD}${at}?case=${n}`);
    await shown.waitForTimeout(WATCHED_MS);
    const { tasks, errors, ready } = await shown.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
    const ours = tasks.filter(([start]) => start > ready).map(([, ms]) => ms);
    row({ what: `${what}: longest task once there`, value: Math.max(0, ...ours), unit: 'ms' });
    row({ what: `${what}: errors the page saw`, value: errors.length, unit: '', goal: '= 0' });
    const ms = await (await driver.worker()).evaluate(clicked, shown.url());
    row({ what: `${what}: read at a click, there and back`, value: ms, unit: 'ms' });
    await shown.close();
  }
}

/** In the worker: what a click on the button runs. Throws where the reader did. */
async function clicked(url: string): Promise<number> {
  const { tabs, scripting } = (globalThis as unknown as { chrome: typeof browser }).chrome;
  const [tab] = await tabs.query({ url: `${url.replace(/[?#].*$/, '')}*` });
  const at = performance.now();
  const [result] = await scripting.executeScript({ target: { tabId: tab!.id! }, files: ['reader.js'] });
  if (!result?.result) throw new Error('The reader gave nothing.');
  return performance.now() - at;
}
