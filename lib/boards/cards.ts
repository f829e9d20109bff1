import type { Card } from '../model/posting.ts';
import { cardsAnywhere } from './anylist.ts';
import type { Board, CardLayout, Page } from './board.ts';
import { lineAt } from './fields.ts';
import { promisedId, webAddress } from './hosts.ts';

/** Cards read on one page; a list shows 25 to 120, a page made to be slow 100,000. */
const MAX_CARDS = 500;

/** The cards of a result list with their elements, each posting once, in the order of the page. */
export function cardsOn(page: Page, boards: readonly Board[]): readonly (readonly [Element | null, Card])[] {
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
  for (const [element, card] of page.board?.readCards?.(page) ?? (page.board ? [] : cardsAnywhere(page, boards)))
    add(element, card);
  return cards;
}

/** What stays the same while a list is rendered anew: the board's id, else the words on the card. */
export function cardKey(card: Card): string {
  return card.id ?? [card.title, card.company ?? '', card.location ?? ''].join('\n').toLowerCase();
}

function elementsOf(page: Page, layout: CardLayout): readonly Element[] {
  const found = [...page.document.querySelectorAll(layout.card)].slice(0, MAX_CARDS);
  const { has } = layout;
  return has ? found.filter((element) => element.querySelector(has)) : found;
}

function readCard(page: Page, layout: CardLayout, element: Element): Card | null {
  const { cut } = layout;
  const title = lineAt(element, layout.title, cut?.title);
  if (!title) return null;
  const href = lineAt(element, layout.link);
  const url = href ? absolute(href, page.url) : null;
  const id = lineAt(element, layout.id, cut?.id) ?? (url && page.board ? promisedId(page.board, url) : null);
  return {
    id: id || null,
    title,
    company: lineAt(element, layout.company, cut?.company) ?? lineAt(page.document, layout.employer, cut?.employer),
    location: lineAt(element, layout.location, cut?.location),
    url: url?.href ?? null,
  };
}

function absolute(href: string, base: URL): URL | null {
  try {
    return webAddress(new URL(href, base).href);
  } catch {
    return null;
  }
}
