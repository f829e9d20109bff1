import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { analyse, type Engine } from '../analyse.ts';
import {
  exportBadge,
  exportPack,
  exportRecord,
  exportResume,
  originalsOf,
  ownEvidence,
  type SigningKey,
} from '../credentials/export/index.ts';
import type { Evidence, Wallet } from '../model/evidence.ts';
import type { Outcome } from '../model/outcome.ts';
import { DEFAULT_LIMITS } from '../model/plan.ts';
import type { Posting } from '../model/posting.ts';
import { catalogueFor } from '../words/catalogues.ts';
import { sayCode } from '../words/say.ts';
import { openLocalEngine } from './data.ts';
import { readInput } from './input.ts';
import { InputError, readOptions, UsageError } from './options.ts';
import { readWalletFiles, type WalletFiles } from './wallet-files.ts';

const FORMATS = ['open-badge-3', 'clr-2', 'json-resume', 'evidence-pack'] as const;
type ExportFormat = (typeof FORMATS)[number];

interface Job extends WalletFiles {
  readonly engine: Engine;
  readonly posting: string;
  readonly now: Date;
}

const WRITERS: Readonly<Record<ExportFormat, (job: Job) => Promise<readonly unknown[]>>> = {
  'open-badge-3': ownBadges,
  'clr-2': record,
  'json-resume': async ({ wallet }) => [exportResume(wallet.evidence, wallet.claims, { name: '', email: '' })],
  'evidence-pack': pack,
};

/** `rung export`: writes the wallet, or what of it bears on a posting, in a format that others read. */
export async function exportWallet(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args, ['wallet', 'posting', 'format']);
  const format = FORMATS.find((name) => name === options.one('format'));
  const files = options.all('wallet');
  const posting = options.one('posting');
  if (!format) throw new UsageError(`--format is one of ${FORMATS.join(', ')}.`);
  if (files.length === 0 || posting === null) throw new UsageError('Name a --wallet and a --posting.');
  if (posting !== '-' && !existsSync(posting)) throw new InputError(`${posting}: There is no such file.`);
  const engine = openLocalEngine();
  const held = await readWalletFiles(files, engine);
  for (const line of await WRITERS[format]({ ...held, engine, posting, now: new Date() }))
    console.log(JSON.stringify(line));
  return true;
}

/** One self-signed badge a line, for everything that no issuer has signed. */
async function ownBadges({ wallet, sources, now }: Job): Promise<readonly unknown[]> {
  const key = await freshKey();
  return Promise.all(unsigned(wallet, sources).map((evidence) => signed(evidence, wallet, key, now)));
}

async function record({ wallet, sources, now }: Job): Promise<readonly unknown[]> {
  const key = await freshKey();
  const own = await Promise.all(unsigned(wallet, sources).map((evidence) => signed(evidence, wallet, key, now)));
  const out = opened(
    await exportRecord(
      {
        originals: originalsOf(sources),
        own,
        name: 'Learner record',
        holder: 'Holder',
        id: `urn:uuid:${randomUUID()}`,
        now,
      },
      key,
    ),
  );
  for (const name of out.leftOut)
    console.error(`${name} holds no credential that can stand in the record; it was left out.`);
  return [out.record];
}

async function pack({ engine, wallet, posting, now }: Job): Promise<readonly unknown[]> {
  const read = postingIn(posting);
  const { match } = analyse(read, engine, { wallet, ignored: [], limits: DEFAULT_LIMITS, now });
  if (!match) throw new InputError('The wallet is empty.');
  const picked = [...new Set(match.items.flatMap((item) => item.evidence))];
  return [
    exportPack({
      posting: read,
      match,
      evidence: wallet.evidence,
      claims: wallet.claims,
      verifications: wallet.verifications,
      picked,
      now,
    }),
  ];
}

function postingIn(path: string): Posting {
  try {
    const read = readInput(path, null).posting;
    if (read) return read;
  } catch (error) {
    throw new InputError((error as Error).message);
  }
  throw new InputError(`${path} holds no posting that could be read.`);
}

function unsigned(wallet: Wallet, sources: WalletFiles['sources']): readonly Evidence[] {
  return ownEvidence(wallet.evidence, wallet.verifications, sources);
}

async function signed(evidence: Evidence, wallet: Wallet, key: SigningKey, now: Date) {
  const claims = wallet.claims.filter((claim) => claim.evidenceId === evidence.id);
  return opened(await exportBadge({ evidence, claims, holder: 'Holder', id: `urn:uuid:${randomUUID()}`, now }, key));
}

function opened<T>(outcome: Outcome<T>): T {
  if (outcome.ok) return outcome.value;
  throw new InputError(sayCode(catalogueFor('en'), outcome.problem.code, outcome.problem.params));
}

/** The command line keeps no key: each run signs with one of its own. */
async function freshKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey({ name: 'Ed25519' }, false, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}
