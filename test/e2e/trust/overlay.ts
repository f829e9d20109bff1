import type { DrivenPage, Driver } from '../../setup/driver.ts';
import { until } from '../verbs.ts';
import { COVERED, SNAPSHOT } from './hostile-page.ts';

/** An open overlay covers many times what its bar covers. */
export const IS_OPEN = `${COVERED} > 800`;

/** Opens an address and waits until the overlay stands there and no longer changes its size. */
export async function openShown(browser: Driver, url: string): Promise<DrivenPage> {
  const page = await browser.open(url);
  await until(page, `${COVERED} > 0`);
  for (let before = -1, now = 0; before !== now; ) {
    before = now;
    await page.pause(400);
    now = await page.evaluate<number>(COVERED);
  }
  return page;
}

/** Opens or shuts the overlay as a user does: by a click in the middle of its bar. */
export async function setOpen(page: DrivenPage, open: boolean): Promise<void> {
  if ((await page.evaluate<boolean>(IS_OPEN)) === open) return;
  const [x, y] = await page.evaluate<[number, number]>(`(() => {
    for (let y = 4; y < innerHeight; y += 4) for (let x = innerWidth - 4; x > 0; x -= 8) {
      const hit = document.elementFromPoint(x, y);
      if (hit && hit !== document.documentElement && !document.body.contains(hit)) return [x - 220, y + 20];
    }
    return [0, 0];
  })()`);
  await page.clickAt(x, y);
  await until(page, open ? IS_OPEN : `!(${IS_OPEN})`);
}

/** Rows of a table of the extension's database, read in a page of its own. */
export async function storedIn(browser: Driver, table: string): Promise<number> {
  const page = await browser.openExtension('dashboard.html#data');
  await page.waitFor('#passphrase');
  const count = await page.evaluate<number>(`new Promise((resolve, reject) => {
    const opening = indexedDB.open('rung');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const counting = opening.result.transaction('${table}').objectStore('${table}').count();
      counting.onsuccess = () => { opening.result.close(); resolve(counting.result); };
    };
  })`);
  await page.close();
  return count;
}

export async function snapshot(page: DrivenPage): Promise<Record<string, unknown>> {
  return JSON.parse(await page.evaluate<string>(SNAPSHOT));
}
