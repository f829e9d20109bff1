import type { Posting } from '../model/posting.ts';
import { webAddress } from './hosts.ts';
import { createSink, MAX_TEXT } from './sink.ts';

/** Shortest selection in characters that can be scored. */
const MIN_TEXT = 40;

/** A posting out of the text that the user selected; the page's title names it. Null when there is too little text. */
export function readSelection(text: string, url: string, title: string): Posting | null {
  const sink = createSink();
  sink.words(text.slice(0, MAX_TEXT * 2), true);
  const description = sink.text();
  if (description.length < MIN_TEXT) return null;
  const firstLine = description.slice(0, 120).split('\n')[0]?.trim() ?? '';
  return {
    board: 'selection',
    id: null,
    url: webAddress(url)?.href ?? '',
    title: title.replace(/\s+/g, ' ').trim().slice(0, 200) || firstLine,
    company: null,
    locations: [],
    language: null,
    description,
    datePosted: null,
    validThrough: null,
    closed: false,
    stated: { workplace: null, remoteLimits: [], employment: null, salary: null },
    source: { title: 'selection', description: 'selection' },
  };
}
