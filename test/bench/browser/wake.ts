// A worker that was stopped, woken by a message, until the first match; beside it a worker with nothing in it.
import { row } from '../row.ts';
import { benchPostings, quantile } from '../texts.ts';
import { openDebugger, type Session } from './session.ts';

const TIMES = 15;

export async function wake(session: Session, emptyId: string): Promise<void> {
  const { driver, port } = session;
  const ours = await driver.openPage(`chrome-extension://${driver.id}/popup.html`);
  const empty = await driver.openPage(`chrome-extension://${emptyId}/page.html`);
  const postings = benchPostings(TIMES);
  const timed = (page: typeof ours, message: unknown) =>
    page.evaluate(async (request) => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(m: unknown): Promise<unknown> } };
      };
      const started = performance.now();
      await chrome.runtime.sendMessage(request);
      return performance.now() - started;
    }, message);
  const stopper = await openDebugger(port, (target) => target.type === 'page' && target.url.endsWith('/popup.html'));
  await stopper.send('ServiceWorker.enable');
  const full: number[] = [];
  const bare: number[] = [];
  for (const posting of postings) {
    await stopper.send('ServiceWorker.stopAllWorkers');
    await ours.waitForTimeout(400);
    full.push(await timed(ours, { name: 'posting.analyse', request: posting }));
    await stopper.send('ServiceWorker.stopAllWorkers');
    await ours.waitForTimeout(400);
    bare.push(await timed(empty, 'hello'));
  }
  stopper.close();
  row({ what: 'a stopped worker, woken until the first match, median', value: quantile(full, 0.5), unit: 'ms' });
  row({ what: 'an empty worker, woken until its answer, median', value: quantile(bare, 0.5), unit: 'ms' });
  row({
    what: 'waking, ours against an empty worker',
    value: quantile(full, 0.5) / quantile(bare, 0.5),
    unit: '×',
    goal: '≤ 1.5',
  });
  await Promise.all([ours.close(), empty.close()]);
}
