import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { HOSTED } from './hosted.ts';
import { SYSTEMS } from './systems.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a posting on a service without an adapter, or on the host of an employer', () => {
  it.each([...HOSTED, ...SYSTEMS])('$name', ({ url, html, title, company, first, last, holds, without }) => {
    const { posting } = readPage(documentOf(html), url);
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    const text = flat(posting?.description ?? '');
    for (const words of holds) expect(text.split(words).length - 1, words).toBe(1);
    for (const words of without) expect(text).not.toContain(words);
    if (first !== undefined) expect(text.startsWith(first), text.slice(0, 80)).toBe(true);
    if (last !== undefined) expect(text.endsWith(last), text.slice(-80)).toBe(true);
  });
});
