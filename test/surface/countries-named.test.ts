import { describe, expect, it } from 'vitest';
import { countriesNamed } from '../../entrypoints/dashboard/wallet/countries-named.ts';
import { LANGUAGES } from '../../lib/words/languages.ts';

describe('countries as a user names them', () => {
  it.each([
    ['United Kingdom', 'en', ['GB']],
    ['united kingdom, IRELAND', 'en', ['GB', 'IE']],
    ['GB, IE', 'en', ['GB', 'IE']],
    ['UK; US', 'en', ['GB', 'US']],
    ['Deutschland', 'de', ['DE']],
    ['Österreich und mehr, Schweiz', 'de', ['CH']],
    ['Belgica', 'es', ['BE']],
    ['Germany', 'fr', ['DE']],
  ] as const)('"%s" in %s', (text, language, codes) => {
    expect(countriesNamed(text, language).codes).toEqual(codes);
  });

  it('takes the European Union for all of its 27 countries', () => {
    expect(countriesNamed('EU', 'en').codes).toHaveLength(27);
    expect(countriesNamed('Europäische Union', 'de').codes).toHaveLength(27);
  });

  it('gives back what no country is called, and takes no part of a country for the whole', () => {
    expect(countriesNamed('Narnia, Spain, Texas', 'en')).toEqual({ codes: ['ES'], rest: 'Narnia, Texas' });
    expect(countriesNamed(' , ', 'en')).toEqual({ codes: [], rest: '' });
  });

  it.each(LANGUAGES.map((language) => [language]))('knows every name that it offers in %s', (language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    for (const code of ['GB', 'DE', 'CI', 'CZ', 'BA', 'HK', 'CD', 'CG', 'TR'])
      expect(countriesNamed(names.of(code) ?? '', language).codes, code).toEqual([code]);
  });
});
