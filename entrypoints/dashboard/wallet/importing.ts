import type { ImportResult } from '../../../lib/credentials/index.ts';
import type { Outcome, Problem } from '../../../lib/model/outcome.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { addAllToWallet } from '../../../lib/store/wallet.ts';
import { importOptions } from '../../pages/import-options.ts';

/** What came of one file. */
export interface Line {
  readonly file: string;
  readonly state: 'added' | 'again' | 'refused' | 'stopped';
  readonly format: string | null;
  /** Things that came into the wallet. */
  readonly count: number;
  /** Competencies found in text that wait for the user's word. */
  readonly toConfirm: number;
  /** Credentials that were changed after they were signed, or withdrawn. */
  readonly void: number;
  readonly problems: readonly Problem[];
}

/** Files written in one transaction; each is whole or not there whenever the browser stops. */
const BATCH = 25;

/** Largest file that is opened at all; anything above is refused by every carrier anyway. */
const LARGEST = 60_000_000;

export interface ImportHooks {
  readonly onProgress: (done: number, all: number) => void;
  readonly signal: AbortSignal;
}

/**
 * Reads files together, so that a status list among them serves the others, and adds them to the wallet. Stopping it
 * leaves the wallet as it was. The reader is loaded only now.
 */
export async function importFiles(files: readonly File[], hooks: ImportHooks): Promise<readonly Line[]> {
  const { readFiles } = await import('../../../lib/credentials/index.ts');
  const inputs = await Promise.all(files.map(bytesOf));
  const outcomes = await readFiles(inputs, { ...(await importOptions(new Date())), ...hooks });
  if (hooks.signal.aborted) return files.map((file) => ({ ...blank(file.name), state: 'stopped' }));
  const again = await keep(outcomes);
  await bumpRevision();
  return outcomes.map((outcome, i) => lineOf(files[i]!.name, outcome, again.has(outcome)));
}

async function bytesOf(file: File) {
  const bytes = file.size > LARGEST ? file.slice(0, LARGEST) : file;
  return { name: file.name, bytes: new Uint8Array(await bytes.arrayBuffer()) };
}

/** Writes what was read; gives those that were in the wallet before. */
async function keep(outcomes: readonly Outcome<ImportResult>[]): Promise<ReadonlySet<unknown>> {
  const good = outcomes.filter((outcome) => outcome.ok && outcome.value.evidence.length > 0);
  const again = new Set<unknown>();
  for (let i = 0; i < good.length; i += BATCH) {
    const batch = good.slice(i, i + BATCH);
    const replaced = await addAllToWallet(
      database(),
      batch.flatMap((outcome) => (outcome.ok ? [outcome.value] : [])),
    );
    for (const [j, outcome] of batch.entries()) if (replaced[j]) again.add(outcome);
  }
  return again;
}

function blank(file: string): Line {
  return { file, state: 'added', format: null, count: 0, toConfirm: 0, void: 0, problems: [] };
}

function lineOf(file: string, outcome: Outcome<ImportResult>, again: boolean): Line {
  if (!outcome.ok) return { ...blank(file), state: 'refused', problems: [outcome.problem] };
  const { format, evidence, claims, verifications, warnings } = outcome.value;
  return {
    file,
    state: again ? 'again' : 'added',
    format,
    count: evidence.length,
    toConfirm: claims.filter((claim) => !claim.confirmed).length,
    void: verifications.filter(({ headline }) => headline === 'broken' || headline === 'withdrawn').length,
    problems: warnings,
  };
}
