// 500 signed credentials imported in the built extension, and how long the page was held up meanwhile. `node test/bench/import.ts`
import { join } from 'node:path';
import { exportBadge } from '../../lib/credentials/export/index.ts';
import type { Evidence } from '../../lib/model/evidence.ts';
import { findChromium } from '../setup/browsers.mjs';
import { openChromium } from '../setup/chromium.ts';
import { quantile } from './texts.ts';

const COUNT = 500;

const executablePath = findChromium();
if (!executablePath) throw new Error('No Chromium was found; set RUNG_CHROMIUM.');
const files = await badges(COUNT);
const browser = await openChromium({
  executablePath,
  extension: join(import.meta.dirname, '../../.output/chrome-mv3'),
});
try {
  const page = await browser.openPage(`chrome-extension://${browser.id}/dashboard.html#wallet`);
  await page.waitForSelector('.drop');
  await page.evaluate(() => {
    const held: number[] = [];
    new PerformanceObserver((list) => held.push(...list.getEntries().map((entry) => entry.duration))).observe({
      type: 'longtask',
    });
    Object.assign(globalThis, { held });
  });
  const started = performance.now();
  await page.setInputFiles('.drop input[type=file]', files);
  await page.waitForSelector('.import-results', { timeout: 120_000 });
  const ms = performance.now() - started;
  const held = await page.evaluate(() => (globalThis as unknown as { held: number[] }).held);
  const line = {
    bench: `${COUNT} signed credentials imported and checked`,
    seconds: Math.round(ms / 100) / 10,
    msEach: Math.round((ms / COUNT) * 10) / 10,
    tasksOver50ms: held.length,
    longestTaskMs: Math.round(Math.max(0, ...held)),
    medianLongTaskMs: quantile(held, 0.5),
    said: await page.textContent('.import-results strong'),
  };
  console.log(JSON.stringify(line));
} finally {
  await browser.close();
}

/** Badges with a signature each, as issuers write them (eddsa-rdfc-2022). */
async function badges(count: number) {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  const publicKey = new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey));
  const key = { privateKey: pair.privateKey, publicKey };
  const now = new Date('2026-11-20T10:00:00Z');
  return Promise.all(
    Array.from({ length: count }, async (_, n) => {
      const badge = await exportBadge(
        { evidence: evidence(n), claims: [], holder: 'Lanternfield College', id: `urn:uuid:badge-${n}`, now },
        key,
      );
      if (!badge.ok) throw new Error(badge.problem.code);
      return {
        name: `badge-${n}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(JSON.stringify(badge.value)),
      };
    }),
  );
}

function evidence(n: number): Evidence {
  return {
    id: `bench:${n}`,
    kind: 'credential',
    title: `Data handling with SQL, part ${n}`,
    summary: 'Querying and cleaning data with SQL and Python, and showing it in a report.',
    issuer: null,
    achievementType: 'microcredential',
    start: null,
    end: null,
    issued: '2026-11-20',
    expires: null,
    hours: null,
    ects: null,
    level: null,
    assessment: null,
    reflection: null,
    links: [],
    sourceId: null,
    parentId: null,
    createdAt: '2026-11-20T10:00:00.000Z',
    updatedAt: '2026-11-20T10:00:00.000Z',
  };
}
