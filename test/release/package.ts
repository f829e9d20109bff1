// `npm run package`: both store packages and the source archive by WXT, then the texts and pictures of the store pages beside them.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { restoreSampleWallet, start } from '../e2e/browsers.ts';
import { savePostings } from '../e2e/surfaces.ts';

const ROOT = join(import.meta.dirname, '../..');
const STORE = join(ROOT, '.output/store');
/** The size of a picture that all three stores take, in pixels. */
const SIZE = { width: 1280, height: 800 };

const PICTURES = [
  ['1-welcome', 'welcome.html', '.requirement .quote mark'],
  ['2-match', 'dashboard.html#saved/demo:d-101', '.requirement button'],
  ['3-saved', 'dashboard.html#saved', 'tbody tr a'],
  ['4-wallet', 'dashboard.html#wallet', '.evidence'],
  ['5-plan', 'dashboard.html#plan/demo:d-101', '.plan-step'],
] as const;

function wxt(...more: readonly string[]): void {
  execFileSync(process.execPath, [join(ROOT, 'node_modules/wxt/bin/wxt.mjs'), ...more], {
    cwd: ROOT,
    stdio: 'inherit',
  });
}

/** One picture per page of the product, with the sample wallet. */
async function pictures(): Promise<void> {
  const browser = await start('chromium', 'production', { viewport: SIZE });
  try {
    await restoreSampleWallet(browser);
    const saving = await browser.openExtension('dashboard.html#saved');
    await saving.waitFor('.room');
    await savePostings(saving);
    await saving.close();
    for (const [name, path, ready] of PICTURES) {
      const page = await browser.openExtension(path);
      await page.waitFor(ready);
      await page.screenshot(join(STORE, `${name}.png`));
      await page.close();
    }
  } finally {
    await browser.close();
  }
}

wxt('zip');
wxt('zip', '-b', 'firefox', '--mv3');
mkdirSync(STORE, { recursive: true });
for (const text of ['listing.md', 'permissions.md']) cpSync(join(import.meta.dirname, text), join(STORE, text));
cpSync(join(ROOT, 'PRIVACY.md'), join(STORE, 'privacy.md'));
await pictures();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
console.log(`Rung ${version} for the stores lies in .output; its texts and pictures in .output/store.`);
