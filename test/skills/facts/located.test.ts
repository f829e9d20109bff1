import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Workplace } from '../../../lib/model/posting.ts';
import { readFacts } from '../../../lib/skills/facts/index.ts';
import { locatedWorkplace, placeAlone } from '../../../lib/skills/facts/located.ts';
import { postingOf } from '../../evaluate/posting.ts';

const posting = (locations: readonly string[], text = 'We build routing software. You know Go.') => ({
  ...postingOf({ id: 'x', title: 'Engineer', text }),
  locations,
});

describe('a workplace that stands where the place does', () => {
  const table: [string, Workplace, string | null][] = [
    ['Remote, Europe', 'remote', 'Europe'],
    ['Remote - US', 'remote', 'US'],
    ['United States (Remote)', 'remote', 'United States'],
    ['Remote', 'remote', null],
    ['Remote, United Kingdom or Ireland', 'remote', 'United Kingdom or Ireland'],
    ['Home based, UK', 'remote', 'UK'],
    ['New York or Remote (US)', 'remote', 'US'],
    ['Anywhere', 'remote', 'Anywhere'],
    ['Hybrid, London', 'hybrid', null],
    ['London, UK (Hybrid)', 'hybrid', null],
    ['Berlin, Germany', 'unclear', null],
    ['Remote Area Hospital, Alice Springs', 'unclear', null],
    ['Europe', 'unclear', null],
  ];
  it.each(table)('%s: %s, open to %j', (location, workplace, limits) => {
    const facts = readFacts(posting([location]));
    expect([facts.workplace, facts.remoteLimits]).toEqual([workplace, limits]);
  });

  it('gives way to the text and to the page, and what differs is kept', () => {
    const facts = readFacts(posting(['Remote, Europe'], 'The role is based in our Berlin office.'));
    expect(facts.workplace).toBe('onsite');
    expect(facts.disagreements.workplace).toBe('remote');
    const stated = { workplace: 'hybrid' as const, remoteLimits: [], employment: null, salary: null };
    expect(readFacts({ ...posting(['Remote']), stated }).workplace).toBe('hybrid');
  });

  it('never throws and never makes a place longer', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', maxLength: 60 }), { maxLength: 4 }), (places) => {
        locatedWorkplace(places);
        return places.every((place) => placeAlone(place).length <= place.length);
      }),
    );
  });
});
