import type { en } from './en/index.ts';

/** Every sentence that Rung can say to a user. A missing key is a type error. */
export type MessageKey = keyof typeof en;
/** Sentences by key. What a page is sent holds only the rooms that the overlay needs. */
export type Catalogue = Readonly<Partial<Record<MessageKey, string>>>;

export type Params = Readonly<Record<string, string | number>>;

/** The sentence for a key with its places filled; the key itself when this catalogue lacks it. */
export function say(catalogue: Catalogue, key: MessageKey, params: Params = {}): string {
  return sayCode(catalogue, key, params);
}

/**
 * The same for a code that comes from the core as data. `{name}` stands for a value; `{name, plural, one {# course} other
 * {# courses}}` for the form that the language uses for that count (the plural of ICU MessageFormat, without nesting).
 * Numbers are written as the language writes them.
 */
export function sayCode(catalogue: Catalogue, code: string, params: Params = {}): string {
  const sentence = Object.hasOwn(catalogue, code) ? catalogue[code as MessageKey]! : code;
  const tag = catalogue['language.tag'] ?? 'en';
  return sentence.replace(PLACE, (whole, name: string, forms: string | undefined) => {
    if (!Object.hasOwn(params, name)) return whole;
    const value = params[name]!;
    return forms === undefined ? written(value, tag) : pluralOf(forms, value, tag);
  });
}

const PLACE = /\{(\w{1,30})(?:, plural, ((?:\w{1,10} \{[^{}]{0,200}\} ?){1,6}))?\}/g;
const FORM = /(\w+) \{([^{}]*)\}/g;

const RULES = new Map<string, Intl.PluralRules>();
const NUMBERS = new Map<string, Intl.NumberFormat>();

function pluralOf(forms: string, value: string | number, tag: string): string {
  const rules = kept(RULES, tag, () => new Intl.PluralRules(tag));
  const byCategory = new Map([...forms.matchAll(FORM)].map((form) => [form[1]!, form[2]!]));
  const form = byCategory.get(rules.select(Number(value))) ?? byCategory.get('other') ?? '#';
  return form.replaceAll('#', () => written(value, tag));
}

function written(value: string | number, tag: string): string {
  if (typeof value !== 'number') return value;
  return kept(NUMBERS, tag, () => new Intl.NumberFormat(tag)).format(value);
}

function kept<T>(map: Map<string, T>, tag: string, make: () => T): T {
  const found = map.get(tag) ?? make();
  map.set(tag, found);
  return found;
}
