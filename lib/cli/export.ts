import { UsageError } from './options.ts';

/** `rung export`: not there before the exports of lib/credentials are. */
export async function exportWallet(_args: readonly string[]): Promise<boolean> {
  throw new UsageError('Exports come with the wallet.');
}
