import { foldedUnits } from './letters.ts';

/**
 * How labels and postings are cut into the words that the label index compares.
 *
 * - A word is a run of letters and digits, folded to lower case without marks.
 * - "+" and "#" directly behind a word belong to it when no word follows ("C++", "C#", "A+"); "." before a letter and
 *   not behind a word begins a word (".NET"). Between letters "." only separates ("Node.js" is "node js").
 * - "'s" is joined ("driver's" is "drivers"), other apostrophes separate ("l'anglais"). "&" is the word "and".
 * - Punctuation that ends a phrase is one word of its own, ",", so that no label runs across a comma, a bullet or a
 *   line end unless it has one itself. Spaces, hyphens inside words, slashes and quotes only separate.
 */
/** Words longer than this are in no label. */
export const LONGEST_WORD = 40;

/** Roles of code units; values from 32 on are the folded word unit itself. */
export const ROLE_SOFT = 0;
export const ROLE_BREAK = 1;
export const ROLE_AND = 2;
export const ROLE_DOT = 3;
export const ROLE_SUFFIX = 4;
export const ROLE_IGNORED = 5;
export const ROLE_APOSTROPHE = 6;
export const ROLE_HYPHEN = 7;

let made: Uint16Array | null = null;

/** The roles of all code units; made when the first text is cut, not whenever a worker wakes. */
export function rolesOfUnits(): Uint16Array {
  made ??= makeRoles();
  return made;
}

function makeRoles(): Uint16Array {
  const roles = foldedUnits(ROLE_BREAK);
  for (const mark of ',;:()[]{}|!?*<>=~\u2013\u2014\u2026\u3001\u3002\u00bf\u00a1')
    roles[mark.charCodeAt(0)] = ROLE_BREAK;
  roles['&'.charCodeAt(0)] = ROLE_AND;
  roles['.'.charCodeAt(0)] = ROLE_DOT;
  roles['+'.charCodeAt(0)] = ROLE_SUFFIX;
  roles['#'.charCodeAt(0)] = ROLE_SUFFIX;
  roles["'".charCodeAt(0)] = ROLE_APOSTROPHE;
  roles['\u2019'.charCodeAt(0)] = ROLE_APOSTROPHE;
  roles['-'.charCodeAt(0)] = ROLE_HYPHEN;
  roles[0x2010] = ROLE_HYPHEN;
  roles[0x2011] = ROLE_HYPHEN;
  for (let unit = 0x300; unit < 0x370; unit++) roles[unit] = ROLE_IGNORED;
  for (const unit of [0xad, 0x200b, 0x200c, 0x200d, 0x2060, 0xfeff]) roles[unit] = ROLE_IGNORED;
  return roles;
}

/** True for a dot that ends a sentence although no space follows it ("experience.Knowledge", but not "Node.JS"). */
export function isGluedStop(text: string, dot: number): boolean {
  const roles = rolesOfUnits();
  const before = text.charCodeAt(dot - 1);
  const after = text.charCodeAt(dot + 1);
  if (roles[before] !== before || before < 0x61 || roles[after] === after) return false;
  const second = text.charCodeAt(dot + 2);
  if (second >= 0x41 && second <= 0x5a) return false;
  return !(after === 0x4a && second === 0x73);
}

/** True when the unit at `at` is a word unit. */
export function wordAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && rolesOfUnits()[text.charCodeAt(at)]! >= 32;
}

/** True for "'s" at the end of a word. */
export function isPossessive(text: string, apostrophe: number): boolean {
  const after = text.charCodeAt(apostrophe + 1);
  return (after === 0x73 || after === 0x53) && !wordAt(text, apostrophe + 2);
}

/** True when a hyphen stands between words with a space beside it and so divides phrases. */
export function isDash(text: string, hyphen: number): boolean {
  return !wordAt(text, hyphen - 1) || !wordAt(text, hyphen + 1);
}
