import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Engine } from '../analyse.ts';
import { type ReadOptions, readFiles } from '../credentials/index.ts';
import { NOBODY, type Wallet } from '../model/evidence.ts';
import { findLabels } from '../skills/labels.ts';
import { parseBackup } from '../store/backup.ts';
import { catalogueFor } from '../words/catalogues.ts';
import { sayCode } from '../words/say.ts';

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

/** One wallet of several files: Rung backups and anything the wallet can import. Throws for a file that is neither. */
export async function readWalletFiles(paths: readonly string[], engine: Engine): Promise<Wallet> {
  const parts: Wallet[] = [];
  for (const path of paths) parts.push(readBackupWallet(path) ?? (await readImported(path, engine)));
  return {
    evidence: parts.flatMap((part) => part.evidence),
    claims: parts.flatMap((part) => part.claims),
    verifications: parts.flatMap((part) => part.verifications),
    rejectedBridges: parts.flatMap((part) => part.rejectedBridges),
    about: parts.find((part) => part.about !== NOBODY)?.about ?? NOBODY,
  };
}

function readBackupWallet(path: string): Wallet | null {
  if (!path.endsWith('.json')) return null;
  const backup = parseBackup(readFileSync(path, 'utf8'));
  if (!backup.ok) return null;
  const rows = <T>(name: string) => (backup.value.tables[name] ?? []) as readonly T[];
  const profile = rows<Partial<Wallet>>('profile')[0];
  return {
    evidence: rows('evidence'),
    claims: rows('claims'),
    verifications: rows('verifications'),
    rejectedBridges: profile?.rejectedBridges ?? [],
    about: profile?.about ?? NOBODY,
  };
}

async function readImported(path: string, engine: Engine): Promise<Wallet> {
  const [outcome] = await readFiles(
    [{ bytes: new Uint8Array(readFileSync(path)), name: basename(path) }],
    importOptions(engine, new Date(), null),
  );
  if (!outcome?.ok)
    throw new Error(
      `${path}: ${outcome ? sayCode(catalogueFor('en'), outcome.problem.code, outcome.problem.params) : 'not read'}`,
    );
  const { evidence, claims, verifications } = outcome.value;
  return { evidence, claims, verifications, rejectedBridges: [], about: NOBODY };
}
