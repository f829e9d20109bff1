// The built extension in Chromium: a posting through the worker, and a worker that was stopped. `node test/bench/browser.ts [throttle]`
import { join } from 'node:path';
import { findChromium } from '../setup/browsers.mjs';
import { openChromium } from '../setup/chromium.ts';
import { benchPostings, quantile } from './texts.ts';

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found; set RUNG_CHROMIUM.');
const browser = await openChromium({
  executablePath,
  extension: join(import.meta.dirname, '../../.output/chrome-mv3'),
});
try {
  const page = await browser.openPage(`chrome-extension://${browser.id}/popup.html`);
  const postings = benchPostings(60);
  const ask = (posting: unknown) =>
    page.evaluate(async (request) => {
      const api = (
        globalThis as unknown as { chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } } }
      ).chrome;
      const started = performance.now();
      const reply = await api.runtime.sendMessage({ name: 'posting.analyse', request });
      if (!reply.ok) throw new Error('no analysis');
      return performance.now() - started;
    }, posting);
  for (const posting of postings.slice(0, 20)) await ask(posting);
  const fresh: number[] = [];
  for (const posting of postings.slice(20)) fresh.push(await ask({ ...posting, id: `${posting.id}-fresh` }));
  const seen: number[] = [];
  for (const posting of postings.slice(20)) seen.push(await ask({ ...posting, id: `${posting.id}-fresh` }));
  const woken: number[] = [];
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  for (let i = 0; i < 7; i++) {
    await cdp.send('ServiceWorker.stopAllWorkers');
    await page.waitForTimeout(300);
    woken.push(await ask({ ...postings[i]!, id: `woken-${i}` }));
  }
  const line = (bench: string, times: readonly number[]) =>
    console.log(
      JSON.stringify({ bench, n: times.length, medianMs: quantile(times, 0.5), p95Ms: quantile(times, 0.95) }),
    );
  line('posting never seen: message, reading, database, reply', fresh);
  line('posting seen before: message, database, reply', seen);
  line('worker stopped, woken by a message, first analysis', woken);
} finally {
  await browser.close();
}
