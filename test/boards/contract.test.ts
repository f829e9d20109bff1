/**
 * The contract of every adapter. A new board is done when this passes: `npm run new board NAME` makes its files.
 * Fix a broken board by adding a page that fails to test/fixtures/boards/NAME/ first.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { BOARDS, boardFor, isPosting, readPage } from '../../lib/boards/index.ts';
import { documentOf, FIXTURES, fixturesOf } from './fixture.ts';

const files = readdirSync(new URL('../../lib/boards/adapters/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);
const boards = new Map(BOARDS.map((board) => [board.id, board]));
/** Boards that take a closed posting off their site, so that there is no closed page to read. */
const NO_CLOSED_PAGE = new Set([
  'greenhouse',
  'lever',
  'ashby',
  'workable',
  'hackernews',
  'workatastartup',
  'paylocity',
  'gusto',
  'demo',
]);
const withFixtures = new Set(readdirSync(FIXTURES));

describe('the registry', () => {
  it('holds every adapter file, once', () => {
    expect([...boards.keys()].sort()).toEqual([...files].sort());
    expect(boards.size).toBe(BOARDS.length);
  });

  it('gives every address to one board only, by exact names', () => {
    const hosts = BOARDS.flatMap((board) => board.matches.map((pattern) => [board.id, pattern] as const));
    for (const [id, pattern] of hosts) {
      const host = pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, 'https://').replace(/\*$/, '');
      const owners = BOARDS.filter((board) => boardFor(host)?.id === board.id || board.matches.includes(pattern));
      expect(
        owners.map((board) => board.id),
        pattern,
      ).toEqual([id]);
      const lookalike = host.replace('https://', 'https://not');
      expect(boardFor(lookalike)?.id, lookalike).not.toBe(id);
      expect(boardFor(host.replace(/^(https:\/\/[^/]+)/, '$1.example.org'))?.id).not.toBe(id);
    }
  });

  it('dates every fact', () => {
    for (const board of BOARDS) {
      expect(board.checked, board.id).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const layout of [...board.detail, ...(board.cards ?? [])]) expect(layout.since, board.id).toMatch(/^20\d\d/);
    }
  });
});

describe.each(files)('%s', (id) => {
  const board = boards.get(id);

  it('has a posting, a list where the board has lists, and a closed posting where the board marks them', () => {
    expect(withFixtures.has(id), `add test/fixtures/boards/${id}/posting.html and posting.json`).toBe(true);
    const names = fixturesOf(id).map((fixture) => fixture.name);
    expect(names).toContain('posting');
    if (board?.cards || board?.cardData || board?.reader) expect(names).toContain('list');
    if (!NO_CLOSED_PAGE.has(id)) expect(names).toContain('closed');
  });

  const fixtures = withFixtures.has(id) ? fixturesOf(id) : [];

  it.each(fixtures)('reads $name exactly', ({ html, url, expected }) => {
    const reading = readPage(documentOf(html), url);
    expect(reading.kind).toBe(expected.kind);
    expect(reading.board).toBe(id);
    if (expected.posting) expect(reading.posting).toMatchObject(expected.posting);
    else expect(reading.posting).toBeNull();
    expect(
      reading.cards.map(({ id: cardId, title, company, location }) => ({ id: cardId, title, company, location })),
    ).toEqual(
      expected.cards.map(({ id: cardId, title, company, location }) => ({ id: cardId, title, company, location })),
    );
  });

  it.each(fixtures)('leaves $name untouched', ({ html, url }) => {
    const document = documentOf(html);
    const before = document.documentElement.outerHTML;
    readPage(document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(fixtures)('promises a posting by the address of $name only when it shows one', ({ url, expected }) => {
    if (id !== 'hackernews') expect(isPosting(url)).toBe(expected.posting !== null);
  });

  it.each(fixtures)('says so when $name is empty', ({ url, expected }) => {
    const reading = readPage(documentOf('<!doctype html><title></title><body></body>'), url);
    expect(reading).toMatchObject({ kind: 'none', posting: null, cards: [] });
    if (expected.posting && id !== 'hackernews') {
      expect(reading.promised).toBe(true);
      expect(reading.problem).toMatchObject({ board: id, checked: board?.checked });
      expect(reading.problem?.failed.length).toBeGreaterThan(0);
    }
  });

  it('reads nothing by its selectors on the pages of other boards', () => {
    const own = fixtures.find((fixture) => fixture.name === 'posting');
    for (const other of ['linkedin', 'indeed', 'hackernews', 'seek'].filter((name) => name !== id)) {
      const [page] = fixturesOf(other);
      const reading = readPage(documentOf(page?.html ?? ''), own?.url ?? '');
      for (const source of Object.values(reading.posting?.source ?? {}))
        expect(['adapter', 'embedded']).not.toContain(source);
      expect(reading.cards).toEqual([]);
    }
  });
});
