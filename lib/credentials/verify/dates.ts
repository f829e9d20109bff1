import type { Check } from '../../model/evidence.ts';
import { field, type Json, type JsonObject } from '../carriers/json.ts';
import { check } from './answer.ts';

/** Whether a credential is in date: VC 2.0 `validFrom`/`validUntil`, VC 1.1 `issuanceDate`/`expirationDate`. */
export function inDate(credential: JsonObject, now: Date): Check {
  const from = field(credential, 'validFrom') ?? field(credential, 'issuanceDate');
  const until = field(credential, 'validUntil') ?? field(credential, 'expirationDate');
  return between(from, until, now);
}

/** The earlier of two ends decides; an unreadable date is "could not check". */
export function between(from: Json, until: Json, now: Date): Check {
  const start = instant(from);
  const end = instant(until);
  if (Number.isNaN(start) || Number.isNaN(end)) return check('unknown', 'credentials.inDate.unreadable');
  if (end !== null && end < now.getTime())
    return check('no', 'credentials.inDate.expired', { date: new Date(end).toISOString().slice(0, 10) });
  if (start !== null && start > now.getTime())
    return check('no', 'credentials.inDate.notYet', { date: new Date(start).toISOString().slice(0, 10) });
  return end === null
    ? check('yes', 'credentials.inDate.noEnd')
    : check('yes', 'credentials.inDate.yes', { date: new Date(end).toISOString().slice(0, 10) });
}

/** Milliseconds; null when absent, NaN when unreadable. Numbers are JWT seconds. */
function instant(value: Json): number | null {
  if (value === null) return null;
  if (typeof value === 'number') return Math.abs(value) < 1e11 ? value * 1000 : Number.NaN;
  return typeof value === 'string' && value.length < 40 ? Date.parse(value) : Number.NaN;
}
