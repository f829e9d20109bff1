import type { Requirement } from '../model/requirement.ts';
import { findLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/** Kinds whose names are the same in every language. */
const NAMED = new Set(['tool', 'credential', 'language']);
const MOST_QUOTES = 3;

/** A single word must be this long to be taken for a name in any language; shorter ones may be anything there. */
const LONG_WORD = 9;

/**
 * What can be read of a posting in a language that the model was not trained on: names of tools, credentials and
 * languages, and labels of an imported ESCO in the posting's language. Whether they are required cannot be told there, so
 * they count as asked for and the posting says what was not read.
 */
export function foreignRequirements(text: string, lexicon: Lexicon): Requirement[] {
  const found = new Map<string, Requirement>();
  for (const { id, entry, start, end } of findLabels(text, lexicon)) {
    const competency = lexicon.entry(entry);
    if (!NAMED.has(competency.kind) && !isTelling(text.slice(start, end))) continue;
    const before = found.get(id);
    if (before && before.quotes.length >= MOST_QUOTES) continue;
    found.set(id, {
      id,
      label: competency.label,
      kind: competency.kind,
      strength: 'must',
      level: null,
      anyOf: null,
      quotes: [...(before?.quotes ?? []), text.slice(start, end)],
      spans: [...(before?.spans ?? []), [start, end]],
      rule: 'skills.foreign',
      implied: false,
    });
  }
  return [...found.values()];
}

/** Several words, or one long word: in a foreign text these stand for what they name. */
function isTelling(written: string): boolean {
  return written.length >= LONG_WORD || /\p{L}[^\p{L}]+\p{L}/u.test(written);
}
