import type { CourseCost, LevelRank } from '../../model/course.ts';
import type { Problem } from '../../model/outcome.ts';
import { FREE, UNKNOWN_COST } from './source.ts';

// Values of course files, which anybody may have written: every look is bounded and takes nothing for granted.

export type Thing = Readonly<Record<string, unknown>>;

/** Longest text that is kept, in UTF-16 units; the title of a course is far shorter. */
const MAX_TEXT = 300;
const MAX_LIST = 200;

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A member, only where the thing has it itself. */
export function get(thing: Thing, name: string): unknown {
  return Object.hasOwn(thing, name) ? thing[name] : undefined;
}

export function listOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value.slice(0, MAX_LIST);
  return value === undefined || value === null ? [] : [value];
}

/** Text without markup, control signs and signs that turn the reading direction; '' when there is none. Of a map of languages English first. */
export function text(value: unknown): string {
  if (typeof value === 'string') return tidy(value);
  if (typeof value === 'number' && Number.isFinite(value)) return `${value}`;
  if (Array.isArray(value)) return value.length > 0 ? text(value[0]) : '';
  if (!isThing(value)) return '';
  for (const name of [
    '@value',
    'en',
    'en-US',
    'en-us',
    'en-GB',
    'name',
    'prefLabel',
    'title',
    'content',
    'noteLiteral',
  ]) {
    const inner = get(value, name);
    if (typeof inner === 'string' || Array.isArray(inner) || isThing(inner)) return text(inner);
  }
  const tongue = Object.keys(value).find((name) => /^[a-z]{2}(-[A-Za-z]{2,4})?$/.test(name));
  return tongue === undefined ? '' : text(listOf(get(value, tongue)).find((one) => typeof one === 'string'));
}

function tidy(value: string): string {
  return value
    .slice(0, 20_000)
    .replace(/<[^<>]{0,2000}>/g, ' ')
    .replace(/[\p{Cc}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, MAX_TEXT)
    .trim();
}

/** The members of JSON-LD: the thing, a list, a `@graph`, and what an ItemList holds. */
export function* things(value: unknown, depth = 0): Iterable<Thing> {
  if (depth > 6) return;
  if (Array.isArray(value)) {
    for (const one of value) yield* things(one, depth + 1);
    return;
  }
  if (!isThing(value)) return;
  yield value;
  for (const name of ['@graph', 'itemListElement', 'item', 'mainEntity', 'hasPart'])
    if (get(value, name) !== undefined) yield* things(get(value, name), depth + 1);
}

/** Types without their prefix or address: `schema:Course` and `https://schema.org/Course` are `Course`. */
export function typesOf(thing: Thing): string[] {
  return listOf(get(thing, '@type') ?? get(thing, 'type'))
    .map(text)
    .map((type) => type.replace(/^.*[/#:]/, ''));
}

/** A web address over https without the parameters that tell who sent the reader; null when it is none. */
export function address(value: unknown, origin: string | null = null): string | null {
  const given = isThing(value) ? (get(value, '@id') ?? get(value, 'id') ?? get(value, 'url')) : value;
  if (typeof given !== 'string' || given.length > 2000) return null;
  const base = origin !== null && URL.canParse(origin) ? origin : undefined;
  if (!URL.canParse(given, base)) return null;
  const url = new URL(given, base);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return null;
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name);
  return url.href.length > 500 ? null : url.href;
}

/** Parameters that tell a provider who sent the learner. Rung sends nobody for money. */
export const TRACKING =
  /^(utm_.*|wt\.mc_id|ir(click|gwc)id|ran(mid|eaid|siteid)|aff.*|ref(errer)?|gclid|fbclid|mc_[ce]id|clickid|partner.*)$/i;

const DURATION =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:\d+(?:\.\d+)?S)?)?$/;

/** An ISO 8601 duration as hours of work (`PT…`) or months of the calendar; both null when it is none. */
export function duration(value: unknown): { readonly hours: number | null; readonly months: number | null } {
  const found = DURATION.exec(text(value));
  if (!found) return { hours: null, months: null };
  const [years, months, weeks, days, hours, minutes] = found.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  const work = hours + minutes / 60;
  const span = years * 12 + months + weeks / 4.345 + days / 30.4;
  return { hours: work > 0 ? tenth(work) : null, months: span > 0 ? Math.max(0.25, tenth(span)) : null };
}

export const tenth = (value: number): number => Math.round(value * 10) / 10;

export function numberOf(value: unknown): number | null {
  const given =
    typeof value === 'string' && /^\d{1,9}([.,]\d{1,2})?$/.test(value.trim()) ? value.trim().replace(',', '.') : value;
  const number = typeof given === 'string' ? Number(given) : given;
  return typeof number === 'number' && Number.isFinite(number) ? number : null;
}

const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** A price; a currency that does not exist makes it unknown, and says so. */
export function price(
  amount: number | null,
  currency: string,
): { readonly cost: CourseCost; readonly notes: readonly Problem[] } {
  if (amount === 0) return { cost: FREE, notes: [] };
  if (amount === null) return { cost: UNKNOWN_COST, notes: [] };
  const code = currency.toUpperCase();
  if (amount < 0 || amount > 999_999)
    return { cost: UNKNOWN_COST, notes: [{ code: 'courses.badPrice', params: { amount } }] };
  if (!CURRENCIES.has(code))
    return { cost: UNKNOWN_COST, notes: [{ code: 'courses.badCurrency', params: { currency: currency || '?' } }] };
  return { cost: { class: 'paid', amount: Math.round(amount * 100) / 100, currency: code }, notes: [] };
}

/** Words for a level on our scale; null for words that name none. */
export function levelOf(words: string): LevelRank | null {
  const said = words.toLowerCase();
  if (/\b(expert|master)/.test(said)) return 5;
  if (/\b(advanced|level 300|proficient)/.test(said)) return 4;
  if (/\b(intermediate|independent)/.test(said)) return 3;
  if (/\b(beginner|basic|introductory|foundation|novice|elementary)/.test(said)) return 2;
  return /\b(awareness)/.test(said) ? 1 : null;
}

/** BCP 47 primary tags; English names of a few languages are understood too. */
export function languagesOf(value: unknown): string[] {
  const named: Readonly<Record<string, string>> = {
    english: 'en',
    german: 'de',
    deutsch: 'de',
    french: 'fr',
    spanish: 'es',
  };
  const tags = listOf(value).map((one) => {
    const said = text(
      isThing(one) ? (get(one, 'alternateName') ?? get(one, 'name') ?? get(one, 'id')) : one,
    ).toLowerCase();
    return (
      named[said] ??
      said
        .replace(/^.*[/#]/, '')
        .slice(0, 30)
        .split(/[-_]/)[0]!
    );
  });
  return [...new Set(tags.filter((tag) => /^[a-z]{2,3}$/.test(tag)))].slice(0, 60);
}
