import { type FactText, type Found, quoted } from './found.ts';

const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const LEAD =
  /\b(?:closing date|close[sd]?(?: on| date)?|closes|deadline|closing(?= ?:)|apply (?:by|before|until)|last (?:date|day)(?: (?:to|for) (?:apply|applications?|receipt))?|applications? (?:must be (?:received|submitted)(?: by| before)?|(?:are )?due|will close(?: on)?|end date|accepted until|window closes?)|vacancy closes|valid (?:through|until)|bewerbungsfrist|date limite|fecha límite)\b/gi;
const DATE = new RegExp(
  `(\\d{4})-(\\d{2})-(\\d{2})|(\\d{1,2})(?:st|nd|rd|th)?[ -](?:of )?(${MONTHS})\\.?,?(?:[ -](\\d{4}|\\d{2}(?!\\d)))?|(${MONTHS})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?|(\\d{1,2})[/.](\\d{1,2})[/.](\\d{4}|\\d{2})`,
  'i',
);

/**
 * The day on which applications close, as an ISO day. A date of digits only ("03/04/2026") is given when it can be read
 * in one way; a date without a year takes the year of `posted` (or the next when that would lie before it).
 */
export function readClosing({ text }: FactText, posted: string | null): Found<string | null> {
  for (const lead of text.matchAll(LEAD)) {
    const from = lead.index + lead[0].length;
    const near = text.slice(from, from + 45);
    const match = DATE.exec(near);
    if (!match || /\n\s*\n|[!?]/.test(near.slice(0, match.index))) continue;
    const value = isoDay(match, posted);
    if (value) return { value, quote: quoted(text, from + match.index, from + match.index + match[0].length) };
  }
  return { value: null, quote: null };
}

function isoDay(match: RegExpExecArray, posted: string | null): string | null {
  const [, y1, m1, d1, d2, name2, y2, name3, d3, y3, a, b, y4] = match;
  if (y1) return valid(Number(y1), Number(m1), Number(d1));
  if (name2) return withYear(monthOf(name2), Number(d2), y2, posted);
  if (name3) return withYear(monthOf(name3), Number(d3), y3, posted);
  const first = Number(a);
  const second = Number(b);
  if (first > 12) return withYear(second, first, y4, posted);
  return second > 12 || first === second ? withYear(first, second, y4, posted) : null;
}

function monthOf(name: string): number {
  return 'janfebmaraprmayjunjulaugsepoctnovdec'.indexOf(name.slice(0, 3).toLowerCase()) / 3 + 1;
}

function withYear(month: number, day: number, year: string | undefined, posted: string | null): string | null {
  if (year) return valid(year.length === 2 ? 2000 + Number(year) : Number(year), month, day);
  if (!posted || !/^\d{4}-\d{2}-\d{2}/.test(posted)) return null;
  const same = valid(Number(posted.slice(0, 4)), month, day);
  return same && same < posted.slice(0, 10) ? valid(Number(posted.slice(0, 4)) + 1, month, day) : same;
}

function valid(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (!(year > 1990 && year < 2100) || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
