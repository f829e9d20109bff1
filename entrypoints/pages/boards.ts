import browser from 'webextension-polyfill';
import { BOARDS, type Board, boardFor } from '../../lib/boards/index.ts';
import { readSettings } from '../../lib/settings.ts';

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

/** Ids of those of the boards that are turned on and that the browser still allows. */
export async function boardsTurnedOn(boards: readonly Board[]): Promise<ReadonlySet<string>> {
  const { boards: chosen } = await readSettings();
  const allowed = boards
    .filter(({ id }) => chosen[id] !== undefined)
    .map(async ({ id, matches }) => ((await browser.permissions.contains({ origins: [...matches] })) ? [id] : []));
  return new Set((await Promise.all(allowed)).flat());
}

export function switchableBoardFor(url: string): Board | null {
  const board = boardFor(url);
  return board && switchableBoards().includes(board) ? board : null;
}
