import type { Page } from 'playwright-core';
import { POSTINGS } from '../demo/postings.ts';
import type { DrivenPage } from '../setup/driver.ts';

export interface SurfacePage {
  readonly name: string;
  /** Path in the extension. */
  readonly path: string;
  /** What must stand there before it is looked at. */
  readonly ready: string;
}

/** Every page of the extension, and every room of the dashboard. */
export const SURFACES: readonly SurfacePage[] = [
  { name: 'welcome', path: 'welcome.html', ready: '.requirement button' },
  { name: 'popup', path: 'popup.html', ready: '.popup .note, .popup .card' },
  { name: 'sidepanel', path: 'sidepanel.html', ready: '.panel .card' },
  { name: 'saved', path: 'dashboard.html#saved', ready: 'tbody tr a' },
  { name: 'saved-posting', path: 'dashboard.html#saved/demo:d-101', ready: '.requirement button' },
  { name: 'saved-import', path: 'dashboard.html#saved/import', ready: '.room .button' },
  { name: 'gaps', path: 'dashboard.html#gaps', ready: '.bars tbody tr, .room .card' },
  { name: 'plan', path: 'dashboard.html#plan', ready: '.plan-choice' },
  { name: 'wallet', path: 'dashboard.html#wallet', ready: '.evidence' },
  { name: 'framework', path: 'dashboard.html#framework', ready: '.sector' },
  { name: 'competency', path: 'dashboard.html#framework/sql', ready: '.three-cards' },
  { name: 'courses', path: 'dashboard.html#courses', ready: '.room search' },
  { name: 'pack', path: 'dashboard.html#pack/demo:d-101', ready: '.sheet tbody tr' },
  { name: 'boards', path: 'dashboard.html#boards', ready: '[data-board]' },
  { name: 'settings', path: 'dashboard.html#settings', ready: 'select' },
  { name: 'data', path: 'dashboard.html#data', ready: '#passphrase' },
];

/** The demo's postings as a reader would give them. */
export const DEMO_POSTINGS = POSTINGS.map((demo) => ({
  board: 'demo',
  id: demo.id,
  url: `https://jobs.example/${demo.id}`,
  title: demo.title,
  company: demo.company,
  locations: [demo.location],
  language: 'en',
  description: [
    demo.intro,
    'What you will do',
    ...demo.duties,
    'What you bring',
    ...demo.musts,
    'Nice to have',
    ...demo.nices,
    'What we offer',
    ...demo.offer,
  ].join('\n'),
  datePosted: demo.posted,
  validThrough: demo.closes ?? null,
  closed: false,
  stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
  source: {},
}));

/** Saves the demo's postings as a page of the extension does: the background reads, scores and keeps each. */
export async function savePostings(page: DrivenPage): Promise<void> {
  for (const request of DEMO_POSTINGS) {
    const message = JSON.stringify({ name: 'posting.save', request });
    const isSaved = await page.evaluate<boolean>(
      `(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${message}).then((reply) => reply.ok === true)`,
    );
    if (!isSaved) throw new Error(`${request.title} could not be saved.`);
  }
}

/** Sum of all layout shifts since the page began, with those that follow the user's input. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const add = (entries: PerformanceEntryList) => {
          for (const entry of entries) sum += (entry as PerformanceEntry & { value: number }).value;
        };
        const observer = new PerformanceObserver((list) => add(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        // Buffered entries arrive in the task after the next frame.
        requestAnimationFrame(() =>
          setTimeout(() => {
            add(observer.takeRecords());
            resolve(sum);
          }, 50),
        );
      }),
  );
}
