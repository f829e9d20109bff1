import browser from 'webextension-polyfill';
import { BOARDS } from '../../../lib/boards/index.ts';

/** Origins that the user allowed, those that the build itself has left out. */
export async function allowedOrigins(): Promise<readonly string[]> {
  const manifest = browser.runtime.getManifest() as { readonly host_permissions?: readonly string[] };
  const own = new Set(manifest.host_permissions ?? []);
  return ((await browser.permissions.getAll()).origins ?? []).filter((origin) => !own.has(origin));
}

/** Of these, the single hosts that were allowed for questions about credentials. */
export async function askedOrigins(): Promise<readonly string[]> {
  const boards = new Set(BOARDS.flatMap((board) => board.matches));
  return (await allowedOrigins()).filter((origin) => !boards.has(origin) && /^https:\/\/[^*/]+\/\*$/.test(origin));
}
