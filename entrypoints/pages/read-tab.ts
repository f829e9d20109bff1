import browser, { type Scripting, type Tabs } from 'webextension-polyfill';
import { needsReaders, readNothing } from '../../lib/boards/index.ts';
import type { FirstLook } from '../firstlook/index.ts';
import type { ReaderResult } from '../reader/index.ts';

export interface TabReading extends ReaderResult {
  readonly tab: Tabs.Tab;
}

/** What the active tab shows; `null` where the browser does not let us look (its own pages, or no click on this page yet). */
export async function readActiveTab(): Promise<TabReading | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  try {
    const [shown] = (await readNothingThere(tab.id, tab.url)) ?? (await read({ tabId: tab.id }));
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

/** The result on most pages of the web: a script of an eighth of the reader's size sees that there is nothing to read. */
async function readNothingThere(tabId: number, url: string | undefined): Promise<readonly ReaderResult[] | null> {
  if (url === undefined || needsReaders(url)) return null;
  const [look] = await run<FirstLook>({ tabId }, 'firstlook.js');
  return !look || look.mayRead ? null : [{ reading: readNothing(look.frames), selection: null, courses: [] }];
}

function read(target: Scripting.InjectionTarget): Promise<readonly ReaderResult[]> {
  return run<ReaderResult>(target, 'reader.js');
}

/** What a script of ours returns, in each frame that lets it run. */
async function run<T>(target: Scripting.InjectionTarget, file: string): Promise<readonly T[]> {
  const results = await browser.scripting.executeScript({ target, files: [file] });
  return results.flatMap(({ result }) => (result ? [result as T] : []));
}
