import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { SHAPES } from './shapes.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a posting on a career page of an employer', () => {
  it.each(SHAPES)('$name', ({ url, html, title, company, first, last, holds, without }) => {
    const { posting } = readPage(documentOf(html), url);
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    const text = flat(posting?.description ?? '');
    if (first !== undefined) expect(text.startsWith(first), text.slice(0, 80)).toBe(true);
    if (last !== undefined) expect(text.endsWith(last), text.slice(-80)).toBe(true);
    for (const words of holds) expect(text).toContain(words);
    for (const words of without) expect(text).not.toContain(words);
  });
});

describe('a page that looks like a posting', () => {
  it.each(LOOKALIKES)('$name', ({ url, html }) => {
    for (const adapters of [true, false]) expect(readPage(documentOf(html), url, { adapters }).posting).toBeNull();
  });
});
