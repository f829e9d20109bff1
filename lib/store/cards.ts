import { type CardState, postingKey } from '../model/library.ts';
import type { Card } from '../model/posting.ts';
import type { RungDatabase } from './db.ts';

/** What is known of the cards of a list, by three bulkGets; a card never read has no score. */
export async function cardStates(
  db: RungDatabase,
  board: string,
  cards: readonly Card[],
  hidden: (card: Card) => boolean,
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
      hidden: hidden(card),
      workplace: reading?.facts.workplace ?? null,
      remoteLimits: reading?.facts.remoteLimits ?? null,
      salary: reading?.facts.salary ?? null,
      since: reading?.datePosted ?? saved[i]?.datePosted ?? seen[i]?.firstSeen ?? null,
    };
  });
}
