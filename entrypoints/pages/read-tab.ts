import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import type { ReaderResult } from '../reader/index.ts';

export interface TabReading extends ReaderResult {
  readonly tab: Tabs.Tab;
}

/** What the active tab shows; `null` where the browser does not let us look (its own pages, or no click on this page yet). */
export async function readActiveTab(): Promise<TabReading | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [shown] = await read({ tabId: tab.id });
    if (!shown) return null;
    const { board, posting, framed: frame } = shown.reading;
    // Employers show postings of their service in a frame; it may be read where the user switched that board on.
    const inFrames = posting === null && (board !== null || frame !== undefined);
    const framed = inFrames ? await read({ tabId: tab.id, allFrames: true }) : [];
    return { tab, ...(framed.find(({ reading }) => reading.posting !== null) ?? shown) };
  } catch {
    // Both browsers throw for a page that may not be touched; the surface says so and what to do.
    return null;
  }
}

async function read(target: Scripting.InjectionTarget): Promise<readonly ReaderResult[]> {
  const results = await browser.scripting.executeScript({ target, files: ['reader.js'] });
  return results.flatMap(({ result }) => (result ? [result as ReaderResult] : []));
}
