// What people do on a board's page and in the wallet, in the words they see.
import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { allWords, clickOverlay, count, inOverlay, until, untilOverlay } from '../verbs.ts';

/** An expression for what the badge of each card of a list says. */
export function cardBadges(card: string): string {
  return `[...document.querySelectorAll(${JSON.stringify(card)})].flatMap((card) => [...card.children].flatMap((child) => child.shadowRoot?.querySelector('.badge')?.getAttribute('aria-label') ?? []))`;
}

const LINES = `[...root.querySelectorAll('.requirement > button')]`;
/** The overlay draws its words so that a search of the page does not find them. */
const NAME = `(node) => ([...node.querySelectorAll('[data-w]')].map((one) => one.dataset.w).join('') || node.textContent).replace(/\\s+/g, ' ').trim()`;

/** Opens a posting and the overlay on it. */
export async function openPosting(browser: Driver, url: string): Promise<DrivenPage> {
  const page = await browser.open(url);
  await untilOverlay(page, `root.querySelector('.bar-main:not(:disabled)')`);
  await listed(page);
  return page;
}

/** Saves the posting from its overlay. */
export async function save(page: DrivenPage): Promise<void> {
  await clickOverlay(page, '.foot .primary');
  await untilOverlay(page, `root.querySelector('.foot .primary').getAttribute('aria-pressed') === 'true'`);
}

/** The names of the lines of an overlay, which is opened for it. */
export async function listed(page: DrivenPage): Promise<string[]> {
  if (!(await inOverlay<boolean>(page, `root.querySelector('.requirement') !== null`))) {
    await clickOverlay(page, '.bar-main');
    await untilOverlay(page, `root.querySelector('.requirement')`);
  }
  return inOverlay<string[]>(page, `${LINES}.map((line) => (${NAME})(line.querySelector('.name')))`);
}

/** The whole line of a competency; empty when there is none. */
export async function lineOf(page: DrivenPage, competency: string): Promise<string> {
  await listed(page);
  const lines = await inOverlay<string[]>(page, `${LINES}.map(${NAME})`);
  return lines.find((line) => line.startsWith(competency)) ?? '';
}

/** Opens a line, or shuts it again. */
export async function openLine(page: DrivenPage, competency: string): Promise<void> {
  await inOverlay(
    page,
    `${LINES}.forEach((line) => line.toggleAttribute('data-journey', (${NAME})(line.querySelector('.name')).includes(${JSON.stringify(competency)})))`,
  );
  const isOpen = await inOverlay<boolean>(page, `root.querySelector('[data-journey]').ariaExpanded === 'true'`);
  await clickOverlay(page, '[data-journey]');
  await untilOverlay(page, `root.querySelector('[data-journey]').ariaExpanded === '${!isOpen}'`);
}

/** The posting's words behind the line that stands open. */
export function quoteOf(page: DrivenPage): Promise<string> {
  return inOverlay<string>(page, `root.querySelector('.requirement .quote').textContent`);
}

/** Everything that the opened overlay says. */
export function overlayWords(page: DrivenPage): Promise<string> {
  return inOverlay<string>(page, `root.querySelector('.rung.overlay').innerText.replace(/\\s+/g, ' ')`);
}

/** Imports a file into the wallet; resolves to what the room then says of the file and shows. */
export async function importFile(browser: Driver, path: string): Promise<string> {
  const page = await browser.openExtension('dashboard.html#wallet');
  await page.waitFor('input[type=file]');
  const before = await count(page, '.evidence');
  await page.setFile('input[type=file]', path);
  await page.waitFor('.import-results .note');
  await until(page, `document.querySelectorAll('.evidence').length > ${before}`);
  const text = (await allWords(page, '.import-results .note, .evidence')).join('\n');
  await page.close();
  return text;
}
