import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LINE_BREAK, LOST_BREAK, PARAGRAPH_BREAK, SENTENCE_BREAK, tokenise } from '../../lib/skills/tokens.ts';

function words(text: string): string[] {
  const tokens = tokenise(text);
  return Array.from({ length: tokens.count }, (_, i) => text.slice(tokens.start[i], tokens.end[i]));
}

describe('tokenise', () => {
  it.each([
    ['C++, C# and .NET', ['C++', ',', 'C#', 'and', '.NET']],
    ['Node.js and/or ASP.NET', ['Node.js', 'and', '/', 'or', 'ASP.NET']],
    ['3-5 years', ['3', '5', 'years']],
    ['5+ years, £25k', ['5', '+', 'years', ',', '£', '25k']],
    ['£30,000.50', ['£', '30,000.50']],
    ['self-motivated', ['self', 'motivated']],
    ["bachelor's R&D A+", ["bachelor's", 'R&D', 'A+']],
    ['experienceKnowledge of SQL', ['experience', 'Knowledge', 'of', 'SQL']],
    ['SQLExperience', ['SQL', 'Experience']],
    ['JavaScript PowerPoint iOS VMware DevOps', ['JavaScript', 'PowerPoint', 'iOS', 'VMware', 'DevOps']],
    ['procedures.Effectively', ['procedures', '.', 'Effectively']],
  ])('splits %j', (text, expected) => expect(words(text)).toEqual(expected));

  it('tells sentences, lost line breaks, lines and paragraphs apart', () => {
    const tokens = tokenise('One. Two skillsThree\nfour\n\nfive e.g. Six');
    const breaks = Object.fromEntries(
      words('One. Two skillsThree\nfour\n\nfive e.g. Six').map((w, i) => [w, tokens.breaks[i]]),
    );
    expect(breaks).toMatchObject({
      Two: SENTENCE_BREAK,
      Three: LOST_BREAK,
      four: LINE_BREAK,
      five: PARAGRAPH_BREAK,
      Six: 0,
    });
  });

  it('gives equal hashes to spellings that differ in case, marks and apostrophes only', () => {
    const hash = (text: string) => tokenise(text).hash[0];
    expect(hash('Résumé')).toBe(hash('resume'));
    expect(hash('Bachelor’s')).toBe(hash('bachelors'));
    expect(hash('java')).not.toBe(hash('javascript'));
  });

  it('keeps every word unit in exactly one token, in order, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const tokens = tokenise(text);
        let last = 0;
        for (let i = 0; i < tokens.count; i++) {
          expect(tokens.start[i]).toBeGreaterThanOrEqual(last);
          expect(tokens.end[i]).toBeGreaterThan(tokens.start[i]!);
          expect(text.slice(last, tokens.start[i])).not.toMatch(/[a-z0-9]/i);
          last = tokens.end[i]!;
        }
        expect(text.slice(last)).not.toMatch(/[a-z0-9]/i);
      }),
    );
  });

  it.each([
    ['camel case without end', 'aBcdEfg'],
    ['dots', 'a.b.'],
    ['bullets', '• x\n'],
    ['one letter', 'a'],
    ['commas in digits', '1,'],
  ])('reads a megabyte of %s in bounded time', (_, unit) => {
    const text = unit.repeat(1_000_000 / unit.length);
    // Work that grew faster than the length would run past the test's limit.
    expect(() => tokenise(text)).not.toThrow();
  });
});
