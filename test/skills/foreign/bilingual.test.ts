import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFramework, readTagger } from '../../../lib/cli/data.ts';
import { halvesOf } from '../../../lib/skills/bilingual.ts';
import { languagesOf } from '../../../lib/skills/language.ts';
import { openLexicon } from '../../../lib/skills/lexicon.ts';
import { openKnowledge, understand } from '../../../lib/skills/understand.ts';
import { postingOf } from '../../evaluate/posting.ts';
import { POSTINGS } from './postings.ts';

const knowledge = openKnowledge({ tagger: readTagger(), lexicon: openLexicon(readFramework()) });
const read = (text: string) => understand(postingOf({ id: 'x', title: '', text }), knowledge).requirements;

const SIDE_BY_SIDE = `Agent de service à la clientèle / Customer Service Agent
Montréal, QC

Responsibilities / Responsabilités
- Answer customer calls and emails / Répondre aux appels et courriels des clients
- Process orders in SAP / Traiter les commandes dans SAP
- Solve complaints / Résoudre les plaintes

Requirements / Exigences
- High school diploma / Diplôme d'études secondaires
- 2 years of experience in customer service / 2 ans d'expérience en service à la clientèle
- Bilingual English and French / Bilingue anglais et français
- Good knowledge of Microsoft Office / Bonne connaissance de Microsoft Office`;

const ENGLISH = `About the role
You will answer the calls of our customers and keep the records in SAP.

Requirements
- Good knowledge of Microsoft Excel
- Two years of experience in customer service`;

describe('a posting in two languages side by side', () => {
  const requirements = read(SIDE_BY_SIDE);
  const ids = requirements.map(({ id }) => id);

  it('is noticed', () => {
    expect(languagesOf(SIDE_BY_SIDE).beside).toBe('fr');
    expect(languagesOf(ENGLISH).beside).toBeNull();
    for (const { text } of POSTINGS) expect(languagesOf(text).beside).toBeNull();
  });

  it('names everything once, in English, and takes no French word for a name', () => {
    expect(ids).toEqual(expect.arrayContaining(['sap', 'microsoft-office', 'customer-service', 'english', 'french']));
    const quotes = requirements.flatMap((one) => one.quotes).join(' | ');
    for (const word of ['Exigences', 'expérience', 'Bilingue', 'études', 'plaintes'])
      expect(quotes).not.toContain(word);
  });

  it('is no alternative between its languages', () => {
    expect(requirements.every(({ anyOf }) => anyOf === null)).toBe(true);
  });
});

describe('a posting in one language and then in the other', () => {
  it.each(POSTINGS)('English and $language', ({ text, asked }) => {
    const both = `${ENGLISH}\n\n${text}`;
    const ids = read(both).map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(['customer-service', 'microsoft-excel']));
    for (const [id, strength] of Object.entries(asked)) if (strength === 'must') expect(ids).toContain(id);
  });
});

describe('the halves', () => {
  it('are as long as the text and hold each letter once', () => {
    const line = fc.constantFrom(...SIDE_BY_SIDE.split('\n'), ...ENGLISH.split('\n'), 'AWS / Azure', ' / ', '|', '');
    fc.assert(
      fc.property(fc.array(line, { maxLength: 30 }), (lines) => {
        const text = lines.join('\n');
        const { english, foreign } = halvesOf(text, 'fr');
        for (const [i, letter] of [...text].entries()) {
          const found = [english[i], foreign[i]];
          if (letter === '\n') expect(found).toEqual(['\n', '\n']);
          else expect(found.filter((one) => one === letter).length).toBeGreaterThan(0);
          if (letter.trim() !== '') expect(found.filter((one) => one !== ' ')).toEqual([letter]);
        }
        for (const { quotes, spans } of read(text))
          expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(quotes);
      }),
      { numRuns: 60 },
    );
  });

  it('keep alternatives of one language together', () => {
    expect(halvesOf('- Experience with the cloud of AWS / Azure and the like', 'fr').english).toContain('AWS / Azure');
  });
});
