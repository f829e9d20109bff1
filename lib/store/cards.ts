import { type CardState, postingKey } from '../model/library.ts';
import type { Card, Facts } from '../model/posting.ts';
import type { Openness } from '../model/residence.ts';
import type { RungDatabase } from './db.ts';

/** What the user's settings say about a card and about the facts of one that was read. */
export interface CardRules {
  readonly hidden: (card: Card) => boolean;
  readonly openHome: (facts: Facts) => Openness | null;
}

/** What is known of the cards of a list, by three bulkGets; a card never read has no score. */
export async function cardStates(
  db: RungDatabase,
  board: string,
  cards: readonly Card[],
  rules: CardRules,
): Promise<CardState[]> {
  const keys = cards.map((card) => postingKey(board, card));
  const [saved, readings, seen] = await Promise.all([
    db.postings.bulkGet(keys),
    db.readings.bulkGet(keys),
    db.seen.bulkGet(keys),
  ]);
  return cards.map((card, i) => {
    const reading = readings[i];
    return {
      key: keys[i]!,
      score: reading?.score ?? null,
      band: reading?.band ?? null,
      read: reading !== undefined,
      saved: saved[i]?.status ?? null,
      hidden: rules.hidden(card),
      workplace: reading?.facts.workplace ?? null,
      remoteLimits: reading?.facts.remoteLimits ?? null,
      openHome: reading ? rules.openHome(reading.facts) : null,
      salary: reading?.facts.salary ?? null,
      since: reading?.datePosted ?? saved[i]?.datePosted ?? seen[i]?.firstSeen ?? null,
    };
  });
}
