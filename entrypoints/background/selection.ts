import browser, { type Tabs } from 'webextension-polyfill';
import { readSelection } from '../../lib/boards/index.ts';
import type { ReaderResult } from '../reader/index.ts';

/** Where the panel finds what it was asked to show; in the session only, never on disk. */
export const HANDED_OVER = 'handedOver';

/** Scores the selected text: with its line breaks when the page may be read, else as the menu gives it. */
export async function scoreSelection(text: string, tab: Tabs.Tab | undefined): Promise<void> {
  const [result] =
    tab?.id === undefined
      ? []
      : await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] }).catch(() => []);
  const posting =
    (result?.result as ReaderResult | undefined)?.selection ?? readSelection(text, tab?.url ?? '', tab?.title ?? '');
  await browser.storage.session.set({ [HANDED_OVER]: posting });
  await browser.tabs.create({ url: browser.runtime.getURL('sidepanel.html?handed-over') });
}
