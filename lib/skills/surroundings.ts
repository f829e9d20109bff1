import type { AliasContext } from '../model/competency.ts';
import type { Lexicon } from './lexicon.ts';

/** What a whole posting tells about the sense of an ambiguous word in it. */
export interface Surroundings {
  /** How many of a rule's neighbouring words stand anywhere in the posting outside the word itself, counted up to `MOST_NEAR`. */
  near(rule: AliasContext): number;
  /** Share, 0 to 1, that a sector has among the entries that the posting names without doubt. */
  share(sector: string): number;
}

/** More neighbours than this tell no more. */
export const MOST_NEAR = 3;

/** Sectors that say nothing of the trade: every posting has attitudes and languages, and licences are of all trades. */
const OF_ALL_TRADES = new Set(['transversal', 'languages', 'licences', 'qualifications', 'remote-work']);

/** Reads each rule once. */
export function surroundingsOf(text: string, lexicon: Lexicon): Surroundings {
  let lower: string | null = null;
  const shares = sharesOf(text, lexicon);
  const counts = new Map<string, number>();
  return {
    near(rule) {
      const key = `${rule.alias}\n${rule.near.join('+')}`;
      const known = counts.get(key);
      if (known !== undefined) return known;
      lower ??= text.toLowerCase();
      const count = nearIn(lower, rule);
      counts.set(key, count);
      return count;
    },
    share: (sector) => shares.get(sector) ?? 0,
  };
}

function nearIn(lower: string, rule: AliasContext): number {
  const alias = rule.alias.toLowerCase();
  let count = 0;
  for (const near of rule.near) {
    if (count === MOST_NEAR) break;
    const word = near.toLowerCase();
    if (word !== '' && !alias.includes(word) && stands(lower, word)) count++;
  }
  return count;
}

/** Whether a word stands whole in a text, a plural "s" allowed. */
function stands(lower: string, word: string): boolean {
  for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
    const end = at + word.length;
    if (isLetter(lower, at - 1)) continue;
    if (!isLetter(lower, end) || (lower[end] === 's' && !isLetter(lower, end + 1))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;

function isLetter(text: string, at: number): boolean {
  return LETTER.test(text[at] ?? ' ');
}

function sharesOf(text: string, lexicon: Lexicon): ReadonlyMap<string, number> {
  const { count, values } = lexicon.index.match(text);
  const named = new Set<number>();
  for (let i = 0; i < count; i++) {
    const [owner, other] = lexicon.owners(values[i]!);
    if (owner && !other && !owner.ruled) named.add(owner.entry);
  }
  const sectors = [...named].map((entry) => lexicon.entry(entry).sector).filter((sector) => !OF_ALL_TRADES.has(sector));
  const shares = new Map<string, number>();
  for (const sector of sectors) shares.set(sector, (shares.get(sector) ?? 0) + 1 / sectors.length);
  return shares;
}
