import { readdirSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import type { Card, Posting } from '../../lib/model/posting.ts';

export const FIXTURES = new URL('../fixtures/boards/', import.meta.url);

/** A page that we wrote, with its address (in its first line) and what a reader must find on it. */
export interface Fixture {
  readonly board: string;
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly expected: {
    readonly kind: string;
    readonly posting: Partial<Posting> | null;
    readonly cards: readonly Partial<Card>[];
  };
}

export function fixturesOf(board: string): readonly Fixture[] {
  const folder = new URL(`${board}/`, FIXTURES);
  const names = readdirSync(folder).filter((file) => file.endsWith('.html'));
  return names.map((file) => {
    const html = readFileSync(new URL(file, folder), 'utf8');
    const url = /Address: (\S+)/.exec(html)?.[1];
    if (!url) throw new Error(`${board}/${file}: its first line must say "Address: https://…"`);
    const name = file.replace(/\.html$/, '');
    return { board, name, url, html, expected: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) };
  });
}

export function documentOf(html: string): Document {
  return new JSDOM(html).window.document;
}
