import { describe, expect, it } from 'vitest';
import type { AliasContext } from '../../lib/model/competency.ts';
import { aliasHolds } from '../../lib/skills/context.ts';

const RULE: AliasContext = {
  alias: 'Spring',
  exactCase: true,
  inList: true,
  near: ['boot', 'framework'],
  not: ['spring season', 'Spring 2015', 'holiday'],
};

describe('an ambiguous alias', () => {
  const table: [string, Partial<AliasContext>, boolean, boolean][] = [
    ['Spring framework', {}, false, true],
    ['spring framework', {}, false, false],
    ['Spring and Frameworks', {}, false, true],
    ['Spring', {}, false, false],
    ['Spring', {}, true, true],
    ['Spring', { near: [], inList: false }, false, true],
    ['Spring 2015 framework', {}, false, false],
    ['Spring framework, paid holiday', {}, false, false],
    ['Spring. The framework', {}, false, false],
    ['Spring bootstrap', {}, false, false],
    // An empty word is no word: "near:C+++Java" splits into one.
    ['Spring', { near: [''], not: [''] }, false, false],
    ['Spring, holidaymaking framework', {}, false, true],
  ];
  it.each(table)('%j %j listed %j: %j', (text, more, beside, expected) => {
    const start = text.toLowerCase().indexOf('spring');
    expect(aliasHolds(text, start, start + 6, { ...RULE, ...more }, () => beside)).toBe(expected);
  });

  it('is no licence for vehicles', () => {
    const rule: AliasContext = { alias: 'C', exactCase: true, inList: true, near: [], not: [] };
    for (const text of ['C+E licence', 'C1+E', 'C + E'])
      expect(
        aliasHolds(text, 0, 1, rule, () => true),
        text,
      ).toBe(false);
    for (const text of ['C++', 'C, Python', 'C+Embedded Linux'])
      expect(
        aliasHolds(text, 0, 1, rule, () => true),
        text,
      ).toBe(true);
  });
});
