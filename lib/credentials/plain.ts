import { field, isObject, type Json, list } from './carriers/json.ts';

/** Longest text kept of a field; the original stays whole in the source file. */
const MAX_TEXT = 4000;
/** Bidirectional overrides and isolates can make an issuer name read as another one; other control characters show as nothing. */
const INVISIBLE = /[^\P{Cc}\t\n\r]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Text for display from a string, a number or a language map (English first, else the first language). Never markup. */
export function plain(value: Json | undefined): string {
  if (typeof value === 'string') return clean(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return plain((value as readonly Json[])[0]);
  if (!isObject(value)) return '';
  if (Object.hasOwn(value, '@value')) return plain(field(value, '@value'));
  const spoken =
    field(value, 'en') ?? Object.values(value).find((part) => typeof part === 'string' || Array.isArray(part));
  return plain(spoken ?? undefined);
}

export function clean(text: string): string {
  return text.slice(0, MAX_TEXT).replace(INVISIBLE, '').trim();
}

const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['#39', "'"],
  ['nbsp', ' '],
]);

/** Text of an HTML or Markdown description: tags out, ends of blocks as line breaks, the common entities as characters. Linear. */
export function withoutMarkup(text: string): string {
  const lines = text.replace(/<(?:br|\/p|\/li|\/div)\b[^<>]{0,200}>/gi, '\n').replace(/<\/?[a-z][^<>]{0,2000}>/gi, ' ');
  const spoken = lines.replace(/&(amp|lt|gt|quot|#39|nbsp);/g, (whole, name: string) => NAMED.get(name) ?? whole);
  return clean(spoken.replace(/[ \t]+/g, ' '));
}

/** The https address in a string or in an object's `id`; null for any other scheme. */
function httpsLink(value: Json | undefined): string | null {
  const text = typeof value === 'string' ? value : isObject(value) ? field(value, 'id') : null;
  if (typeof text !== 'string' || text.length > 2000 || !text.startsWith('https://')) return null;
  return URL.canParse(text) ? text : null;
}

/** Distinct https addresses. */
export function httpsLinks(...values: readonly (Json | undefined)[]): readonly string[] {
  const links = values.flatMap((value) => list(value)).map((value) => httpsLink(value));
  return [...new Set(links.filter((link) => link !== null))].slice(0, 20);
}

/** Identifier of a JSON-LD node given as a string or an object with `id`. */
export function idOf(value: Json | undefined): string | null {
  const id = typeof value === 'string' ? value : (field(value, 'id') ?? field(value, '@id'));
  return typeof id === 'string' && id !== '' ? id : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A date as far as it is known (`2021`, `2021-01`, `2021-01-31`) from the ways that files write it:
 * ISO 8601, `Jan 2021`, `01 Oct 2022`, `2018/10/18 12:23:20 UTC`. Null when unreadable, never guessed.
 */
export function dayOf(value: Json | undefined): string | null {
  const text = typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : '';
  const numeric = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?:[T ].{0,40}|Z)?$/.exec(text);
  if (numeric) return joined(numeric[1], numeric[2], numeric[3]);
  const worded = /^(?:(\d{1,2}) )?([A-Za-z]{3})[a-z]{0,6}\.? (?:(\d{1,2}), )?(\d{4})$/.exec(text);
  const month = worded ? MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1 : 0;
  return worded && month > 0 ? joined(worded[4], String(month), worded[1] ?? worded[3]) : null;
}

function joined(year: string | undefined, month: string | undefined, day: string | undefined): string | null {
  if (year === undefined) return null;
  if (month === undefined) return year;
  if (Number(month) < 1 || Number(month) > 12) return null;
  const upToMonth = `${year}-${month.padStart(2, '0')}`;
  if (day === undefined) return upToMonth;
  return Number(day) < 1 || Number(day) > 31 ? null : `${upToMonth}-${day.padStart(2, '0')}`;
}

/** A number of a field that may be written as text; null when it is none. */
export function numberOf(value: Json | undefined): number | null {
  const number =
    typeof value === 'number' ? value : typeof value === 'string' && value.trim() !== '' ? Number(value) : Number.NaN;
  return Number.isFinite(number) ? number : null;
}
