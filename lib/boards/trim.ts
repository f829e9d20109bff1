import { factLabel, isFactLabel, isTerm } from './facts.ts';
import { fold } from './fold.ts';
import { sectionKind } from './joblike.ts';
import type { Line } from './outline.ts';

const TAIL =
  /^(?:ready to apply|interested|apply\b.{0,40}|share\b.{0,30}|save(?: job)?|guardar|back to\b.{0,30}|(?:view|see) (?:all|more)\b.{0,40}|(?:show|read) (?:more|less)|report.{0,10}job|(?:spat|zpet) na\b.{0,30}|print|posted .{0,20})$/;
const LEGAL =
  /^\s*©|\b(?:all rights reserved|privacy (?:policy|notice)|cookie policy|impressum|datenschutz(?:erklärung)?|mentions légales|aviso legal|política de (?:cookies|privacidad)|p(?:artita|\.)? ?iva)\b/i;
/** Lines before the text that may be facts of the posting, and the longest of them in characters. */
const MAX_TOP = 24;
const MAX_FACT = 60;
/** Longest line in characters that may be a link around the text. */
const MAX_LINK = 60;

/** A description without what stands before it (up to the title, and the facts below that) and the controls after it. */
export function trim(description: string, title: string, outline: readonly Line[]): string {
  const lines = description.split('\n');
  const top = lines.slice(0, 8).findLastIndex((line) => fold(line) === fold(title));
  const isLink = (line: string) => isOnlyLinks(line, outline);
  const isControl = (line: string) => line.trim() === '' || isTail(line) || isLink(line) || fold(line) === fold(title);
  const first = lines.findIndex((line, index) => index > top && line.trim() !== '' && !isLink(line) && !isTail(line));
  const kept = withoutFacts(once(first < 0 ? [] : lines.slice(first)), outline);
  const foot = footOf(kept);
  if (foot > 0) kept.length = foot;
  while (kept.length > 0 && isControl(kept.at(-1) ?? '')) kept.pop();
  return kept.join('\n').trim();
}

/** Some sites write the text twice, for narrow and for wide windows. */
function once(lines: readonly string[]): readonly string[] {
  const from = lines.findIndex((line) => line.length >= 30);
  const again = from < 0 ? -1 : lines.indexOf(lines[from]!, from + 1);
  const isAgain = again > 0 && lines.slice(again).every((line, n) => line === lines[from + n]);
  return isAgain && lines.length - again > (again - from) * 0.8 ? lines.slice(0, again) : lines;
}

/** Where a foot begins that a site writes once for each width of a window; 0 where there is none. */
function footOf(lines: readonly string[]): number {
  const from = lines.findIndex((line, n) => line.length >= 30 && line.length < 160 && lines.indexOf(line, n + 1) > 0);
  const rest = lines.slice(from);
  const isFoot = from > lines.length * 0.6 && rest.every((line) => sectionKind(line) === null && !/^- /.test(line));
  return isFoot ? from : 0;
}

/** Lines of links are no lines of the outline, and those around a text lead elsewhere. */
function isOnlyLinks(line: string, outline: readonly Line[]): boolean {
  const folded = fold(line);
  if (folded === '' || line.length > MAX_LINK || line.includes('@')) return false;
  return !outline.some(({ text }) => text.length <= line.length + 2 && text.length > 1 && folded.includes(fold(text)));
}

function isTail(line: string): boolean {
  return TAIL.test(fold(line) || 'print') || (line.length < 200 && LEGAL.test(line)) || isRowOfLabels(line);
}

/** `ID: 7 Posted: 9 May Location: Rye Position: Keeper`: what a board repeats below a posting. */
function isRowOfLabels(line: string): boolean {
  return line.length < 600 && (line.match(/(?:^|\s)\p{L}[\p{L} ()]{1,40}:\s/gu)?.length ?? 0) > 3;
}

/** From the first sentence, or the heading above it; all of it where the text has no sentences at its top. */
function withoutFacts(lines: readonly string[], outline: readonly Line[]): string[] {
  const headings = new Set(outline.filter((line) => line.heading).map((line) => fold(line.text)));
  const isFact = (line: string) => isFactLabel(line) || isRowOfFacts(line) || isTerm(line);
  const opens = (line: string) =>
    !isFact(line) && (sectionKind(line) !== null || headings.has(fold(line)) || isSentence(line));
  const shown = lines.map((line, index) => ({ line, index })).filter(({ line }) => line.trim() !== '');
  const isValue = (index: number) => isBareLabel(shown[index - 1]?.line ?? '');
  const above = shown.slice(0, MAX_TOP).findIndex(({ line }, index) => opens(line) && !isValue(index));
  const facts = shown.slice(0, Math.max(0, above));
  // One or two short lines may be a greeting; facts are many, or say what they are.
  const areFacts = facts.length > 2 || facts.some(({ line }) => isFact(line) || PLACE.test(line));
  return areFacts ? lines.slice(shown[above]?.index) : [...lines];
}

/** A label without its value, which may be a sentence. */
function isBareLabel(line: string): boolean {
  return factLabel(line) === fold(line.replace(/\(.*\)/, ''));
}

/** `Rye, England, United Kingdom` */
const PLACE = /^\p{Lu}[\p{L} .'-]{1,30}(?:, \p{Lu}[\p{L} .'-]{1,30}){1,3}(?<!\.)$/u;

/** `Lisbon · full-time · €60–75k`: short parts between marks. */
function isRowOfFacts(line: string): boolean {
  const parts = line.length < 120 ? line.split(/\s[·•|–]\s/) : [];
  return parts.length > 1 && parts.every((part) => part.length < 40) && !/[.!?:]$/.test(line);
}

function isSentence(line: string): boolean {
  return line.length > MAX_FACT || (line.length > 25 && /[.!?:]$/.test(line.trim()));
}
