import { glueAt, hashOf } from './glue.ts';
import { BULLET, classOf, DIGIT, isWordUnit, LOWER, NEWLINE, SPACE, UPPER } from './letters.ts';
import { allDigits, listed, numberEnd, runEnd, suffixEnd } from './wordends.ts';

/** Bits of `Tokens.flags`. */
export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 4;
export const BULLET_MARK = 8;
/** The first letter is upper case. */
export const CAPITAL = 16;
/** Two letters or more, none in lower case. */
export const SHOUTED = 32;
/** A letter after the first is upper case while another is lower. */
export const MIXED = 64;
export const HAS_DIGIT = 128;
/** Joined to the token before by a hyphen ("problem-solving" is two tokens; the hyphen is none). */
export const HYPHENATED = 256;
/** No white space between this token and the one before. */
export const TOUCHING = 512;

/** Values of `Tokens.breaks`: what stands between a token and the one before. */
export const NO_BREAK = 0;
export const SENTENCE_BREAK = 1;
/** A line break that the page lost: glued words, or an inline bullet. */
export const LOST_BREAK = 2;
export const LINE_BREAK = 3;
export const PARAGRAPH_BREAK = 4;

/**
 * One tokenisation of a text for everything in this room. `start` and `end` are offsets in UTF-16 units, `end` exclusive;
 * white space and joining hyphens belong to no token. `hash` identifies the folded token (`hashOf`): equal for "Résumé" and
 * "resume", "bachelor's" and "bachelors". "c++", "c#", ".net", "node.js", "R&D", "3.5" and "25,000" are one token each;
 * "5+", "£25k", "and/or" and "3-5" are two or three.
 */
export interface Tokens {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Uint16Array;
  readonly breaks: Uint8Array;
}

interface Draft {
  count: number;
  readonly text: string;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly hash: Int32Array;
  readonly flags: Uint16Array;
  readonly breaks: Uint8Array;
}

/** Splits a text of any content in one pass, linear in its length. Never throws. */
export function tokenise(text: string): Tokens {
  const size = text.length + 1;
  const draft: Draft = {
    count: 0,
    text,
    start: new Int32Array(size),
    end: new Int32Array(size),
    hash: new Int32Array(size),
    flags: new Uint16Array(size),
    breaks: new Uint8Array(size),
  };
  let newlines = 0;
  let at = 0;
  while (at < text.length) {
    const kind = classOf(text.charCodeAt(at));
    if (kind === SPACE || kind === NEWLINE) {
      if (kind === NEWLINE && !(text.charCodeAt(at) === 0x0a && text.charCodeAt(at - 1) === 0x0d)) newlines++;
      at++;
      continue;
    }
    const gap = newlines > 1 ? PARAGRAPH_BREAK : newlines ? LINE_BREAK : draft.count === 0 ? LINE_BREAK : NO_BREAK;
    newlines = 0;
    at = kind >= LOWER && kind <= DIGIT ? word(draft, at, gap) : mark(draft, at, kind, gap);
  }
  return trimmed(draft);
}

function trimmed(draft: Draft): Tokens {
  const { text, count } = draft;
  return {
    text,
    count,
    start: draft.start.subarray(0, count),
    end: draft.end.subarray(0, count),
    hash: draft.hash.subarray(0, count),
    flags: draft.flags.subarray(0, count),
    breaks: draft.breaks.subarray(0, count),
  };
}

/** A word or number from `at`; gives the offset after it and after a joining hyphen. */
function word(draft: Draft, at: number, gap: number): number {
  const { text } = draft;
  let end = runEnd(text, at);
  const digits = allDigits(text, at, end);
  end = digits ? numberEnd(text, end) : suffixEnd(text, at, end);
  let from = at;
  let between = gap;
  if (!digits && !(listed(text, end) && classOf(text.charCodeAt(from)) === UPPER)) {
    for (let cut = glueAt(text, from, end); cut > 0; cut = glueAt(text, from, end)) {
      push(draft, from, cut, between);
      between = LOST_BREAK;
      from = cut;
    }
  }
  push(draft, from, end, between);
  return joined(text, end) ? end + 1 : end;
}

/** A hyphen with word units on both sides joins; it is no token. */
function joined(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  if (unit !== 0x2d && unit !== 0x2010 && unit !== 0x2011) return false;
  return at + 1 < text.length && isWordUnit(text.charCodeAt(at + 1));
}

/** Punctuation, a bullet, ".net" or one half of an emoji. */
function mark(draft: Draft, at: number, kind: number, gap: number): number {
  const { text } = draft;
  const unit = text.charCodeAt(at);
  if (unit === 0x2e && dotNet(text, at)) {
    push(draft, at, at + 4, gap);
    return at + 4;
  }
  const pair = unit >= 0xd800 && unit < 0xdc00 && at + 1 < text.length;
  let end = pair ? at + 2 : at + 1;
  while (!pair && end < text.length && text.charCodeAt(end) === unit) end++;
  const dash =
    (unit === 0x2d && end - at === 1) || (unit === 0x2a && end - at === 1) || unit === 0x2013 || unit === 0x2014;
  const bullet = kind === BULLET || (dash && gap >= LINE_BREAK) || (pair && gap >= LINE_BREAK);
  push(draft, at, end, kind === BULLET && gap === NO_BREAK ? LOST_BREAK : gap);
  draft.flags[draft.count - 1] = (bullet ? BULLET_MARK : 0) | PUNCTUATION | (draft.flags[draft.count - 1]! & TOUCHING);
  return end;
}

function dotNet(text: string, at: number): boolean {
  if (at > 0 && isWordUnit(text.charCodeAt(at - 1))) return false;
  if (text.slice(at + 1, at + 4).toLowerCase() !== 'net') return false;
  return at + 4 >= text.length || !isWordUnit(text.charCodeAt(at + 4));
}

function push(draft: Draft, start: number, end: number, gap: number): void {
  const { text, count } = draft;
  draft.start[count] = start;
  draft.end[count] = end;
  draft.hash[count] = hashOf(text, start, end);
  draft.flags[count] = shape(text, start, end) | contact(draft, start);
  draft.breaks[count] = gap === NO_BREAK ? sentenceGap(draft, start) : gap;
  draft.count = count + 1;
}

function shape(text: string, start: number, end: number): number {
  let upper = 0;
  let lower = 0;
  let digit = 0;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === UPPER) upper++;
    else if (kind === LOWER) lower++;
    else if (kind === DIGIT) digit++;
  }
  const capital = classOf(text.charCodeAt(start)) === UPPER;
  return (
    (upper + lower ? WORD : 0) |
    (digit && classOf(text.charCodeAt(start)) === DIGIT ? NUMBER : 0) |
    (digit ? HAS_DIGIT : 0) |
    (capital ? CAPITAL : 0) |
    (upper > 1 && !lower ? SHOUTED : 0) |
    (lower && upper > (capital ? 1 : 0) ? MIXED : 0)
  );
}

function contact(draft: Draft, start: number): number {
  if (draft.count === 0) return 0;
  const gap = start - draft.end[draft.count - 1]!;
  if (gap === 0) return TOUCHING;
  if (gap !== 1) return 0;
  const unit = draft.text.charCodeAt(start - 1);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011 ? HYPHENATED : 0;
}

const ABBREVIATIONS = new Set([
  'e.g',
  'i.e',
  'eg',
  'ie',
  'vs',
  'no',
  'dr',
  'mr',
  'mrs',
  'ms',
  'st',
  'approx',
  'inc',
  'ltd',
  'co',
  'u.s',
  'u.k',
  'min',
  'max',
  'incl',
  'esp',
]);

/** A sentence ends at ".", "!" or "?" (":" and ";" when glued) before a capital, digit or bullet. */
function sentenceGap(draft: Draft, start: number): number {
  const last = draft.count - 1;
  if (last < 0 || !(draft.flags[last]! & PUNCTUATION)) return NO_BREAK;
  const unit = draft.text.charCodeAt(draft.end[last]! - 1);
  const touching = draft.end[last] === start;
  const kind = classOf(draft.text.charCodeAt(start));
  if (kind !== UPPER && !(kind === DIGIT && !touching)) return NO_BREAK;
  if (touching && (unit === 0x3a || unit === 0x3b || unit === 0x29 || unit === 0x2e || unit === 0x21 || unit === 0x3f))
    return LOST_BREAK;
  if (unit === 0x21 || unit === 0x3f) return SENTENCE_BREAK;
  if (unit !== 0x2e) return NO_BREAK;
  if (last === 0) return SENTENCE_BREAK;
  const before = draft.text
    .slice(Math.max(draft.start[last - 1]!, draft.end[last - 1]! - 8), draft.end[last - 1])
    .toLowerCase();
  return ABBREVIATIONS.has(before) ? NO_BREAK : SENTENCE_BREAK;
}
