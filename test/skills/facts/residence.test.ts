import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Openness } from '../../../lib/model/residence.ts';
import { COUNTRIES } from '../../../lib/skills/facts/countries.ts';
import { openTo, readResidence } from '../../../lib/skills/facts/residence.ts';

const answer = (remoteLimits: string | null, country: string): Openness | null =>
  openTo({ workplace: 'remote', remoteLimits }, country);

describe('where one may live', () => {
  // Words, a country, and what a person would answer who reads the words.
  const table: readonly (readonly [string, string, Openness])[] = [
    ['You must be based in the UK or Ireland', 'GB', 'yes'],
    ['You must be based in the UK or Ireland', 'IE', 'yes'],
    ['You must be based in the UK or Ireland', 'DE', 'no'],
    ['Northern Ireland only', 'GB', 'yes'],
    ['Northern Ireland only', 'IE', 'no'],
    ['EU only', 'DE', 'yes'],
    ['EU only', 'GB', 'no'],
    ['EU only', 'CH', 'no'],
    ['Remote (Europe)', 'GB', 'yes'],
    ['Remote (Europe)', 'TR', 'unknown'],
    ['Remote (Europe)', 'US', 'no'],
    ['US only', 'US', 'yes'],
    ['US only', 'CA', 'no'],
    ['must be located in the U.S.', 'US', 'yes'],
    ['join us from anywhere', 'US', 'yes'],
    ['Worldwide', 'NG', 'yes'],
    ['Anywhere in the World', 'JP', 'yes'],
    ['work from anywhere in Germany', 'DE', 'yes'],
    ['work from anywhere in Germany', 'FR', 'no'],
    ['Europe, excluding the UK', 'GB', 'no'],
    ['Europe, excluding the UK', 'FR', 'yes'],
    ['Worldwide, except for Russia', 'RU', 'no'],
    ['Must be a resident of Florida', 'US', 'unknown'],
    ['Must be a resident of Florida', 'FR', 'no'],
    ['resident of New Mexico', 'MX', 'no'],
    ['LATAM', 'BR', 'yes'],
    ['EMEA', 'ZA', 'yes'],
    ['EMEA', 'IN', 'no'],
    ['APAC', 'AU', 'yes'],
    ['Remote - North America', 'CA', 'yes'],
    ['Remote - North America', 'MX', 'unknown'],
    ['Anywhere in DACH', 'AT', 'yes'],
    ['Standort: Deutschland', 'DE', 'yes'],
    ['within commuting distance of our hub', 'DE', 'unknown'],
    ['candidates must live near the coast', 'GB', 'unknown'],
    ['available during US business hours', 'DE', 'unknown'],
  ];
  it.each(table)('%j, living in %s: %s', (words, country, expected) => {
    expect(answer(words, country)).toBe(expected);
  });

  it('is unknown where nothing is said, and no question where the work is not remote', () => {
    expect(answer(null, 'DE')).toBe('unknown');
    expect(openTo({ workplace: 'hybrid', remoteLimits: 'UK only' }, 'DE')).toBeNull();
  });

  it('takes every country by its own English name', () => {
    const names = new Intl.DisplayNames(['en'], { type: 'region' });
    const ambiguous = ['GE', 'TD']; // a state and a name of a man
    for (const code of COUNTRIES.filter((one) => !ambiguous.includes(one)))
      expect(answer(`Only ${names.of(code)}`, code), names.of(code)).toBe('yes');
  });

  it('answers any words about any country, and never yes for a country left out by name', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...COUNTRIES), (words, code) => {
        expect(['yes', 'no', 'unknown']).toContain(answer(words, code));
      }),
    );
    expect(readResidence('a'.repeat(100_000))).toBeNull();
  });
});
