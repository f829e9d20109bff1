import { existsSync, readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';
import { readPage, readSelection } from '../boards/index.ts';
import type { PageReading } from '../model/posting.ts';

/** Reads one input of `analyse`: a saved page, a text whose first line is the title, or `-` for standard input. */
export function readInput(input: string, url: string | null): PageReading {
  if (input === '-') return readText(readFileSync(0, 'utf8'), url);
  const text = readFileSync(input, 'utf8');
  return /\.html?$/i.test(input) ? readHtml(text, input, url) : readText(text, url);
}

function readText(text: string, url: string | null): PageReading {
  const [title = '', ...rest] = text
    .replace(/^\uFEFF/, '')
    .replaceAll('\r\n', '\n')
    .split('\n');
  const body = rest.join('\n').trim();
  const posting = readSelection(body || title, url ?? '', title.replace(/^[\s#*|>_-]+|[\s*|_]+$/g, ''));
  return { kind: posting ? 'detail' : 'none', board: null, posting, cards: [], promised: false };
}

function readHtml(html: string, input: string, url: string | null): PageReading {
  // Scripts stay text: jsdom runs nothing unless told to, and nothing is fetched.
  const { document } = new JSDOM(html, { virtualConsole: new VirtualConsole() }).window;
  return readPage(document, url ?? addressOf(document, html, input));
}

/** The address of a saved page: the file beside it, the browser's comment, its canonical link, or `og:url`. */
function addressOf(document: Document, html: string, input: string): string {
  const beside = `${input}.url`;
  if (existsSync(beside)) return readFileSync(beside, 'utf8').split('\n')[0]!.trim();
  const saved = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(html.slice(0, 2000))?.[1];
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href');
  const shared = document.querySelector('meta[property="og:url"]')?.getAttribute('content');
  return [saved, canonical, shared].find((address) => address && URL.canParse(address)) ?? 'https://example.invalid/';
}
