import { describe, expect, it } from 'vitest';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { BOARDS, readPage } from '../../lib/boards/index.ts';
import { documentOf } from './fixture.ts';
import { ORDINARY } from './ordinary.ts';
import { TEMPTING } from './tempting.ts';
import { UNLIKE } from './unlike.ts';

describe('pages that are not postings', () => {
  it('are at least a hundred in at least twenty-five shapes', () => {
    expect(ORDINARY.length).toBeGreaterThanOrEqual(100);
    expect(new Set(ORDINARY.map(({ name }) => name.replace(/ \d+$/, ''))).size).toBeGreaterThanOrEqual(25);
  });

  it.each([...ORDINARY, ...TEMPTING, ...UNLIKE])('$name gives no posting', ({ html, url }) => {
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

  it('also under an address that looks like a posting of an unknown site', () => {
    // Careers pages have such addresses too; only what is shown decides.
    const names = ['careersHome 1', 'hiringProcess 1', 'companyHome 1', 'loan 1', 'feed 1', 'blogHiring 1'];
    for (const page of ORDINARY.filter(({ name }) => names.includes(name))) {
      expect(readPage(documentOf(page.html), 'https://lanterns.example.com/careers/').posting, page.name).toBeNull();
    }
  });
});
