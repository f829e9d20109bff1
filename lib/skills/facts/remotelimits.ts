import type { Workplace } from '../../model/posting.ts';
import { sentenceAround } from '../sentence.ts';
import { type FactText, type Found, quoted } from './found.ts';

const WHERE =
  /\b(?:must|should|need to|have to|required to|only|so long as you['’]re|as long as you['’]re|candidates?|applicants?|residents?|open to)\b[^.\n]{0,40}\b(?:reside|resident|live|living|be located|located|be based|based|citizens?|in the us|in (?:the )?(?:u\.?s\.?a?|uk|eu|europe|united states|canada))\b[^.\n]{0,60}|\b(?:US|USA|UK|EU|Europe|EMEA|LATAM|APAC|Canada|North America|India|Germany)[- ](?:only|based|residents?)\b|\bremote\s?[(,–-]\s?[^)\n]{2,40}|\bwithin (?:the )?(?:US|USA|UK|EU|Europe|United States|United Kingdom|Canada|commuting distance)[^.\n]{0,40}/i;
const ZONE =
  /\b(?:UTC|GMT)\s?[+−-]\s?\d{1,2}(?::\d{2})?(?:\s?(?:to|and|\/|–|-)\s?(?:(?:UTC|GMT)\s?)?[+−-]?\s?\d{1,2})?|\b(?:CET|CEST|EST|EDT|PST|PDT|CST|MST|BST|IST|JST|AEST|SGT|ET|PT)\b(?=[^.\n]{0,25}\b(?:hours|time ?zones?|overlap|core))|\b(?:eastern|pacific|central|mountain|european|US|american|UK)(?: standard)? (?:business hours|time ?zones?|time\b|working hours)|\b(?:time ?zones?)\W{1,3}[^.\n]{3,40}|\b\d hours? (?:of )?(?:overlap|difference) with[^.\n]{3,40}|\+\/-\s?\d hours?[^.\n]{0,30}/i;

/** For remote and hybrid work: the words that say where one may live or how much one must be in. */
export function readRemoteLimits({ text }: FactText, workplace: Workplace, quote: string | null): Found<string | null> {
  if (workplace !== 'remote' && workplace !== 'hybrid') return { value: null, quote: null };
  const match = WHERE.exec(text);
  if (match && workplace === 'remote') {
    const words = quoted(text, match.index, match.index + match[0].length);
    return { value: words, quote: words };
  }
  if (workplace === 'remote' || quote === null) return { value: null, quote: null };
  const at = text.indexOf(quote);
  if (at < 0) return { value: null, quote: null };
  const { from, to } = sentenceAround(text, at, at + quote.length);
  if (!/\b(?:half|days?|week|office|home)\b/i.test(quote)) return { value: null, quote: null };
  const sentence = quoted(text, Math.max(from, at - 120), Math.min(to, at + quote.length + 120));
  return { value: sentence, quote: sentence };
}

/** The time zone in which one must work, in the posting's words. */
export function readTimeZone({ text }: FactText): Found<string | null> {
  const match = ZONE.exec(text);
  const words = match ? quoted(text, match.index, match.index + match[0].length) : null;
  return { value: words, quote: words };
}
