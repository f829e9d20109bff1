import { NICE_CUE } from './cues.ts';
import { isColon, type Lines } from './lines.ts';
import type { Candidate } from './marginals.ts';
import { wordHash } from './phrasehash.ts';
import { SECTIONS } from './sections.ts';
import { BULLET_MARK, PUNCTUATION, type Tokens, WORD } from './tokens.ts';

/** Longest line and longest wish in it, in tokens. */
const LONGEST_LINE = 10;
const LONGEST_WISH = 4;

const hashes = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(wordHash));
/** Words that end such a line; others of the cues also end invitations ("visits are welcome"). */
const ENDS = hashes(
  'plus bonus advantage advantageous desirable preferred preferable beneficial asset helpful useful optional',
);
/** What may stand between the wish and the word that makes it one, and in front of the wish. */
const BETWEEN = hashes(
  'a an is are would be also considered highly strongly very big huge definite real distinct great',
);
const IN_FRONT = hashes(
  'experience experienced knowledge of in with within some any previous prior basic a an the and or to being having',
);
/** Not of any field by themselves: with one of these no wish is named. */
const EMPTY = hashes(
  'it this that which these those they you your we our experience candidates applicants benefits salary location work skills not as would will if what who following other refer additional informal presence annual added local about applications',
);
/** Parts in which a posting wishes for nothing. */
const ELSEWHERE: ReadonlySet<number> = new Set(
  (['company', 'perks', 'apply', 'legal'] as const).map((section) => SECTIONS.indexOf(section)),
);

/**
 * Wishes of one short line, "Latte art a plus.", of which nothing was found: the words before the one that makes it a wish.
 * A posting names them there and nowhere else, in words the model may never have seen.
 */
export function shortWishes(tokens: Tokens, lines: Lines, cues: Uint8Array, taken: readonly Candidate[]): Candidate[] {
  const wishes: Candidate[] = [];
  let next = 0;
  for (let line = 0; line < lines.count; line++) {
    const from = lines.from[line]!;
    const to = lines.to[line]!;
    while (next < taken.length && taken[next]!.to <= from) next++;
    if (to - from > LONGEST_LINE || ELSEWHERE.has(lines.section[line]!)) continue;
    if (next < taken.length && taken[next]!.from < to) continue;
    const wish = wishOf(tokens, cues, from, to);
    if (wish) wishes.push({ line, ...wish, chance: 0 });
  }
  return wishes;
}

function wishOf(tokens: Tokens, cues: Uint8Array, from: number, to: number): { from: number; to: number } | null {
  let cue = to - 1;
  while (cue > from && tokens.flags[cue]! & PUNCTUATION) cue--;
  if (cues[cue] !== NICE_CUE || !ENDS.has(tokens.hash[cue]!) || isColon(tokens, to - 1)) return null;
  let end = cue;
  while (end > from && BETWEEN.has(tokens.hash[end - 1]!)) end--;
  let start = from;
  while (start < end && (tokens.flags[start]! & BULLET_MARK || IN_FRONT.has(tokens.hash[start]!))) start++;
  if (start >= end || end - start > LONGEST_WISH) return null;
  for (let i = start; i < end; i++) if (!(tokens.flags[i]! & WORD) || EMPTY.has(tokens.hash[i]!)) return null;
  return { from: start, to: end };
}
