// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/words.tsx';
import type { Board } from '../../lib/boards/index.ts';
import type { ReadingProblem } from '../../lib/model/posting.ts';
import { DEFAULT_BOARD } from '../../lib/model/settings.ts';
import { database } from '../../lib/store/db.ts';
import { noteSuccess, noteTrouble } from '../../lib/store/troubles.ts';
import { de } from '../../lib/words/de/index.ts';
import { en } from '../../lib/words/en/index.ts';
import { es } from '../../lib/words/es/index.ts';
import { fr } from '../../lib/words/fr/index.ts';

/** The first answer of a database takes its time beside other work. */
const WAIT = { timeout: 20_000 };
const CATALOGUES = { en, de, fr, es };
const text = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

/** The edges of the browser: what it stores, what it allows, what its user answers, and its clipboard. */
const edge = { stored: {} as Record<string, unknown>, allowed: new Set<string>(), answer: true, copied: '' };

/** The boards of the registry, which the build may ask for but the last. */
let boards: readonly Board[] = [];

beforeAll(async () => {
  boards = (await import('../../lib/boards/index.ts')).BOARDS;
  const event = { addListener: () => {}, removeListener: () => {} };
  vi.stubGlobal('chrome', { runtime: { id: 'x' } });
  vi.stubGlobal('browser', {
    runtime: {
      id: 'x',
      onMessage: event,
      getManifest: () => ({
        version: '9.8.7',
        optional_host_permissions: boards.slice(0, -1).flatMap(({ matches }) => matches),
      }),
    },
    storage: {
      local: {
        get: async (key: string) => (key in edge.stored ? { [key]: edge.stored[key] } : {}),
        set: async (values: object) => Object.assign(edge.stored, values),
      },
      onChanged: event,
    },
    permissions: {
      contains: async ({ origins }: { origins: string[] }) => origins.every((one) => edge.allowed.has(one)),
      request: async ({ origins }: { origins: string[] }) => {
        if (edge.answer) for (const one of origins) edge.allowed.add(one);
        return edge.answer;
      },
      remove: async ({ origins }: { origins: string[] }) =>
        origins.map((one) => edge.allowed.delete(one)).every(Boolean),
    },
  });
  Object.assign(navigator, {
    locks: { request: (_: string, work: () => unknown) => work() },
    clipboard: { writeText: async (copied: string) => void Object.assign(edge, { copied }) },
  });
});

beforeEach(async () => {
  Object.assign(edge, { stored: {}, allowed: new Set(), answer: true, copied: '' });
  await database().troubles.clear();
});
afterEach(() => render(null, document.body));

async function open(language: keyof typeof CATALOGUES = 'en'): Promise<HTMLElement> {
  const { BoardsRoom } = await import('../../entrypoints/dashboard/BoardsRoom.tsx');
  render(
    <WordsContext.Provider value={{ language, catalogue: CATALOGUES[language] }}>
      {<BoardsRoom />}
    </WordsContext.Provider>,
    document.body,
  );
  await vi.waitFor(
    () => expect(document.body.querySelectorAll('[data-board] button').length).toBe(boards.length - 1),
    WAIT,
  );
  return document.body;
}

const names = (root: HTMLElement) => [...root.querySelectorAll('li h2')].map(text);
const card = (root: HTMLElement, id: string) => root.querySelector(`[data-board="${id}"]`)!.closest('li')!;
const named = (board: string) => boards.find(({ id }) => id === board)!.name;

/** Days of noon, so that they are the same on every clock. */
const on = (day: string) => new Date(`${day}T12:00:00Z`);
const problem = (board: Board, failed: readonly string[] = []): ReadingProblem => ({
  board: board.id, checked: board.checked, host: 'jobs.example', form: '/job/*', failed, jsonld: false,
}); // biome-ignore format: a table
const day = (at: string, language: string) =>
  new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(on(at));

/** Has turned the boards on, with the browser's leave. */
function turnedOn(...ids: readonly string[]): void {
  edge.stored.settings = { boards: Object.fromEntries(ids.map((id) => [id, DEFAULT_BOARD])) };
  for (const { matches } of boards.filter(({ id }) => ids.includes(id)))
    for (const match of matches) edge.allowed.add(match);
}

describe('the room of the boards', () => {
  it('has every board that the build may ask for, with the day its reader was checked, in the words of each language', async () => {
    const [first] = boards;
    for (const language of Object.keys(CATALOGUES) as (keyof typeof CATALOGUES)[]) {
      const catalogue = CATALOGUES[language];
      const root = await open(language);
      expect(names(root)).toEqual(boards.slice(0, -1).map(({ name }) => name));
      expect(text(root.querySelector('h1'))).toBe(catalogue['room.boards']);
      expect(text(card(root, first!.id).querySelector('.board-facts p'))).toBe(
        `${catalogue['boards.checked'].replace('{date}', day(first!.checked, language))} ${catalogue['boards.never']}`,
      );
      expect(text(card(root, first!.id).querySelector('button'))).toBe(`${catalogue['boards.turnOn']} ${first!.name}`);
      expect(text(root)).not.toMatch(/[{}]|undefined/);
      render(null, root);
    }
  });

  it('says when a board was read last, and how many pages of it failed, in the words of each language', async () => {
    const [good, , bad] = boards;
    await noteSuccess(database(), good!.id, on('2026-11-20'));
    await noteTrouble(database(), problem(bad!), on('2026-11-21'));
    for (const [language, one, two] of [
      ['en', '1 page of', '2 pages of'],
      ['de', '1 Seite dieser', '2 Seiten dieser'],
      ['fr', '1 page de', '2 pages de'],
      ['es', '1 página de', '2 páginas de'],
    ] as const) {
      const root = await open(language);
      const facts = text(card(root, good!.id).querySelector('.board-facts p'));
      expect(facts).toContain(CATALOGUES[language]['boards.success'].replace('{date}', day('2026-11-20', language)));
      expect(facts).not.toContain(CATALOGUES[language]['boards.never']);
      expect(card(root, good!.id).querySelector('.note')).toBeNull();
      const failed = card(root, bad!.id);
      expect(text(failed)).toContain(CATALOGUES[language]['boards.nothingYet']);
      expect(text(failed)).toContain(
        CATALOGUES[language]['boards.failure'].replace('{date}', day('2026-11-21', language)),
      );
      expect(text(failed.querySelector('.note.warn'))).toContain(one);
      expect(text(failed)).toContain('/job/*');
      await noteTrouble(database(), problem(bad!), on('2026-11-21'));
      await vi.waitFor(() => expect(text(failed.querySelector('.note.warn'))).toContain(two), WAIT);
      render(null, root);
      await database().troubles.update(bad!.id, { count: 1 });
    }
  });

  it('has those in trouble first, then those that are on; what was read again since is no trouble', async () => {
    const [a, b, c, d] = boards;
    await noteTrouble(database(), problem(c!), on('2026-11-20'));
    await noteTrouble(database(), problem(b!), on('2026-11-20'));
    await noteSuccess(database(), b!.id, on('2026-11-21'));
    turnedOn(d!.id);
    const root = await open();
    expect(names(root).slice(0, 4)).toEqual([c, d, a, b].map((board) => board!.name));
    expect(card(root, b!.id).querySelector('.note')).toBeTruthy();
    expect(card(root, b!.id).querySelector('.note.warn')).toBeNull();
  });

  it('hands out a report of what failed, with the version that failed', async () => {
    const [, board] = boards;
    await noteTrouble(database(), problem(board!, ['.a-selector']), on('2026-11-20'));
    const root = await open();
    card(root, board!.id).querySelector<HTMLElement>('.note button')!.click();
    await vi.waitFor(() => expect(edge.copied).toContain('Rung 9.8.7'), WAIT);
    for (const words of [board!.name, 'jobs.example/job/*', '- `.a-selector`']) expect(edge.copied).toContain(words);
    await vi.waitFor(() => expect(text(card(root, board!.id))).toContain(en['overlay.copiedReport']), WAIT);
  });

  it('turns a board on when the browser allows it, and off, and leaves it where it stands', async () => {
    const { id } = boards[4]!;
    const root = await open();
    const before = names(root);
    const press = () => card(root, id).querySelector('button')!.click();
    const state = () => root.querySelector<HTMLElement>(`[data-board="${id}"]`)!.dataset.on;
    edge.answer = false;
    press();
    await vi.waitFor(() => expect(text(card(root, id).querySelector('button'))).toBe(`Turn on ${named(id)}`), WAIT);
    expect([state(), edge.stored.settings]).toEqual(['false', undefined]);
    edge.answer = true;
    press();
    await vi.waitFor(() => expect(state()).toBe('true'), WAIT);
    expect(text(card(root, id).querySelector('[data-board]'))).toBe(`OnTurn off ${named(id)}`);
    expect(edge.stored.settings).toMatchObject({ boards: { [id]: DEFAULT_BOARD } });
    expect(names(root)).toEqual(before);
    press();
    await vi.waitFor(() => expect(state()).toBe('false'), WAIT);
    expect(edge.stored.settings).toMatchObject({ boards: {} });
    expect(edge.allowed.size).toBe(0);
  });

  it('shows a board as off whose permission was taken back in the browser', async () => {
    const [, { id }] = boards as readonly [Board, Board];
    turnedOn(id);
    edge.allowed.clear();
    const root = await open();
    expect(text(card(root, id).querySelector('button'))).toBe(`Turn on ${named(id)}`);
    expect(names(root)[0]).toBe(boards[0]!.name);
  });

  it('finds a board by part of its name, and says what to do where there is none', async () => {
    const root = await open();
    const field = root.querySelector('input')!;
    const search = (words: string) => {
      field.value = words;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    };
    search(` ${named('linkedin').slice(0, 5).toUpperCase()} `);
    await vi.waitFor(() => expect(names(root)).toEqual([named('linkedin')]), WAIT);
    search('no such board');
    await vi.waitFor(() => expect(text(root.querySelector('[role=status]'))).toBe(en['boards.none']), WAIT);
    expect(names(root)).toEqual([]);
  });
});
