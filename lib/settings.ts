import browser from 'webextension-polyfill';
import { DEFAULT_SETTINGS, type Settings } from './model/settings.ts';

const SETTINGS = 'settings';
const REVISION = 'revision';

/** The user's settings; members that an older version did not write have their defaults. */
export async function readSettings(): Promise<Settings> {
  const stored = (await browser.storage.local.get(SETTINGS))[SETTINGS] as Partial<Settings> | undefined;
  return { ...DEFAULT_SETTINGS, ...stored, filter: { ...DEFAULT_SETTINGS.filter, ...stored?.filter } };
}

/** Reads, changes and writes under a lock, so that two tabs or two messages at once do not undo each other. */
export function changeSettings(change: (now: Settings) => Settings): Promise<Settings> {
  return navigator.locks.request(SETTINGS, async () => {
    const next = change(await readSettings());
    await browser.storage.local.set({ [SETTINGS]: next });
    return next;
  });
}

/** Tells every open page that the store changed, so that it asks again. */
export async function bumpRevision(): Promise<void> {
  await browser.storage.local.set({ [REVISION]: `${Date.now()}-${Math.random()}` });
}

/** Calls back when settings or the store changed in any context; returns the way to stop. */
export function onChange(
  callback: (what: { readonly settings: boolean; readonly revision: boolean }) => void,
): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area !== 'local') return;
    const what = { settings: Object.hasOwn(changes, SETTINGS), revision: Object.hasOwn(changes, REVISION) };
    if (what.settings || what.revision) callback(what);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
