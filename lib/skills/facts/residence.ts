import type { Facts } from '../../model/posting.ts';
import type { Openness } from '../../model/residence.ts';
import { gazetteer } from './countries.ts';

/** Where people of a remote job may live, as codes of countries. */
export interface Residence {
  /** The whole world is named, and no place that narrows it. */
  readonly anywhere: boolean;
  readonly countries: ReadonlySet<string>;
  /** Named in part or by a region with blurred edges: neither yes nor no. */
  readonly unsure: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
}

/** Words for the whole world; "anywhere in Germany" names a place, and the place counts. */
export const WORLDWIDE =
  /\b(?:world[- ]?wide|anywhere|any country|all countries|globally|global remote|remote[- ](?:\w+[- ])?global|weltweit|monde entier|partout dans le monde|todo el mundo|location[- ]independent)\b/i;
/** Directly before a place that is left out. */
const LEFT_OUT =
  /\b(?:exclud\w+|except(?:ing|ion)?(?: of| for)?|outside(?: of)?|other than|not (?:available |open |able to hire |hiring |possible )?(?:in|from|to)|but not|without)\b[^.;)]{0,25}$/i;
/** Places named for their hours or their customers say nothing about where one lives. */
const OTHERWISE = /^\W{0,3}(?:time ?zones?|hours|business hours|working hours|dollars?|market|customers|clients)\b/i;

/** Longer texts are no statement of where one may live. */
const LONGEST = 600;

/** Reads the words about where one may live; null when they name no place that is known here. */
export function readResidence(words: string): Residence | null {
  const text = words.slice(0, LONGEST);
  const { pattern, places } = gazetteer();
  const countries = new Set<string>();
  const unsure = new Set<string>();
  const excluded = new Set<string>();
  for (const match of text.matchAll(pattern)) {
    const place = places.get(match[0].toLowerCase());
    if (!place || OTHERWISE.test(text.slice(match.index + match[0].length))) continue;
    const isOut = LEFT_OUT.test(text.slice(0, match.index));
    if (place.kind === 'part') unsure.add(place.country);
    else {
      for (const code of place.area.sure) (isOut ? excluded : countries).add(code);
      for (const code of place.area.unsure) unsure.add(code);
    }
  }
  const anywhere = countries.size === 0 && unsure.size === 0 && WORLDWIDE.test(text);
  if (!anywhere && countries.size + unsure.size === 0) return null;
  return { anywhere, countries, unsure, excluded };
}

export function sameResidence(a: Residence, b: Residence): boolean {
  const isSame = (one: ReadonlySet<string>, two: ReadonlySet<string>) =>
    one.size === two.size && [...one].every((code) => two.has(code));
  return a.anywhere === b.anywhere && isSame(a.countries, b.countries) && isSame(a.excluded, b.excluded);
}

/** Words beside the name of a place that say no more than it. */
const BESIDE = /\b(?:remote|only|in the world|home[- ]?based|based|and|or|the)\b|[\s,;:/|&()–—.-]+/gi;

/** Whether words are nothing but countries, regions or the whole world: "Remote, US only", but not "Leeds, UK". */
export function namesOnlyPlaces(words: string): boolean {
  const isShort = words.length < 100;
  if (!isShort || readResidence(words) === null) return false;
  return words.replace(gazetteer().pattern, '').replace(WORLDWIDE, '').replace(BESIDE, '') === '';
}

/** Whether somebody who lives in a country may do a remote job; null for work that is not remote. */
export function openTo(facts: Pick<Facts, 'workplace' | 'remoteLimits'>, country: string): Openness | null {
  if (facts.workplace !== 'remote') return null;
  const residence = facts.remoteLimits === null ? null : readResidence(facts.remoteLimits);
  if (!residence) return 'unknown';
  if (residence.excluded.has(country)) return 'no';
  if (residence.anywhere || residence.countries.has(country)) return 'yes';
  return residence.unsure.has(country) ? 'unknown' : 'no';
}
