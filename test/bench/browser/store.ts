// The database in the worker at 1,000, 10,000 and (asked for) 100,000 saved postings.
import { row, slopeOf } from '../row.ts';
import type { Session } from './session.ts';

const fill = (from: number, to: number): string => `(async () => {
  const db = rungBench.database();
  const rows = [];
  for (let n = ${from}; n < ${to}; n++) {
    const key = 'bench:' + n;
    rows.push({ key, board: 'bench', id: String(n), url: 'https://example.org/' + n, title: 'Posting ' + n, company: 'Company ' + (n % 300), locations: ['Leeds'],
      datePosted: null, validThrough: null, status: ['saved', 'preparing', 'applied'][n % 3], notes: '', savedAt: new Date(1.7e12 + n * 6e4).toISOString(), updatedAt: new Date(1.7e12 + n * 6e4).toISOString(),
      dates: {}, remindOn: null, fingerprint: 'f' + n, score: n % 100, band: 'good', asks: Array.from({ length: 14 }, (_, i) => 'k' + ((n * 7 + i * 13) % 900)), gaps: Array.from({ length: 5 }, (_, i) => 'k' + ((n * 7 + i * 13) % 900)) });
  }
  const started = performance.now();
  await db.postings.bulkPut(rows);
  await db.bodies.bulkPut(rows.map(({ key }) => ({ key, posting: { title: key, description: 'Words of a posting. '.repeat(200) } })));
  return performance.now() - started;
})()`;

const timed = (work: string): string => `(async () => {
  const db = rungBench.database();
  const times = [];
  for (let round = 0; round < 7; round++) {
    const started = performance.now();
    ${work}
    times.push(performance.now() - started);
  }
  return times.sort((a, b) => a - b)[3];
})()`;

const AGGREGATE = `const rows = await db.postings.toArray(); const count = new Map();
    for (const { gaps } of rows) for (const id of gaps) count.set(id, (count.get(id) ?? 0) + 1);`;
const HUNDRED = `await rungBench.cardStates(db, 'bench', Array.from({ length: 100 }, (_, n) => ({ id: String(n * 9), title: 'Posting', company: null, location: null, url: null })), { hidden: () => false, openHome: () => null });`;

/** What is timed at each size, and its goal at 10,000. */
const OPERATIONS: Readonly<Record<string, { readonly work: string; readonly goal?: string }>> = {
  'newest 50': { work: 'await rungBench.newestPostings(db, 50);' },
  'recurring gaps of all': { work: AGGREGATE, goal: '< 150' },
  'are these 100 cards saved': { work: HUNDRED, goal: '< 15' },
};

/** The operations at each size, with their slopes. */
export async function growing(session: Session, sizes: readonly number[]): Promise<void> {
  const worker = await session.worker();
  let from = 0;
  const times = new Map(Object.keys(OPERATIONS).map((name) => [name, [] as [number, number][]]));
  for (const size of sizes) {
    const some = size.toLocaleString('en');
    for (let at = from; at < size; at += 2000) await worker.evaluate(fill(at, Math.min(size, at + 2000)));
    from = size;
    for (const [name, { work, goal }] of Object.entries(OPERATIONS)) {
      const value = await worker.evaluate<number>(timed(work));
      times.get(name)!.push([size, value]);
      row({ what: `${some} saved postings: ${name}`, value, unit: 'ms', ...(goal && size === 10_000 && { goal }) });
    }
  }
  for (const [name, points] of times)
    row({ what: `slope over saved postings: ${name}`, value: slopeOf(points), unit: '' });
  worker.close();
}

export async function store(session: Session, sizes: readonly number[]): Promise<void> {
  await growing(session, sizes);
  const most = sizes.at(-1)!.toLocaleString('en');
  const page = await session.driver.context.newPage();
  const opened: number[] = [];
  for (let round = 0; round < 5; round++) {
    await page.goto(`chrome-extension://${session.driver.id}/popup.html`);
    await page.goto(`chrome-extension://${session.driver.id}/dashboard.html#saved`);
    await page.waitForSelector('text=Posting 9');
    opened.push((await page.evaluate('performance.now()')) as number);
  }
  opened.sort((a, b) => a - b);
  row({
    what: `dashboard with ${most} saved postings, opened until rows show`,
    value: opened[2]!,
    unit: 'ms',
    goal: '< 300',
  });
  const frames = ((await page.evaluate(SCROLL)) as number[]).sort((a, b) => a - b);
  row({ what: `${most} saved postings scrolled through, a frame, median`, value: frames[100]!, unit: 'ms' });
  row({ what: `${most} saved postings scrolled through, slowest of 200 frames`, value: frames[199]!, unit: 'ms' });
  await page.close();
}

/** Two hundred frames, each half a window further down, once all rows are known. */
const SCROLL = `(async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  while (document.documentElement.scrollHeight < 200 * innerHeight) await frame();
  for (let n = 0; n < 30; n++) await frame();
  const times = [];
  for (let n = 0, last = await frame(); n < 200; n++) {
    scrollBy(0, innerHeight / 2);
    const now = await frame();
    times.push(now - last);
    last = now;
  }
  return times;
})()`;
