import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { SITE_LISTS } from './sitelists.ts';
import { SITES } from './sites.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a posting on the site of an employer', () => {
  it.each(SITES)('$name', ({ url, html, title, company, place, first, last, holds, without }) => {
    const { posting } = readPage(documentOf(html), url);
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    expect(posting?.locations[0] ?? null).toBe(place);
    const text = flat(posting?.description ?? '');
    if (first !== undefined) expect(text.startsWith(first), text.slice(0, 80)).toBe(true);
    if (last !== undefined) expect(text.endsWith(last), text.slice(-80)).toBe(true);
    for (const words of holds) expect(text.split(words).length - 1, words).toBe(1);
    for (const words of without) expect(text).not.toContain(words);
  });
});

describe('a page of an employer that lists postings, or shows none', () => {
  it.each(SITE_LISTS)('$name', ({ url, html, cards }) => {
    const reading = readPage(documentOf(html), url);
    expect(reading.posting?.title ?? null).toBeNull();
    expect(reading.cards.map((card) => [card.title, card.url])).toEqual(cards);
  });
});
