import type { FieldSource, Posting, PostingField } from '../model/posting.ts';
import { cleanAddress } from './address.ts';
import type { Found, Page } from './board.ts';
import { saysClosed, withoutNotice } from './closed.ts';
import { denseIn } from './shown.ts';

/** What each reader found, in order of trust. */
export type Readings = readonly (readonly [FieldSource, Found])[];

/** Shortest description in words that makes a posting; shorter ones are stubs on lists and teasers, unless data says otherwise. */
export const MIN_WORDS = 20;
const MIN_WORDS_IN_DATA = 5;

/** One posting out of all readings, every field with its source; null without a title or a real description. */
export function merge(page: Page, readings: Readings): Posting | null {
  const source: Partial<Record<PostingField, FieldSource>> = {};
  const pick = <T>(
    field: PostingField,
    of: (found: Found) => T | null | undefined,
    order: Readings = readings,
  ): T | null => {
    for (const [from, found] of order) {
      const value = of(found);
      if (value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0))
        continue;
      source[field] = from;
      return value;
    }
    return null;
  };
  const description = headed(page, readings) ?? richest(readings);
  const { text, closed } = withoutNotice(withoutAddress(description?.[1] ?? '', page));
  const company = pick('company', (found) => found.company);
  const title = withoutEmployer(pick('title', (found) => found.title) ?? '', company);
  if (!title || !description || !isEnough(description[0], text)) return null;
  source.description = description[0];
  // schema.org has no word for hybrid work, so what the board says of itself comes first.
  const bySite = [...readings].sort((a, b) => Number(a[0] === 'jsonld') - Number(b[0] === 'jsonld'));
  const dated = page.board?.datesAreMadeUp ? readings.filter(([from]) => from !== 'jsonld') : readings;
  return {
    board: page.board?.id ?? 'anypage',
    id: page.id || first(readings, (found) => found.id),
    url: cleanAddress(page),
    title,
    company,
    locations: pick('locations', (found) => placesOf(found, company)) ?? [],
    language: first(readings, (found) => found.language) ?? languageOf(page.document),
    description: text,
    datePosted: pick('datePosted', (found) => found.datePosted, dated),
    validThrough: pick('validThrough', (found) => found.validThrough, dated),
    closed: closed || readings.some(([, found]) => found.closed === true) || saysClosed(page, text),
    stated: {
      workplace: pick('workplace', (found) => found.workplace, bySite),
      remoteLimits: first(readings, (found) => (found.remoteLimits?.length ? found.remoteLimits : null)) ?? [],
      employment: pick('employment', (found) => found.employment),
      salary: pick('salary', (found) => found.salary),
    },
    source,
  };
}

function isEnough(from: FieldSource, text: string): boolean {
  return wordsIn(text) >= (from === 'jsonld' ? MIN_WORDS_IN_DATA : MIN_WORDS);
}

/** Some boards write the posting's address below its text. */
function withoutAddress(text: string, { url }: Page): string {
  return text.endsWith(url.href) ? text.slice(0, -url.href.length).trimEnd() : text;
}

/** `Lamp Keeper, Lanterns`, `Lamp Keeper | Lanterns`: without the employer behind it. */
function withoutEmployer(title: string, company: string | null): string {
  const alone = company && title.endsWith(company) ? title.slice(0, -company.length) : title;
  return alone === title ? title : (/^(.*\S)(?:,| [@|–—-])\s$/.exec(alone)?.[1] ?? title);
}

/** Some boards write the employer where others write the place. */
function placesOf({ locations }: Found, company: string | null): readonly string[] | undefined {
  return locations?.filter((place) => place !== company);
}

function first<T>(readings: Readings, of: (found: Found) => T | null | undefined): T | null {
  for (const [, found] of readings) {
    const value = of(found);
    if (value) return value;
  }
  return null;
}

/** The page's own text with headings, where the board's data leaves them out. */
function headed(page: Page, readings: Readings): readonly [FieldSource, string] | null {
  const shown = page.board?.headed ? readings.find(([source]) => source === 'adapter')?.[1].description : undefined;
  if (!shown) return null;
  const longest = Math.max(...readings.map(([, found]) => wordsIn(found.description ?? '')));
  return wordsIn(shown) >= longest * 0.8 ? ['adapter', shown] : null;
}

/**
 * The most trusted description, unless it is a stub beside a longer one: then the other must be clearly longer and
 * hold most of the stub's words, or the stub be too short to be a posting.
 */
function richest(readings: Readings): readonly [FieldSource, string] | null {
  let best: readonly [FieldSource, string] | null = null;
  for (const [from, { description }] of readings) {
    if (!description) continue;
    if (!best || betterThan(best[1], description)) best = [from, description];
  }
  return best;
}

function betterThan(held: string, other: string): boolean {
  const heldWords = wordsIn(held);
  const otherWords = wordsIn(other);
  if (heldWords < 40) return otherWords > heldWords * 2;
  if (otherWords < heldWords * 1.3) return false;
  const there = new Set(other.toLowerCase().split(/\W+/));
  const words = held.toLowerCase().split(/\W+/);
  return words.filter((word) => there.has(word)).length >= words.length * 0.8;
}

/** Words of a text; of scripts that write none apart, two characters count as one. */
export function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length + (denseIn(text) >> 1);
}

function languageOf(document: Document): string | null {
  return (
    /^[a-z]{2,3}(?=$|[-_])/i.exec(document.documentElement?.getAttribute('lang') ?? '')?.[0]?.toLowerCase() ?? null
  );
}
