// npm run kills [-- --kills 1000 --seed 1 --minutes 240]: stops the extension's worker, or the page that imports, at random moments of
// writes, imports and migrations in real Chromium, and looks at the database after each. With --firefox the whole of
// Firefox is killed and started again on the same profile. Prints kills survived.
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { Random } from '../../fuzz/random.ts';
import type { ChromiumDriver } from '../../setup/chromium.ts';
import { extensionFolder, start } from '../browsers.ts';
import {
  backupOf,
  IN_PAGE,
  importFaults,
  migrationFaults,
  type Options,
  ROWS,
  type Survived,
  writeFaults,
} from './killed.ts';
import { surviveFirefox } from './kills-firefox.ts';

/** Each how many kills an import and a migration are hit instead of a write, and one comes right after the answer. */
const AFTER_EACH = 5;
const IMPORT_EACH = 8;
const MIGRATION_EACH = 9;

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
  { sayEach = 0, plant = false, until = Number.POSITIVE_INFINITY }: Options,
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
  const evaluate = <T>(code: string) => page.evaluate<T>(code);
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
    if (await killWrite(page, cdp, random, kill, plant || kill % AFTER_EACH === 0)) {
      acknowledged.add(kill);
      answered++;
      if (plant) await breakWrite(page, kill);
    }
    return writeFaults(evaluate, acknowledged);
  };
  let done = 0;
  for (let kill = 1; kill <= kills && performance.now() < until; kill++, done++) {
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
  return { kills: done, acknowledged: answered, imports, migrations, faults };
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
  return importFaults((code) => page.evaluate(code), number);
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
  return migrationFaults((code) => page.evaluate(code));
}

if (process.argv[1] === import.meta.filename) {
  const { values } = parseArgs({
    options: {
      kills: { type: 'string', default: '1000' },
      seed: { type: 'string', default: '1' },
      browsers: { type: 'string', default: '4' },
      minutes: { type: 'string', default: '240' },
      firefox: { type: 'boolean', default: false },
    },
  });
  const [kills, seed, browsers] = [Number(values.kills), Number(values.seed), Number(values.browsers)];
  const killed = values.firefox ? surviveFirefox : survive;
  const until = performance.now() + Number(values.minutes) * 60_000;
  // A killed worker is mostly waited for, so several browsers, each with a database of its own, share the kills.
  const shares = Array.from({ length: browsers }, (_, i) => Math.floor((kills + i) / browsers)).filter((n) => n > 0);
  const ends = await Promise.allSettled(shares.map((share, i) => killed(share, seed + i, { sayEach: 25, until })));
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
