import browser from 'webextension-polyfill';
import { BOARDS, type Board, boardFor } from '../../lib/boards/index.ts';

type Manifest = {
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
};

/** Boards that this build may ask permission for. */
export function switchableBoards(): readonly Board[] {
  const manifest = browser.runtime.getManifest() as unknown as Manifest;
  const known = new Set([...(manifest.optional_host_permissions ?? []), ...(manifest.host_permissions ?? [])]);
  return BOARDS.filter((board) => board.matches.length > 0 && board.matches.every((match) => known.has(match)));
}

export function switchableBoardFor(url: string): Board | null {
  const board = boardFor(url);
  return board && switchableBoards().includes(board) ? board : null;
}
