import type { Card, FieldSource } from './posting.ts';
import { EMPLOYMENTS, FIELD_SOURCES, type Posting, type PostingField, type Salary, WORKPLACES } from './posting.ts';

/** Caps on what a page may send, in characters and items; longer texts are cut, longer lists shortened. */
export const CAPS = {
  title: 500,
  company: 300,
  location: 300,
  locations: 30,
  url: 4000,
  id: 200,
  description: 200_000,
  cards: 2000,
  selectors: 100,
} as const;

/** A value that is not what it should be; the message names the field, never its content. */
export class ParseError extends Error {}

type Plain = Readonly<Record<string, unknown>>;

/** Reads a posting from a message of a page. Throws `ParseError`; nothing of the input but plain strings survives. */
export function parsePosting(input: unknown): Posting {
  const o = record(input, 'posting');
  const stated = record(o.stated ?? {}, 'stated');
  return {
    board: text(o.board, 'board', 60),
    id: textOrNull(o.id, 'id', CAPS.id),
    url: text(o.url, 'url', CAPS.url),
    title: text(o.title, 'title', CAPS.title),
    company: textOrNull(o.company, 'company', CAPS.company),
    locations: list(o.locations, 'locations', CAPS.locations).map((l) => text(l, 'location', CAPS.location)),
    language: textOrNull(o.language, 'language', 20),
    description: text(o.description, 'description', CAPS.description),
    datePosted: day(o.datePosted, 'datePosted'),
    validThrough: day(o.validThrough, 'validThrough'),
    closed: o.closed === true,
    stated: {
      workplace: oneOf(WORKPLACES, stated.workplace),
      remoteLimits: list(stated.remoteLimits ?? [], 'remoteLimits', CAPS.locations).map((l) =>
        text(l, 'remoteLimits', CAPS.location),
      ),
      employment: oneOf(EMPLOYMENTS, stated.employment),
      salary: salary(stated.salary),
    },
    source: sources(o.source),
  };
}

export function parseCards(input: unknown): Card[] {
  return list(input, 'cards', CAPS.cards).map((item) => {
    const o = record(item, 'card');
    return {
      id: textOrNull(o.id, 'id', CAPS.id),
      title: text(o.title, 'title', CAPS.title),
      company: textOrNull(o.company, 'company', CAPS.company),
      location: textOrNull(o.location, 'location', CAPS.location),
      url: textOrNull(o.url, 'url', CAPS.url),
    };
  });
}

export function record(input: unknown, name: string): Plain {
  if (typeof input !== 'object' || input === null || Array.isArray(input))
    throw new ParseError(`${name} is not an object`);
  return input as Plain;
}

export function text(input: unknown, name: string, cap: number): string {
  if (typeof input !== 'string') throw new ParseError(`${name} is not text`);
  return withoutTurns(input.length > cap ? input.slice(0, cap) : input);
}

/** Letters that turn the direction of what follows, our own words and an address too (Unicode UAX #9, explicit codes). */
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g;

export function withoutTurns(text: string): string {
  return text.replace(TURNS, '');
}

export function textOrNull(input: unknown, name: string, cap: number): string | null {
  return input === null || input === undefined ? null : text(input, name, cap);
}

export function list(input: unknown, name: string, cap: number): readonly unknown[] {
  if (!Array.isArray(input)) throw new ParseError(`${name} is not a list`);
  return input.slice(0, cap);
}

export function oneOf<T extends string>(values: readonly T[], input: unknown): T | null {
  return values.find((value) => value === input) ?? null;
}

function day(input: unknown, name: string): string | null {
  const value = textOrNull(input, name, 40);
  return value && /^\d{4}-\d{2}-\d{2}/.test(value) ? value.slice(0, 10) : null;
}

function salary(input: unknown): Salary | null {
  if (typeof input !== 'object' || input === null) return null;
  const o = input as Plain;
  const per = oneOf(['year', 'month', 'week', 'day', 'hour'], o.per);
  if (typeof o.min !== 'number' || typeof o.max !== 'number' || typeof o.currency !== 'string' || !per) return null;
  if (!Number.isFinite(o.min) || !Number.isFinite(o.max)) return null;
  return { min: o.min, max: o.max, currency: o.currency.slice(0, 3), per };
}

const FIELDS: readonly PostingField[] = [
  'title',
  'company',
  'locations',
  'description',
  'datePosted',
  'validThrough',
  'salary',
  'employment',
  'workplace',
];

function sources(input: unknown): Posting['source'] {
  const o = record(input ?? {}, 'source');
  const found: Partial<Record<PostingField, FieldSource>> = {};
  for (const field of FIELDS) {
    const source = Object.hasOwn(o, field) ? oneOf(FIELD_SOURCES, o[field]) : null;
    if (source) found[field] = source;
  }
  return found;
}
