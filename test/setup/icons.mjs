// Draws the icon in the sizes that the browsers want: `node test/setup/icons.mjs`. Run it when the mark changes.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findChromium } from './browsers.mjs';

const OUT = join(import.meta.dirname, '../../public/icon');
const MARK = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16" width="100%" height="100%">
  <path d="M3 1.2v13.6M13 1.2v13.6" stroke="#0a8a80" stroke-width="2.2" stroke-linecap="round"/>
  <path d="M3 12h10M3 8h10" stroke="#0a8a80" stroke-width="2.8"/>
  <path d="M5.2 4h5.6" stroke="#0a8a80" stroke-width="1.5" stroke-dasharray="2.2 1.2"/></svg>`;

mkdirSync(OUT, { recursive: true });
const browser = await chromium.launch({ executablePath: findChromium(), args: ['--no-sandbox', '--disable-gpu'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<body style="margin:0;width:${size}px;height:${size}px">${MARK}</body>`);
  await page.screenshot({ path: join(OUT, `${size}.png`), omitBackground: true });
  await page.close();
}
await browser.close();
