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
  const afterStop = async (page: typeof ours, message: unknown): Promise<number> => {
    await stopper.send('ServiceWorker.stopAllWorkers');
    await ours.waitForTimeout(400);
    return timed(page, message);
  };
  const cards = postings.map(({ id, title }) => ({ id, title, company: null, location: null, url: null }));
  const times: Record<'settings' | 'cards' | 'fresh' | 'seen' | 'bare', number[]> = {
    settings: [],
    cards: [],
    fresh: [],
    seen: [],
    bare: [],
  };
  for (const posting of postings) {
    times.bare.push(await afterStop(empty, 'hello'));
    times.settings.push(await afterStop(ours, { name: 'page.settings', request: { board: 'lever' } }));
    times.cards.push(await afterStop(ours, { name: 'cards.states', request: { board: 'bench', cards } }));
    times.fresh.push(await afterStop(ours, { name: 'posting.analyse', request: posting }));
    times.seen.push(await afterStop(ours, { name: 'posting.analyse', request: posting }));
  }
  stopper.close();
  const median = (name: keyof typeof times) => quantile(times[name], 0.5);
  row({ what: 'an empty worker, woken until its answer, median', value: median('bare'), unit: 'ms' });
  row({ what: 'ours, woken until the settings are known', value: median('settings'), unit: 'ms' });
  row({ what: 'ours, woken until the cards of a list are known', value: median('cards'), unit: 'ms' });
  row({ what: 'ours, woken until a posting never seen is analysed', value: median('fresh'), unit: 'ms' });
  row({ what: 'ours, woken until a posting seen before is analysed', value: median('seen'), unit: 'ms' });
  row({
    what: 'waking until the cards are known, against an empty worker',
    value: median('cards') / median('bare'),
    unit: '×',
    goal: '≤ 1.5',
  });
  row({
    what: 'waking until the first match, against an empty worker',
    value: median('fresh') / median('bare'),
    unit: '×',
    goal: '≤ 1.5',
  });
  await Promise.all([ours.close(), empty.close()]);
}
