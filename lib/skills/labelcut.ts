import {
  isDash,
  isGluedStop,
  isPossessive,
  ROLE_AND,
  ROLE_APOSTROPHE,
  ROLE_BREAK,
  ROLE_DOT,
  ROLE_HYPHEN,
  ROLE_IGNORED,
  ROLE_SOFT,
  ROLE_SUFFIX,
  rolesOfUnits,
  wordAt,
} from './labelwords.ts';

/** Texts are cut in slices of this many units, so that the scratch memory stays small whatever the text. */
export const SLICE = 16_384;

export const HASH_START = 0x811c9dc5 | 0;
/** The prime of FNV-1a. */
export const HASH_STEP = 0x01000193;
const BREAK_HASH = mix(HASH_START, 0x2c);
const AND_HASH = mix(mix(mix(HASH_START, 0x61), 0x6e), 0x64);

/** The words of one slice in reusable arrays: where they stand and the FNV-1a hash of their folded units. */
export class Words {
  count = 0;
  readonly hash = new Int32Array(SLICE + 4);
  readonly start = new Int32Array(SLICE + 4);
  /** Equal to `start` for a break. */
  readonly end = new Int32Array(SLICE + 4);
  /** The words in which a letter behind the first is not written as it is folded, so that they may be two glued ones. */
  oddCount = 0;
  readonly odd = new Int32Array(SLICE + 4);
}

/** One FNV-1a step over a code unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP);
}

/**
 * Cuts `text[from..to)` into `words` (rules: `labelwords.ts`); at most `SLICE` units.
 * One pass, one table look-up a unit, nothing allocated.
 */
// biome-ignore lint/complexity/noExcessiveLinesPerFunction: one pass over the letters of a posting, nothing called or allocated in it
export function cutWords(text: string, from: number, to: number, words: Words): void {
  const { hash, start, end, odd } = words;
  const roles = rolesOfUnits();
  let count = 0;
  let oddCount = 0;
  let broken = false;
  let at = from;
  while (at < to) {
    let role = roles[text.charCodeAt(at)]!;
    if (role === ROLE_SOFT) {
      at++;
      continue;
    }
    if (role < 32) {
      if (role === ROLE_BREAK || (role >= ROLE_DOT && breaksAt(text, at, role))) {
        broken = true;
        at++;
        continue;
      }
      if (role !== ROLE_AND && !(role === ROLE_DOT && !wordAt(text, at - 1))) {
        at++;
        continue;
      }
    }
    if (broken) {
      broken = false;
      if (count > 0) {
        hash[count] = BREAK_HASH;
        start[count] = at;
        end[count] = at;
        count++;
      }
    }
    const first = at;
    let h = HASH_START;
    if (role < 32) {
      at++;
      if (role === ROLE_AND) {
        hash[count] = AND_HASH;
        start[count] = first;
        end[count] = at;
        count++;
        continue;
      }
      h = Math.imul(h ^ 0x2e, HASH_STEP);
      role = roles[text.charCodeAt(at)]!;
    }
    h = Math.imul(h ^ role, HASH_STEP);
    let other = 0;
    while (++at < to) {
      const unit = text.charCodeAt(at);
      role = roles[unit]!;
      if (role < 32) break;
      h = Math.imul(h ^ role, HASH_STEP);
      other |= unit ^ role;
    }
    if (at < to && role !== 0) {
      // A rare end: marks inside the word, "'s", or "++".
      at = longTail(text, at, to, h);
      h = tailHash;
      other = 1;
    }
    hash[count] = h;
    start[count] = first;
    end[count] = at;
    // Written in any case and counted only where it holds: no branch to guess.
    odd[oddCount] = count;
    oddCount += -other >>> 31;
    count++;
  }
  words.count = count;
  words.oddCount = oddCount;
}

/** The folded word at `text[start..end)` of `cutWords`; a break is ",". */
export function foldedWord(text: string, start: number, end: number): string {
  if (start === end) return ',';
  const roles = rolesOfUnits();
  let word = '';
  for (let i = start; i < end; i++) {
    const unit = text.charCodeAt(i);
    const role = roles[unit]!;
    if (role >= 32) word += String.fromCharCode(role);
    else if (role === ROLE_AND) word += 'and';
    else if (role === ROLE_DOT || role === ROLE_SUFFIX) word += String.fromCharCode(unit);
  }
  return word;
}

let tailHash = 0;

/** Goes on over ignored marks, "'s" and "+" or "#"; gives the end of the word and leaves its hash in `tailHash`. */
function longTail(text: string, from: number, to: number, hash: number): number {
  const roles = rolesOfUnits();
  let at = from;
  tailHash = hash;
  for (; at < to; at++) {
    const role = roles[text.charCodeAt(at)]!;
    if (role >= 32) tailHash = mix(tailHash, role);
    else if (role !== ROLE_IGNORED && !(role === ROLE_APOSTROPHE && isPossessive(text, at))) break;
  }
  let end = at;
  while (end < to && end - at < 3 && roles[text.charCodeAt(end)] === ROLE_SUFFIX) end++;
  if (end === at || wordAt(text, end)) return at;
  for (; at < end; at++) tailHash = mix(tailHash, text.charCodeAt(at));
  return at;
}

/** Whether a dot or hyphen at `at` ends a phrase. */
function breaksAt(text: string, at: number, role: number): boolean {
  if (role === ROLE_DOT) return !wordAt(text, at + 1) || (wordAt(text, at - 1) && isGluedStop(text, at));
  return role === ROLE_HYPHEN && isDash(text, at);
}
