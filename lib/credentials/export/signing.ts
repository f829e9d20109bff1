import { failed, type Outcome, ok } from '../../model/outcome.ts';
import type { JsonObject } from '../carriers/json.ts';
import { toBase58 } from '../verify/base58.ts';
import { canonicalRdf } from '../verify/canonical.ts';

/** The user's own Ed25519 key. The private half may be non-extractable; the public half is its 32 raw bytes. */
export interface SigningKey {
  readonly privateKey: CryptoKey;
  readonly publicKey: Uint8Array;
}

/** The identifier that is the key itself: `did:key:z6Mk…` (multicodec ed 01, base58btc). */
export function didKeyOf(key: SigningKey): string {
  return `did:key:z${toBase58(Uint8Array.from([0xed, 0x01, ...key.publicKey]))}`;
}

/** Adds an `eddsa-rdfc-2022` proof. Fails when a part of the credential is outside every bundled vocabulary. */
export async function signCredential(credential: JsonObject, key: SigningKey, now: Date): Promise<Outcome<JsonObject>> {
  const did = didKeyOf(key);
  const config = {
    type: 'DataIntegrityProof',
    cryptosuite: 'eddsa-rdfc-2022',
    created: instant(now),
    verificationMethod: `${did}#${did.slice(8)}`,
    proofPurpose: 'assertionMethod',
  };
  const [first, second] = [
    await canonicalRdf({ ...config, '@context': credential['@context'] }, 'SHA-256'),
    await canonicalRdf(credential, 'SHA-256'),
  ];
  if ('reason' in first || 'reason' in second) return failed('credentials.export.unsignable');
  const data = Uint8Array.from([...(await sha256(first.text)), ...(await sha256(second.text))]);
  const signature = new Uint8Array(await crypto.subtle.sign({ name: 'Ed25519' }, key.privateKey, data));
  return ok({ ...credential, proof: { ...config, proofValue: `z${toBase58(signature)}` } });
}

/** An instant to the second, as credentials write it. */
export function instant(now: Date): string {
  return `${now.toISOString().slice(0, 19)}Z`;
}

async function sha256(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}
