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
  const seen = new Set<string>();
  const cards: (readonly [Element | null, Card])[] = [];
  const add = (element: Element | null, card: Card) => {
    const key = cardKey(card);
    if (card.title === '' || seen.has(key)) return;
    seen.add(key);
    cards.push([element, card]);
  };
  for (const layout of page.board?.cards ?? []) {
    for (const element of elementsOf(page, layout)) {
      const card = readCard(page, layout, element);
      if (card) add(element, card);
    }
    if (cards.length > 0) return cards;
  }
  if (page.board?.reader) for (const [element, card] of readThread(page)) add(element, card);
  for (const card of readCardData(page)) add(null, card);
  return cards;
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

function readCard(page: Page, layout: CardLayout, element: Element): Card | null {
  const { cut } = layout;
  const title = lineAt(element, layout.title, cut?.title);
  if (!title) return null;
  const url = linkIn(page, element);
  const id =
    lineAt(element, layout.id, cut?.id ?? BEFORE_ID) ?? (url && page.board ? promisedId(page.board, url) : null);
  return {
    id: id || null,
    title,
    company: cleanCompany(lineAt(element, layout.company, cut?.company)) ?? employerOf(page),
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
