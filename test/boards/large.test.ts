import { describe, expect, it } from 'vitest';
import { readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { readsOf } from './work.ts';

const DUTIES =
  '<p>The harbour office keeps the lamps of the pier in order, day and night, all year round and in any weather at all.</p><h2>What you will do</h2><ul><li>Light the lamps at dusk and put them out at dawn</li><li>Write down what passing ships report about them</li></ul>';
const ASKS =
  '<h2>What you bring</h2><ul><li>Experience of work at height, and good eyes</li><li>A calm voice on the radio</li><li>Two years in a team that works in shifts</li></ul>';
const POSTING = `<h1>Lamp Keeper</h1>${DUTIES}${ASKS}<p><a href="/apply">Apply now</a></p>`;
const ONE_SECTION = `<h1>Lamp Keeper</h1><p>The harbour office keeps the lamps of the pier in order, day and night, all year round and in any weather at all, with a team of nine colleagues who have kept them for many years and show you how it is done.</p>${ASKS}<p><a href="/apply">Apply now</a></p>`;

const other = (n: number) =>
  `<section><h3>Story ${n}</h3><p>Something that has nothing to do with it and is told at some length, as number ${n}.</p><a href="/story/${n}">On</a></section>`;
const others = (size: number) => Array.from({ length: size }, (_, n) => other(n)).join('');

const URL_OF_ONE = 'https://lamps.example/jobs/lamp-keeper';
const SHAPES: Readonly<Record<string, (size: number) => string>> = {
  'a main part and much after it': (size) => `<main>${POSTING}</main>${others(size)}`,
  'a main part with one section': (size) => `<main>${ONE_SECTION}</main>${others(size)}`,
  'no main part and much after it': (size) => `<div id="x">${POSTING}</div>${others(size)}`,
  'one section and much after it': (size) => `<div id="x">${ONE_SECTION}</div><div id="y">${others(size)}</div>`,
  'much before it': (size) => `<div>${others(size)}</div><div><div>${POSTING}</div></div>`,
  'inside of what is large': (size) => `<div><div>${others(size)}<div>${POSTING}</div></div></div>`,
};

describe('a posting in a large page', () => {
  it.each(Object.entries(SHAPES))('%s: the posting and nothing else', (_, html) => {
    for (const size of [120, 900]) {
      const { posting } = readPage(documentOf(`<title>Lamp Keeper</title>${html(size)}`), URL_OF_ONE);
      expect(posting?.title).toBe('Lamp Keeper');
      expect(posting?.description).toMatch(/^The harbour office/);
      expect(posting?.description).toMatch(/in shifts$/);
    }
  });

  it.each(Object.entries(SHAPES).slice(3))('%s: no more work where the rest is larger', (_, html) => {
    const [large = 0, larger = 0] = [1600, 3200].map((size) => {
      const document = documentOf(`<title>Lamp Keeper</title>${html(size)}`);
      return readsOf(document, () => readPage(document, URL_OF_ONE));
    });
    expect(larger).toBeLessThanOrEqual(large * 1.1);
  });

  it('is not walked where its data are whole', () => {
    const data = JSON.stringify({ '@type': 'JobPosting', title: 'Lamp Keeper', description: DUTIES + ASKS });
    const script = `<script type="application/ld+json">${data.replace(/<\//g, '<\\/')}</script>`;
    const [large = 0, larger = 0] = [1600, 3200].map((size) => {
      const document = documentOf(
        `<title>Lamp Keeper</title>${script}<h1>Lamp Keeper</h1>${DUTIES}${ASKS}${others(size)}`,
      );
      let source = '';
      const reads = readsOf(document, () => {
        source = readPage(document, URL_OF_ONE).posting?.source.description ?? '';
      });
      expect(source).toBe('jsonld');
      return reads;
    });
    expect(larger).toBeLessThanOrEqual(large * 1.05);
    // Texts of notices and headings are looked at, so many of each and no more.
    expect(large).toBeLessThan(15_000);
  });

  it('still reads the page where the data are a teaser', () => {
    const data = JSON.stringify({
      '@type': 'JobPosting',
      title: 'Lamp Keeper',
      description: `${'The harbour office keeps the lamps of the pier in order, day and night, all year round. '.repeat(4)}…`,
    });
    const page = `<title>Lamp Keeper</title><script type="application/ld+json">${data}</script>`;
    const { posting } = readPage(
      documentOf(
        `${page}<main><h1>Lamp Keeper</h1>${'<p>The harbour office keeps the lamps of the pier in order, day and night, all year round.</p>'.repeat(4)}${POSTING}</main>`,
      ),
      URL_OF_ONE,
    );
    expect(posting?.source.description).toBe('generic');
    expect(posting?.description).toContain('calm voice');
  });
});

describe('a large page of something else', () => {
  const teaser = (n: number) =>
    `<article><h2><a href="/2026/${n}">The harbour, part ${n}</a></h2><p>Lamps.</p></article>`;
  it('is left after some dozens of headings', () => {
    const [large = 0, larger = 0] = [300, 1800].map((size) => {
      const document = documentOf(`<title>News</title>${Array.from({ length: size }, (_, n) => teaser(n)).join('')}`);
      return readsOf(document, () => {
        expect(readPage(document, 'https://lamps.example/2026/harbour').posting).toBeNull();
      });
    });
    expect(larger).toBe(large);
    expect(large).toBeLessThan(3000);
  });
});
