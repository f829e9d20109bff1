// How soon an open posting is noticed after the address changed without a load and the page came to rest.
import { POSTINGS } from '../../demo/postings.ts';
import { row } from '../row.ts';
import { quantile } from '../texts.ts';
import { BOARD, cardsOf, detailOf, id, listPage, turnOnLever } from './pages.ts';
import type { Session } from './session.ts';

const ROUNDS = 11;

export async function noticing(session: Session): Promise<void> {
  const { driver } = session;
  await driver.serve(`${BOARD}**`, (url) => (url.href === BOARD ? listPage : null));
  await turnOnLever(session);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await driver.openPage(BOARD);
    await page.evaluate(cardsShown, cardsOf(20));
    // Our badges are there, so the code that draws has been loaded.
    await page.waitForFunction('document.querySelectorAll(".posting > div:not([class])").length > 0');
    const posting = POSTINGS[round % POSTINGS.length]!;
    times.push(await page.evaluate(moved, { url: `${BOARD}/${id(round)}`, html: detailOf(posting) }));
    await page.close();
  }
  row({
    what: 'posting noticed after the page settled, moved to without a load, no throttle, median',
    value: quantile(times, 0.5),
    unit: 'ms',
    goal: '≤ 300',
  });
  row({ what: 'the same, slowest', value: Math.max(...times), unit: 'ms' });
}

function cardsShown(html: string): void {
  document.querySelector('.postings-group')!.append(document.createRange().createContextualFragment(html));
}

/** Changes the address, renders the posting a little later, and gives the milliseconds until the overlay stands. */
function moved({ url, html }: { readonly url: string; readonly html: string }): Promise<number> {
  return new Promise((resolve) => {
    history.pushState(null, '', url);
    setTimeout(() => {
      let settled = 0;
      const seen = new MutationObserver((records) => {
        const hosts = records.flatMap(({ target, addedNodes }) =>
          target === document.documentElement ? [...addedNodes] : [],
        );
        if (hosts.length > 0) resolve(performance.now() - settled);
      });
      document.body.replaceChildren(document.createRange().createContextualFragment(html));
      settled = performance.now();
      seen.observe(document, { childList: true, subtree: true });
    }, 40);
  });
}
