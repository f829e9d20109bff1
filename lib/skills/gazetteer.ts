import { COMPETENCY_KINDS } from '../model/competency.ts';
import type { LabelOwner, Lexicon } from './lexicon.ts';
import type { Tokens } from './tokens.ts';

/** Framework labels in a text, by token: for each token the number of the hit that covers it, -1 for none. */
export interface Gazetteer {
  readonly hitAt: Int32Array;
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** 1 to 6: the kind of the label's first owner in the order of `COMPETENCY_KINDS`; 7 more when a context rule stands on it. */
  readonly code: readonly number[];
  /** The entries that own each hit's label. */
  readonly owners: readonly (readonly LabelOwner[])[];
}

/** Longest labels from the left, without context rules: the trained model weighs them itself. */
export function gazetteerOf(tokens: Tokens, lexicon: Lexicon | null): Gazetteer {
  const hitAt = new Int32Array(tokens.count).fill(-1);
  const from: number[] = [];
  const to: number[] = [];
  const code: number[] = [];
  const owners: (readonly LabelOwner[])[] = [];
  if (!lexicon) return { hitAt, from, to, code, owners };
  const { count, starts, ends, values } = lexicon.index.match(tokens.text);
  let token = 0;
  for (let i = 0; i < count; i++) {
    while (token < tokens.count && tokens.end[token]! <= starts[i]!) token++;
    const first = token;
    while (token < tokens.count && tokens.start[token]! < ends[i]!) token++;
    if (token === first) continue;
    const owning = lexicon.owners(values[i]!);
    const owner = owning[0];
    if (!owner) continue;
    hitAt.fill(from.length, first, token);
    from.push(first);
    to.push(token);
    owners.push(owning);
    code.push(COMPETENCY_KINDS.indexOf(lexicon.entry(owner.entry).kind) + 1 + (owner.ruled ? 7 : 0));
  }
  return { hitAt, from, to, code, owners };
}

/** The code of the hit with exactly these bounds; 0 for none. */
export function exactHit({ hitAt, from: froms, to: tos, code }: Gazetteer, from: number, to: number): number {
  const hit = hitAt[from]!;
  return hit >= 0 && froms[hit] === from && tos[hit] === to ? code[hit]! : 0;
}
