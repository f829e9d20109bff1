import type { CompetencyKind } from '../model/competency.ts';
import { findLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/** The competency that a phrase means. Confidence 0 to 1; nothing under `LEAST_CONFIDENCE` is given. */
export interface PhraseLink {
  readonly id: string;
  readonly label: string;
  readonly confidence: number;
}

/**
 * Links a phrase of a posting to the framework; null when no entry is meant with enough confidence.
 * `kind` null when it is not known; `title` is the posting's title.
 */
export function linkPhrase(
  phrase: string,
  _kind: CompetencyKind | null,
  _title: string,
  lexicon: Lexicon,
): PhraseLink | null {
  const hits = findLabels(phrase, lexicon);
  const whole = hits.find((hit) => hit.end - hit.start >= 0.6 * phrase.length);
  return whole ? { id: whole.id, label: lexicon.entry(whole.entry).label, confidence: 0.9 } : null;
}
