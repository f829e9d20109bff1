import { glueAt } from './glue.ts';
import { BULLET, classOf, isWordUnit, NEWLINE, UPPER } from './letters.ts';

/** No sentence is looked at farther than this from a span, so that a text without stops stays linear. */
const REACH = 400;

/** The sentence or list item around a span: from and to, in UTF-16 units, at most 400 units to each side. */
export function sentenceAround(
  text: string,
  start: number,
  end: number,
): { readonly from: number; readonly to: number } {
  let from = start;
  const first = Math.max(0, start - REACH);
  while (from > first && !endsSentence(text, from - 1)) from--;
  let to = end;
  const last = Math.min(text.length, end + REACH);
  while (to < last && !endsSentence(text, to)) to++;
  if (to < last && isSmall(text.charCodeAt(to))) to++;
  return { from, to };
}

function endsSentence(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  const kind = classOf(unit);
  if (kind === NEWLINE || kind === BULLET || unit === 0x3b || unit === 0x21 || unit === 0x3f) return true;
  const next = text.charCodeAt(at + 1);
  if (unit !== 0x2e) return isSmall(unit) && classOf(next) === UPPER && isGlue(text, at + 1);
  if (Number.isNaN(next) || classOf(next) === NEWLINE) return true;
  if (next >= 0x41 && next <= 0x5a) return isSmall(text.charCodeAt(at - 1)) && isSmall(text.charCodeAt(at - 2));
  return next === 0x20 && !isAbbreviation(text, at);
}

/** Whether a line break was lost before `at`, inside a run of letters ("experienceStrong"). */
function isGlue(text: string, at: number): boolean {
  let start = at;
  while (start > 0 && at - start < 64 && isWordUnit(text.charCodeAt(start - 1))) start--;
  let end = at;
  while (end < text.length && end - at < 64 && isWordUnit(text.charCodeAt(end))) end++;
  for (let cut = glueAt(text, start, end); cut > 0 && cut <= at; cut = glueAt(text, cut, end))
    if (cut === at) return true;
  return false;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** "e.g.", "i.e.", "etc.", "incl.", "yrs." before a small letter, a digit or a comma. */
function isAbbreviation(text: string, dot: number): boolean {
  const after = text.charCodeAt(dot + 2);
  if (after >= 0x41 && after <= 0x5a) return text.charCodeAt(dot - 2) === 0x2e && isSmall(text.charCodeAt(dot - 1));
  return isSmall(after) || (after >= 0x30 && after <= 0x39 && text.charCodeAt(dot - 2) === 0x2e);
}
