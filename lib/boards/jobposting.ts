import type { Salary } from '../model/posting.ts';
import type { Found } from './board.ts';
import { lineOfHtml, textOfHtml } from './html.ts';
import { dayOf, employmentOf, payPeriodOf } from './terms.ts';

/** A schema.org object with lower-case keys without prefix: boards write `Title`, `schema:title`, `EducationRequirements`. */
export type Thing = ReadonlyMap<string, unknown>;

/** Bounds of the search for postings inside one script. */
const MAX_DEPTH = 12;
const MAX_THINGS = 20_000;

/** All JobPosting objects in parsed JSON-LD, wherever they hang (`@graph`, arrays, `mainEntity`, item lists). */
export function jobPostings(json: unknown): readonly Thing[] {
  const found: Thing[] = [];
  const known = new Map<unknown, unknown>();
  const queue: (readonly [unknown, number])[] = [[json, 0]];
  for (let at = 0; at < queue.length && at < MAX_THINGS; at++) {
    const [value, depth] = queue[at] as readonly [unknown, number];
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH) continue;
    if (Array.isArray(value)) {
      for (const item of value) queue.push([item, depth + 1]);
      continue;
    }
    const thing = thingOf(value);
    if (thing.size > 1) known.set(thing.get('@id') ?? '', value);
    if (isJobPosting(thing)) found.push(thing);
    else for (const part of thing.values()) if (typeof part === 'object') queue.push([part, depth + 1]);
  }
  // What stands elsewhere in a graph is only named (CV Keskus).
  const meant = (part: unknown) => known.get(thingOf(part).get('@id')) ?? part;
  return found.map((thing) => new Map([...thing].map(([key, part]) => [key, meant(part)])));
}

export function thingOf(value: unknown): Thing {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return new Map();
  return new Map(Object.entries(value).map(([key, part]) => [key.toLowerCase().replace(/^schema:/, ''), part]));
}

function isJobPosting(thing: Thing): boolean {
  const types = list(thing.get('@type') ?? thing.get('type'));
  return types.some((type) => typeof type === 'string' && /(?:^|[/:#])jobposting$/i.test(type));
}

/** The fields of one JobPosting. */
export function foundIn(thing: Thing): Found {
  const remote = list(thing.get('joblocationtype')).some((type) => /telecommute|remote/i.test(text(type)));
  const company = companyName(thing.get('hiringorganization'));
  return {
    id: identifier(thing.get('identifier')),
    title: lineOfHtml(text(thing.get('title')) || text(thing.get('name'))),
    company,
    locations: places(thing.get('joblocation')).filter((place) => place !== company),
    description: body(thing),
    language: /^[a-z]{2}\b/i.exec(text(thing.get('inlanguage')))?.[0]?.toLowerCase() ?? null,
    datePosted: dayOf(thing.get('dateposted')),
    validThrough: dayOf(thing.get('validthrough')),
    workplace: remote ? 'remote' : null,
    remoteLimits: places(thing.get('applicantlocationrequirements')),
    employment: employmentOf(list(thing.get('employmenttype')).map(text).join(' ')),
    salary: salary(thing.get('basesalary')),
  };
}

/** Parts that boards keep apart from the description (Workable, Meta), under the name that schema.org gives them. */
const PARTS = { responsibilities: 'Responsibilities', qualifications: 'Qualifications' };

/** The description with its parts; what it repeats is not added again. */
function body(thing: Thing): string {
  let whole = textOfHtml(text(thing.get('description')));
  for (const [key, heading] of Object.entries(PARTS)) {
    const part = textOfHtml(list(thing.get(key)).map(text).join('\n'));
    if (part.length < 40 || squeeze(whole).includes(squeeze(part).slice(0, 200))) continue;
    whole = [whole, heading, part].filter(Boolean).join('\n\n');
  }
  return whole;
}

function squeeze(words: string): string {
  return words.replace(/[\s•-]+/g, '').toLowerCase();
}

export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

export function text(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(text).filter(Boolean).join('\n');
  return '';
}

function identifier(value: unknown): string | null {
  const [first] = list(value);
  const id = typeof first === 'object' ? text(thingOf(first).get('value')) : text(first);
  return id.trim().slice(0, 100) || null;
}

function companyName(value: unknown): string | null {
  const [first] = list(value);
  const name = typeof first === 'object' ? text(thingOf(first).get('name')) : text(first);
  return lineOfHtml(name) || null;
}

/** Names of places, one each; a country's name may itself be an array (Levels.fyi). */
function places(value: unknown): readonly string[] {
  const names = list(value)
    .slice(0, 60)
    .flatMap((place) => {
      if (typeof place !== 'object' || place === null) return [text(place)];
      const thing = thingOf(place);
      const address = thing.get('address');
      const addresses = list(address).map((one) => (typeof one === 'object' ? postal(thingOf(one)) : text(one)));
      if (addresses.some((line) => line.trim() !== '')) return addresses;
      if (thing.has('addresslocality') || thing.has('addresscountry')) return [postal(thing)];
      // The name of a place may be the employer's; it serves only where no address is given.
      return list(thing.get('name')).map(text);
    });
  return [...new Set(names.map((name) => lineOfHtml(name)).filter(Boolean))];
}

function postal(address: Thing): string {
  const country = address.get('addresscountry');
  const parts = [
    text(address.get('addresslocality')),
    text(address.get('addressregion')),
    typeof country === 'object' ? text(thingOf(list(country)[0]).get('name')) : text(country),
  ].map((part) => part.trim());
  const named = [...new Set(parts.filter((part) => part !== ''))];
  return named.length > 0 ? named.join(', ') : text(address.get('name')) || text(address.get('streetaddress'));
}

function salary(value: unknown): Salary | null {
  const outer = thingOf(list(value)[0]);
  const inner = typeof outer.get('value') === 'object' ? thingOf(list(outer.get('value'))[0]) : outer;
  const amount = (key: string) => Number(text(inner.get(key) ?? outer.get(key)).replace(/[^\d.]/g, '')) || 0;
  const low = amount('minvalue') || amount('value') || amount('maxvalue');
  const high = Math.max(low, amount('maxvalue') || amount('value'));
  const unit =
    [inner, outer].map((thing) => text(thing.get('unittext')) || text(thing.get('unitcode'))).find(Boolean) ?? '';
  const currency = (text(outer.get('currency')) || text(inner.get('currency'))).toUpperCase();
  const per = payPeriodOf(unit);
  return per && low > 0 && /^[A-Z]{3}$/.test(currency) ? { min: low, max: high, currency, per } : null;
}
