// @vitest-environment jsdom
import { render } from 'preact';
import { describe, expect, it } from 'vitest';
import { FactList } from '../../components/FactList.tsx';
import { WordsContext } from '../../components/words.tsx';
import { readPage } from '../../lib/boards/index.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { readFacts } from '../../lib/skills/facts/index.ts';
import { en } from '../../lib/words/en/index.ts';
import { documentOf } from '../boards/fixture.ts';

const TEXT =
  'Tarn Water keeps the reservoirs of a hill county full and looks for somebody who walks each dam once a month and writes down what moved.';

/** A posting whose structure and text are read from a page, by the whole ladder. */
function read(structure: object, text: string, pill = ''): Posting {
  const data = JSON.stringify({ '@type': 'JobPosting', title: 'Dam Engineer', description: text, ...structure });
  const page = `<title>Dam Engineer</title><h1 data-automation="job-detail-title">Dam Engineer</h1><span data-automation="job-detail-location">${pill}</span><div data-automation="jobAdDetails"><p>${text}</p></div><script type="application/ld+json">${data}</script>`;
  const { posting } = readPage(documentOf(page), 'https://www.seek.com.au/job/80123456');
  if (!posting) throw new Error('the page was not read');
  return posting;
}

/** The row of a fact as it is shown. */
function rows(posting: Posting): Readonly<Record<string, string>> {
  const root = document.createElement('div');
  const list = <FactList facts={readFacts(posting)} />;
  render(<WordsContext.Provider value={{ language: 'en', catalogue: en }}>{list}</WordsContext.Provider>, root);
  const words = (node: Element | null | undefined) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
  return Object.fromEntries([...root.querySelectorAll('dt')].map((dt) => [words(dt), words(dt.nextElementSibling)]));
}

describe('structure and text of a page', () => {
  it('are both shown where they disagree on the place of work', () => {
    const posting = read({ jobLocationType: 'TELECOMMUTE' }, `${TEXT} This role is on-site five days a week.`);
    expect(posting.stated.workplace).toBe('remote');
    const shown = rows(posting)[en['fact.workplace']] ?? '';
    expect(shown).toMatch(/On site/i);
    expect(shown).toMatch(/remote/i);
  });

  it('are one saying where they agree, and the structure fills what the text leaves open', () => {
    for (const text of [`${TEXT} This is a fully remote role.`, TEXT]) {
      const shown = Object.values(rows(read({ jobLocationType: 'TELECOMMUTE' }, text))).join(' ');
      expect(shown).toMatch(/remote/i);
      expect(shown).not.toMatch(/on site|hybrid/i);
    }
  });

  it('are both shown where they disagree on where one may live', () => {
    const limits = { '@type': 'Country', name: 'Spain' };
    const posting = read(
      { jobLocationType: 'TELECOMMUTE', applicantLocationRequirements: limits },
      `${TEXT} This is a fully remote role, open to applicants based in Portugal only.`,
    );
    expect(posting.stated.remoteLimits).toEqual(['Spain']);
    const shown = Object.values(rows(posting)).join(' ');
    expect(shown).toContain('Portugal');
    expect(shown).toContain('Spain');
  });

  it('a pill of the page stands above its data, which have no word for hybrid work', () => {
    expect(read({ jobLocationType: 'TELECOMMUTE' }, TEXT, 'Fellbridge (Hybrid)').stated.workplace).toBe('hybrid');
  });
});
