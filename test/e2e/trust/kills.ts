// npm run kills [-- --kills 1000 --seed 1]: stops the extension's worker, or the page that imports, at random moments of
// writes, imports and migrations in real Chromium, and looks at the database after each. Prints kills survived.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { Random } from '../../fuzz/random.ts';
import type { ChromiumDriver } from '../../setup/chromium.ts';
import { extensionFolder, start } from '../browsers.ts';

export interface Survived {
  readonly kills: number;
  /** Writes that were answered with "saved" before or while the worker was stopped. */
  readonly acknowledged: number;
  readonly imports: number;
  readonly migrations: number;
  /** What was lost or half there, in words; empty is the goal. */
  readonly faults: readonly string[];
}

/** Each how many kills an import and a migration are hit instead of a write. */
const IMPORT_EACH = 8;
const MIGRATION_EACH = 9;
const ROWS = 300;

export interface Options {
  /** After how many kills what is known so far is said; 0 for never. */
  readonly sayEach?: number;
  /** Breaks by its own hand what each kill left, to see that the look at the database finds it. */
  readonly plant?: boolean;
}

export async function survive(kills: number, seed: number, options: Options = {}): Promise<Survived> {
  // A copy, so that a long run outlives the next build.
  const extension = mkdtempSync(join(tmpdir(), 'rung-build-'));
  cpSync(extensionFolder('chromium', 'production'), extension, { recursive: true });
  const browser = (await start('chromium', 'production', { extension })) as ChromiumDriver;
  try {
    return await killAll(browser, kills, seed, options);
  } finally {
    await browser.close();
    rmSync(extension, { recursive: true, force: true });
  }
}

async function killAll(
  browser: ChromiumDriver,
  kills: number,
  seed: number,
  { sayEach = 0, plant = false }: Options,
): Promise<Survived> {
  const random = new Random(seed);
  const faults: string[] = [];
  const acknowledged = new Set<number>();
  let answered = 0;
  let imports = 0;
  let migrations = 0;
  const page = await dashboard(browser);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  await page.evaluate(IN_PAGE);
  const hit = async (kill: number): Promise<readonly string[]> => {
    if (kill % MIGRATION_EACH === 0) {
      migrations++;
      acknowledged.clear();
      return killMigration(page, `chrome-extension://${browser.id}/`, cdp, random, plant);
    }
    if (kill % IMPORT_EACH === 0) {
      imports++;
      return killImport(browser, page, random, kill, plant);
    }
    if (await killWrite(page, cdp, random, kill, plant)) {
      acknowledged.add(kill);
      answered++;
      if (plant) await breakWrite(page, kill);
    }
    return lookAt(page, acknowledged);
  };
  for (let kill = 1; kill <= kills; kill++) {
    try {
      faults.push(...(await hit(kill)).map((fault) => `kill ${kill}: ${fault}`));
    } catch (error) {
      throw new Error(`stopped at kill ${kill}, ${answered} acknowledged, ${faults.length} faults`, { cause: error });
    }
    if (sayEach > 0 && kill % sayEach === 0)
      console.log(
        `seed ${seed}: kills survived ${kill}, acknowledged ${answered}, lost or half written ${faults.length}`,
      );
  }
  return { kills, acknowledged: answered, imports, migrations, faults };
}

/** The planted fault: what a write that is not one transaction would leave, and a write that is gone. */
async function breakWrite(page: Page, kill: number): Promise<void> {
  await page.evaluate(`window.remove('bodies', (row) => row.posting.id === '${kill}')`);
  if (kill % 2 === 0) await page.evaluate(`window.remove('postings', (row) => row.id === '${kill}')`);
}

async function dashboard(browser: ChromiumDriver): Promise<Page> {
  const page = await browser.openPage(`chrome-extension://${browser.id}/dashboard.html#data`);
  await page.waitForSelector('#passphrase');
  return page;
}

const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const stop = (cdp: CDPSession) => cdp.send('ServiceWorker.stopAllWorkers');

/** Asks for one posting to be saved and stops the worker somewhere on the way. True when it answered "saved".
 * With `answered` it is stopped only then. */
async function killWrite(
  page: Page,
  cdp: CDPSession,
  random: Random,
  number: number,
  answered: boolean,
): Promise<boolean> {
  const answer = page.evaluate<boolean>(`window.save(${number})`);
  if (answered) await answer;
  else await pause(random.below(random.chance(0.5) ? 60 : 600));
  await stop(cdp);
  return answer;
}

/** What of the saved postings is lost or half there. */
async function lookAt(page: Page, acknowledged: ReadonlySet<number>): Promise<string[]> {
  const { postings, bodies } = await page.evaluate<{ postings: number[]; bodies: number[] }>('window.numbers()');
  const halves = [...new Set([...postings, ...bodies])].filter((n) => !postings.includes(n) || !bodies.includes(n));
  const lost = [...acknowledged].filter((n) => !postings.includes(n) || !bodies.includes(n));
  return [
    ...halves.map((n) => `posting ${n} is half written`),
    ...lost.map((n) => `posting ${n} was acknowledged and is lost`),
  ];
}

/** Restores a backup of many rows in a page of its own and closes the page at some moment: all of it or nothing. */
async function killImport(
  browser: ChromiumDriver,
  page: Page,
  random: Random,
  number: number,
  plant: boolean,
): Promise<string[]> {
  const importing = await dashboard(browser);
  await importing.setInputFiles('input[type=file]', {
    name: 'backup.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(backupOf(number))),
  });
  await importing.waitForSelector('.note .button.primary');
  await importing.click('.note .button.primary', { noWaitAfter: true });
  await pause(random.below(120));
  await importing.close({ runBeforeUnload: false });
  if (plant)
    await page.evaluate(`window.put('claims', { id: 'import-${number}-0', evidenceId: 'x', competency: 'sql' })`);
  const counts = await page.evaluate<number[]>(`window.imported(${number})`);
  return new Set(counts).size > 1 || ![0, ROWS].includes(counts[0]!)
    ? [`an import is there in part: ${counts.join(', ')} of ${ROWS}`]
    : [];
}

const AT = '2026-11-20T10:00:00.000Z';

function backupOf(number: number): object {
  const ids = Array.from({ length: ROWS }, (_, i) => `import-${number}-${i}`);
  return {
    kind: 'rung-backup',
    version: 1,
    exportedAt: AT,
    tables: {
      evidence: ids.map((id) => ({
        id,
        kind: 'project',
        title: `Evidence ${id}`,
        summary: 'x'.repeat(400),
        issuer: null,
        achievementType: null,
        start: null,
        end: null,
        issued: null,
        expires: null,
        hours: null,
        ects: null,
        level: null,
        assessment: null,
        reflection: null,
        links: [],
        sourceId: null,
        parentId: null,
        createdAt: AT,
        updatedAt: AT,
      })),
      claims: ids.map((id) => ({
        id,
        evidenceId: id,
        competency: 'sql',
        label: 'SQL',
        level: null,
        quote: null,
        confirmed: true,
      })),
    },
  };
}

/** Puts a database of version 1 in place, wakes the worker so that it upgrades, and stops it: one version or the other. */
async function killMigration(
  page: Page,
  root: string,
  cdp: CDPSession,
  random: Random,
  plant: boolean,
): Promise<string[]> {
  await stop(cdp);
  // A page without a script of ours, so that nothing but the worker opens the database.
  await page.goto(`${root}icon/16.png`);
  await page.evaluate(IN_PAGE);
  // A message on its way may wake the worker between the deletion and the old database: once more, then.
  for (let i = 0; !(await page.evaluate<boolean>(`window.oldDatabase(${ROWS}).then(() => true, () => false)`)); i++) {
    if (i === 20) throw new Error('the database of version 1 could not be put in place');
    await stop(cdp);
  }
  const answer = page.evaluate<boolean>('window.save(0)');
  await pause(random.below(400));
  await stop(cdp);
  await answer;
  if (plant)
    await page.evaluate("window.remove('bodies', (row) => row.posting.board === 'old' && row.posting.id === '7')");
  const { version, rows, keys } = await page.evaluate<{ version: number; rows: number[]; keys: boolean[] }>(
    'window.migrated()',
  );
  const faults: string[] = [];
  if (rows.some((count) => count < ROWS))
    faults.push(`after a migration to ${version}: ${rows.join(', ')} rows of ${ROWS}`);
  if (new Set(keys).size > 1) faults.push(`after a migration to ${version} keys of both versions`);
  return faults;
}

/** What runs in the extension's page: it sends real messages and reads the database by the browser's own API. */
const IN_PAGE = `(() => {
  const text = 'Night baker wanted. Requirements: experience with SQL and Python, a driving licence. '.repeat(12);
  const posting = (n) => ({ board: 'kill', id: String(n), url: 'https://jobs.example/' + n, title: 'Posting ' + n, company: null, locations: [], language: 'en',
    description: text + n, datePosted: null, validThrough: null, closed: false, stated: { workplace: null, remoteLimits: [], employment: null, salary: null }, source: {} });
  const later = (ms) => new Promise((resolve) => setTimeout(() => resolve(null), ms));
  window.save = async (n) => {
    const asked = chrome.runtime.sendMessage({ name: 'posting.save', request: posting(n) }).catch(() => null);
    const reply = await Promise.race([asked, later(3000)]);
    const saved = reply?.ok === true && reply.value.saved === true;
    return saved;
  };
  const done = (request) => new Promise((resolve, reject) => { request.onsuccess = () => resolve(request.result); request.onerror = () => reject(request.error); });
  const within = async (use) => { const db = await done(indexedDB.open('rung')); try { return await use(db); } finally { db.close(); } };
  const all = (db, name) => db.objectStoreNames.contains(name) ? done(db.transaction(name).objectStore(name).getAll()) : Promise.resolve([]);
  window.remove = (name, which) => within(async (db) => {
    const store = db.transaction(name, 'readwrite').objectStore(name);
    for (const row of (await done(store.getAll())).filter(which)) await done(store.delete(row[store.keyPath]));
  });
  window.put = (name, row) => within((db) => done(db.transaction(name, 'readwrite').objectStore(name).put(row)));
  window.numbers = () => within(async (db) => ({
    postings: (await all(db, 'postings')).filter((row) => row.board === 'kill' && row.title.startsWith('Posting ')).map((row) => Number(row.id)),
    bodies: (await all(db, 'bodies')).filter((row) => row.posting.board === 'kill' && row.posting.description.length > 900).map((row) => Number(row.posting.id)),
  }));
  window.imported = (n) => within(async (db) => [
    (await all(db, 'evidence')).filter((row) => row.id.startsWith('import-' + n + '-')).length,
    (await all(db, 'claims')).filter((row) => row.id.startsWith('import-' + n + '-')).length,
  ]);
  window.oldDatabase = async (rows) => {
    await done(indexedDB.deleteDatabase('rung'));
    const opening = indexedDB.open('rung', 10);
    opening.onupgradeneeded = () => {
      const db = opening.result;
      const make = (name, keyPath, indices, autoIncrement = false) => { const store = db.createObjectStore(name, { keyPath, autoIncrement }); for (const index of indices) store.createIndex(index, index); return store; };
      const postings = make('postings', 'key', ['savedAt', 'status', 'updatedAt', 'fingerprint', 'remindOn']);
      const bodies = make('bodies', 'key', []);
      make('readings', 'key', ['at']); make('seen', 'key', ['lastSeen', 'fingerprint']); make('scores', 'n', ['key'], true);
      make('evidence', 'id', ['kind', 'sourceId', 'parentId']); make('claims', 'id', ['evidenceId', 'competency']); make('verifications', 'evidenceId', []);
      make('sources', 'id', ['sha256']); make('courses', 'id', ['importedFrom']); make('progress', 'course', []); make('competencies', 'id', []);
      make('frameworks', 'id', []); make('profile', 'id', []); make('troubles', 'board', []);
      for (let i = 0; i < rows; i++) {
        // Longer than a key of version 2 may be, so that the migration rewrites it.
        const key = 'old:' + 'k'.repeat(400) + i;
        postings.put({ key, board: 'old', id: 'k'.repeat(400) + i, url: '', title: 'Old ' + i, company: null, locations: [], datePosted: null, validThrough: null, status: 'saved', notes: '', savedAt: '2026-01-01', updatedAt: '2026-01-01', dates: {}, remindOn: null, fingerprint: 'f' + i, score: null, band: null, asks: [], gaps: [] });
        bodies.put({ key, posting: { ...posting(i), board: 'old' } });
      }
    };
    (await done(opening)).close();
  };
  window.migrated = () => within(async (db) => {
    const [postings, bodies] = [await all(db, 'postings'), await all(db, 'bodies')];
    const old = [...postings.filter((row) => row.board === 'old'), ...bodies.filter((row) => row.posting.board === 'old')];
    return { version: db.version, rows: [postings.filter((row) => row.board === 'old').length, bodies.filter((row) => row.posting.board === 'old').length], keys: old.map((row) => row.key.length > 400) };
  });
})()`;

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      browsers: { type: 'string', default: '4' },
    },
  });
  const [kills, seed, browsers] = [Number(values.kills), Number(values.seed), Number(values.browsers)];
  // A killed worker is mostly waited for, so several browsers, each with a database of its own, share the kills.
  const shares = Array.from({ length: browsers }, (_, i) => Math.floor((kills + i) / browsers)).filter((n) => n > 0);
  const ends = await Promise.allSettled(shares.map((share, i) => survive(share, seed + i, { sayEach: 25 })));
  const runs = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
  const sum = (of: (run: Survived) => number) => runs.reduce((total, run) => total + of(run), 0);
  const faults = runs.flatMap((run) => run.faults);
  for (const end of ends) if (end.status === 'rejected') console.log('STOPPED', end.reason);
  for (const fault of faults.slice(0, 30)) console.log(`FAULT ${fault}`);
  console.log(
    `kills survived ${sum((run) => run.kills)} (of them ${sum((run) => run.imports)} in imports, ${sum((run) => run.migrations)} in migrations), acknowledged writes ${sum((run) => run.acknowledged)}, lost or half written ${faults.length}, seeds ${seed} to ${seed + shares.length - 1}`,
  );
  process.exitCode = faults.length > 0 || runs.length < shares.length ? 1 : 0;
}
