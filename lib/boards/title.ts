import type { Page } from './board.ts';
import { firstOf } from './fields.ts';
import { fold } from './fold.ts';
import { sectionKind } from './joblike.ts';
import { isSmall } from './region.ts';
import { lineOf } from './text.ts';

/** A posting's title and the element that shows it, where one does. */
export interface Title {
  readonly text: string;
  readonly element: Element | null;
}

const MAX_HEADINGS = 100;
const NAMED =
  /(?:job|posting|position|vacancy|role|offer|header|page)[\w-]{0,60}title|^title$|title[\w-]{0,60}(?:job|posting)/i;

/** What the document calls itself, whole and in its parts, in `<title>` and in what it gives to other sites. */
export function titleParts(page: Page): readonly string[] {
  return titlesOf(page).flatMap(partsOf);
}

function titlesOf(page: Page): readonly string[] {
  const social = page.document.head
    ?.querySelector('meta[property="og:title"],meta[name="title"],meta[itemprop="og:title"]')
    ?.getAttribute('content');
  // A separator stays where a site has no name to put behind it.
  return [page.document.title, social ?? ''].map((title) => title.replace(/\s[-|–—]?\s*$/, '').trim()).filter(Boolean);
}

function partsOf(title: string): readonly string[] {
  return [title, ...title.split(/(?<!\s)\s+(?:[|–—@·•:-]|at|bei|chez|en)\s+|(?:(?<!\s)\s+)?\|\s*|:\s+/)]
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The heading that speaks most for being the title; else what the markup near the text calls one, or the document's title. */
export function titleOf(page: Page, block: Element, elsewhere: readonly Element[]): Title | null {
  const titles = titlesOf(page);
  const parts = titles.flatMap(partsOf);
  const folded = parts.map(fold);
  const clues: Clues = { titles, parts, folded, whole: fold(titles.join(' ')), site: fold(siteName(page)), block };
  const isOwn = (element: Element) => !elsewhere.some((part) => part.contains(element));
  let found: Scored | null = null;
  for (const [css, level] of HEADINGS) {
    // Not even looked for where none of them could be better.
    if (found && found.points >= MOST_BUT_LEVEL + level) continue;
    found = best(firstOf(page.document, css, MAX_HEADINGS).filter(isOwn), clues, found);
  }
  if (!found || found.points < SURE) found = best(namedNear(block), clues, found);
  if (found) return { text: found.text, element: found.element };
  const text = parts[1] ?? parts[0];
  return text ? { text, element: null } : null;
}

interface Clues {
  readonly titles: readonly string[];
  readonly parts: readonly string[];
  readonly folded: readonly string[];
  /** All titles as one folded line. */
  readonly whole: string;
  readonly site: string;
  readonly block: Element;
}

/** Points from which no other element is looked for. */
const SURE = 8;

export function siteName({ document }: Page): string {
  return document.head?.querySelector('meta[property="og:site_name"]')?.getAttribute('content')?.trim() ?? '';
}

interface Scored extends Title {
  readonly points: number;
}

/** Headings and what their level adds: a page's only `h1` four, one of several two. */
const HEADINGS = [
  ['h1', 4],
  ['h2', 1],
  ['h3', 0],
  ['[role="heading"]', 0],
] as const;
/** What an element can have besides: five for its words, two for what the markup calls it, one for standing first. */
const MOST_BUT_LEVEL = 8;

/** The element with the most points, where it has more than what was found before. */
function best(elements: readonly Element[], clues: Clues, before: Scored | null): Scored | null {
  let most = before;
  const oneH1 = elements.filter((element) => /^H1$/i.test(element.nodeName)).length === 1;
  for (const element of elements) {
    const level = /^H1$/i.test(element.nodeName) ? (oneH1 ? 4 : 2) : /^H2$/i.test(element.nodeName) ? 1 : 0;
    if (most && most.points >= MOST_BUT_LEVEL + level) continue;
    const line = lineOf(element, 200);
    if (line === '' || line.length > 160 || sectionKind(line) || element.closest('nav,footer,aside')) continue;
    const { text, points } = titleIn(line, clues);
    if (most && most.points >= points + level + 3) continue;
    const named = NAMED.test(namesOf(element));
    if (!isHeading(element) && !named && points < 4) continue;
    const isFirst = (clues.block.compareDocumentPosition(element) & PRECEDING) !== 0 || clues.block.contains(element);
    const isSite = clues.site !== '' && fold(line) === clues.site;
    const all = points + level + (named ? 2 : 0) + (isFirst ? 1 : -2) - (isSite ? 6 : 0);
    if (all > (most?.points ?? 0)) most = { text, element, points: all };
  }
  return most;
}

const PRECEDING = 2;
const NAMED_TITLES =
  '[class*="title" i],[data-testid*="title" i],[data-ui*="title" i],[data-qa*="title" i],[id*="title" i]';
/** Levels above the text in which its title stands. */
const LEVELS = 4;

function namedNear(block: Element): readonly Element[] {
  let scope = block;
  for (let level = 0; level < LEVELS && scope.parentElement && isSmall(scope.parentElement); level++) {
    scope = scope.parentElement;
  }
  return firstOf(scope, NAMED_TITLES, MAX_HEADINGS).filter(
    (element) => !isHeading(element) && element.childElementCount < 3,
  );
}

function isHeading(element: Element): boolean {
  return /^H[1-3]$/i.test(element.nodeName) || element.getAttribute('role') === 'heading';
}

function namesOf(element: Element): string {
  const names = ['class', 'id', 'data-testid', 'data-qa', 'data-ui', 'itemprop'];
  return names.map((name) => element.getAttribute(name) ?? '').join(' ');
}

/** A heading beside the document's title: the same, a part of it, or with company and place around a part of it. */
function titleIn(
  line: string,
  { parts, folded: foldedParts, whole, titles }: Clues,
): { readonly text: string; points: number } {
  const folded = fold(line);
  const index = foldedParts.indexOf(folded);
  const part = parts[index];
  if (part && isEmployer(part, whole)) return { text: line, points: -3 };
  if (part) return { text: line === line.toUpperCase() ? part : line, points: index < 2 ? 5 : 4 };
  if (line.length > 3 && titles.some((title) => isPartOf(line, title))) return { text: line, points: 5 };
  if (line.length > 3 && whole.includes(folded)) return { text: line, points: whole.startsWith(folded) ? 5 : 3 };
  if (titles.some((title) => isCutOf(title, folded))) return { text: line, points: 5 };
  const inner = parts.find((one, n) => n > 0 && one.length > 3 && folded.includes(foldedParts[n]!));
  return inner ? { text: inner, points: 2 } : { text: line, points: 0 };
}

/** `Lamp Keeper (Night ... | Lanterns`, or `Lamp Keeper — Night` without a mark: some sites cut what is long. */
function isCutOf(title: string, line: string): boolean {
  const [whole = '', rest] = title.split(/…|\.\.\./);
  const begins = fold(whole);
  return begins.length > 8 && (rest !== undefined || / [–—-] /.test(whole)) && line.startsWith(begins);
}

/** `Lamp Keeper at Lanterns`: what follows is no title. */
function isEmployer(part: string, whole: string): boolean {
  return new RegExp(`(?:^| )(?:at|bei|chez) ${fold(part)}(?: |$)`).test(whole);
}

/** Several parts of a title together, between separators: `Lanterns - Lamp Keeper - Night Shift`. */
function isPartOf(line: string, title: string): boolean {
  const at = title.toLowerCase().indexOf(line.toLowerCase());
  if (at < 0) return false;
  const rest = title.slice(at + line.length);
  return /(?:^|[|–—@·•:-]\s*)$/.test(title.slice(0, at)) && /^(?:$|\s*[|–—@·•:,(-]|\s+(?:at|bei|in|chez)\s)/.test(rest);
}
