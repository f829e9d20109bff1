import { describe, expect, it } from 'vitest';
import { cardElements, readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { readsOf } from './work.ts';

/** The most cards that are read on one page (`MAX_CARDS`), and what one card may cost in reads of the document. */
const MOST = 500;
const PER_CARD = 60;

interface List {
  readonly name: string;
  readonly url: string;
  readonly card: (n: number) => string;
}

const LISTS: readonly List[] = [
  {
    name: 'a list with ids',
    url: 'https://www.linkedin.com/jobs/search?keywords=x',
    card: (n) =>
      `<div class="base-search-card" data-entity-urn="urn:li:jobPosting:${n}"><h3 class="base-search-card__title">T${n}</h3></div>`,
  },
  {
    name: 'a list without ids',
    url: 'https://www.naukri.com/lamp-jobs',
    card: (n) =>
      `<div class="srp-jobtuple-wrapper"><a class="title" href="/x">T${n}</a><a class="comp-name">L</a></div>`,
  },
  {
    name: 'a list that shows one posting again and again',
    url: 'https://www.stepstone.de/jobs/lampe',
    card: () => '<article data-at="job-item" id="job-item-1"><h2 data-at="job-item-title">T</h2></article>',
  },
];

const pageOf = ({ card }: List, cards: number) =>
  documentOf(`<main>${Array.from({ length: cards }, (_, n) => card(n)).join('')}</main>`);

describe('a page of cards costs no more than its first five hundred', () => {
  it.each(LISTS)('$name', (list) => {
    const reads = [MOST, 4 * MOST, 16 * MOST].map((cards) => {
      const document = pageOf(list, cards);
      return readsOf(document, () => readPage(document, list.url));
    });
    expect(reads[0]).toBeLessThanOrEqual(MOST * PER_CARD);
    expect(reads[1]).toBeLessThanOrEqual((reads[0] ?? 0) * 1.2);
    expect(reads[2]).toBeLessThanOrEqual((reads[0] ?? 0) * 1.2);
  });

  it('a hundred thousand cards', () => {
    const [list] = LISTS as [List];
    const document = pageOf(list, 100_000);
    let cards = 0;
    const reads = readsOf(document, () => {
      cards = cardElements(document, list.url).length;
    });
    expect(cards).toBe(MOST);
    expect(reads).toBeLessThanOrEqual(MOST * PER_CARD);
  }, 120_000);
});

describe('the work grows no faster than the page', () => {
  const words = (n: number) => `<p>You look after lamp ${n} and write down what you have seen of it at night.</p>`;
  const PAGES: Readonly<Record<string, (size: number) => string>> = {
    'links to postings on a site of its own': (size) =>
      `<h1>Open positions</h1>${Array.from({ length: size }, (_, n) => `<div><div><a href="/jobs/lamp-keeper-${n}">Lamp Keeper ${n}</a></div></div>`).join('')}`,
    paragraphs: (size) => `<h1>Lamp Keeper</h1>${Array.from({ length: size }, (_, n) => words(n)).join('')}`,
    'elements inside each other': (size) => `<h1>Lamp Keeper</h1>${'<div>'.repeat(size)}${words(0)}`,
    headings: (size) => Array.from({ length: size }, (_, n) => `<h2>Requirements ${n}</h2><p>Lamps</p>`).join(''),
    'lines in one paragraph': (size) => `<h1>Lamp Keeper</h1><p>${'You keep lamps.<br>'.repeat(size)}</p>`,
    'microdata of many postings': (size) =>
      `<div itemscope itemtype="http://schema.org/JobPosting"><span itemprop="title">x</span></div>`.repeat(size),
  };
  /** Eight times the page, eight times the work, and a quarter for what is fixed or rounded. */
  const LINEAR = 8 * 1.25;

  it.each(Object.entries(PAGES))('%s', (_, page) => {
    const [small = 0, large = 0] = [200, 1600].map((size) => {
      const document = documentOf(`<title>Lamp Keeper</title>${page(size)}`);
      return readsOf(document, () => readPage(document, 'https://lamps.example/jobs/keeper-1'));
    });
    expect(small).toBeGreaterThan(0);
    expect(large / small).toBeLessThanOrEqual(LINEAR);
  });
});
