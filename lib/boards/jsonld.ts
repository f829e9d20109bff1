import { JOB_PARAMETER } from './address.ts';
import type { Found, Page } from './board.ts';
import { eachOf } from './fields.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';
import { lineOfHtml } from './html.ts';

import { foundIn, jobPostings, type Thing, text } from './jobposting.ts';
import { parseLoose } from './loosejson.ts';
import { lineOf } from './text.ts';

/** Postings in the page's JSON-LD, most of them on list pages; `chosen` is the one that the page is about. */
export interface LinkedData {
  readonly chosen: Found | null;
  readonly all: readonly Thing[];
}

const NOTHING: LinkedData = { chosen: null, all: [] };
/** JobPostings looked at on one page. */
const MAX_POSTINGS = 300;

const READ = new WeakMap<Page, LinkedData>();

/** Read once for each page, because both the posting and the list ask. */
export function readJsonLd(page: Page): LinkedData {
  const read = READ.get(page) ?? linkedData(page);
  READ.set(page, read);
  return read;
}

function linkedData(page: Page): LinkedData {
  const scripts = page.scripts().filter((script) => /ld\+json/i.test(script.type) && namesPostings(script.text));
  const all = scripts.flatMap((script) => jobPostings(parseLoose(script.text))).slice(0, MAX_POSTINGS);
  if (all.length === 0) return NOTHING;
  return { chosen: choose(page, all), all };
}

/** Whether a text of structured data speaks of postings at all; nothing is parsed. */
export function namesPostings(data: string): boolean {
  return /jobposting/i.test(data);
}

function choose(page: Page, all: readonly Thing[]): Found | null {
  const byId = all.filter((thing) => namesThisPage(page, thing));
  const [match] = byId;
  if (match && (byId.length === 1 || sameTitles(byId))) return foundIn(match);
  // A saved page may stand under another address of the same posting; after moving within a site it is left over.
  const strict =
    page.moved || page.board?.pane?.some((form) => form.test(page.url.pathname + page.url.search)) === true;
  const open = strict ? all.filter((thing) => !namesAnother(page, thing)) : all;
  const headings = headingsOf(page.document);
  const titled = open.filter((thing) => headings.some((heading) => sameTitle(heading, title(thing))));
  if (titled.length > 0 && (titled.length === 1 || sameTitles(titled))) return foundIn(titled[0] as Thing);
  const [only] = open;
  // One posting, and no heading that could contradict it, or its title somewhere in the page's text.
  const alone = only && open.length === 1 && titled.length === 0;
  return alone && (headings.length < 2 || shows(page, title(only))) ? foundIn(only) : null;
}

function title(thing: Thing): string {
  return text(thing.get('title')) || text(thing.get('name'));
}

/** Whether the page shows these words, not only its scripts. */
function shows(page: Page, words: string): boolean {
  const wanted = lineOfHtml(words);
  const count = (text: string) => text.split(wanted).length;
  const inScripts = page.scripts().reduce((sum, script) => sum + count(script.text) - 1, 1);
  return wanted.length > 3 && count(page.document.body?.textContent ?? '') > inScripts;
}

function sameTitles(things: readonly Thing[]): boolean {
  return new Set(things.map((thing) => plain(title(thing)))).size === 1;
}

function namesThisPage(page: Page, thing: Thing): boolean {
  const own = page.id !== null && page.id.length > 3;
  const address = webAddress(text(thing.get('url')));
  const sameHost = address !== null && address.host === page.url.host && address.pathname.length > 1;
  if (sameHost && address.pathname === page.url.pathname) {
    // Many boards name the posting in the query only (`jk`, `jl`, `gh_jid`).
    const named = own ? idIn(page, thing) : parameterOf(address);
    const wanted = own ? page.id : parameterOf(page.url);
    return named === null || wanted === null || named === '' || named === wanted;
  }
  return own && (idIn(page, thing) === page.id || foundIn(thing).id === page.id);
}

function parameterOf(address: URL): string | null {
  return JOB_PARAMETER.exec(address.search)?.[0] ?? null;
}

/** After moving within a site the old data stays: it names another posting of the same board. */
function namesAnother(page: Page, thing: Thing): boolean {
  const id = idIn(page, thing);
  return page.id !== null && page.id !== '' && id !== null && id !== '' && id !== page.id;
}

function idIn(page: Page, thing: Thing): string | null {
  const address = webAddress(text(thing.get('url')));
  return page.board && address && boardOf([page.board], address) ? promisedId(page.board, address) : null;
}

/** Texts that name what a page is about, at most some dozens. */
function headingsOf(document: Document): readonly string[] {
  const elements = eachOf(document, 'title,h1,h2,[data-testid*="title" i]', 40);
  const social = document.head?.querySelector('meta[property="og:title"]')?.getAttribute('content') ?? '';
  return [...elements.map((element) => lineOf(element)), social].map(plain).filter(Boolean);
}

/** Equal, or one inside the other (document titles add the company), or nearly all words shared. */
export function sameTitle(heading: string, wanted: string): boolean {
  const left = plain(heading);
  const right = plain(wanted);
  if (right === '' || left === '') return false;
  if (left.includes(right) || (left.length > 8 && right.includes(left))) return true;
  const words = right.split(' ');
  const there = new Set(left.split(' '));
  return words.length > 2 && words.filter((word) => there.has(word)).length >= words.length * 0.7;
}

export function plain(words: string): string {
  return words
    .toLowerCase()
    .replace(/&[a-z#0-9]+;/g, ' ')
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
