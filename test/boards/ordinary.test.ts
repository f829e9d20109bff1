import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, readPage } from '../../lib/boards/index.ts';
import { BESIDE } from './beside.ts';
import { CALLING } from './calls.ts';
import { documentOf } from './fixture.ts';
import { LOOKALIKES } from './lookalikes.ts';
import { ORDINARY } from './ordinary.ts';
import { TEMPTING } from './tempting.ts';
import { UNLIKE } from './unlike.ts';

/** A page may be no posting to the reader because it is short. */
const MORE =
  '<p>The hill county lies between two rivers and has been wet for as long as anybody has written things down. In spring the water comes down brown and fast, and in autumn slowly and for a long time.</p><p>There are three roads, of which one is closed in winter, and a train that is on time more often than not. The market is on Thursdays. It has bread, cheese, tools that somebody no longer needs, and a man who repairs clocks while one waits.</p>';

describe('pages that are not postings', () => {
  it('are at least a hundred in at least twenty-five shapes', () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ORDINARY.map(({ name }) => name.replace(/ \d+$/, ''))).size).toBeGreaterThanOrEqual(25);
  });

  it.each([...ORDINARY, ...TEMPTING, ...UNLIKE, ...CALLING, ...BESIDE])('$name gives no posting', ({ html, url }) => {
    const document = documentOf(html);
    for (const reading of [
      readPage(document, url),
      readPage(document, url, { adapters: false }),
      readBoardPage(BOARDS, document, url),
    ]) {
      expect(reading.posting).toBeNull();
      expect(reading.promised).toBe(false);
    }
  });

  it.each([
    ['before their end', (html: string) => html.replace('</main>', `${MORE}</main>`)],
    [
      'in every line of their lists',
      (html: string) => html.replace(/<\/li>/g, ', said here with more words than it needs</li>'),
    ],
  ])('nor with more words %s', (_, lengthen) => {
    for (const { html, url, name } of [...TEMPTING, ...LOOKALIKES, ...UNLIKE, ...CALLING, ...BESIDE]) {
      expect(readPage(documentOf(lengthen(html)), url).posting, name).toBeNull();
    }
  });

  it('also under an address that looks like a posting of an unknown site', () => {
    // Careers pages have such addresses too; only what is shown decides.
    const names = ['careersHome 1', 'hiringProcess 1', 'companyHome 1', 'loan 1', 'feed 1', 'blogHiring 1'];
    for (const page of ORDINARY.filter(({ name }) => names.includes(name))) {
      expect(readPage(documentOf(page.html), 'https://lanterns.example.com/careers/').posting, page.name).toBeNull();
    }
  });
});
