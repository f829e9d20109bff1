import { foldedWords } from './labelbuild.ts';
import type { Lexicon } from './lexicon.ts';

/** An entry that a sentence may mention. Scores compare within one sentence only. */
export interface RankedEntry {
  readonly entry: number;
  readonly score: number;
}

/** An entry's own label counts a little more than its aliases. */
const OWN_LABEL = 1.05;
/** Labels looked at for each entry wanted: an entry may have many that fit. */
const LABELS_PER_ENTRY = 12;

/**
 * The entries that a whole sentence most likely mentions, best first: how much of a label's rare stems the sentence holds.
 * A list to choose from, not an answer; for phrases use `linkPhrase`. Works the same over an imported framework.
 */
export function rankEntries(sentence: string, lexicon: Lexicon, limit: number): RankedEntry[] {
  const scores = new Map<number, number>();
  const words = foldedWords(sentence.slice(0, 2_000));
  for (const { label, overlap } of lexicon.phrases.rank(words, limit * LABELS_PER_ENTRY, 'within')) {
    for (const owner of lexicon.owners(label)) {
      const score = overlap * (owner.alias === 0 ? OWN_LABEL : 1);
      if (score > (scores.get(owner.entry) ?? 0)) scores.set(owner.entry, score);
    }
  }
  return [...scores]
    .map(([entry, score]) => ({ entry, score }))
    .sort((a, b) => b.score - a.score || a.entry - b.entry)
    .slice(0, limit);
}
