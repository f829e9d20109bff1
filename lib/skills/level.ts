import type { Cefr, StatedLevel } from '../model/requirement.ts';
import { sentenceAround } from './sentence.ts';

const CEFR = /\b([ABC][12])\b(?!\s*(?:licen[cs]e|category|driv))/;
const EQF = /\b(?:EQF|RQF|QCF|NQF|NVQ)(?:\s+level)?\s*([1-8])\b/i;

/** The level stated around `text[start..end)`, in its sentence; null when none is. Years are of experience with the span. */
export function levelNear(text: string, start: number, end: number): StatedLevel | null {
  const { from, to } = sentenceAround(text, start, end);
  const sentence = text.slice(from, to);
  const cefr = (CEFR.exec(sentence)?.[1] ?? null) as Cefr | null;
  const eqf = EQF.exec(sentence)?.[1];
  if (!cefr && !eqf) return null;
  return { years: null, yearsMax: null, words: null, cefr, eqf: eqf ? Number(eqf) : null };
}
