import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { REBUILT } from './rebuilt.ts';

/** Where a page says all in JSON-LD, the readers that know no board must read it as well. */
const WITHOUT = REBUILT.filter(({ html }) => /"JobPosting"/.test(html)).map((one) => ({
  ...one,
  ...one.bare,
  name: `${one.name}, no adapter`,
  adapters: false,
}));
const ALL = [...REBUILT.map((one) => ({ ...one, adapters: true })), ...WITHOUT];

describe('a page of a board, as somebody has saved it, built again', () => {
  it.each(ALL)('$name', ({ url, html, adapters, title, company, place, first, last, holds, without }) => {
    const { posting } = readPage(documentOf(html), url, { adapters });
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    const places = posting?.locations.join('; ') ?? '';
    if (place === null) expect(places).toBe('');
    else if (place !== undefined) expect(places).toContain(place);
    const text = posting?.description ?? '';
    for (const words of holds) expect(text.split(words).length - 1, words).toBe(1);
    for (const words of without) expect(text).not.toContain(words);
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    expect([lines.at(0), lines.at(-1)]).toEqual([first, last]);
  });
});
