import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Random } from '../../fuzz/random.ts';
import { type DrivenPage, pause } from '../../setup/driver.ts';
import type { FirefoxDriver } from '../../setup/firefox.ts';
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

/** Each how many kills an import and a migration are hit instead of a write. */
const IMPORT_EACH = 4;
const MIGRATION_EACH = 5;
/** One extension address for all starts, so that the profile's database stays the extension's. */
const UUID = '7c1e5a52-0000-4000-8000-000000000010';

/**
 * Firefox has no switch that stops the extension's background alone, so the browser itself is killed (SIGKILL, all its
 * processes) at random moments and started again on the same profile; then the database is looked at.
 */
export async function surviveFirefox(
  kills: number,
  seed: number,
  { sayEach = 0, plant = false, first = 1, until = Number.POSITIVE_INFINITY }: Options = {},
): Promise<Survived> {
  const folder = mkdtempSync(join(tmpdir(), 'rung-kills-'));
  const [extension, profile] = [join(folder, 'build'), join(folder, 'profile')];
  cpSync(extensionFolder('firefox', 'production'), extension, { recursive: true });
  mkdirSync(profile);
  const random = new Random(seed);
  const run = { acknowledged: new Set<number>(), answered: 0, imports: 0, migrations: 0, next: 1, folder };
  const faults: string[] = [];
  let done = 0;
  let firefox = await open(extension, profile);
  try {
    for (let kill = first; done < kills && performance.now() < until; kill++, done++) {
      const look = await act(firefox, kill, random, run);
      await firefox.kill();
      firefox = await open(extension, profile);
      const page = await lookingPage(firefox);
      if (plant) await page.evaluate(PLANTED);
      faults.push(...(await look((code) => page.evaluate(code))).map((fault) => `kill ${kill}: ${fault}`));
      await page.close();
      if (sayEach > 0 && kill % sayEach === 0)
        console.log(
          `firefox, seed ${seed}: kills survived ${kill}, acknowledged ${run.answered}, faults ${faults.length}`,
        );
    }
  } finally {
    await firefox.kill();
    rmSync(folder, { recursive: true, force: true });
  }
  const { answered, imports, migrations } = run;
  return { kills: done, acknowledged: answered, imports, migrations, faults };
}

const open = (extension: string, profile: string) =>
  start('firefox', 'production', { extension, profile, uuid: UUID }) as Promise<FirefoxDriver>;

interface Run {
  readonly acknowledged: Set<number>;
  answered: number;
  imports: number;
  migrations: number;
  /** Number of the next posting to be saved. */
  next: number;
  readonly folder: string;
}

type Look = (evaluate: <T>(code: string) => Promise<T>) => Promise<string[]>;

/** Begins work and comes back at some moment of it, with the look that finds what the kill broke. */
async function act(firefox: FirefoxDriver, kill: number, random: Random, run: Run): Promise<Look> {
  if (kill % MIGRATION_EACH === 0) return migrate(firefox, random, run);
  const page = await dashboard(firefox);
  if (kill % IMPORT_EACH === 0) {
    run.imports++;
    const file = join(run.folder, 'backup.json');
    writeFileSync(file, JSON.stringify(backupOf(kill)));
    await page.setFile('input[type=file]', file);
    await page.waitFor('.note .button.primary');
    void page.click('.note .button.primary').catch(() => null); // the browser dies meanwhile
    await pause(random.below(300));
    return (evaluate) => importFaults(evaluate, kill);
  }
  void saveOn(page, run);
  await pause(random.below(900));
  return (evaluate) => writeFaults(evaluate, run.acknowledged);
}

/** Saves one posting after the other until the browser is gone, and notes each that was answered with "saved". */
async function saveOn(page: DrivenPage, run: Run): Promise<void> {
  for (;;) {
    const number = run.next++;
    const saved = await page.evaluate<boolean>(`window.save(${number})`).catch(() => null);
    if (saved === null) return;
    if (saved) {
      run.acknowledged.add(number);
      run.answered++;
    }
  }
}

/** Puts a database of version 1 in place and opens a page, which brings it to this version. */
async function migrate(firefox: FirefoxDriver, random: Random, run: Run): Promise<Look> {
  run.migrations++;
  run.acknowledged.clear();
  const page = await lookingPage(firefox);
  await page.evaluate(`window.oldDatabase(${ROWS})`);
  void firefox.openExtension('dashboard.html#data').catch(() => null);
  await pause(random.below(1500));
  return migrationFaults;
}

async function dashboard(firefox: FirefoxDriver): Promise<DrivenPage> {
  const page = await firefox.openExtension('dashboard.html#data');
  await thereAt(page);
  await page.waitFor('#passphrase').catch(async () => {
    throw new Error(`the room did not open: ${await page.evaluate("location.href + ' ' + document.body.innerText")}`);
  });
  await page.evaluate(IN_PAGE);
  return page;
}

/** A page of the extension without a script of ours, so that only the look opens the database. */
async function lookingPage(firefox: FirefoxDriver): Promise<DrivenPage> {
  const page = await firefox.openExtension('icon/16.png');
  await thereAt(page);
  await page.evaluate(IN_PAGE);
  return page;
}

/** On a busy machine the page may still be an empty one when the driver gives it. */
async function thereAt(page: DrivenPage): Promise<void> {
  const isThere = "location.protocol === 'moz-extension:' && document.readyState === 'complete'";
  for (let i = 0; i < 200; i++) {
    if (await page.evaluate<boolean>(isThere).catch(() => false)) return;
    await pause(100);
  }
  throw new Error('the page of the extension did not open');
}

/** The planted fault: a body, a claim and a migrated row that are gone. */
const PLANTED = `(async () => {
  await window.remove('bodies', (row) => ['1', '2', '3'].includes(row.posting.id) || row.posting.id.endsWith('k7'));
  await window.remove('claims', (row) => row.id.endsWith('-0'));
})()`;
