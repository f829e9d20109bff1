import { describe, expect, it } from 'vitest';
import { BOARDS, readPage, readSelection } from '../../lib/boards/index.ts';
import { FIELD_SOURCES, type Posting, type PostingField } from '../../lib/model/posting.ts';
import { documentOf, fixturesOf } from './fixture.ts';
import { GENERATIONS } from './generations.ts';
import { HOSTED } from './hosted.ts';

const PAGES = [...BOARDS.flatMap(({ id }) => fixturesOf(id)), ...GENERATIONS, ...HOSTED];
const READ = PAGES.map(({ name, url, html }) => ({
  name: `${name}, ${url}`,
  posting: readPage(documentOf(html), url).posting,
}));

const valuesOf = (posting: Posting): Readonly<Record<PostingField, unknown>> => ({
  title: posting.title,
  company: posting.company,
  locations: posting.locations.length > 0 ? posting.locations : null,
  description: posting.description,
  datePosted: posting.datePosted,
  validThrough: posting.validThrough,
  salary: posting.stated.salary,
  employment: posting.stated.employment,
  workplace: posting.stated.workplace,
});

describe('where a field comes from', () => {
  it.each(READ.filter(({ posting }) => posting))('is said of each field that is there: $name', ({ posting }) => {
    if (!posting) return;
    for (const [field, value] of Object.entries(valuesOf(posting)) as [PostingField, unknown][]) {
      if (value === null) expect(posting.source[field], field).toBeUndefined();
      else expect(FIELD_SOURCES, field).toContain(posting.source[field]);
    }
  });

  it('is every rung of the ladder but selected text, on one page or another', () => {
    const used = new Set(READ.flatMap(({ posting }) => Object.values(posting?.source ?? {})));
    expect([...FIELD_SOURCES].filter((source) => !used.has(source))).toEqual(['selection']);
  });

  it('selected text is a posting of its own, line by line', () => {
    const text = 'Lamp Keeper\n\nYou keep the lamps of the pier.\n\u00a0\n- Experience at height\n- A calm voice';
    expect(readSelection(text, 'https://x.example/a?b=1', '  A page \n of lamps ')).toMatchObject({
      board: 'selection',
      title: 'A page of lamps',
      url: 'https://x.example/a?b=1',
      description: 'Lamp Keeper\n\nYou keep the lamps of the pier.\n\n- Experience at height\n- A calm voice',
      source: { title: 'selection', description: 'selection' },
    });
  });
});
