import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFramework, readTagger } from '../../../lib/cli/data.ts';
import { FOREIGN_SECTIONS, WORDINGS } from '../../../lib/skills/foreignwords.ts';
import { openLexicon } from '../../../lib/skills/lexicon.ts';
import { openKnowledge, understand } from '../../../lib/skills/understand.ts';
import { postingOf } from '../../evaluate/posting.ts';
import { POSTINGS } from './postings.ts';

const knowledge = openKnowledge({ tagger: readTagger(), lexicon: openLexicon(readFramework()) });
const read = (text: string) => understand(postingOf({ id: 'x', title: '', text }), knowledge).requirements;

describe.each(POSTINGS)('a posting in $language', ({ text, asked }) => {
  const requirements = read(text);

  it.each(Object.entries(asked))('%s is %s', (id, strength) => {
    expect(requirements.find((one) => one.id === id)?.strength ?? null).toBe(strength);
  });

  it('keeps its quotes literal', () => {
    for (const { quotes, spans } of requirements)
      expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(quotes);
  });
});

describe('levels of languages', () => {
  const german = POSTINGS[0]!.text;
  it.each([
    ['german', 'B2'],
    ['english', null],
  ])('of %s is %s, not that of its neighbour', (id, cefr) => {
    expect(read(german).find((one) => one.id === id)?.level?.cefr ?? null).toBe(cefr);
  });
  it('are read from words', () => {
    const french = read(POSTINGS.find(({ language }) => language === 'fr')!.text);
    expect(french.find(({ id }) => id === 'english')?.level?.cefr).toBe('C1');
  });
});

describe('the wordings', () => {
  it('have every heading in every language', () => {
    for (const [language, wording] of Object.entries(WORDINGS))
      for (const section of FOREIGN_SECTIONS) expect(wording?.headings[section], `${language} ${section}`).not.toBe('');
  });

  it('read any mixture of lines to literal quotes, the same every time', () => {
    const line = fc.constantFrom(...POSTINGS.flatMap(({ text }) => text.split('\n')));
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const text = lines.join('\n');
        const requirements = read(text);
        for (const { quotes, spans } of requirements)
          expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(quotes);
        expect(read(text)).toEqual(requirements);
      }),
      { numRuns: 60 },
    );
  });
});

describe('hostile texts in other languages', () => {
  it.each([
    ['denials without an end', 'sin experiencia en el de la empresa, '],
    ['headings alone', 'Ihr Profil\n'],
    ['headings in one line', 'Wir und der Profil: die '],
    ['languages and levels', 'angielski B2 w na do oraz '],
    ['licences', 'permis permis B de la et les '],
    ['numbers', '1 à 2 ans de la et les '],
    ['strokes', 'the and of with / de la et les des / '],
    ['two languages', 'the customer and the team of / de la et les des clients\n'],
    ['right to left between', 'der die das מערכת SAP und Kenntnisse '],
    ['entities', 'de la &amp; los &lt;b&gt;Excel&nbsp;y con '],
  ])('%s give literal quotes, also 40,000 letters of them', (_, piece) => {
    for (const text of [piece, piece.repeat(Math.ceil(40_000 / piece.length))]) {
      const { requirements, facts } = understand(postingOf({ id: 'x', title: piece, text }), knowledge);
      for (const { quotes, spans } of requirements)
        expect(spans.map(([from, to]) => text.slice(from, to))).toEqual(quotes);
      for (const quote of Object.values(facts.quotes)) expect(text).toContain(quote);
    }
  });
});
