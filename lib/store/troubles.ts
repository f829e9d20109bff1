import type { RungDatabase } from './db.ts';

/** Counts a page whose address promised a posting but gave none. Keeps the path's shape only: digits and ids blanked. */
export async function noteTrouble(db: RungDatabase, board: string, url: string, now: Date): Promise<void> {
  const before = await db.troubles.get(board);
  await db.troubles.put({
    board,
    count: (before?.count ?? 0) + 1,
    lastFailure: now.toISOString(),
    lastSuccess: before?.lastSuccess ?? null,
    path: pathShape(url),
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
  });
}

function pathShape(url: string): string | null {
  if (!URL.canParse(url)) return null;
  return new URL(url).pathname
    .slice(0, 200)
    .replace(/[0-9a-f]{8}-[0-9a-f-]{27}/gi, '<id>')
    .replace(/\d+/g, '<n>');
}
