import type { Page } from './board.ts';
import { fold } from './fold.ts';
import { sectionKind } from './joblike.ts';
import { lineOf } from './text.ts';

/** A posting's title and the element that shows it, where one does. */
export interface Title {
  readonly text: string;
  readonly element: Element | null;
}

const MAX_HEADINGS = 200;
const NAMED = /(?:job|posting|position|vacancy|role|offer|header|page)[\w-]*title|^title$|title[\w-]*(?:job|posting)/i;

/** What the document calls itself, whole and in its parts, in `<title>` and in what it gives to other sites. */
export function titleParts(page: Page): readonly string[] {
  return titlesOf(page).flatMap(partsOf);
}

function titlesOf(page: Page): readonly string[] {
  const social = page.document
    .querySelector('meta[property="og:title"],meta[name="title"],meta[itemprop="og:title"]')
    ?.getAttribute('content');
  return [page.document.title, social ?? ''].map((title) => title.trim()).filter(Boolean);
}

function partsOf(title: string): readonly string[] {
  return [title, ...title.split(/\s+(?:[|–—@·•:-]|at|bei|chez|en)\s+|\s*\|\s*|:\s+/)]
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The heading that speaks most for being the title; else what the document's title begins with. */
export function titleOf(page: Page, block: Element): Title | null {
  const parts = titleParts(page);
  const whole = fold(titlesOf(page).join(' '));
  const site = fold(page.document.querySelector('meta[property="og:site_name"]')?.getAttribute('content') ?? '');
  let best: Title | null = null;
  let most = 0;
  const oneH1 = page.document.querySelectorAll('h1').length === 1;
  for (const element of candidates(page.document)) {
    const line = lineOf(element, 200);
    if (line === '' || line.length > 160 || sectionKind(line) || element.closest('nav,footer,aside')) continue;
    const shown = titleIn(line, parts, whole, titlesOf(page));
    const named = NAMED.test(namesOf(element));
    if (!isHeading(element) && !named && shown.points < 4) continue;
    const isFirst = (block.compareDocumentPosition(element) & 2) !== 0 || block.contains(element);
    const points =
      shown.points +
      (/^H1$/i.test(element.nodeName) ? (oneH1 ? 4 : 2) : /^H2$/i.test(element.nodeName) ? 1 : 0) +
      (named ? 2 : 0) +
      (isFirst ? 1 : -2) -
      (site !== '' && fold(line) === site ? 6 : 0);
    if (points <= most) continue;
    best = { text: shown.text, element };
    most = points;
  }
  return best ?? (parts[1] || parts[0] ? { text: parts[1] ?? parts[0] ?? '', element: null } : null);
}

const NAMED_TITLES =
  '[class*="title" i],[data-testid*="title" i],[data-ui*="title" i],[data-qa*="title" i],[id*="title" i]';

/** Headings, and what the markup calls a title. */
function candidates(document: Document): readonly Element[] {
  const headings = [...document.querySelectorAll('h1,h2,h3,[role="heading"]')].slice(0, MAX_HEADINGS);
  const named = [...document.querySelectorAll(NAMED_TITLES)].slice(0, MAX_HEADINGS);
  return [...headings, ...named.filter((element) => !isHeading(element) && element.childElementCount < 3)];
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
  parts: readonly string[],
  whole: string,
  titles: readonly string[],
): { readonly text: string; points: number } {
  const folded = fold(line);
  const index = parts.findIndex((part) => fold(part) === folded);
  const part = parts[index];
  if (part && isEmployer(part, whole)) return { text: line, points: -3 };
  if (part) return { text: line === line.toUpperCase() ? part : line, points: index < 2 ? 5 : 4 };
  if (line.length > 3 && titles.some((title) => isPartOf(line, title))) return { text: line, points: 5 };
  if (line.length > 3 && whole.includes(folded)) return { text: line, points: whole.startsWith(folded) ? 5 : 3 };
  const inner = parts.slice(1).find((one) => one.length > 3 && folded.includes(fold(one)));
  return inner ? { text: inner, points: 2 } : { text: line, points: 0 };
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
