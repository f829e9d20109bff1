import browser, { type Runtime } from 'webextension-polyfill';
import { BOARDS } from '../../lib/boards/index.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { readSettings } from '../../lib/settings.ts';
import type { ReaderResult } from '../reader/index.ts';

const FILE = 'board.js';
const SURFACE = 'surface.js';
/** Only one sync at a time: grants and withdrawals come in quick succession. */
let running: Promise<void> = Promise.resolve();

/**
 * Makes the registered scripts agree with what the user allows. A registration outlives a withdrawn permission, and a
 * running script too, so both are taken away here; tabs already open get the script at once.
 */
export function syncBoards(): Promise<void> {
  running = running.then(sync, sync);
  return running;
}

async function sync(): Promise<void> {
  const settings = await readSettings();
  const registered = new Set((await browser.scripting.getRegisteredContentScripts()).map((script) => script.id));
  for (const board of BOARDS) {
    if (board.matches.length === 0) continue;
    const origins = [...board.matches];
    const wanted = (await browser.permissions.contains({ origins })) && settings.boards[board.id] !== undefined;
    if (wanted && !registered.has(board.id)) {
      await browser.scripting.registerContentScripts([
        {
          id: board.id,
          matches: origins,
          js: [FILE],
          runAt: 'document_idle',
          persistAcrossSessions: true,
        },
      ]);
      await startInOpenTabs(origins);
    }
    if (!wanted && registered.has(board.id)) {
      await browser.scripting.unregisterContentScripts({ ids: [board.id] });
      await sayGoodbye();
    }
  }
}

async function startInOpenTabs(origins: string[]): Promise<void> {
  for (const tab of await browser.tabs.query({ url: origins })) {
    if (tab.id === undefined) continue;
    // A tab that shows an error page refuses; it gets the script when it loads again.
    await browser.scripting.executeScript({ target: { tabId: tab.id }, files: [FILE] }).catch(() => null);
  }
}

/** What the whole ladder reads in the asking frame; null when it finds no posting either. */
export async function reread(sender: Runtime.MessageSender): Promise<Posting | null> {
  if (sender.tab?.id === undefined) return null;
  const target = { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] };
  const [result] = await browser.scripting.executeScript({ target, files: ['reader.js'] });
  return (result?.result as ReaderResult | undefined)?.reading.posting ?? null;
}

/** Gives the script that asks the code that draws, into its own frame. */
export async function loadSurface(sender: Runtime.MessageSender): Promise<void> {
  if (sender.tab?.id === undefined) return;
  await browser.scripting.executeScript({
    target: { tabId: sender.tab.id, frameIds: [sender.frameId ?? 0] },
    files: [SURFACE],
  });
}

/** Asks every running script to look whether it may stay; tabs without one reject, which is no failure. */
export async function sayGoodbye(): Promise<void> {
  for (const tab of await browser.tabs.query({})) {
    if (tab.id !== undefined) await browser.tabs.sendMessage(tab.id, { rung: 'goodbye' }).catch(() => null);
  }
  await restartAllowed();
}

/** A goodbye reaches the scripts of all boards; those still allowed start again. */
async function restartAllowed(): Promise<void> {
  const settings = await readSettings();
  for (const board of BOARDS) {
    const origins = [...board.matches];
    if (origins.length === 0 || settings.boards[board.id] === undefined) continue;
    if (await browser.permissions.contains({ origins })) await startInOpenTabs(origins);
  }
}
