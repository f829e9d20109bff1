import type { Card } from '../model/posting.ts';
import type { CardLayout, Page } from './board.ts';
import { readCardData } from './data.ts';
import { cleanCompany, employerOf } from './employer.ts';
import { firstOf, isThere, lineAt } from './fields.ts';
import { readThread } from './hackernews.ts';
import { promisedId, webAddress } from './hosts.ts';

/** Cards read on one page; a list shows 25 to 120, a page made to be slow 100,000. */
const MAX_CARDS = 500;

/** What stands before an id in an attribute (`urn:li:jobPosting:7`, `job-card-7`). */
const BEFORE_ID = /^(?:.*:|job-(?:card|item)-)/;
const AROUND_PLACE = /^locations?\s*|(?:(?<!\s)\s+)?[•·].*$/gi;

/** The cards of a result list with their elements, each posting once, in the order of the page. */
export function cardsOn(page: Page): readonly (readonly [Element | null, Card])[] {
  return [...eachCard(page)];
}

/** The same one by one, so that a long list can be read in slices; nothing is read of elements that `skip` names. */
export function* eachCard(
  page: Page,
  skip: (element: Element) => boolean = () => false,
): Generator<readonly [Element | null, Card]> {
  const seen = new Set<string>();
  const isNew = (card: Card) => {
    const key = cardKey(card);
    if (card.title === '' || seen.has(key)) return false;
    seen.add(key);
    return true;
  };
  const employer = once(() => employerOf(page));
  for (const layout of page.board?.cards ?? []) {
    let isTheLayout = false;
    for (const element of elementsOf(page, layout)) {
      const isKnown = skip(element);
      const card = isKnown ? null : readCard(page, layout, element, employer);
      const isFresh = card !== null && isNew(card);
      isTheLayout ||= isKnown || isFresh;
      if (isFresh) yield [element, card];
    }
    if (isTheLayout) return;
  }
  if (page.board?.reader) for (const [element, card] of readThread(page)) if (isNew(card)) yield [element, card];
  for (const card of readCardData(page)) if (isNew(card)) yield [null, card];
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | null = null;
  return () => {
    done ??= { value: work() };
    return done.value;
  };
}

/** What stays the same while a list is rendered anew: the board's id, else the words on the card. */
export function cardKey(card: Card): string {
  return card.id ?? [card.title, card.company ?? '', card.location ?? ''].join('\n').toLowerCase();
}

function elementsOf(page: Page, layout: CardLayout): readonly Element[] {
  if (!isThere(page.document, layout.card)) return [];
  const found = firstOf(page.document, layout.card, MAX_CARDS);
  const { has } = layout;
  return has ? found.filter((element) => element.querySelector(has)) : found;
}

function readCard(page: Page, layout: CardLayout, element: Element, employer: () => string | null): Card | null {
  const { cut } = layout;
  const title = lineAt(element, layout.title, cut?.title);
  if (!title) return null;
  const url = linkIn(page, element);
  const id =
    lineAt(element, layout.id, cut?.id ?? BEFORE_ID) ?? (url && page.board ? promisedId(page.board, url) : null);
  return {
    id: id || null,
    title,
    company: cleanCompany(lineAt(element, layout.company, cut?.company)) ?? employer(),
    location: lineAt(element, layout.location, cut?.location ?? AROUND_PLACE),
    url: url?.href ?? null,
  };
}

/** The address of the first link in a card that promises a posting, else of its first link. */
function linkIn(page: Page, card: Element): URL | null {
  const links = [card, ...card.querySelectorAll('a[href],[data-href]')].slice(0, 20);
  const urls = links.flatMap(
    (link) => absolute(link.getAttribute('href') ?? link.getAttribute('data-href') ?? '', page.url) ?? [],
  );
  return urls.find((url) => page.board && promisedId(page.board, url) !== null) ?? urls[0] ?? null;
}

function absolute(href: string, base: URL): URL | null {
  try {
    return href === '' || href.startsWith('#') ? null : webAddress(new URL(href, base).href);
  } catch {
    return null;
  }
}
