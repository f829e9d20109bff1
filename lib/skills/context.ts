import type { AliasContext } from '../model/competency.ts';
import { sentenceAround } from './sentence.ts';

/** What follows the letter of a driving licence's class with a trailer: "C+E", "C1+E". */
const VEHICLE_CLASS = /^1?\s?\+\s?E(?![\p{L}\p{N}])/u;

/**
 * Whether an ambiguous alias means its competency at `text[start..end)` (rules: `AliasContext`).
 * `beside` tells whether an unambiguous tool stands next to it in a list.
 */
export function aliasHolds(
  text: string,
  start: number,
  end: number,
  rule: AliasContext,
  beside: () => boolean,
): boolean {
  const written = text.slice(start, end);
  if (rule.exactCase && written !== rule.alias) return false;
  if (written.length === 1 && VEHICLE_CLASS.test(text.slice(end, end + 5))) return false;
  const sentence = sentenceAround(text, start, end);
  const around = text.slice(sentence.from, sentence.to).toLowerCase();
  if (
    rule.not.some((phrase) =>
      vetoes(around, start - sentence.from, end - sentence.from, phrase.toLowerCase(), rule.alias),
    )
  )
    return false;
  if (rule.near.length === 0 && !rule.inList) return true;
  if (rule.near.some((word) => occurs(around, start - sentence.from, end - sentence.from, word.toLowerCase())))
    return true;
  return rule.inList && beside();
}

/** A phrase that holds the alias vetoes where it covers the span; any other vetoes anywhere in the sentence. */
function vetoes(around: string, start: number, end: number, phrase: string, alias: string): boolean {
  if (phrase === '') return false;
  const covering = phrase.includes(alias.toLowerCase());
  for (let at = around.indexOf(phrase); at !== -1; at = around.indexOf(phrase, at + 1)) {
    if (!isWhole(around, at, at + phrase.length)) continue;
    if (!covering || (at <= start && at + phrase.length >= end)) return true;
  }
  return false;
}

/** Whether a word in small letters occurs whole outside the span. Plural "s" allowed. */
export function occurs(around: string, start: number, end: number, word: string): boolean {
  if (word === '') return false;
  for (let at = around.indexOf(word); at !== -1; at = around.indexOf(word, at + 1)) {
    const stop = at + word.length;
    if (at < end && stop > start) continue;
    if (isWhole(around, at, stop) || (around[stop] === 's' && isWhole(around, at, stop + 1))) return true;
  }
  return false;
}

const WORD = /[\p{L}\p{N}]/u;

function isWhole(text: string, from: number, to: number): boolean {
  return !WORD.test(text[from - 1] ?? ' ') && !WORD.test(text[to] ?? ' ');
}
