// Text to requirements and facts: in the worker, and in a page of the extension at 4× throttle (a worker cannot be throttled).
import { row } from '../row.ts';
import { benchPostings, quantile } from '../texts.ts';
import type { Session } from './session.ts';

/** Reads every posting several times; gives the milliseconds of each reading. */
const readAll = (postings: readonly unknown[], rounds: number): string => `(async () => {
  const { engine, read } = globalThis.rungBench;
  const opened = (await engine()).engine;
  const postings = ${JSON.stringify(postings)};
  for (const posting of postings) read(posting, opened);
  const times = [];
  for (let round = 0; round < ${rounds}; round++)
    for (const posting of postings) {
      const started = performance.now();
      read(posting, opened);
      times.push(performance.now() - started);
    }
  return times;
})()`;

export async function pipeline(session: Session): Promise<void> {
  const postings = benchPostings(80);
  const worker = await session.worker();
  const inWorker = await worker.evaluate<number[]>(readAll(postings, 5));
  row({
    what: 'a posting in the worker, text to requirements and facts, median',
    value: quantile(inWorker, 0.5),
    unit: 'ms',
    goal: '≤ 3',
  });
  row({ what: 'the same, 95 of 100 within', value: quantile(inWorker, 0.95), unit: 'ms' });
  worker.close();
  const page = await session.driver.openPage(`chrome-extension://${session.driver.id}/popup.html`);
  await page.evaluate(() => import('/background.js' as string));
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  const throttled = (await page.evaluate(readAll(postings, 2))) as number[];
  row({ what: 'a posting at 4× throttle, median', value: quantile(throttled, 0.5), unit: 'ms', goal: '≤ 20' });
  await page.close();
}

/** The whole way of the overlay's question: message, reading, match, plan, database, reply. Then the worker's heap. */
export async function answering(session: Session): Promise<void> {
  const page = await session.driver.openPage(`chrome-extension://${session.driver.id}/popup.html`);
  const ask = (posting: unknown) =>
    page.evaluate(async (request) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<{ ok: boolean }> } };
      };
      const started = performance.now();
      const reply = await chrome.runtime.sendMessage({ name: 'posting.analyse', request });
      if (!reply.ok) throw new Error('no analysis');
      return performance.now() - started;
    }, posting);
  const postings = benchPostings(120);
  for (const posting of postings.slice(0, 20)) await ask(posting);
  const fresh: number[] = [];
  for (const posting of postings.slice(20)) fresh.push(await ask(posting));
  const seen: number[] = [];
  for (const posting of postings.slice(20, 60)) seen.push(await ask(posting));
  row({ what: 'a posting never seen, from question to answer, median', value: quantile(fresh, 0.5), unit: 'ms' });
  row({ what: 'a posting seen before, from question to answer, median', value: quantile(seen, 0.5), unit: 'ms' });
  const worker = await session.worker();
  await worker.send('HeapProfiler.enable');
  await worker.send('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize } = await worker.send('Runtime.getHeapUsage');
  row({
    what: "the worker's heap after 100 analyses",
    value: Number(usedSize) / 1e6,
    unit: 'MB',
    goal: '≤ 20',
  });
  row({
    what: 'its buffers beside the heap: framework, model, tables',
    value: Number(backingStorageSize) / 1e6,
    unit: 'MB',
  });
  worker.close();
  await page.close();
}
