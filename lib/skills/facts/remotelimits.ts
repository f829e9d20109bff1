import type { Posting, Workplace } from '../../model/posting.ts';
import { sentenceAround } from '../sentence.ts';
import { type FactText, type Found, quoted } from './found.ts';
import { placeAlone } from './located.ts';
import { namesOnlyPlaces, readResidence, WORLDWIDE } from './residence.ts';

const WHERE =
  /\b(?:must|should|need to|have to|required to|only|so long as you['’]re|as long as you['’]re|candidates?|applicants?|residents?|open to)\b[^.\n]{0,40}\b(?:reside|resident|live|living|be located|located|be based|based|citizens?|in the us|in (?:the )?(?:u\.?s\.?a?|uk|eu|europe|united states|canada))\b[^.\n]{0,60}|\b(?:US|USA|UK|EU|Europe|EMEA|LATAM|APAC|Canada|North America|India|Germany)[- ](?:only|based|residents?)\b|\bremote\s?[(,–-]\s?[^)\n]{2,40}|\bremote(?:ly)? (?:within|across|anywhere in|from anywhere in) [^)\n.]{2,40}|\banywhere (?:in|within|across) (?:the )?(?:US|USA|U\.S\.|UK|EU|EEA|Europe|EMEA|LATAM|APAC|Canada|India)[^.\n]{0,40}|\bwithin (?:the )?(?:US|USA|UK|EU|Europe|United States|United Kingdom|Canada|commuting distance)[^.\n]{0,40}/gi;
const ZONE =
  /\b(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::\d{2})?(?:\s?(?:to|and|\/|–|-)\s?(?:(?:UTC|GMT)\s?)?[+−-]?\s?\d{1,2})?|\b(?:CET|CEST|EST|EDT|PST|PDT|CST|MST|BST|IST|JST|AEST|SGT|ET|PT)\b(?=[^.\n]{0,25}\b(?:hours|time ?zones?|overlap|core))(?:\s?(?:±|\+\/[-−])\s?\d{1,2}(?:\s?hours?)?)?|\b(?:eastern|pacific|central|mountain|european|US|american|UK)(?: standard)? (?:business hours|time ?zones?|time\b|working hours)|\b(?:time ?zones?)[^\w\n]{1,3}[^.\n]{3,40}|\b\d hours? (?:of )?(?:overlap|difference) with[^.\n]{3,40}|\+\/-\s?\d hours?[^.\n]{0,30}/i;

/** "Work from anywhere in the world", "remote, worldwide": words that only a remote posting says of itself. */
const FROM_ANYWHERE = new RegExp(
  `\\b(?:work(?:ing)?|remote(?:ly)?|live|based|located|join us|candidates|applicants)\\b[^.\\n]{0,30}?${WORLDWIDE.source}(?:[^.\\n]{0,40})?`,
  'i',
);

/** For remote and hybrid work: the words that say where one may live or how much one must be in. */
export function readRemoteLimits(
  { title, text }: FactText,
  workplace: Workplace,
  quote: string | null,
): Found<string | null> {
  if (workplace === 'remote') {
    const words = limitsIn(text);
    return { value: words ?? limitsIn(title), quote: words };
  }
  if (workplace !== 'hybrid' || quote === null) return { value: null, quote: null };
  const at = text.indexOf(quote);
  if (at < 0) return { value: null, quote: null };
  const { from, to } = sentenceAround(text, at, at + quote.length);
  if (!/\b(?:half|days?|week|office|home)\b/i.test(quote)) return { value: null, quote: null };
  const sentence = quoted(text, Math.max(from, at - 120), Math.min(to, at + quote.length + 120));
  return { value: sentence, quote: sentence };
}

/** The first words that name a place; else the first that speak of living somewhere, but no "remote-first, great culture". */
function limitsIn(text: string): string | null {
  const found = [...text.matchAll(WHERE)].map((match) => wholeWords(text, match));
  const anywhere = FROM_ANYWHERE.exec(text);
  return (
    found.find((words) => readResidence(words) !== null) ??
    (anywhere && wholeWords(text, anywhere)) ??
    found.find((words) => !/^remote\s?[,–-]/i.test(words)) ??
    null
  );
}

/** A match with its last word whole, and with the bracket that it opened. */
function wholeWords(text: string, { 0: found, index }: RegExpMatchArray & { readonly index: number }): string {
  const end = index + found.length;
  const rest = /^[\p{L}\p{N}]{0,30}/u.exec(text.slice(end, end + 31))![0];
  const isOpen = found.lastIndexOf('(') > found.lastIndexOf(')');
  return quoted(text, index, end + rest.length + (isOpen && text[end + rest.length] === ')' ? 1 : 0));
}

/**
 * Where one may live as the page says it beside the text: in its structure, else by a location that is nothing but a
 * country, a region or the whole world; a town is as often the office as the limit. Null for none.
 */
export function statedLimits(
  { stated, locations }: Pick<Posting, 'stated' | 'locations'>,
  workplace: Workplace,
): string | null {
  if (stated.remoteLimits.length > 0) return stated.remoteLimits.join(', ');
  if (workplace !== 'remote') return null;
  return locations.map(placeAlone).filter(namesOnlyPlaces).join(', ') || null;
}

/** The time zone in which one must work, in the posting's words. */
export function readTimeZone({ text }: FactText): Found<string | null> {
  const match = ZONE.exec(text);
  const words = match ? quoted(text, match.index, match.index + match[0].length) : null;
  return { value: words, quote: words };
}
