import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { MIDDLE_EUROPE, MIDDLE_EUROPE_LISTS, type Saved } from './middleeurope.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');
const cases = MIDDLE_EUROPE.flatMap((page) => [
  [page.name, page, true] as const,
  ...(page.structured ? ([[`${page.name}, its board not known`, page, false]] as const) : []),
]);

function check({ url, html, ...expected }: Saved, adapters: boolean): void {
  const { posting, promised } = readPage(documentOf(html), url, { adapters });
  expect(promised).toBe(false);
  expect(posting).toMatchObject({
    title: expected.title,
    company: expected.company,
    locations: expected.locations,
    closed: expected.closed ?? false,
  });
  const text = flat(posting?.description ?? '');
  expect(
    expected.first.some((words) => text.startsWith(words)),
    text.slice(0, 80),
  ).toBe(true);
  if (expected.last !== undefined) expect(text.endsWith(expected.last), text.slice(-80)).toBe(true);
  for (const words of expected.holds) expect(text.split(words).length - 1, words).toBe(1);
  for (const words of expected.without) expect(text).not.toContain(words);
}

describe('a page saved in Slovakia or Czechia, built again', () => {
  it.each(cases)('%s', (_, page, adapters) => check(page, adapters));

  it.each(MIDDLE_EUROPE_LISTS)('as a list: $name', ({ url, html, cards }) => {
    const reading = readPage(documentOf(html), url);
    expect(reading).toMatchObject({ posting: null, promised: false });
    expect(reading.cards.map(({ title }) => title)).toEqual(cards.map(({ title }) => title));
    expect(reading.cards).toMatchObject(cards);
  });
});
