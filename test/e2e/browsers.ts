import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFramework } from '../../lib/cli/data.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';
import { findChromium, findFirefox } from '../setup/browsers.mjs';
import { openChromium } from '../setup/chromium.ts';
import type { DrivenPage, Driver, DriverOptions } from '../setup/driver.ts';
import { openFirefox } from '../setup/firefox.ts';
import { until } from './verbs.ts';

const ROOT = join(import.meta.dirname, '../..');

export type BrowserName = 'chromium' | 'firefox';
export const BROWSERS: readonly BrowserName[] = ['chromium', 'firefox'];

/** Starts a browser with a build: `e2e` has open shadow roots, `production` is what users get. */
export function start(
  name: BrowserName,
  build: 'e2e' | 'production',
  options: Partial<DriverOptions> = {},
): Promise<Driver> {
  const executablePath = name === 'firefox' ? findFirefox() : findChromium();
  if (!executablePath)
    throw new Error(`No ${name} on this machine. \`npm test\` installs one; or set RUNG_CHROMIUM and RUNG_FIREFOX.`);
  const extension = extensionFolder(name, build);
  return (name === 'firefox' ? openFirefox : openChromium)({ executablePath, extension, ...options });
}

export function extensionFolder(name: BrowserName, build: 'e2e' | 'production'): string {
  const folder = join(
    ROOT,
    '.output',
    `${name === 'firefox' ? 'firefox' : 'chrome'}-mv3${build === 'e2e' ? '-e2e' : ''}`,
  );
  if (!existsSync(folder))
    throw new Error(`${folder} is not built. Run npm test, or wxt build${build === 'e2e' ? ' --mode e2e' : ''}.`);
  return folder;
}

/** Files that a test hands to a browser; of this process alone, for others run beside it. */
const FOLDER = mkdtempSync(join(tmpdir(), 'rung-e2e-'));

/** Writes a file that a browser can be given; returns its path. */
export function fileWith(name: string, contents: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, contents);
  return path;
}

/** The sample wallet as a backup file on disk. */
export function sampleWalletFile(): string {
  return fileWith(
    'sample-wallet.json',
    JSON.stringify(sampleWallet(new Map(readFramework().map((entry) => [entry.id, entry.label])))),
  );
}

/** Restores the sample wallet through the data page, as a user would. */
export async function restoreSampleWallet(browser: Driver): Promise<void> {
  const page = await browser.openExtension('dashboard.html#data');
  await page.setFile('input[type=file]', sampleWalletFile());
  await page.click('.note .button.primary');
  await page.waitFor('.undo');
  await page.close();
}

/** Turns a board on with its switch in the dashboard. */
export function turnOn(browser: Driver, board: string): Promise<void> {
  return turn(browser, board, true);
}

export function turnOff(browser: Driver, board: string): Promise<void> {
  return turn(browser, board, false);
}

async function turn(browser: Driver, board: string, on: boolean): Promise<void> {
  const page = await browser.openExtension('dashboard.html#boards');
  await page.click(`[data-board="${board}"] button`);
  await page.waitFor(`[data-board="${board}"][data-on="${on}"]`);
  await untilRegistered(page, [board], on);
  await page.close();
}

/** The background registers a board's script a moment after the browser told it about the permission. */
export async function untilRegistered(page: DrivenPage, boards: readonly string[], on: boolean): Promise<void> {
  const registered =
    '(globalThis.browser ?? chrome).scripting.getRegisteredContentScripts().then((scripts) => scripts.map(({ id }) => id))';
  await until(page, `${registered}.then((ids) => ${JSON.stringify(boards)}.every((id) => ids.includes(id) === ${on}))`);
}
