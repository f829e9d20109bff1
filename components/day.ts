import { dayOf } from '../lib/model/day.ts';

const FORMS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'short' },
  day: { dateStyle: 'medium' },
};

/**
 * An ISO 8601 date as the language writes it: a day, or the month or year alone where no more is said. A point in time is
 * the day on the user's clock. What is no date stays as it is.
 */
export function dayWords(date: string, language: string): string {
  const [, year, month = '01', day = '01', time] = /^(\d{4})(?:-(\d\d)(?:-(\d\d)(T.+)?)?)?/.exec(date) ?? [];
  if (!year) return date;
  const stated = time ? dayOf(new Date(date)) : `${year}-${month}-${day}`;
  const noon = new Date(`${stated}T12:00:00Z`);
  if (Number.isNaN(noon.getTime())) return date;
  const form = FORMS[date.length < 7 ? 'year' : date.length < 10 ? 'month' : 'day'];
  return new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' }).format(noon);
}
