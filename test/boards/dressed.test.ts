import { describe, expect, it } from 'vitest';
import { BOARDS, boardFor, readPage } from '../../lib/boards/index.ts';
import { DRESSINGS } from './dressings.ts';
import { documentOf, fixturesOf } from './fixture.ts';
import { SHAPES } from './shapes.ts';

const isOwn = (url: string, id: string) => boardFor(`${new URL(url).origin}/`)?.id === id;
const PAGES = BOARDS.filter(({ id }) => id !== 'hackernews' && id !== 'demo').flatMap(({ id }) =>
  fixturesOf(id).filter(({ expected, url }) => expected.kind === 'detail' && isOwn(url, id)),
);
const AROUND = DRESSINGS.flatMap(({ without }) => without);
const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a page of a board with everything around it that sites put there', () => {
  it.each(PAGES)('$board $name', ({ html, url, expected }) => {
    const document = documentOf(html);
    for (const { dress } of DRESSINGS) dress(document);
    const { posting } = readPage(document, url);
    if (expected.posting) expect(posting).toMatchObject(expected.posting);
    else expect(posting).toBeNull();
  });

  it('is read by its data alone as well', () => {
    const structured = PAGES.filter(({ html }) => html.includes('"JobPosting"'));
    const wrong = structured.filter(({ html, url, expected }) => {
      const document = documentOf(html);
      for (const { dress } of DRESSINGS) dress(document);
      const { posting } = readPage(document, url, { adapters: false });
      return posting?.title !== expected.posting?.title || AROUND.some((words) => posting?.description.includes(words));
    });
    expect(structured.length).toBeGreaterThan(15);
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** Ways in which a page is still read with a few words too many or without some of its own. */
const KNOWN: ReadonlySet<string> = new Set([
  'a public service, everything in tables + a banner of cookies without a name, before all else',
  'a public service, everything in tables + a German banner of cookies in an element of its own',
  'a public service, everything in tables + questions and answers in the foot of the page, without footer',
  'a single-page app, roles instead of tags + questions and answers in the foot of the page, without footer',
]);

describe.each(DRESSINGS)('a career page and $name', ({ name, dress, without: around }) => {
  it.each(SHAPES)('$name', (shape) => {
    const document = documentOf(shape.html);
    dress(document);
    const { posting } = readPage(document, shape.url);
    expect(posting?.title).toBe(shape.title);
    expect(posting?.company ?? null).toBe(shape.company);
    const text = flat(posting?.description ?? '');
    for (const words of shape.holds) expect(text).toContain(words);
    for (const words of around) expect(text).not.toContain(words);
    if (KNOWN.has(`${shape.name} + ${name}`)) return;
    if (shape.first !== undefined) expect(text.startsWith(shape.first), text.slice(0, 80)).toBe(true);
    if (shape.last !== undefined) expect(text.endsWith(shape.last), text.slice(-80)).toBe(true);
    for (const words of shape.without) expect(text).not.toContain(words);
  });
});
