/**
 * The contract of every adapter. A new board is done when this passes: `npm run new board NAME` makes its files.
 * Fix a broken board by adding a page that fails to test/fixtures/boards/NAME/ first.
 */
import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, boardFor, isPosting, readPage } from '../../lib/boards/index.ts';
import type { Card } from '../../lib/model/posting.ts';
import { documentOf, FIXTURES, fixturesOf, folderOf } from './fixture.ts';

const REGISTRY = 'lib/boards/registry.ts';
const files = readdirSync(new URL('../../lib/boards/adapters/', import.meta.url)).map((file) =>
  file.replace(/\.ts$/, ''),
);
const boards = new Map(BOARDS.map((board) => [board.id, board]));

/** Pages that every other board is held against. Reading leaves a page untouched (tested below), so each is parsed once. */
const OF_OTHERS = new Map(
  ['linkedin', 'indeed', 'hackernews', 'seek'].map((name) => {
    const page = fixturesOf(name).find((fixture) => fixture.name === 'posting');
    return [name, { page, document: documentOf(page?.html ?? '') }] as const;
  }),
);

describe('the registry', () => {
  it('holds every adapter file, once', () => {
    const missing = files.filter((id) => !boards.has(id));
    const lines = missing.map(
      (id) =>
        `${REGISTRY}: add "import { ${id} } from './adapters/${id}.ts';" and the line "${id}," to BOARDS, or make lib/boards/adapters/${id}.ts say id: '${id}'`,
    );
    expect(lines).toEqual([]);
    const extra = [...boards.keys()].filter((id) => !files.includes(id));
    expect(
      extra.map((id) => `lib/boards/adapters/${id}.ts is missing, and ${REGISTRY} has a board of that id`),
    ).toEqual([]);
    expect(boards.size, `${REGISTRY}: a board stands twice in BOARDS`).toBe(BOARDS.length);
  });

  it('has no pages of a board that it does not know', () => {
    const stray = readdirSync(FIXTURES).filter((id) => !files.includes(id));
    expect(stray.map((id) => `${folderOf(id)} belongs to no lib/boards/adapters/${id}.ts`)).toEqual([]);
  });

  it('gives every address to one board only, by exact names', () => {
    const hosts = BOARDS.flatMap((board) => board.matches.map((pattern) => [board.id, pattern] as const));
    for (const [id, pattern] of hosts) {
      const host = pattern.replace(/^[^:]+:\/\/(?:\*\.)?/, 'https://').replace(/\*$/, '');
      const owners = BOARDS.filter((board) => boardFor(host)?.id === board.id || board.matches.includes(pattern));
      expect(
        owners.map((board) => board.id),
        `lib/boards/adapters/${id}.ts: ${pattern} in matches is also another board's`,
      ).toEqual([id]);
      const lookalike = host.replace('https://', 'https://not');
      expect(boardFor(lookalike)?.id, lookalike).not.toBe(id);
      expect(boardFor(host.replace(/^(https:\/\/[^/]+)/, '$1.example.org'))?.id).not.toBe(id);
    }
  });

  it('dates every fact', () => {
    for (const board of BOARDS) {
      const file = `lib/boards/adapters/${board.id}.ts`;
      expect(board.checked, `${file}: checked must be a day, as 2026-11-23`).toMatch(/^20\d\d-\d\d-\d\d$/);
      for (const layout of [...board.detail, ...(board.cards ?? []), ...(board.data ?? []), ...(board.cardData ?? [])])
        expect(layout.since, `${file}: since must begin with a year`).toMatch(/^20\d\d/);
    }
  });
});

describe.each(files.filter((id) => boards.has(id)))('%s', (id) => {
  const board = boards.get(id);
  const fixtures = fixturesOf(id);
  // Parsed once, for readers leave a page as it was; the test that says so reads the same pages with both.
  const pages = fixtures.map((fixture) => {
    const document = documentOf(fixture.html);
    return { ...fixture, document, before: document.documentElement.outerHTML };
  });
  const names = fixtures.map((fixture) => fixture.name);
  const needs = (name: string, why: string) =>
    expect(names, `${folderOf(id)}${name}.html and ${name}.json are missing: ${why}`).toContain(name);

  it('has a posting, a closed posting, and a list where the board has lists', () => {
    needs('posting', 'a page of one open posting');
    needs(
      'closed',
      'the same once it takes no applications: "closed": true in its posting, or "gone": true where the board takes it off',
    );
    if (board?.cards || board?.cardData || board?.reader) needs('list', `${id}.ts reads cards`);
  });

  it('has an open posting that is open, and a closed one that is closed', () => {
    const expected = (name: string) => fixtures.find((fixture) => fixture.name === name)?.expected;
    expect(expected('posting')?.posting?.closed, `${folderOf(id)}posting.json: "closed": false in "posting"`).toBe(
      false,
    );
    const closed = expected('closed');
    expect(
      closed?.posting?.closed === true || (closed?.posting === null && closed.gone === true),
      `${folderOf(id)}closed.json: "closed": true in "posting", or "posting": null and "gone": true`,
    ).toBe(true);
  });

  it.each(pages)('reads $name exactly', ({ document, url, file, expected }) => {
    const reading = readPage(document, url);
    const json = file.replace(/html$/, 'json');
    const hint = `${file} against ${json}; ${whatFailed(reading.problem?.failed)}`;
    expect(reading.board, `${file}, line 1: the address is not in matches of lib/boards/adapters/${id}.ts`).toBe(id);
    expect(reading.kind, hint).toBe(expected.kind);
    expect(reading.promised, hint).toBe(false);
    if (expected.posting) expect(reading.posting, hint).toMatchObject(expected.posting);
    else expect(reading.posting, hint).toBeNull();
    expect(reading.cards.map(words), hint).toEqual(expected.cards.map(words));
  });

  it.each(pages)('reads $name the same by the script in the page, which has no generic reader', (page) => {
    const { document, url, file, expected } = page;
    const reading = readBoardPage(BOARDS, document, url);
    // Pages of other sites are read when asked for, by the whole ladder.
    if (board?.param && new URL(url).searchParams.has(board.param) && !isOwn(url, id)) return;
    expect(reading.kind, file).toBe(expected.kind);
    expect(reading.posting?.description, file).toBe(expected.posting?.description);
    expect(reading.cards.map(words), file).toEqual(expected.cards.map(words));
  });

  it.each(pages)('leaves $name untouched', ({ document, before, url }) => {
    readPage(document, url);
    readBoardPage(BOARDS, document, url);
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each(fixtures)('promises a posting by the address of $name only when it shows one', ({ url, file, expected }) => {
    if (id === 'hackernews') return;
    const promises = expected.posting !== null || expected.gone === true;
    expect(isPosting(url), `lib/boards/adapters/${id}.ts: posting or pane, for the address of ${file}`).toBe(promises);
  });

  it.each(fixtures)('says so when $name is empty', ({ url, expected }) => {
    const reading = readPage(documentOf('<!doctype html><title></title><body></body>'), url);
    expect(reading).toMatchObject({ kind: 'none', posting: null, cards: [] });
    if (expected.posting && id !== 'hackernews') {
      expect(reading.promised).toBe(true);
      expect(reading.problem?.failed.length).toBeGreaterThan(0);
    }
  });

  it('reads nothing by its selectors on the pages of other boards', () => {
    const own = fixtures.find((fixture) => fixture.name === 'posting');
    for (const [, { page, document }] of [...OF_OTHERS].filter(([name]) => name !== id)) {
      const reading = readPage(document, own?.url ?? '');
      for (const source of Object.values(reading.posting?.source ?? {}))
        expect(['adapter', 'embedded'], `lib/boards/adapters/${id}.ts reads ${page?.file}`).not.toContain(source);
      expect(reading.cards).toEqual([]);
    }
  });
});

function words({ id, title, company, location }: Partial<Card>) {
  return { id, title, company, location };
}

function whatFailed(failed: readonly string[] | undefined): string {
  return failed?.length ? `selectors that found nothing: ${failed.join('   ')}` : 'every selector found something';
}

function isOwn(url: string, id: string): boolean {
  return boardFor(`${new URL(url).origin}/`)?.id === id;
}
