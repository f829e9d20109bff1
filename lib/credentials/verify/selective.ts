import { toBase64Url } from '../carriers/jws.ts';
import { fromCbor } from './cbor.ts';
import { decompress } from './curve.ts';

/** A disclosed `ecdsa-sd-2023` proof: what its `proofValue` holds. */
export interface DerivedProof {
  readonly baseSignature: Uint8Array<ArrayBuffer>;
  /** The key of this one credential, as the issuer signed it: multicodec prefix and compressed P-256 point. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  /** One signature for each statement that the holder chose to show. */
  readonly signatures: readonly Uint8Array<ArrayBuffer>[];
  readonly labels: ReadonlyMap<string, string>;
  readonly mandatory: ReadonlySet<number>;
}

const DERIVED = [0xd9, 0x5d, 0x01];
const BASE = [0xd9, 0x5d, 0x00];
const ECDSA = { name: 'ECDSA', hash: 'SHA-256' };

/** True for the form that a holder keeps to derive from, which no reader is meant to check. */
export function isBaseProof(bytes: Uint8Array): boolean {
  return BASE.every((byte, i) => bytes[i] === byte);
}

/** Takes a `proofValue` apart (Data Integrity ECDSA Cryptosuites 1.0, parseDerivedProofValue); null when it is none. */
export function derivedProof(bytes: Uint8Array): DerivedProof | null {
  if (!DERIVED.every((byte, i) => bytes[i] === byte)) return null;
  const parts = fromCbor(bytes.subarray(DERIVED.length));
  if (!Array.isArray(parts) || parts.length !== 5) return null;
  const [baseSignature, publicKey, signatures, labels, mandatory] = parts as readonly unknown[];
  if (!isBytes(baseSignature, 64) || !isBytes(publicKey, 35) || !Array.isArray(signatures)) return null;
  if (!signatures.every((one) => isBytes(one, 64)) || !(labels instanceof Map) || !Array.isArray(mandatory))
    return null;
  const named = [...labels].map(([n, label]) =>
    isBytes(label, 32) ? ([`c14n${n}`, `u${toBase64Url(label)}`] as const) : null,
  );
  if (named.includes(null) || !mandatory.every((index) => typeof index === 'number')) return null;
  return {
    baseSignature,
    publicKey,
    signatures,
    labels: new Map(named.filter((one) => one !== null)),
    mandatory: new Set(mandatory as readonly number[]),
  };
}

/**
 * Whether issuer and credential key signed exactly these statements: the issuer signed the proof's options, the key and
 * the mandatory statements together; the key signed each other statement by itself.
 */
export async function holdsSelectively(
  proof: DerivedProof,
  issuerKey: CryptoKey,
  options: string,
  document: string,
): Promise<boolean> {
  const statements = relabelled(document, proof.labels);
  const mandatory = statements.filter((_, i) => proof.mandatory.has(i));
  const chosen = statements.filter((_, i) => !proof.mandatory.has(i));
  const key = await credentialKey(proof.publicKey);
  if (statements.length === 0 || chosen.length !== proof.signatures.length || key === null) return false;
  const signed = joined(await digest(options), proof.publicKey, await digest(mandatory.join('')));
  if (!(await crypto.subtle.verify(ECDSA, issuerKey, proof.baseSignature, signed))) return false;
  const answers = await Promise.all(
    chosen.map((statement, i) =>
      crypto.subtle.verify(ECDSA, key, proof.signatures[i]!, new TextEncoder().encode(statement)),
    ),
  );
  return answers.every(Boolean);
}

/** The canonical statements with their blank nodes under the names that the issuer's secret gave them, sorted again. */
function relabelled(canonical: string, labels: ReadonlyMap<string, string>): readonly string[] {
  const lines = canonical.split('\n').filter((line) => line !== '');
  // A name inside a quoted text is no name: only those outside of quotation marks are replaced.
  const renamed = lines.map((line) =>
    line.replace(/"(?:[^"\\]|\\.)*"|_:(c14n\d+)/g, (whole, name?: string) =>
      name === undefined ? whole : `_:${labels.get(name) ?? name}`,
    ),
  );
  return renamed.map((line) => `${line}\n`).sort();
}

async function credentialKey(multikey: Uint8Array): Promise<CryptoKey | null> {
  if (multikey[0] !== 0x80 || multikey[1] !== 0x24) return null;
  const point = decompress('P-256', multikey.slice(2));
  if (point === null) return null;
  return crypto.subtle.importKey('raw', point, { name: 'ECDSA', namedCurve: 'P-256' }, false, ['verify']);
}

function isBytes(value: unknown, length: number): value is Uint8Array<ArrayBuffer> {
  return value instanceof Uint8Array && value.length === length;
}

async function digest(text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)));
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
