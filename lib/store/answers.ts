import type { Answer } from '../model/analysis.ts';
import { keyOf } from '../model/library.ts';
import type { Posting } from '../model/posting.ts';
import type { RungDatabase } from './db.ts';
import { hashOf } from './readings.ts';

/** Answers kept at most; beyond, the oldest fifth goes. One is about 20 KB, and none outlives its day. */
const KEPT = 300;

/** The answer that was given before to the same text on the same basis; null when there is none. The basis may still be read. */
export async function keptAnswer(
  db: RungDatabase,
  posting: Posting,
  basis: string | Promise<string>,
): Promise<Answer | null> {
  const [row, wanted] = await Promise.all([db.answers.get(keyOf(posting)), basis]);
  return row && row.basis === wanted && row.hash === hashOf(posting) ? row.answer : null;
}

export async function keepAnswer(
  db: RungDatabase,
  posting: Posting,
  basis: string,
  answer: Answer,
  now: Date,
): Promise<void> {
  await db.answers.put({ key: keyOf(posting), at: now.getTime(), hash: hashOf(posting), basis, answer });
  if ((await db.answers.count()) <= KEPT) return;
  const old = await db.answers
    .orderBy('at')
    .limit(KEPT / 5)
    .primaryKeys();
  await db.answers.bulkDelete(old);
}
