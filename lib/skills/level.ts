import type { Cefr, StatedLevel } from '../model/requirement.ts';
import { SMALL_NUMBER, smallNumber } from './facts/number.ts';
import { sentenceAround } from './sentence.ts';

const CEFR = /\b([ABC][12])(?:\s?(?:\/|-|–|or|to)\s?[ABC][12])?\b\+?(?!\s*(?:licen[cs]e|category|driv|visa|tax|role))/;
const CEFR_WORDS: readonly (readonly [Cefr, RegExp])[] = [
  ['C2', /\b(?:native|mother[- ]tongue|bilingual|muttersprach\w*)\b/i],
  [
    'C1',
    /\b(?:fluen(?:t|cy|tly)|full professional proficiency|perfect|proficien(?:t|cy) (?:in|user)|business fluent|excellent command|verhandlungssicher|negotiation level)\b/i,
  ],
  [
    'B2',
    /\b(?:good command|professional working proficiency|business level|upper[- ]intermediate|confident|conversant)\b/i,
  ],
  ['B1', /\b(?:conversational|intermediate|limited working proficiency)\b/i],
  ['A2', /\b(?:basic|elementary|some)\b/i],
];
const EQF = /\b(?:EQF|RQF|QCF|NQF|FHEQ)(?:[- ]?level)?\s?([1-8])\b/i;
/** England's levels equal the EQF's less one from 3 on (level 3 = EQF 4); NVQ and "Level N" are of that scale. */
const ENGLISH_LEVEL =
  /\b(?:NVQ|SVQ|BTEC|level|city (?:and|&) guilds(?: level)?)\s?(?:level )?([1-8])\b(?!\s?(?:support|\d|years?|or))/i;

const YEARS = new RegExp(
  `(?:(?<![\\d.,])(?=\\d)|\\b(?=[a-z]))(${SMALL_NUMBER})\\s{0,2}(?:\\(\\d{1,2}\\)\\s?)?(?:\\+|plus\\b)?\\s{0,2}(?:(?:-|–|—|to)\\s{0,2}(${SMALL_NUMBER})\\s{0,2}\\+?\\s{0,2})?[- ]?(years?|yrs?|months?)\\b`,
  'gi',
);
/** Years of something else: an age, a contract, a company's past. */
const NOT_EXPERIENCE =
  /\b(?:past|last|previous|next|first|within|every|after|aged?|history of|for over|founded|established)\s(?:the )?$/i;
const NOT_EXPERIENCE_AFTER = /^\s*(?:old|ago|contract|fixed|warranty|degree|program|course|in business|of age)/i;

const WORDS =
  /\b(expert(?:ise)?|advanced|extensive|in[- ]depth|deep|strong|excellent|exceptional|outstanding|superior|great|exemplary|impeccable|solid|thorough|proven|fluent|fluency|native|highly proficient|proficien(?:t|cy)|very good|good|sound|confident|competent|working knowledge|hands[- ]on|intermediate|conversational|basic|some|familiar(?:ity)?|experienced|effective|awareness|exposure|foundational|fundamental|beginner|entry[- ]level|rudimentary)\b/gi;

/** A word of level belongs to a span when at most this many units stand between. */
const WORD_REACH = 80;
/** Years reach less far: "5 years of Java" says nothing of what the sentence names later. */
const YEARS_REACH = 60;

/**
 * The level stated around `text[start..end)`, in its sentence; null when none is. Years stand before the span ("3 years of
 * Java") or behind it ("Java (3 years)") without another comma-separated item between; words of level directly before it.
 */
export function levelNear(text: string, start: number, end: number, isLanguage = false): StatedLevel | null {
  const { from, to } = sentenceAround(text, start, end);
  const before = text.slice(Math.max(from, start - 140), start);
  const after = text.slice(end, Math.min(to, end + 60));
  const span = text.slice(start, end);
  const years = isLanguage ? null : yearsIn(before, after, span);
  const words = wordsIn(before, span, isLanguage);
  const cefr = isLanguage ? cefrIn(before, span, after, words) : null;
  const eqf = eqfIn(`${span} ${after.slice(0, 25)}`);
  if (years === null && words === null && cefr === null && eqf === null) return null;
  return { years: years?.[0] ?? null, yearsMax: years?.[1] ?? null, words, cefr, eqf };
}

/** Stands in whatever `YEARS` finds. */
const NAMES_YEARS = /year|yr|month/i;

function yearsIn(before: string, after: string, span: string): readonly [number, number | null] | null {
  return lastYears(before) ?? lastYears(span) ?? firstYears(after);
}

/** The last years before the span, unless another item of a list stands between. */
function lastYears(text: string): readonly [number, number | null] | null {
  let found: readonly [number, number | null] | null = null;
  if (!NAMES_YEARS.test(text)) return null;
  for (const match of text.matchAll(YEARS)) {
    const rest = text.slice(match.index + match[0].length);
    if (NOT_EXPERIENCE.test(text.slice(0, match.index)) || NOT_EXPERIENCE_AFTER.test(rest)) continue;
    found = rest.length > YEARS_REACH || /[;•]|, (?!and |or )[^,]{20,}/.test(rest) ? null : span(match);
  }
  return found;
}

/** No opening before years is longer; longer ones are not looked at letter by letter. */
const BEFORE_YEARS = 80;

function firstYears(text: string): readonly [number, number | null] | null {
  if (!NAMES_YEARS.test(text)) return null;
  for (const match of text.matchAll(YEARS)) {
    if (
      match.index > BEFORE_YEARS ||
      !/^\s*(?:experience\s*)?[(:,–-]?\s*(?:at least |minimum(?: of)? |min\.? |for )?$/i.test(
        text.slice(0, match.index),
      )
    )
      return null;
    return span(match);
  }
  return null;
}

function span(match: RegExpExecArray): readonly [number, number | null] {
  const scale = /^month/i.test(match[3]!) ? 12 : 1;
  const years = (written: string): number => Math.round((smallNumber(written) / scale) * 100) / 100;
  return [years(match[1]!), match[2] ? years(match[2]) : null];
}

/** Said of languages alone. */
const OF_LANGUAGES = /^(?:fluen|native|conversational)/i;

/** "Basic FEA, pneumatics": a small demand is made of one thing; a large one of the whole list. */
const OF_ONE = /^(?:basic|some|familiar|aware|exposure|foundational|fundamental|beginner|entry|rudimentary)/i;

/** Where another thing begins: after a semicolon, a bullet, a closed bracket, or a comma with more words than a list's item has. */
const ANOTHER = /^.*(?:[;•*)]|,(?=(?:\s+[^\s,]+){3,}\s*$))/s;

/** The nearest word of level before the span, or at its head. */
function wordsIn(before: string, span: string, isLanguage: boolean): string | null {
  const clause = before.slice(-WORD_REACH).replace(ANOTHER, '');
  const all = [...clause.matchAll(WORDS)].filter(
    ({ 0: word, index }) =>
      (isLanguage || !OF_LANGUAGES.test(word)) && !(OF_ONE.test(word) && clause.includes(',', index)),
  );
  const word =
    all.at(-1)?.[0] ?? /^(?:strong|excellent|good|basic|advanced|fluent|proficient|solid|native)\b/i.exec(span)?.[0];
  return word?.toLowerCase() ?? null;
}

function cefrIn(before: string, span: string, after: string, words: string | null): Cefr | null {
  const around = `${before.slice(-40)}${span}${after.slice(0, 40)}`;
  const stated = CEFR.exec(around)?.[1];
  if (stated) return stated as Cefr;
  const near = `${words ?? ''} ${span} ${after.slice(0, 25)} ${before.slice(-30)}`;
  return CEFR_WORDS.find(([, pattern]) => pattern.test(near))?.[0] ?? null;
}

function eqfIn(text: string): number | null {
  if (!/[1-8]/.test(text)) return null;
  const direct = EQF.exec(text);
  if (direct) return Number(direct[1]);
  const english = ENGLISH_LEVEL.exec(text);
  if (!english) return null;
  const level = Number(english[1]);
  return level >= 3 ? Math.min(8, level <= 3 ? 4 : level === 4 || level === 5 ? 5 : level) : level + 1;
}
