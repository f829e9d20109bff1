import type { Card } from '../model/posting.ts';
import { isApplyLink } from './apply.ts';
import type { Board, Page } from './board.ts';
import { NO_POSTING } from './evidence.ts';
import { eachOf, firstOf, lineAt } from './fields.ts';
import { fold } from './fold.ts';
import { boardOf, promisedId, webAddress } from './hosts.ts';
import { isJobPath, isOnSystem, sectionKind } from './joblike.ts';
import { foundIn, text } from './jobposting.ts';
import { readJsonLd } from './jsonld.ts';
import { CHROME } from './noise.ts';
import { lineOf, textOf } from './text.ts';

/** Links looked at on one page. */
const MAX_LINKS = 2000;
/** Levels between a link and the card around it. */
const MAX_CLIMB = 5;
/** Levels above a link that are looked at; real pages have some 40. */
const MAX_LEVELS = 80;

/** The postings that a page of an unknown site lists: in its data, else by links to where postings are published. */
export function cardsAnywhere(page: Page, boards: readonly Board[]): readonly (readonly [Element | null, Card])[] {
  const { all, chosen } = readJsonLd(page);
  if (chosen === null && all.length > 0) {
    return all.map((thing) => {
      const found = foundIn(thing);
      const url = webAddress(text(thing.get('url')))?.href ?? null;
      const { id = null, company = null, locations = [] } = found;
      return [
        linkTo(page, found.title ?? ''),
        { id, title: found.title ?? '', company, location: locations[0] ?? null, url },
      ] as const;
    });
  }
  return listsPostings(page.document, page.url) ? linkedCards(page, boards) : [];
}

const LIST_TITLE =
  /\b(?:open (?:positions|roles|jobs)|current (?:openings|vacancies|opportunities)|job (?:openings|vacancies|listings|opportunities)|careers|vacancies|jobs (?:at|in)|we re hiring|open stellen|offene stellen|stellenangebote|unsere jobs|nos offres|offres d emploi|ofertas de empleo|empleos|voln[ae] (?:mista|pozice|pozicie|pracovne miesta)|(?:nabidky|ponuky) prace|pracovn[ei] (?:ponuky|nabidky)|oferty pracy|vacatures|lediga jobb)\b/;

/** A word that each of them has; most headings have none and need not be read as a line. */
const LIST_WORD =
  /position|role|job|opening|vacanc|opportunit|career|hiring|stellen|offres|emple|m[ií]sta|prac|prác|pozic|vacatures/i;

/** Whether a page calls itself a list of postings. */
export function listsPostings(document: Document, url: URL): boolean {
  if (isJobPath(url.pathname.replace(/^.*(\/[^/]+)\/*$/, '$1'))) return true;
  if (LIST_WORD.test(document.title) && LIST_TITLE.test(fold(document.title))) return true;
  return eachOf(document, 'h1,h2', 30).some(
    (heading) => LIST_WORD.test(heading.textContent ?? '') && LIST_TITLE.test(fold(lineOf(heading))),
  );
}

function linkedCards(page: Page, boards: readonly Board[]): readonly (readonly [Element, Card])[] {
  const links = [...page.document.querySelectorAll('a[href]')]
    .slice(0, MAX_LINKS)
    // A picture that links to the employer is no posting.
    .filter((link) => !link.closest(CHROME) && (link.textContent ?? '').trim() !== '');
  const leads = links.flatMap((link) => {
    const url = addressOf(page, link);
    return url ? [[link, url] as const] : [];
  });
  const applies = new Set(leads.filter(([link]) => isApplyLink(link)).map(([, { pathname }]) => bare(pathname)));
  const targets = leads.filter(([link, url]) => isTarget(page, link, url, boards, applies));
  const only = onlyTargets(targets);
  const cards = targets.flatMap(([link, url]) => {
    const element = cardAround(link, only, url);
    const title = titleOf(link, element);
    if (!title) return [];
    const company = companyIn(element, title);
    const card: Card = { id: null, title, company, location: placeIn(element, title), url: url.href };
    return [[element, card] as const];
  });
  const seen = new Set<string | null>();
  const unique = cards.filter(([, { url }]) => !seen.has(url) && seen.add(url));
  return unique.length > 1 ? unique : [];
}

function bare(path: string): string {
  return path.replace(/\/+$/, '');
}

function addressOf(page: Page, link: Element): URL | null {
  const href = link.getAttribute('href') ?? '';
  if (href.startsWith('#') || /^(?:mailto|tel|javascript):/i.test(href)) return null;
  try {
    return webAddress(new URL(href, page.url).href);
  } catch {
    return null;
  }
}

/**
 * Whether a link leads to a posting: a known board's, one level below where this site lists them, or to a page of this
 * site where one applies.
 */
function isTarget(
  page: Page,
  link: Element,
  url: URL,
  boards: readonly Board[],
  applies: ReadonlySet<string>,
): boolean {
  const board = boardOf(boards, url);
  if (board) return promisedId(board, url) !== null;
  const { pathname } = url;
  if (url.host !== page.url.host || page.url.pathname.startsWith(bare(pathname))) return false;
  const last = pathname.split('/').filter(Boolean).at(-1) ?? '';
  const above = pathname.slice(0, -last.length);
  // On hosts of applicant systems a number alone tells a posting.
  if (isOnSystem(url)) return above.length > 1 && /\d/.test(pathname);
  if (applies.has(bare(pathname))) return !pathname.startsWith('/cdn-cgi/');
  if (!isJobPath(above)) return false;
  const isNamed = /[-_\d]/.test(last);
  if (isNamed && pathname.length > page.url.pathname.length) return true;
  return (isNamed || NO_TITLE.test(fold(lineOf(link)))) && !NO_POSTING.test(last);
}

/** For every element around a link the one posting that all links in it lead to; null where they lead to several. */
function onlyTargets(targets: readonly (readonly [Element, URL])[]): ReadonlyMap<Element, string | null> {
  const only = new Map<Element, string | null>();
  for (const [link, { href }] of targets) {
    let around: Element | null = link;
    for (let level = 0; level < MAX_LEVELS && around; level++) {
      const known = only.get(around);
      if (known === null) break; // so it is for all that is around it
      only.set(around, known === undefined || known === href ? href : null);
      around = around.parentElement;
    }
  }
  return only;
}

/** The widest element around a link that holds no link to another posting. */
function cardAround(link: Element, only: ReadonlyMap<Element, string | null>, url: URL): Element {
  let card = link;
  for (let level = 0; level < MAX_CLIMB && card.parentElement; level++) {
    if (only.get(card.parentElement) !== url.href) break;
    card = card.parentElement;
  }
  return card;
}

const NO_TITLE = /^(?:(?:view|see|read|learn|show|find) .*|apply.*|details|more|jobs?|careers?|home|back.*)$/;

function titleOf(link: Element, card: Element): string | null {
  const heading =
    lineAt(link, ['h2', 'h3', 'h4', 'h5', 'strong']) ?? lineAt(card, ['h2', 'h3', 'h4', 'h5', '[class*="title" i]']);
  // A link around a whole card begins with the title.
  const line = heading ?? (isApplyLink(link) ? null : (textOf(link).split('\n', 1)[0] ?? null));
  return line && line.length > 2 && line.length < 140 && !NO_TITLE.test(fold(line)) && !sectionKind(line) ? line : null;
}

function companyIn(card: Element, title: string): string | null {
  const line = lineAt(card, ['[class*="employer" i]', '[class*="company" i]']);
  return line && line.length < 80 && !line.includes(title) ? line : null;
}

function placeIn(card: Element, title: string): string | null {
  const place = lineAt(card, ['[class*="location" i] div', '[class*="location" i]', '[class*="place" i]']);
  return place === title ? null : place;
}

function linkTo(page: Page, title: string): Element | null {
  const wanted = fold(title);
  const links = firstOf(page.document, 'a[href]', MAX_LINKS);
  return links.find((link) => wanted !== '' && fold(lineOf(link)) === wanted) ?? null;
}
