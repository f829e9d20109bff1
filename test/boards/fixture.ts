import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Card, Posting } from '../../lib/model/posting.ts';

export const FIXTURES = new URL('../fixtures/boards/', import.meta.url);

/** A page that we wrote, with its address (in its first line) and what a reader must find on it. */
export interface Fixture {
  readonly board: string;
  readonly name: string;
  /** From the top of the repository, for messages. */
  readonly file: string;
  readonly url: string;
  readonly html: string;
  readonly expected: {
    readonly kind: string;
    readonly posting: Partial<Posting> | null;
    readonly cards: readonly Partial<Card>[];
    /** The address promises a posting that the board has taken off, or that only a frame of another origin shows. */
    readonly gone?: boolean;
  };
}

export function folderOf(board: string): string {
  return `test/fixtures/boards/${board}/`;
}

/** The pages of one board. Throws with the file and what is wrong in it. */
export function fixturesOf(board: string): readonly Fixture[] {
  const folder = new URL(`${board}/`, FIXTURES);
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const name = file.replace(/\.html$/, '');
    const where = folderOf(board) + file;
    const url = /^.*Address: (\S+)/.exec(html)?.[1];
    if (!url) throw new Error(`${where}, line 1: write <!-- Written by us …; Address: https://… -->`);
    return { board, name, file: where, url, html, expected: expectedOf(where.replace(/html$/, 'json')) };
  });
}

function expectedOf(file: string): Fixture['expected'] {
  const url = new URL(`../../${file}`, import.meta.url);
  if (!existsSync(url)) {
    throw new Error(`${file} is missing: write what must be read as {"kind": …, "posting": … or null, "cards": [ … ]}`);
  }
  let expected: Fixture['expected'];
  try {
    expected = JSON.parse(readFileSync(url, 'utf8')) as Fixture['expected'];
  } catch (error) {
    throw new Error(`${file} is no JSON: ${(error as Error).message}`);
  }
  if (!/^(?:detail|list|split|none)$/.test(expected.kind) || !Array.isArray(expected.cards)) {
    throw new Error(
      `${file}: "kind" must be detail, list, split or none, and "cards" a list, empty on a single posting`,
    );
  }
  return expected;
}

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}
