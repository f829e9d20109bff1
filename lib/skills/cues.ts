import { wordHash } from './phrasehash.ts';
import type { Tokens } from './tokens.ts';

/** What a word says of the strength of what stands near it: 0 nothing, 1 asked as a plus, 2 asked for, 3 a duty. */
export const NICE_CUE = 1;
export const MUST_CUE = 2;
export const DUTY_CUE = 3;

const NICE = `preferred preferably preference prefer preferable desirable desired desire desirably plus pluses bonus advantage advantageous
  advantages ideally ideal nice beneficial welcome welcomed asset optional helpful useful optionally favourable favorable appreciated
  appreciate encouraged willing willingness interest prefered recommended highly`;
const MUST = `must required require requires requirement requirements essential minimum mandatory necessary need needs needed should
  prerequisite least proven demonstrated demonstrable qualified qualifications`;
const DUTY = `responsible responsibilities responsibility duties duty will youll tasks accountable assist ensure support role include
  includes including involve involves`;

const CUES = new Map<number, number>();
for (const [cue, words] of [
  [DUTY_CUE, DUTY],
  [MUST_CUE, MUST],
  [NICE_CUE, NICE],
] as const)
  for (const word of words.split(/\s+/)) CUES.set(wordHash(word), cue);

/** The cue of each token. */
export function cuesOf(tokens: Tokens): Uint8Array {
  const cues = new Uint8Array(tokens.count);
  for (let i = 0; i < tokens.count; i++) cues[i] = CUES.get(tokens.hash[i]!) ?? 0;
  return cues;
}
