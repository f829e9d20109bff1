import { describe, expect, it } from 'vitest';
import { cardElementsOn, readBoardPage } from '../../lib/boards/boardpage.ts';
import { cardKey } from '../../lib/boards/cards.ts';
import { BOARDS } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { LISTS_2026 } from './generations2026.ts';
import { LISTS as LISTS_BEFORE } from './lists.ts';

const LISTS = [...LISTS_BEFORE, ...LISTS_2026];

describe('a list of a board in another markup', () => {
  it.each(LISTS)('$name', ({ url, html, cards }) => {
    const reading = readBoardPage(BOARDS, documentOf(html), url);
    expect(reading.posting).toBeNull();
    expect(reading.cards).toEqual(cards.map((card) => expect.objectContaining(card)));
  });
});

describe('a list that is rendered anew', () => {
  const shown = LISTS.filter(({ html }) => !html.includes('js_variables'));

  it.each(shown)('keeps the key of every card while its elements change: $name', ({ url, html }) => {
    const document = documentOf(html);
    const before = cardElementsOn(BOARDS, document, url);
    const fresh = documentOf(html);
    document.body.replaceChildren(...[...fresh.body.children].map((child) => document.adoptNode(child)));
    const after = cardElementsOn(BOARDS, document, url);
    expect(after.map(([, card]) => cardKey(card))).toEqual(before.map(([, card]) => cardKey(card)));
    for (const [index, [element]] of after.entries()) expect(element).not.toBe(before[index]?.[0]);
  });

  it.each(shown)('gives each card an element of its own, around no other card: $name', ({ url, html }) => {
    const elements = cardElementsOn(BOARDS, documentOf(html), url).map(([element]) => element);
    for (const one of elements) {
      expect(elements.filter((other) => one !== other && one.contains(other))).toEqual([]);
    }
  });
});
