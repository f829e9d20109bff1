import { classOf, DIGIT, isWordUnit, UPPER } from './letters.ts';

/** A camel-case word before a comma, slash or closing bracket stands in a list of names ("JUnit, EasyMock, Git"). */
export function listed(text: string, end: number): boolean {
  const unit = text.charCodeAt(end);
  return unit === 0x2c || unit === 0x2f || unit === 0x29;
}

/** The end of the run of letters and digits from `at`, over an apostrophe inside it. */
export function runEnd(text: string, at: number): number {
  let i = at + 1;
  while (i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  if (i + 1 < text.length && isApostrophe(text.charCodeAt(i)) && isWordUnit(text.charCodeAt(i + 1))) {
    const rest = i + 2;
    // "driver's", "don't", "you'll": one or two letters after the mark; "skills'Excellent" is no word.
    const stop = rest < text.length && isWordUnit(text.charCodeAt(rest)) ? rest + 1 : rest;
    if (stop >= text.length || !isWordUnit(text.charCodeAt(stop))) return stop;
  }
  return i;
}

function isApostrophe(unit: number): boolean {
  return unit === 0x27 || unit === 0x2019;
}

/** Whether all units are digits. */
export function allDigits(text: string, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (classOf(text.charCodeAt(i)) !== DIGIT) return false;
  return true;
}

/** "3.5", "25,000", "25.000,50": digits after a point or comma. "2,3" keeps its comma only before groups of three. */
export function numberEnd(text: string, end: number): number {
  let i = end;
  while (i + 1 < text.length) {
    const unit = text.charCodeAt(i);
    if ((unit !== 0x2e && unit !== 0x2c) || classOf(text.charCodeAt(i + 1)) !== DIGIT) break;
    let stop = i + 1;
    while (stop < text.length && classOf(text.charCodeAt(stop)) === DIGIT) stop++;
    if (unit === 0x2c && stop - i !== 4) break;
    i = stop;
  }
  while (i > end && i < text.length && isWordUnit(text.charCodeAt(i))) i++;
  return i;
}

/** Carries a word over "++", "#", ".js" and the like, and "&" between single capitals. */
export function suffixEnd(text: string, start: number, end: number): number {
  const unit = text.charCodeAt(end);
  if (unit === 0x2b) {
    if (isTrailerClass(text, start, end)) return end + 2;
    let i = end;
    while (i < text.length && text.charCodeAt(i) === 0x2b && i - end < 2) i++;
    const short = end - start <= 2 || i - end === 2;
    return short && !(i < text.length && isWordUnit(text.charCodeAt(i))) && !allDigits(text, end - 1, end) ? i : end;
  }
  if (unit === 0x23 && end - start === 1) return end + 1;
  if (unit === 0x26 && end - start <= 2 && classOf(text.charCodeAt(end - 1)) === UPPER) return ampersandEnd(text, end);
  if (unit === 0x2e) return dottedEnd(text, start, end);
  return end;
}

/** "B+E", "C1+E": the European classes of driving licences with a trailer (Directive 2006/126/EC, article 4). */
function isTrailerClass(text: string, start: number, end: number): boolean {
  return (
    /^[BCD]1?$/.test(text.slice(start, Math.min(end, start + 3))) &&
    text[end + 1] === 'E' &&
    !(end + 2 < text.length && isWordUnit(text.charCodeAt(end + 2)))
  );
}

/** "R&D", "P&L", "AT&T": at most two letters on the right. */
function ampersandEnd(text: string, end: number): number {
  let i = end + 1;
  while (i < text.length && classOf(text.charCodeAt(i)) === UPPER) i++;
  return i > end + 1 && i - end <= 3 && !(i < text.length && isWordUnit(text.charCodeAt(i))) ? i : end;
}

const DOTTED_ENDS = new Set([
  'js',
  'net',
  'io',
  'ai',
  'py',
  'com',
  'org',
  'ts',
  'nhs',
  'uk',
  'co',
  'gov',
  'edu',
  'eu',
  'rs',
  'sc',
  'ed',
  'eng',
  'tech',
]);

/** "node.js", "asp.net", "e.g", "U.S", "Ph.D", "B.Sc", "nhs.net"; "procedures.Effectively" is two words. */
function dottedEnd(text: string, start: number, end: number): number {
  let i = end;
  while (text.charCodeAt(i) === 0x2e && i + 1 < text.length && isWordUnit(text.charCodeAt(i + 1))) {
    let stop = i + 2;
    while (stop < text.length && stop - i < 6 && isWordUnit(text.charCodeAt(stop))) stop++;
    const initials = stop - i === 2 && i - start <= 8;
    if (!initials && !(stop - i <= 5 && DOTTED_ENDS.has(text.slice(i + 1, stop).toLowerCase()))) break;
    if (stop < text.length && isWordUnit(text.charCodeAt(stop))) break;
    i = stop;
  }
  return i;
}
