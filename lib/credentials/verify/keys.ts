import { field, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import { fromBase64Url } from '../carriers/jws.ts';
import { fromBase58 } from './base58.ts';
import { decompress } from './curve.ts';
import { type Documents, documentAt } from './documents.ts';

export type KeyKind = 'Ed25519' | 'P-256' | 'P-384';

/** How the key that signed is tied to the issuer named in the credential. */
export type Binding =
  /** The issuer's identifier is the key. */
  | 'issuerKey'
  /** The issuer's own site lists the key; it was asked. */
  | 'resolved'
  /** A key document lay beside the file: anyone can write one. */
  | 'beside'
  /** The key came inside the credential. */
  | 'travels'
  /** The key belongs to somebody else than the issuer. */
  | 'otherKey';

export type RawKey =
  | { readonly form: 'raw'; readonly kind: KeyKind; readonly bytes: Uint8Array<ArrayBuffer> }
  | { readonly form: 'jwk'; readonly jwk: JsonObject };

export interface FoundKey {
  readonly key: RawKey;
  readonly binding: Binding;
  /** DID or address that the key is listed under. */
  readonly holder: string;
}

/** Why a key could not be had. `malformed` means that the file itself is wrong. */
export interface NoKey {
  readonly reason: 'needsNetwork' | 'unknownDid' | 'keyNotListed' | 'keyKind' | 'malformed';
  readonly holder: string;
}

/** The key that a proof or a JWT header names, without any network. */
export function findKey(method: Json, issuerId: string | null, documents: Documents): FoundKey | NoKey {
  if (isObject(method)) return embedded(method, issuerId, documents);
  if (typeof method !== 'string' || !/^(?:did|https?|urn):/.test(method)) return { reason: 'malformed', holder: '' };
  const [holder = '', fragment = ''] = method.split('#');
  if (holder.startsWith('did:key:')) return didKey(holder, fragment, issuerId);
  if (holder.startsWith('did:jwk:')) return didJwk(holder, issuerId);
  const listed = documentAt(documents, holder);
  if (listed !== null) return fromDocument(listed.document, method, holder, issuerId, listed.fetched);
  if (/^z(?:6Mk|Dn|82)/.test(fragment)) return fromFragment(fragment, holder, issuerId);
  const known = holder.startsWith('did:web:') || holder.startsWith('http');
  return { reason: known ? 'needsNetwork' : 'unknownDid', holder };
}

function embedded(method: JsonObject, issuerId: string | null, documents: Documents): FoundKey | NoKey {
  const id = field(method, 'id');
  if (typeof id === 'string' && id.startsWith('did:')) return findKey(id, issuerId, documents);
  const key = keyOf(method);
  return isKey(key) ? { key, binding: 'travels', holder: '' } : { reason: key, holder: '' };
}

function isKey(found: RawKey | BadKey): found is RawKey {
  return typeof found === 'object';
}

function didKey(holder: string, fragment: string, issuerId: string | null): FoundKey | NoKey {
  const name = holder.slice(8);
  const key = fragment === '' || fragment === name ? multikey(name) : 'malformed';
  return isKey(key) ? { key, binding: own(holder, issuerId), holder } : { reason: key, holder };
}

function didJwk(holder: string, issuerId: string | null): FoundKey | NoKey {
  const bytes = fromBase64Url(holder.slice(8));
  try {
    const jwk: unknown = JSON.parse(new TextDecoder().decode(bytes ?? new Uint8Array()));
    if (isObject(jwk) && !Object.hasOwn(jwk, 'd'))
      return { key: { form: 'jwk', jwk }, binding: own(holder, issuerId), holder };
  } catch {
    // falls through to the same answer as a jwk of the wrong shape
  }
  return { reason: 'malformed', holder };
}

function own(holder: string, issuerId: string | null): Binding {
  return issuerId === holder ? 'issuerKey' : 'otherKey';
}

/** Keys under `assertionMethod` may issue; some documents hold them there only, some under `verificationMethod` with a reference. */
function fromDocument(
  document: unknown,
  method: string,
  holder: string,
  issuerId: string | null,
  fetched: boolean,
): FoundKey | NoKey {
  const assertion = list(field(document, 'assertionMethod'));
  const all = [...assertion, ...list(field(document, 'verificationMethod'))];
  const fragment = method.slice(holder.length);
  const isThis = (id: Json) => id === method || (fragment !== '' && id === fragment);
  const entry = all.find((one) => isObject(one) && isThis(field(one, 'id')));
  const mayIssue = assertion.some((one) => isThis(isObject(one) ? field(one, 'id') : one));
  const key = isObject(entry) && mayIssue ? keyOf(entry) : 'malformed';
  if (key === 'malformed' || field(document, 'id') !== holder) return { reason: 'keyNotListed', holder };
  if (key === 'keyKind') return { reason: 'keyKind', holder };
  if (holder !== issuerId) return { key, binding: 'otherKey', holder };
  return { key, binding: fetched ? 'resolved' : 'beside', holder };
}

function fromFragment(fragment: string, holder: string, issuerId: string | null): FoundKey | NoKey {
  const key = multikey(fragment);
  if (!isKey(key)) return { reason: key, holder };
  return { key, binding: holder === issuerId ? 'travels' : 'otherKey', holder };
}

/** Why a key cannot be used: it is broken, or of a kind that is not checked here (secp256k1, RSA, BLS …). */
type BadKey = 'malformed' | 'keyKind';

/** Key of a verification method object; `publicKeyBase58` is the older form of an Ed25519 key. */
function keyOf(method: JsonObject): RawKey | BadKey {
  const multibase = field(method, 'publicKeyMultibase');
  if (typeof multibase === 'string') return multikey(multibase);
  const base58 = field(method, 'publicKeyBase58');
  if (typeof base58 === 'string') {
    const bytes = fromBase58(base58);
    if (field(method, 'type') !== 'Ed25519VerificationKey2018') return bytes === null ? 'malformed' : 'keyKind';
    return bytes?.length === 32 ? { form: 'raw', kind: 'Ed25519', bytes } : 'malformed';
  }
  const jwk = field(method, 'publicKeyJwk');
  return isObject(jwk) && !Object.hasOwn(jwk, 'd') ? { form: 'jwk', jwk } : 'malformed';
}

/** Multicodec prefixes of other public keys: secp256k1, X25519, BLS 12-381 G1, G2 and both, P-521, Ed448, RSA. */
const OTHER_KINDS: readonly number[] = [0xe701, 0xec01, 0xea01, 0xeb01, 0xee01, 0x8224, 0x8324, 0x8524];

/** Multikey: multibase `z`, then a multicodec prefix (ed 01 Ed25519, 80 24 P-256, 81 24 P-384), then the (compressed) point. */
function multikey(text: string): RawKey | BadKey {
  const bytes = text.startsWith('z') ? fromBase58(text.slice(1)) : null;
  if (bytes === null || bytes.length < 34) return 'malformed';
  const prefix = ((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0);
  const rest = bytes.slice(2);
  if (prefix === 0xed01) return rest.length === 32 ? { form: 'raw', kind: 'Ed25519', bytes: rest } : 'malformed';
  const kind = prefix === 0x8024 ? 'P-256' : prefix === 0x8124 ? 'P-384' : null;
  if (kind === null) return OTHER_KINDS.includes(prefix) ? 'keyKind' : 'malformed';
  const point = decompress(kind, rest);
  return point === null ? 'malformed' : { form: 'raw', kind, bytes: point };
}

/** Whether a JWK names a curve or key type that proofs can be checked with here. */
export function isKnownKind(key: RawKey): boolean {
  return key.form === 'raw' || ['Ed25519', 'P-256', 'P-384'].includes(textOf(field(key.jwk, 'crv')));
}

/** Imports a key for checking; null when it is not a usable key of a kind that we check. */
export async function importKey(key: RawKey): Promise<{ key: CryptoKey; kind: KeyKind } | null> {
  try {
    if (key.form === 'raw')
      return {
        key: await crypto.subtle.importKey('raw', key.bytes, algorithmOf(key.kind), false, ['verify']),
        kind: key.kind,
      };
    const kind = field(key.jwk, 'crv');
    if (kind !== 'Ed25519' && kind !== 'P-256' && kind !== 'P-384') return null;
    const { kty, crv, x, y } = key.jwk as Record<string, string>;
    const jwk = { kty, crv, x, ...(y === undefined ? {} : { y }) } as JsonWebKey;
    return { key: await crypto.subtle.importKey('jwk', jwk, algorithmOf(kind), false, ['verify']), kind };
  } catch {
    return null;
  }
}

function algorithmOf(kind: KeyKind): AlgorithmIdentifier | EcKeyImportParams {
  return kind === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', namedCurve: kind };
}
