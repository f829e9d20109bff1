import browser from 'webextension-polyfill';
import { bumpRevision, changeSettings } from '../../lib/settings.ts';

/** Keyboard commands of the manifest; the user can change their keys in the browser. */
export async function onCommand(name: string): Promise<void> {
  if (name === 'open-dashboard') await browser.tabs.create({ url: browser.runtime.getURL('dashboard.html') });
  if (name === 'toggle-overlay') await toggleOverlays();
}

async function toggleOverlays(): Promise<void> {
  await changeSettings((now) => {
    const anyOn = Object.values(now.boards).some((board) => board.overlay);
    return {
      ...now,
      boards: Object.fromEntries(Object.entries(now.boards).map(([id, board]) => [id, { ...board, overlay: !anyOn }])),
    };
  });
  await bumpRevision();
}
