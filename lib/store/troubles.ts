import type { ReadingProblem } from '../model/posting.ts';
import type { RungDatabase } from './db.ts';

/** Counts a page whose address promised a posting but gave none, with what failed last. */
export async function noteTrouble(db: RungDatabase, problem: ReadingProblem, now: Date): Promise<void> {
  const { board } = problem;
  const before = await db.troubles.get(board);
  await db.troubles.put({
    board,
    count: (before?.count ?? 0) + 1,
    lastFailure: now.toISOString(),
    lastSuccess: before?.lastSuccess ?? null,
    path: problem.form,
    problem,
  });
}

export async function noteSuccess(db: RungDatabase, board: string, now: Date): Promise<void> {
  const before = await db.troubles.get(board);
  await db.troubles.put({
    board,
    count: before?.count ?? 0,
    lastFailure: before?.lastFailure ?? null,
    lastSuccess: now.toISOString(),
    path: before?.path ?? null,
    problem: before?.problem ?? null,
  });
}
