import { wordHash } from './phrasehash.ts';
import { isDemandItself, SECTIONS, sectionOfHeading } from './sections.ts';
import {
  BULLET_MARK,
  CAPITAL,
  LINE_BREAK,
  LOST_BREAK,
  NO_BREAK,
  PUNCTUATION,
  SENTENCE_BREAK,
  SHOUTED,
  type Tokens,
  WORD,
} from './tokens.ts';

/** Bits of `Lines.flags`. */
export const HEADING = 1;
export const BULLETED = 2;
/** Ends with a colon. */
export const OPENS_LIST = 4;

/**
 * The sentences and lines of a text, each a run of tokens [from, to), with the section they stand in (index into `SECTIONS`).
 * Breaks that the page lost count like real ones.
 */
export interface Lines {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly section: Uint8Array;
  readonly flags: Uint8Array;
  /** Lines since the heading of the section, 0 for the heading itself. */
  readonly depth: Int32Array;
}

/** A heading has at most this many words; longer lines are prose. */
const HEADING_WORDS = 9;

export function linesOf(tokens: Tokens): Lines {
  const starts: number[] = [];
  for (let i = 0; i < tokens.count; i++) if (i === 0 || tokens.breaks[i] !== NO_BREAK) starts.push(i);
  const count = starts.length;
  const lines = {
    count,
    from: Int32Array.from(starts),
    to: Int32Array.from(starts.slice(1).concat(count ? [tokens.count] : [])),
    section: new Uint8Array(count),
    flags: new Uint8Array(count),
    depth: new Int32Array(count),
  };
  let section = 0;
  let depth = 0;
  for (let i = 0; i < count; i++) {
    const from = lines.from[i]!;
    const to = unmarked(tokens, from, lines.to[i]!);
    const bulleted = (tokens.flags[from]! & BULLET_MARK) !== 0;
    const opens = isColon(tokens, to - 1);
    const heading = !bulleted || opens ? headingSection(tokens, from, to) : null;
    depth = heading === null ? depth + 1 : 0;
    if (heading !== null) section = SECTIONS.indexOf(heading);
    lines.section[i] = section;
    lines.depth[i] = depth;
    lines.flags[i] = (heading !== null ? HEADING : 0) | (bulleted ? BULLETED : 0) | (opens ? OPENS_LIST : 0);
  }
  return lines;
}

/** The end of a line without the marks of bold type or of a heading after it ("**Requirements**", "== Skills =="). */
function unmarked(tokens: Tokens, from: number, to: number): number {
  let end = to;
  while (end - 1 > from && isEmphasis(tokens.text.charCodeAt(tokens.start[end - 1]!))) end--;
  return end;
}

/** "*", "#", "_", "=", "~". */
function isEmphasis(unit: number): boolean {
  return unit === 0x2a || unit === 0x23 || unit === 0x5f || unit === 0x3d || unit === 0x7e;
}

export function isColon(tokens: Tokens, at: number): boolean {
  return tokens.text.charCodeAt(tokens.start[at]!) === 0x3a;
}

/** A line is a heading when it is short, stands alone or ends with a colon, and its words name a section. */
function headingSection(tokens: Tokens, from: number, to: number) {
  const lead = leadingLabel(tokens, from, to);
  if (lead >= 0) return sectionOfHeading(tokens.text.slice(tokens.start[from], tokens.end[lead]));
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (!(tokens.flags[i]! & WORD)) continue;
    words++;
    if (tokens.flags[i]! & (CAPITAL | SHOUTED)) capitals++;
  }
  if (words === 0) return null;
  const lists = isColon(tokens, to - 1) && opensBullets(tokens, to);
  if (words > HEADING_WORDS) return lists ? leadSection(tokens, from, to) : null;
  if (tokens.breaks[from] === SENTENCE_BREAK && !isColon(tokens, to - 1)) return null;
  let after = to;
  while (after < tokens.count && tokens.breaks[after] === NO_BREAK) after++;
  const next = after < tokens.count ? tokens.breaks[after]! : LINE_BREAK;
  if (next < LOST_BREAK) return null;
  const last = tokens.text.charCodeAt(tokens.end[to - 1]! - 1);
  const colon = last === 0x3a || last === 0x3f;
  if (!colon && (tokens.flags[to - 1]! & PUNCTUATION) !== 0 && last !== 0x21 && last !== 0x29 && last !== 0x2026)
    return null;
  const written = colon || words <= 3 || capitals * 2 >= words;
  if (!written && !asksOrTells(tokens, from) && !isUnfinished(tokens, to - 1) && !opensBullets(tokens, after))
    return null;
  const line = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  const named = sectionOfHeading(line);
  if (named === 'requirements' && !colon && !opensBullets(tokens, after) && isDemandItself(line)) return null;
  return named ?? (lists ? leadSection(tokens, from, to) : null);
}

/** A sentence that opens a list says with its last words that the list is of demands: "…, we are looking for someone who:". */
const LEAD_WORDS = 5;

function leadSection(tokens: Tokens, from: number, to: number) {
  const start = Math.max(from, to - 1 - LEAD_WORDS);
  const lead = tokens.text.slice(tokens.start[start], tokens.end[to - 2]);
  return ASKED.test(lead) ? ('requirements' as const) : null;
}

const ASKED =
  /\b(?:who(?: (?:is|has|can|will))?|need(?: to)?(?: have)?|looking for|(?:must|should)(?: have| be)?|demonstrate(?: the following)?)$/i;

/** "Requirements: a degree in …" on one line: the index of the last word before the colon, when it is among the first five. */
function leadingLabel(tokens: Tokens, from: number, to: number): number {
  for (let i = from + 1; i < to - 1 && i < from + 6; i++)
    if (isColon(tokens, i)) return tokens.flags[from]! & CAPITAL ? i - 1 : -1;
  return -1;
}

/** Words that a sentence cannot end with: the list below them goes on ("It helps if you have"). */
const UNFINISHED = new Set(
  'have has had if who with you need needs be bring are is will would to for by include includes including'
    .split(' ')
    .map(wordHash),
);

function isUnfinished(tokens: Tokens, at: number): boolean {
  return UNFINISHED.has(tokens.hash[at]!);
}

/** Whether the next line begins with a bullet. */
function opensBullets(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.flags[at]! & BULLET_MARK) !== 0;
}

/** Headings in sentence case: "What you will do", "Who we are", "About the role", "You have". */
function asksOrTells(tokens: Tokens, from: number): boolean {
  const word = tokens.text
    .slice(tokens.start[from], tokens.end[from])
    .toLowerCase()
    .replace(/['’].*/, '');
  return (
    word === 'what' ||
    word === 'who' ||
    word === 'about' ||
    word === 'why' ||
    word === 'how' ||
    word === 'you' ||
    word === 'your' ||
    word === 'our' ||
    word === 'the' ||
    word === 'in'
  );
}
