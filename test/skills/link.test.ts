import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CompetencyKind } from '../../lib/model/competency.ts';
import { openLexicon } from '../../lib/skills/lexicon.ts';
import { LEAST_CONFIDENCE, linkPhrase } from '../../lib/skills/link.ts';
import { toyEntries, toyLexicon } from './toyframework.ts';

describe('a phrase of a posting', () => {
  const table: [string, CompetencyKind | null, string | null][] = [
    ['Python', 'tool', 'python'],
    ['experience with Python', 'tool', 'python'],
    ['Microsoft Excel 2013', 'tool', 'excel'],
    ['Go', 'tool', 'go'],
    ['Go', null, null],
    ['fluent in German', 'language', 'german'],
    ['excellent written and spoken English', 'language', 'english'],
    ['preparation of corporate tax returns', 'skill', 'tax-returns'],
    ['taking blood samples', 'skill', 'blood-sampling'],
    ['Strong communication skills', 'transversal', 'communication'],
    ['excellent customer service', 'skill', 'customer-service'],
    ['leading a team', 'transversal', 'team-leadership'],
    ['valid driving licence', 'credential', 'driving-licence'],
    ['constant communication with guests, suppliers and the harbour office', 'transversal', 'communication'],
    ['constant communication with guests, suppliers and the harbour office', 'knowledge', null],
    ['Python in production', 'skill', 'python'],
    ['Go for everyone', 'skill', null],
    ['underwater basket weaving', 'skill', null],
    ['Haskell', 'tool', null],
    ['', 'skill', null],
    ['...', null, null],
  ];
  it.each(table)('%j (%j) is %j', (phrase, kind, expected) => {
    const link = linkPhrase(phrase, kind, 'Assistant', toyLexicon);
    expect(link?.id ?? null).toBe(expected);
    if (link) expect(link.confidence).toBeGreaterThanOrEqual(LEAST_CONFIDENCE);
  });

  it('is no tool for a part of its name, and the tool for more than its name', () => {
    const redis = {
      ...toyLexicon.entry(toyLexicon.indexOf('python')),
      id: 'redis',
      label: 'Redis',
      aliases: ['distributed memory cache'],
    };
    const lexicon = openLexicon([...toyEntries, redis]);
    expect(linkPhrase('memory cache build pipelines', 'tool', 'Engineer', lexicon)).toBeNull();
    expect(linkPhrase('tuned distributed memory caches', 'tool', 'Engineer', lexicon)?.id).toBe('redis');
  });

  it('is not the work of the people whom one works with, manages or supports', () => {
    const editing = {
      ...toyLexicon.entry(toyLexicon.indexOf('tax-returns')),
      id: 'editing',
      label: 'Editing',
      aliases: ['work with editors', 'manage editors', 'edit text'],
    };
    const lexicon = openLexicon([...toyEntries, editing]);
    const idOf = (phrase: string) => linkPhrase(phrase, 'skill', 'Writer', lexicon)?.id ?? null;
    expect(['work closely with our editors', 'manages four editors', 'supervising senior editors'].map(idOf)).toEqual([
      null,
      null,
      null,
    ]);
    expect(idOf('editing of long texts')).toBe('editing');
    // A label word by word is meant as it stands.
    expect(idOf('work with editors')).toBe('editing');
  });

  it('is no tool that shares only stems with it, or only the words of its maker', () => {
    const tool = { ...toyLexicon.entry(toyLexicon.indexOf('python')), kind: 'tool' as const, aliases: [] };
    const lexicon = openLexicon([
      ...toyEntries,
      { ...tool, id: 'ats', label: 'applicant tracking system' },
      { ...tool, id: 'to-do', label: 'Microsoft To Do' },
    ]);
    expect(linkPhrase('defect tracking applications', 'tool', 'Tester', lexicon)).toBeNull();
    expect(linkPhrase('applicant tracking systems of all kinds', 'tool', 'Recruiter', lexicon)?.id).toBe('ats');
    expect(linkPhrase('Microsoft systems', 'tool', 'Tester', lexicon)).toBeNull();
    expect(linkPhrase('To-Do of Microsoft', 'tool', 'Tester', lexicon)?.id).toBe('to-do');
  });

  it('is the degree whose subject stands before a related field', () => {
    const degree = {
      ...toyLexicon.entry(toyLexicon.indexOf('driving-licence')),
      id: 'degree-in-botany',
      label: 'degree in botany',
      aliases: [],
    };
    const lexicon = openLexicon([...toyEntries, degree]);
    expect(
      linkPhrase('Botany, or a closely related technical field of study', 'credential', 'Botanist', lexicon)?.id,
    ).toBe('degree-in-botany');
  });

  it('never throws, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.string(), (phrase, title) => {
        const link = linkPhrase(phrase, 'skill', title, toyLexicon);
        return link === null || toyLexicon.indexOf(link.id) >= 0;
      }),
    );
  });
});
