import type { CompetencyKind } from '../model/competency.ts';
import { foldedWords } from './labelbuild.ts';
import { aliasOf, type Lexicon } from './lexicon.ts';
import type { PhraseLink } from './link.ts';
import { overlapsOf } from './overlap.ts';
import { isTelling, singularOf, stemOf, stemsOf } from './stem.ts';

/** Overlap that the name of a tool or a credential needs, and a name of one word. */
const LEAST_NAME = 0.56;
/** The same for a name of which only a part stands in the phrase: "build cache" is none of the caches. */
const LEAST_PART = 0.71;
const LEAST_WORD = 0.92;
/** The subject of a degree stands before such words. */
const OR_RELATED =
  /,? (?:or )?(?:an? )?(?:other |closely )?(?:related|similar|equivalent|relevant) (?:technical |scientific )?(?:field|discipline|subject|area)s?(?: of study)?\b.*$/i;

/** For names: the entry that fits best, when it fits well enough and shares names, not only stems. */
export function namedLink(phrase: string, kind: CompetencyKind, title: string, lexicon: Lexicon): PhraseLink | null {
  const words = foldedWords(phrase);
  const [best] = overlapsOf(words, kind, title, lexicon);
  if (!best) return null;
  const name = foldedWords(aliasOf(lexicon, best.owner));
  if (best.fit < leastFit(stemsOf(words), name) || (kind === 'tool' && !sharesNames(words, name))) return null;
  const { id, label } = lexicon.entry(best.entry);
  return { id, label, confidence: best.fit };
}

/** A degree by its subject, where the phrase goes on with "or a related field". */
export function degreeLink(phrase: string, title: string, lexicon: Lexicon): PhraseLink | null {
  const end = phrase.search(OR_RELATED);
  return end > 0 ? namedLink(`degree in ${phrase.slice(0, end)}`, 'credential', title, lexicon) : null;
}

/** One word must fit almost fully; a name of which only a part stands in the phrase must fit better than a whole one. */
function leastFit(stems: readonly string[], name: readonly string[]): number {
  if (stems.length === 1) return LEAST_WORD;
  return stemsOf(name).every((stem) => stems.includes(stem)) ? LEAST_NAME : LEAST_PART;
}

/**
 * Whether all that a phrase shares with the name of a tool are words of it and not only their stems ("applications" is not
 * "applicant"), and the words that say nothing elsewhere are there as well: "Microsoft To Do" is not every "Microsoft".
 */
function sharesNames(words: readonly string[], name: readonly string[]): boolean {
  const written = new Set(words.map(singularOf));
  const stems = new Set(stemsOf(words));
  const telling = name.filter(isTelling);
  return name.every((word) => {
    if (written.has(singularOf(word))) return true;
    return telling.includes(word) ? !stems.has(stemOf(word)) : telling.length > 1;
  });
}
