import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { SITE_LISTS } from './sitelists.ts';
import { SITES } from './sites.ts';

const flat = (text: string) => text.replace(/\s+/g, ' ');

describe('a posting on the site of an employer', () => {
  it.each(SITES)('$name', ({ url, html, title, company, place, first, last, holds, without }) => {
    const { posting } = readPage(documentOf(html), url);
    expect(posting?.title).toBe(title);
    expect(posting?.company ?? null).toBe(company);
    expect(posting?.locations[0] ?? null).toBe(place);
    const text = flat(posting?.description ?? '');
    if (first !== undefined) expect(text.startsWith(first), text.slice(0, 80)).toBe(true);
    if (last !== undefined) expect(text.endsWith(last), text.slice(-80)).toBe(true);
    for (const words of holds) expect(text.split(words).length - 1, words).toBe(1);
    for (const words of without) expect(text).not.toContain(words);
  });
});

describe('a page of an employer that lists postings, or shows none', () => {
  it.each(SITE_LISTS)('$name', ({ url, html, cards }) => {
    const reading = readPage(documentOf(html), url);
    expect(reading.posting?.title ?? null).toBeNull();
    expect(reading.cards.map((card) => [card.title, card.url])).toEqual(cards);
  });
});

describe('who hires, by the foot of a page alone', () => {
  const page = (foot: string) =>
    `<html><body><main><h1>Kiln Technician</h1><p>Rye · Full time</p><p>We look for somebody who loads and fires three kilns and keeps the log of what came of it, with two colleagues.</p><h2>Responsibilities</h2><ul><li>Load and fire the kilns by the curves of the potters</li><li>Keep the log of every firing</li></ul><h2>Requirements</h2><ul><li>Two years of experience beside kilns</li><li>You lift twenty kilos</li></ul><a href="/apply">Apply now</a></main><footer>${foot}</footer></body></html>`;
  const read = (foot: string) =>
    readPage(documentOf(page(foot)), 'https://www.wallmarsh.example/careers/kiln-technician').posting;

  it.each([
    ['© 2026 Wallmarsh Kilns Ltd. All rights reserved', 'Wallmarsh Kilns Ltd'],
    ['Copyright © 2019 - 2026 Wallmarsh Kilns | Imprint', 'Wallmarsh Kilns'],
    ['© 2026 All rights reserved', null],
    ['© 2026 Sitemaker Inc. Made with Sitemaker', null],
    ['Two years of kilns', null],
  ])('%s', (foot, company) => {
    expect(read(foot)?.title).toBe('Kiln Technician');
    expect(read(foot)?.company ?? null).toBe(company);
  });
});
