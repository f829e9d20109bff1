import type { Board } from './board.ts';

/** Longest packed board in characters; the longest of ours has some 5,000. */
const MAX_PACKED = 50_000;
const MARK = '\u0000';

/** A board as JSON text: what the background sends to the script on a page, which knows no boards itself. */
export function packBoard(board: Board): string {
  return JSON.stringify(board, (_key, value: unknown) =>
    value instanceof RegExp ? `${MARK}${value.flags}${MARK}${value.source}` : value,
  );
}

/** The board in a packed text of our own background; null for anything else. */
export function unpackBoard(packed: unknown): Board | null {
  if (typeof packed !== 'string' || packed.length > MAX_PACKED) return null;
  try {
    const board = JSON.parse(packed, (_key, value: unknown) => {
      const [start, flags, source] = typeof value === 'string' && value.startsWith(MARK) ? value.split(MARK) : [];
      return start === '' && source !== undefined ? new RegExp(source, flags) : value;
    }) as Partial<Board> | null;
    const known = typeof board?.id === 'string' && Array.isArray(board.matches) && Array.isArray(board.detail);
    return known ? (board as Board) : null;
  } catch {
    return null;
  }
}
