import type { Mention } from './mentions.ts';

/** What may stand between two alternatives, and between earlier members of a list that ends in "or". */
const OR = /^\s*(?:,\s*)?(?:and\s*\/\s*)?(?:or|\/\s*or|and\/or)\s+(?:an?\s+|in\s+|with\s+)?$/i;
const SLASH = /^\s*\/\s*$/;
const LISTED = /^\s*,\s*(?:an?\s+)?$/;

/** Names of the groups of alternatives ("AWS, GCP or Azure" is g1), by the position of the mention; "" for none. */
export function alternativesOf(text: string, mentions: readonly Mention[], offsets: Offsets): string[] {
  const groups = mentions.map(() => '');
  let number = 0;
  let begin = 0;
  let open = false;
  for (let i = 1; i <= mentions.length; i++) {
    const gap =
      i < mentions.length && mentions[i]!.line === mentions[i - 1]!.line ? between(text, mentions, offsets, i) : null;
    if (gap !== null && (OR.test(gap) || SLASH.test(gap))) {
      open = true;
      continue;
    }
    if (gap !== null && !open && LISTED.test(gap)) continue;
    if (open) {
      number++;
      for (let k = begin; k < i; k++) groups[k] = `g${number}`;
    }
    begin = i;
    open = false;
  }
  return groups;
}

export interface Offsets {
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** The characters between a mention and the one before; null when they are too many to be a list mark. */
function between(text: string, mentions: readonly Mention[], { start, end }: Offsets, i: number): string | null {
  const from = end[mentions[i - 1]!.to - 1]!;
  const to = start[mentions[i]!.from]!;
  return to - from > 14 ? null : text.slice(from, to);
}
