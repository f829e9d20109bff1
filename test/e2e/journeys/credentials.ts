// What a person would bring along, made anew for each run: an export of LinkedIn, and badges with a signature.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, zipSync } from 'fflate';
import { didKeyOf, type SigningKey, signCredential } from '../../../lib/credentials/export/signing.ts';

const FOLDER = mkdtempSync(join(tmpdir(), 'rung-journey-'));

function file(name: string, content: string | Uint8Array): string {
  const path = join(FOLDER, name);
  writeFileSync(path, content);
  return path;
}

/** An export with the columns that LinkedIn writes. */
export function linkedinExport(name: string, tables: Readonly<Record<string, readonly (readonly string[])[]>>): string {
  const quoted = (rows: readonly (readonly string[])[]) =>
    rows.map((row) => row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')).join('\r\n');
  return file(
    name,
    zipSync(Object.fromEntries(Object.entries(tables).map(([table, rows]) => [table, strToU8(quoted(rows))]))),
  );
}

interface BadgeWords {
  readonly title: string;
  readonly issuer: string;
  /** Names of what the holder showed. */
  readonly shows: readonly string[];
}

/** An Open Badge 3.0 for a passed certification, signed with a fresh key; with `forgedTitle` changed after the signature. */
export async function badge(name: string, { title, issuer, shows }: BadgeWords, forgedTitle?: string): Promise<string> {
  const key = await freshKey();
  const credential = {
    '@context': ['https://www.w3.org/ns/credentials/v2', 'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json'],
    id: `urn:uuid:${crypto.randomUUID()}`,
    type: ['VerifiableCredential', 'OpenBadgeCredential'],
    name: title,
    issuer: { id: didKeyOf(key), type: ['Profile'], name: issuer },
    validFrom: '2026-10-01T00:00:00Z',
    credentialSubject: {
      id: 'did:example:holder',
      type: ['AchievementSubject'],
      achievement: {
        id: `urn:uuid:${crypto.randomUUID()}`,
        type: ['Achievement'],
        achievementType: 'Certification',
        name: title,
        description: title,
        criteria: { narrative: 'A practical examination of two hours.' },
        tag: [...shows],
      },
    },
  };
  const signed = await signCredential(credential, key, new Date('2026-10-01T00:00:00Z'));
  if (!signed.ok) throw new Error(`The badge could not be signed: ${signed.problem.code}`);
  const text = JSON.stringify(signed.value);
  return file(name, forgedTitle ? text.replaceAll(title, forgedTitle) : text);
}

async function freshKey(): Promise<SigningKey> {
  const pair = (await crypto.subtle.generateKey('Ed25519', false, ['sign', 'verify'])) as CryptoKeyPair;
  return {
    privateKey: pair.privateKey,
    publicKey: new Uint8Array(await crypto.subtle.exportKey('raw', pair.publicKey)),
  };
}
