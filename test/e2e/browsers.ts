import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFramework } from '../../lib/cli/data.ts';
import { sampleWallet } from '../demo/sample-wallet.ts';
import { findChromium, findFirefox } from '../setup/browsers.mjs';
import { openChromium } from '../setup/chromium.ts';
import type { Driver, DriverOptions } from '../setup/driver.ts';
import { openFirefox } from '../setup/firefox.ts';

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

/** The sample wallet as a backup file on disk. */
export function sampleWalletFile(): string {
  const folder = join(ROOT, '.output/test');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'sample-wallet.json');
  writeFileSync(file, JSON.stringify(sampleWallet(new Map(readFramework().map((entry) => [entry.id, entry.label])))));
  return file;
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
export async function turnOn(browser: Driver, board: string): Promise<void> {
  const page = await browser.openExtension('dashboard.html#boards');
  await page.click(`[data-board="${board}"] button`);
  await page.waitFor(`[data-board="${board}"] button[aria-pressed="true"]`);
  await page.pause(700); // the background registers the script after the permission event
  await page.close();
}

export async function turnOff(browser: Driver, board: string): Promise<void> {
  const page = await browser.openExtension('dashboard.html#boards');
  await page.click(`[data-board="${board}"] button`);
  await page.waitFor(`[data-board="${board}"] button[aria-pressed="false"]`);
  await page.pause(700);
  await page.close();
}
