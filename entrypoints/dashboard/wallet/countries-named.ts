import { COUNTRIES, gazetteer } from '../../../lib/skills/facts/countries.ts';

/**
 * The countries that a user names, divided by commas or semicolons: by a name in the user's language or English, a region
 * ("EU": all of its countries), or a code in capitals. `rest` is what no country is called.
 */
export function countriesNamed(
  text: string,
  language: string,
): { readonly codes: readonly string[]; readonly rest: string } {
  const codes: string[] = [];
  const rest: string[] = [];
  for (const name of text.split(/[,;\n]/).map((part) => part.trim())) {
    if (name === '') continue;
    const found = named(name, language);
    if (found.length > 0) codes.push(...found);
    else rest.push(name);
  }
  return { codes: [...new Set(codes)], rest: rest.join(', ') };
}

function named(name: string, language: string): readonly string[] {
  if (COUNTRIES.includes(name)) return [name];
  const names = new Intl.DisplayNames([language], { type: 'region' });
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', ignorePunctuation: true });
  const own = COUNTRIES.find((code) => compare(names.of(code) ?? code, name) === 0);
  if (own) return [own];
  const place = gazetteer().places.get(name.toLowerCase());
  return place?.kind === 'area' ? [...place.area.sure] : [];
}
