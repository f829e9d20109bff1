// Drives the demo: restores the sample wallet through the data page, turns the demo board on, opens its list and postings.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readFramework } from '../../lib/cli/data.ts';
import { openChromium } from '../setup/chromium.ts';
import { openFirefox } from '../setup/firefox.ts';
import { ROOT } from '../setup/install.mjs';
import { POSTINGS } from './postings.ts';
import { sampleWallet } from './sample-wallet.ts';
import { serveBoard } from './serve.ts';

const [browserPath = '', name, look] = process.argv.slice(2);
const OUT = join(ROOT, '.output/demo');
const headed = look === 'headed';
const VIEWPORT = { width: 1280, height: 860 };

const board = await serveBoard(Number(process.env.RUNG_DEMO_PORT ?? 0));
const folder = join(ROOT, `.output/${name === 'firefox' ? 'firefox' : 'chrome'}-mv3-demo`);
const browser = await (name === 'firefox' ? openFirefox : openChromium)({
  executablePath: browserPath,
  extension: folder,
  headed,
  viewport: VIEWPORT,
  offered: ['http://127.0.0.1/*'],
});
let shown = 0;
try {
  await restoreWallet();
  await turnBoardOn();
  for (const posting of POSTINGS) {
    const page = await browser.open(`${board.url}/jobs/${posting.id}`);
    let text = await page.overlayText();
    if (text) shown++;
    if (text && shown === 1) {
      // The first bar is opened with a click; the extension remembers that for the others.
      await page.clickAt(VIEWPORT.width - 240, VIEWPORT.height - 38);
      await page.pause(600);
      text = await page.overlayText();
    }
    await page.screenshot(join(OUT, `${posting.id}.png`));
    console.log(
      `\n${posting.title} — ${posting.company}\n  ${(text ?? 'no overlay appeared').split('\n').join('\n  ')}`,
    );
    await page.close();
  }
  const list = await browser.open(`${board.url}/jobs`);
  await list.pause(1500);
  await list.screenshot(join(OUT, 'list.png'));
  console.log(`\nScreenshots: ${OUT}`);
  if (headed) {
    console.log('The browser stays open. Close it to end.');
    await browser.closed();
  }
} finally {
  await browser.close();
  board.close();
}
if (shown < POSTINGS.length) {
  console.error(`The overlay appeared on ${shown} of ${POSTINGS.length} postings.`);
  process.exitCode = 1;
}

async function restoreWallet() {
  const labels = new Map(readFramework().map((entry) => [entry.id, entry.label]));
  const file = join(OUT, 'sample-wallet.json');
  writeFileSync(file, JSON.stringify(sampleWallet(labels)));
  const page = await browser.openExtension('dashboard.html#data');
  await page.setFile('input[type=file]', file);
  await page.click('.note .button.primary');
  await page.waitFor('.undo');
  await page.close();
}

async function turnBoardOn() {
  const page = await browser.openExtension('dashboard.html#boards');
  await page.click('[data-board="demo"] button');
  await page.waitFor('[data-board="demo"][data-on="true"]');
  await page.pause(500);
  await page.close();
}
