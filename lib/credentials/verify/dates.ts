import type { Check } from '../../model/evidence.ts';
import { field, type Json, type JsonObject } from '../carriers/json.ts';
import { dayOf } from '../plain.ts';
import { check } from './answer.ts';

/** Whether a credential is in date: VC 2.0 `validFrom`/`validUntil`, VC 1.1 `issuanceDate`/`expirationDate`. */
export function inDate(credential: JsonObject, now: Date): Check {
  const from = field(credential, 'validFrom') ?? field(credential, 'issuanceDate');
  const until = field(credential, 'validUntil') ?? field(credential, 'expirationDate');
  return between(from, until, now);
}

/** Whether now is between two dates; an unreadable one is "could not check". A day without a time ends with that day. */
export function between(from: Json, until: Json, now: Date): Check {
  const start = instant(from);
  const end = instant(until, DAY_MS - 1);
  if (Number.isNaN(start) || Number.isNaN(end)) return check('unknown', 'credentials.inDate.unreadable');
  if (end !== null && end < now.getTime()) return check('no', 'credentials.inDate.expired', { date: dayText(end) });
  if (start !== null && start > now.getTime())
    return check('no', 'credentials.inDate.notYet', { date: dayText(start) });
  return end === null
    ? check('yes', 'credentials.inDate.noEnd')
    : check('yes', 'credentials.inDate.yes', { date: dayText(end) });
}

const DAY_MS = 86_400_000;
/** XML Schema `dateTime`: the offset may be absent. */
const DATE_TIME = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d(?:[.,]\d{1,9})?)?) ?(Z|[+-]\d\d:?\d\d)?$/i;

/**
 * Milliseconds; null when absent, NaN when unreadable. Numbers are seconds since 1970 (JWT, Open Badges 1). Without an
 * offset a time is UTC (Verifiable Credentials 2.0, section 4.9), never the zone of whoever looks.
 */
function instant(value: Json, ofDay = 0): number | null {
  if (value === null) return null;
  if (typeof value === 'number') return Math.abs(value) < 1e11 ? value * 1000 : Number.NaN;
  if (typeof value !== 'string' || value.length > 40) return Number.NaN;
  const text = value.trim();
  if (/^\d{9,10}$/.test(text)) return Number(text) * 1000;
  const [, day, time = '', offset = 'Z'] = DATE_TIME.exec(text) ?? [];
  if (day !== undefined)
    return isDay(day) ? Date.parse(`${day}T${time.replace(',', '.')}${offset.toUpperCase()}`) : Number.NaN;
  const written = dayOf(text) ?? '';
  return isDay(written) ? Date.parse(written) + ofDay : Number.NaN;
}

/** A day that the calendar has; `Date` would make 2 March of 30 February. */
function isDay(day: string): boolean {
  const [year, month, date] = day.split('-').map(Number);
  const at = new Date(Date.UTC(year ?? 0, (month ?? 0) - 1, date ?? 0));
  return day.length === 10 && at.getUTCDate() === date && at.getUTCMonth() + 1 === month;
}

function dayText(at: number): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10);
}
