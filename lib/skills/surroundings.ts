import type { AliasContext } from '../model/competency.ts';
import { occurs } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
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

/** What the framework's labels in a text tell; each rule is looked for once. */
export function surroundingsOf(text: string, { owners }: Gazetteer, lexicon: Lexicon): Surroundings {
  let lower: string | null = null;
  const shares = sharesOf(owners, lexicon);
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
    if (word !== '' && !alias.includes(word) && occurs(lower, 0, 0, word)) count++;
  }
  return count;
}

function sharesOf(owners: Gazetteer['owners'], lexicon: Lexicon): ReadonlyMap<string, number> {
  const named = new Set<number>();
  for (const [owner, other] of owners) if (owner && !other && !owner.ruled) named.add(owner.entry);
  const sectors = [...named].map((entry) => lexicon.entry(entry).sector).filter((sector) => !OF_ALL_TRADES.has(sector));
  const shares = new Map<string, number>();
  for (const sector of sectors) shares.set(sector, (shares.get(sector) ?? 0) + 1 / sectors.length);
  return shares;
}
