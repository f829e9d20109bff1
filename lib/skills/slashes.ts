import { aliasOf, type Lexicon } from './lexicon.ts';
import type { Mention } from './mentions.ts';
import type { Tokens } from './tokens.ts';

const SLASH = 0x2f;

/** Puts names with a slash of their own ("Pub/Sub", "CI/CD") together again where each side was taken for a competency; "HTML/CSS" stays two. */
export function withSlashedNames(tokens: Tokens, mentions: readonly Mention[], lexicon: Lexicon): readonly Mention[] {
  const joined: Mention[] = [];
  for (const mention of mentions) {
    const before = joined.at(-1);
    if (before && isOneName(tokens, before, mention, lexicon))
      joined[joined.length - 1] = { ...before, to: mention.to, chance: Math.max(before.chance, mention.chance) };
    else joined.push(mention);
  }
  return joined.length === mentions.length ? mentions : joined;
}

function isOneName(tokens: Tokens, before: Mention, after: Mention, lexicon: Lexicon): boolean {
  const { text, start, end } = tokens;
  const slash = end[before.to - 1]!;
  if (text.charCodeAt(slash) !== SLASH || slash + 1 !== start[after.from]) return false;
  const whole = text.slice(start[before.from], end[after.to - 1]);
  if (!namesSlash(whole, lexicon)) return false;
  const sides = [text.slice(start[before.from], slash), text.slice(slash + 1, end[after.to - 1])];
  return !sides.every((side) => isSureName(side, lexicon));
}

/** Whether the words are a label that is written with a slash. */
function namesSlash(words: string, lexicon: Lexicon): boolean {
  const label = wholeLabel(words, lexicon);
  return label >= 0 && lexicon.owners(label).some((owner) => aliasOf(lexicon, owner).includes('/'));
}

function isSureName(words: string, lexicon: Lexicon): boolean {
  const label = wholeLabel(words, lexicon);
  return label >= 0 && lexicon.owners(label).some((owner) => !owner.ruled);
}

/** The label that covers the words from end to end; -1 when none does. */
function wholeLabel(words: string, lexicon: Lexicon): number {
  const { count, starts, ends, values } = lexicon.index.match(words);
  return count === 1 && starts[0] === 0 && ends[0] === words.length ? values[0]! : -1;
}
