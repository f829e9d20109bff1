import browser, { type Tabs } from 'webextension-polyfill';
import type { ReaderResult } from '../reader/index.ts';

export interface TabReading extends ReaderResult {
  readonly tab: Tabs.Tab;
}

/** What the active tab shows; `null` where the browser does not let us look (its own pages, or no click on this page yet). */
export async function readActiveTab(): Promise<TabReading | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [result] = await browser.scripting.executeScript({ target: { tabId: tab.id }, files: ['reader.js'] });
    return result?.result ? { tab, ...(result.result as ReaderResult) } : null;
  } catch {
    // Both browsers throw for a page that may not be touched; the surface says so and what to do.
    return null;
  }
}
