import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayRead, structuredData } from '../../lib/boards/firstlook.ts';
import { frameAddresses } from '../../lib/boards/framed.ts';
import { boardFor, needsReaders, readNothing, readPage } from '../../lib/boards/index.ts';
import { BOARDS } from '../../lib/boards/registry.ts';
import { CALLING } from './calls.ts';
import { DRESSINGS } from './dressings.ts';
import { documentOf, fixturesOf } from './fixture.ts';
import { GENERATIONS } from './generations.ts';
import { HOSTED } from './hosted.ts';
import { LISTS } from './lists.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { ORDINARY } from './ordinary.ts';
import { SHAPES } from './shapes.ts';
import { TEMPTING } from './tempting.ts';
import { UNLIKE } from './unlike.ts';

interface Shown {
  readonly url: string;
  readonly html: string;
}

const NO_POSTINGS: readonly Shown[] = [...ORDINARY, ...TEMPTING, ...UNLIKE, ...CALLING, ...LOOKALIKES];
const POSTINGS: readonly Shown[] = [
  ...SHAPES,
  ...HOSTED,
  ...GENERATIONS,
  ...LISTS,
  ...BOARDS.flatMap(({ id }) => fixturesOf(id)),
];
/** An address that says nothing, so that the page alone decides. */
const ANYWHERE = 'https://lanterns.example/2026/04-pages';

const saysNo = (document: Document, url: string) =>
  !needsReaders(url) && !mayRead(document, url, structuredData(document));

/** What the readers find where the first look says no; null where it lets them. */
function contradiction({ html, url }: Shown): unknown {
  const document = documentOf(html);
  if (!saysNo(document, url)) return null;
  const reading = readPage(document, url);
  return JSON.stringify(reading) === JSON.stringify(readNothing(frameAddresses(document, url))) ? null : reading;
}

function dressedInEach({ html, url }: Shown): readonly Shown[] {
  return DRESSINGS.map(({ dress }) => {
    const document = documentOf(html);
    dress(document);
    return { url, html: document.documentElement.outerHTML };
  });
}

/** What the readers go by, in every order and number. */
const PARTS = [
  '<h2>What you will do</h2><ul><li>Light the lamps at dusk and put them out at dawn, in any weather</li></ul>',
  '<p><b>Requirements</b></p><p>Two years of work at height, and a calm voice on the radio, they say.</p>',
  '<dl><dt>Benefits</dt><dd>A warm coat</dd></dl>',
  '<h1>Lamp Keeper</h1>',
  '<h2>Open positions</h2>',
  '<a href="/apply">Apply now</a>',
  '<ul><li><a href="/jobs/lamp-keeper-1">Lamp Keeper</a></li><li><a href="/jobs/rope-maker-2">Rope Maker</a></li></ul>',
  '<script type="application/ld+json">{"@type":"JobPosting","title":"Lamp Keeper","description":"Lamps"}</script>',
  '<script type="application/ld+json">{"@type":"NewsArticle"}</script>',
  '<iframe src="about:blank"></iframe>',
  '<pre>Duties\nLight the lamps.\nRequirements\nGood eyes.</pre>',
  '<section><h3>Read more</h3><p>Something else.</p></section>',
  '<div>'.repeat(70),
  '<p>The harbour office keeps the lamps of the pier in order, day and night, all year round and in any weather.</p>'.repeat(
    9,
  ),
];
const PATHS = ['2026/04', 'about?page=7003001', 'harbour-lamps', 'kultur/lampen.html'];

describe('the first look at a page of no board', () => {
  it.each([
    ['pages that are no postings', NO_POSTINGS],
    ['postings and lists', POSTINGS],
    ['postings dressed', SHAPES.flatMap(dressedInEach)],
  ] as const)('says no only where the readers find nothing: %s', (_, pages) => {
    for (const { html, url } of pages)
      for (const address of [url, ANYWHERE]) expect(contradiction({ html, url: address })).toBeNull();
  });

  it('nor in any mixture of what they go by', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }), fc.constantFrom(...PATHS), (parts, path) => {
        const page = { html: `<title>Lamps</title>${parts.join('')}`, url: `https://lanterns.example/${path}` };
        expect(contradiction(page)).toBeNull();
      }),
      { numRuns: 150 },
    );
  });

  it('spares most ordinary pages the readers, also where the address says nothing', () => {
    const spared = ORDINARY.filter(({ html }) => saysNo(documentOf(html), ANYWHERE));
    expect(spared.length).toBeGreaterThan(ORDINARY.length / 2);
  });

  it('names the posting in a frame as the readers do', () => {
    const html =
      '<title>Lamps</title><p>Here they are.</p><iframe src="https://["></iframe><iframe src="https://boards.greenhouse.io/embed/job_app?for=lamps&amp;token=7003001"></iframe>';
    expect(saysNo(documentOf(html), ANYWHERE)).toBe(true);
    expect(readNothing(frameAddresses(documentOf(html), ANYWHERE)).framed?.board).toBe('greenhouse');
    expect(contradiction({ html, url: ANYWHERE })).toBeNull();
  });

  it.each([
    [
      'a posting in the data of a page that cannot be parsed',
      '<script type="application/LD+JSON">{"@type":"JobPosting",</script>',
    ],
    ['microdata', '<div itemscope itemtype="https://schema.org/JobPosting"></div>'],
    ['a list', '<h1>Open positions</h1>'],
  ])('leaves %s to the readers', (_, html) => {
    const document = documentOf(html);
    expect(mayRead(document, ANYWHERE, structuredData(document))).toBe(true);
  });

  it.each([
    'about:blank',
    'file:///tmp/page.html',
    'https://jobs.lamps.example/',
    'https://lamps.example/careers/keeper',
  ])('is not asked at %s', (url) => expect(needsReaders(url)).toBe(true));

  it('leaves a page that throws to the readers', () => {
    const document = documentOf('<p>Lamps</p>');
    Object.defineProperty(document, 'createTreeWalker', {
      value: () => {
        throw new Error('trap');
      },
    });
    expect(mayRead(document, ANYWHERE, [])).toBe(true);
    expect(boardFor(ANYWHERE)).toBeNull();
  });
});
