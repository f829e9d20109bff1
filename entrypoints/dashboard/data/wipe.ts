import browser from 'webextension-polyfill';
import { bumpRevision } from '../../../lib/settings.ts';
import { deleteEverything, putBackEverything } from '../../../lib/store/backup.ts';
import { database } from '../../../lib/store/db.ts';
import { allowedOrigins } from './origins.ts';

/**
 * Deletes all that Rung keeps: the database, settings, alarms, and what the browser allowed it on sites. Gives the way
 * back, which lives in this page only and ends with it.
 */
export async function wipe(): Promise<() => Promise<void>> {
  const [local, origins] = await Promise.all([browser.storage.local.get(null), allowedOrigins()]);
  const rows = await deleteEverything(database());
  await browser.storage.local.clear();
  await browser.storage.session.clear();
  await browser.alarms.clearAll();
  if (origins.length > 0) await browser.permissions.remove({ origins: [...origins] });
  return async () => {
    // First, while the click is fresh: without it the browser would not ask again.
    if (origins.length > 0) await browser.permissions.request({ origins: [...origins] }).catch(() => false);
    await putBackEverything(database(), rows);
    await browser.storage.local.set(local);
    await bumpRevision();
  };
}
