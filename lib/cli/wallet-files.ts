import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from '../analyse.ts';
import { type ReadOptions, readFile } from '../credentials/index.ts';
import { type Claim, type Evidence, NOBODY, type Source, type Verification, type Wallet } from '../model/evidence.ts';
import type { Problem } from '../model/outcome.ts';
import { findLabels } from '../skills/labels.ts';
import { parseBackup } from '../store/backup.ts';
import { isSealed } from '../store/seal.ts';
import { catalogueFor } from '../words/catalogues.ts';
import { sayCode } from '../words/say.ts';
import { fileProblem, InputError } from './options.ts';

/** How credential files find their competencies in the framework. */
export function importOptions(engine: Engine, now: Date, email: string | null): ReadOptions {
  return {
    now,
    ...(email !== null && { email }),
    mapText: (text) =>
      findLabels(text, engine.lexicon).map((hit) => ({
        competency: hit.id,
        label: engine.lexicon.entry(hit.entry).label,
        span: [hit.start, hit.end] as const,
      })),
    mapUri: (uri) => {
      const number = engine.lexicon.indexOfEsco(uri.slice(-36));
      return number < 0 ? null : engine.lexicon.entry(number).id;
    },
    trustedIssuers: [],
  };
}

/** What the files hold together, and the original files that they came from. */
export interface WalletFiles {
  readonly wallet: Wallet;
  readonly sources: readonly Source[];
}

/** One wallet of several files: Rung backups and anything the wallet can import. Throws an InputError for another file. */
export async function readWalletFiles(paths: readonly string[], engine: Engine): Promise<WalletFiles> {
  const parts: WalletFiles[] = [];
  for (const path of paths) {
    const bytes = bytesOf(path);
    parts.push(readBackupWallet(path, bytes) ?? (await readImported(path, bytes, engine)));
  }
  const wallets = parts.map((part) => part.wallet);
  const wallet = {
    evidence: wallets.flatMap((part) => part.evidence),
    claims: wallets.flatMap((part) => part.claims),
    verifications: wallets.flatMap((part) => part.verifications),
    rejectedBridges: wallets.flatMap((part) => part.rejectedBridges),
    about: wallets.find((part) => part.about !== NOBODY)?.about ?? NOBODY,
  };
  return { wallet, sources: parts.flatMap((part) => part.sources) };
}

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  try {
    return new Uint8Array(readFileSync(path));
  } catch (error) {
    throw new InputError(`${path}: ${fileProblem(error)}`);
  }
}

/** A backup that says that it is one but is sealed, damaged or newer stops here with its own sentence. */
function readBackupWallet(path: string, bytes: Uint8Array): WalletFiles | null {
  if (!/\.json$/i.test(path)) return null;
  const text = new TextDecoder().decode(bytes);
  if (isSealed(text)) throw new InputError(`${path}: ${sentence({ code: 'backup.sealed' })}`);
  const backup = parseBackup(text);
  if (!backup.ok && ['backup.newer', 'backup.damaged'].includes(backup.problem.code))
    throw new InputError(`${path}: ${sentence(backup.problem)}`);
  if (!backup.ok) return null;
  const rows = <T>(name: string) => (backup.value.tables[name] ?? []) as readonly T[];
  const profile = rows<Partial<Wallet>>('profile')[0];
  const wallet = {
    evidence: rows<Evidence>('evidence'),
    claims: rows<Claim>('claims'),
    verifications: rows<Verification>('verifications'),
    rejectedBridges: profile?.rejectedBridges ?? [],
    about: profile?.about ?? NOBODY,
  };
  return { wallet, sources: rows<Source>('sources') };
}

async function readImported(path: string, bytes: Uint8Array<ArrayBuffer>, engine: Engine): Promise<WalletFiles> {
  const outcome = await readFile(bytes, basename(path), importOptions(engine, new Date(), null));
  if (!outcome.ok) throw new InputError(`${path}: ${sentence(outcome.problem)}`);
  const { evidence, claims, verifications, source } = outcome.value;
  return { wallet: { evidence, claims, verifications, rejectedBridges: [], about: NOBODY }, sources: [source] };
}

function sentence(problem: Problem): string {
  return sayCode(catalogueFor('en'), problem.code, problem.params);
}
