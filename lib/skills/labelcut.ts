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
  ROLE_SUFFIX,
  ROLES,
  wordAt,
} from './labelwords.ts';

/** Texts are cut in slices of this many units, so that the scratch memory stays small whatever the text. */
export const SLICE = 16_384;

const HASH_START = 0x811c9dc5 | 0;
const HASH_STEP = 0x01000193;
const COMMA = 0x2c;
export const BREAK_HASH = mix(HASH_START, COMMA);

/** The words of one slice in reusable arrays: word i is `folded[fold[i]..fold[i + 1])`, found at `start[i]..end[i]`. */
export class Words {
  count = 0;
  readonly hash = new Int32Array(SLICE + 2);
  readonly start = new Int32Array(SLICE + 2);
  readonly end = new Int32Array(SLICE + 2);
  readonly fold = new Int32Array(SLICE + 3);
  /** 1 when a unit behind the first was changed by folding, as in "GitHub" or "experienceKnowledge". */
  readonly mixed = new Uint8Array(SLICE + 2);
  readonly folded = new Uint16Array(2 * SLICE + 8);
}

/** One FNV-1a step over a code unit. */
export function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, HASH_STEP);
}

/**
 * Cuts `text[from..to)` into `words` (rules: `labelwords.ts`); at most `SLICE` units.
 * One pass, one table look-up a unit, nothing allocated.
 */
export function cutWords(text: string, from: number, to: number, words: Words): void {
  const { hash, start, end, fold, mixed, folded } = words;
  let count = 0;
  let size = 0;
  let broken = false;
  let at = from;
  while (at < to) {
    let role = ROLES[text.charCodeAt(at)]!;
    let leadingDot = false;
    if (role < 32) {
      if (role === 0 || role === ROLE_IGNORED || role === ROLE_SUFFIX || role === ROLE_APOSTROPHE) {
        at++;
        continue;
      }
      if (role === ROLE_BREAK || breaksAt(text, at, role)) {
        broken = true;
        at++;
        continue;
      }
      if (role !== ROLE_AND && !(role === ROLE_DOT && !wordAt(text, at - 1))) {
        at++;
        continue;
      }
      leadingDot = role === ROLE_DOT;
    }
    if (broken && count > 0) {
      hash[count] = BREAK_HASH;
      start[count] = end[count - 1]!;
      end[count] = at;
      fold[count] = size;
      mixed[count] = 0;
      folded[size++] = COMMA;
      count++;
    }
    broken = false;
    const first = at;
    fold[count] = size;
    let h = HASH_START;
    let changed = 0;
    if (role === ROLE_AND) {
      folded[size++] = 0x61;
      folded[size++] = 0x6e;
      folded[size++] = 0x64;
      h = mix(mix(mix(h, 0x61), 0x6e), 0x64);
      at++;
    } else {
      if (leadingDot) {
        folded[size++] = 0x2e;
        h = mix(h, 0x2e);
        role = ROLES[text.charCodeAt(++at)]!;
      }
      folded[size++] = role;
      h = Math.imul(h ^ role, HASH_STEP);
      at++;
      for (; at < to; at++) {
        const unit = text.charCodeAt(at);
        role = ROLES[unit]!;
        if (role < 32) {
          if (role === ROLE_IGNORED || (role === ROLE_APOSTROPHE && isPossessive(text, at))) continue;
          break;
        }
        changed |= unit ^ role;
        folded[size++] = role;
        h = Math.imul(h ^ role, HASH_STEP);
      }
      if (role === ROLE_SUFFIX && at < to) {
        const suffix = suffixEnd(text, at, to);
        for (; at < suffix; at++) {
          const unit = text.charCodeAt(at);
          folded[size++] = unit;
          h = Math.imul(h ^ unit, HASH_STEP);
        }
      }
    }
    hash[count] = h;
    start[count] = first;
    end[count] = at;
    mixed[count] = changed === 0 ? 0 : 1;
    count++;
  }
  fold[count] = size;
  words.count = count;
}

/** Whether a dot or hyphen at `at` ends a phrase. */
function breaksAt(text: string, at: number, role: number): boolean {
  if (role === ROLE_DOT) return wordAt(text, at - 1) ? isGluedStop(text, at) : !wordAt(text, at + 1);
  return role === ROLE_HYPHEN && isDash(text, at);
}

/** The end of the "+" and "#" at `at` when no word unit follows, else `at`. */
function suffixEnd(text: string, at: number, to: number): number {
  let end = at;
  while (end < to && end - at < 3 && ROLES[text.charCodeAt(end)] === ROLE_SUFFIX) end++;
  return wordAt(text, end) ? at : end;
}
