import tokensCss from '../../components/tokens.css?inline';
import { ask } from '../../lib/messages/ask.ts';
import type { PageSettings } from '../../lib/messages/protocol.ts';
import { type CardState, postingKey } from '../../lib/model/library.ts';
import type { Card } from '../../lib/model/posting.ts';
import { nextSlice } from '../../lib/model/slices.ts';
import badgeCss from './badge.css?inline';
import { badgeFor } from './badge.ts';
import { badgeHost } from './badge-host.ts';
import { keeps } from './filter.ts';
import { Styles } from './shadow-host.ts';

/** Cards badged in one slice: at 4× throttle a 16 ms frame carries about this many with their layout (measured). */
const SLICE = 8;

const STYLES = new Styles([tokensCss, badgeCss]);

type Cards = readonly (readonly [Element, Card])[];

/** A card narrower than this, in CSS pixels, has its title where the pill's words would stand. */
const NARROW = 480;

interface Shown {
  readonly host: HTMLElement;
  readonly pill: HTMLElement;
  readonly text: string;
  /** How far the host was moved from where it would stand, in CSS pixels. */
  x: number;
  y: number;
}

/** Badges on the cards of a list, attached by the identity of the posting so that they survive re-rendered lists. */
export class Badges {
  #shown = new Map<Element, Shown>();
  /** Every host that was ever made, because a page's removal of one is no change of the page. */
  #hosts = new WeakSet<Node>();
  #dimmed = new Map<HTMLElement, string>();
  #running = 0;
  /** Tells of each card once its layout is known, and again when the window or the page makes it wider or higher. */
  #sizes = new ResizeObserver((entries) => this.#place(entries.map(({ target }) => target)));

  madeBy(record: MutationRecord): boolean {
    const nodes = [...record.addedNodes, ...record.removedNodes];
    return nodes.length > 0 && nodes.every((node) => this.#isOurs(node));
  }

  #isOurs(node: Node): boolean {
    return this.#hosts.has(node);
  }

  /** Whether an element has its badge, or had it a moment ago. */
  has(element: Element): boolean {
    return this.#shown.has(element);
  }

  /** Badges on exactly these cards: those of cards that are gone go too. */
  async show(board: string, cards: Cards, settings: PageSettings): Promise<void> {
    const run = ++this.#running;
    const states = await statesOf(board, cards);
    if (!states || run !== this.#running) return;
    this.#drop(new Set(cards.map(([element]) => element)));
    await this.#attachAll(board, cards, states, settings);
  }

  /** Badges on these cards as well, before the list is looked at as a whole. */
  async add(board: string, cards: Cards, settings: PageSettings): Promise<void> {
    const run = this.#running;
    const states = await statesOf(board, cards);
    if (states && run === this.#running) await this.#attachAll(board, cards, states, settings);
  }

  async #attachAll(board: string, cards: Cards, states: readonly CardState[], settings: PageSettings): Promise<void> {
    const run = this.#running;
    const byKey = new Map(states.map((state) => [state.key, state]));
    for (let i = 0; i < cards.length; i += SLICE) {
      if (i > 0) await nextSlice();
      if (run !== this.#running) return;
      const slice = cards
        .slice(i, i + SLICE)
        .map(([element, card]) => ({ element, state: byKey.get(postingKey(board, card)) }));
      this.#attach(slice, settings);
    }
  }

  remove(): void {
    this.#running++;
    this.#sizes.disconnect();
    for (const { host } of this.#shown.values()) host.remove();
    this.#shown.clear();
    for (const [element, style] of this.#dimmed) restoreStyle(element, style);
    this.#dimmed.clear();
  }

  #drop(present: ReadonlySet<Element>): void {
    for (const [element, shown] of this.#shown) {
      if (present.has(element) && shown.host.isConnected) continue;
      shown.host.remove();
      this.#sizes.unobserve(element);
      this.#shown.delete(element);
    }
  }

  /** Only writes: the places are read when the browser has worked out the layout. */
  #attach(
    slice: readonly { readonly element: Element; readonly state: CardState | undefined }[],
    settings: PageSettings,
  ): void {
    for (const { element, state } of slice) {
      if (!state) continue;
      this.#filter(element, state, settings);
      const badge = badgeFor(state, settings.words);
      const before = this.#shown.get(element);
      if (before?.text === badge.text) continue;
      before?.host.remove();
      const pill = badge.node();
      const host = badgeHost(STYLES, pill, settings.theme);
      this.#hosts.add(host);
      element.append(host);
      this.#shown.set(element, { host, pill, text: badge.text, x: 0, y: 0 });
      // Observed anew, so that it is told of again although the card has its size of before.
      this.#sizes.unobserve(element);
      this.#sizes.observe(element);
    }
  }

  /** Moves badges to the upper corners of their cards. Reads all places, then writes all: layout is worked out once. */
  #place(cards: readonly Element[]): void {
    const moves = cards.flatMap((card) => {
      const shown = this.#shown.get(card);
      if (!shown) return [];
      const from = shown.host.getBoundingClientRect();
      const to = card.getBoundingClientRect();
      return [
        {
          shown,
          isNarrow: to.width < NARROW,
          x: shown.x + to.right - from.left - 8,
          y: shown.y + to.top - from.top + 8,
        },
      ];
    });
    for (const { shown, isNarrow, x, y } of moves) {
      shown.pill.classList.toggle('narrow', isNarrow);
      shown.x = Math.round(x);
      shown.y = Math.round(y);
      shown.host.style.setProperty('transform', `translate(${shown.x}px, ${shown.y}px)`, 'important');
    }
  }

  #filter(element: Element, state: CardState, settings: PageSettings): void {
    if (!(element instanceof HTMLElement)) return;
    const keep = keeps(state, settings.filter, new Date());
    if (keep) {
      const style = this.#dimmed.get(element);
      if (style !== undefined) restoreStyle(element, style);
      this.#dimmed.delete(element);
      return;
    }
    if (!this.#dimmed.has(element)) this.#dimmed.set(element, element.getAttribute('style') ?? '');
    if (settings.filter.action === 'hide' || state.hidden) element.style.setProperty('display', 'none', 'important');
    else element.style.setProperty('opacity', '0.45', 'important');
  }
}

async function statesOf(board: string, cards: Cards): Promise<readonly CardState[] | null> {
  const reply = await ask('cards.states', { board, cards: cards.map(([, card]) => card) });
  return reply.ok ? reply.value : null;
}

function restoreStyle(element: HTMLElement, style: string): void {
  if (style === '') element.removeAttribute('style');
  else element.setAttribute('style', style);
}
