import { at, field, isObject, type Json, list } from './carriers/json.ts';
import { openFile } from './carriers/open.ts';
import { partsOf } from './carriers/parts.ts';
import type { OpenedFile } from './format.ts';
import { credentialOf, embeddedCredential, hostedOnly } from './formats/envelope.ts';
import { idOf } from './plain.ts';
import { isPublicHttps } from './verify/status.ts';

/** A document that would answer an open check, if the user lets Rung ask its host. */
export interface Ask {
  /** The name under which the check looks for it in `ReadOptions.fetched`. */
  readonly key: string;
  /** Public https address to get it from. */
  readonly url: string;
  readonly host: string;
  readonly for: 'key' | 'status' | 'badge';
}

/** Addresses asked for one file; more would be a way to make Rung knock on many doors. */
const MAX_ASKS = 20;

/**
 * What could be asked online about a file, without asking anything. Ask again with what came back under `fetched`:
 * a hosted badge leads to its class, the class to its issuer. Private, numeric and plain http addresses are left out.
 */
export function asksOf(
  bytes: Uint8Array,
  name: string,
  known: ReadonlyMap<string, unknown> = new Map(),
): readonly Ask[] {
  const opened = openFile(bytes, name);
  if (!opened.ok) return [];
  return distinct(
    [opened.value, ...partsOf(opened.value).parts].flatMap((file) => fileAsks(file, known)),
    known,
  );
}

function fileAsks(file: OpenedFile, known: ReadonlyMap<string, unknown>): readonly (Ask | null)[] {
  if (file.body.kind === 'address') {
    const hosted = known.get(file.body.address);
    return [askFor(file.body.address, 'badge'), ...(isObject(hosted) ? badgeAsks(hosted, known) : [])];
  }
  const found = credentialOf(file);
  if (found === null) return [];
  const assertion = found.jws?.payload ?? found.credential;
  const isBadge = isObject(assertion) && (Object.hasOwn(assertion, 'badge') || hostedOnly(assertion) !== null);
  return isBadge ? badgeAsks(assertion, known) : credentialAsks(found.credential, found.jws?.header ?? null);
}

function credentialAsks(credential: Json, header: Json): readonly (Ask | null)[] {
  const methods = list(field(credential, 'proof')).map((proof) => idOf(field(proof, 'verificationMethod')));
  const keys = [...methods, idOf(field(header, 'kid')), idOf(field(credential, 'issuer'))];
  const lists = list(field(credential, 'credentialStatus')).map(
    (entry) => idOf(field(entry, 'statusListCredential')) ?? idOf(entry),
  );
  const holders = [credential, ...list(field(credential, 'credentialSubject'))];
  const children = holders.flatMap((one) => list(field(one, 'verifiableCredential'))).slice(0, 50);
  return [
    ...keys.map((key) => (key?.startsWith('did:web:') ? didWeb(key) : null)),
    ...lists.map((address) => (address === null ? null : askFor(address, 'status'))),
    ...children.flatMap((child) => {
      const inner = embeddedCredential(child);
      return inner === null ? [] : credentialAsks(inner.credential, inner.jws?.header ?? null);
    }),
  ];
}

/** The assertion where it is hosted, its class, its issuer, the key and the list of withdrawals, as far as they are known. */
function badgeAsks(assertion: Json, known: ReadonlyMap<string, unknown>): readonly (Ask | null)[] {
  const badge = resolved(field(assertion, 'badge'), known);
  const issuer = resolved(field(badge, 'issuer'), known);
  const hosted =
    at(assertion, 'verification', 'type') === 'signed'
      ? null
      : (idOf(field(assertion, 'id')) ?? idOf(at(assertion, 'verify', 'url')));
  const key = idOf(at(assertion, 'verification', 'creator')) ?? idOf(field(issuer, 'publicKey'));
  const parts = [hosted, idOf(field(assertion, 'badge')), idOf(field(badge, 'issuer'))].map((address) =>
    address === null ? null : askFor(address, 'badge'),
  );
  const revocations = idOf(field(issuer, 'revocationList'));
  return [
    ...parts,
    key === null ? null : askFor(key, 'key'),
    revocations === null ? null : askFor(revocations, 'status'),
  ];
}

function resolved(value: Json, known: ReadonlyMap<string, unknown>): Json {
  return isObject(value) ? value : ((known.get(idOf(value) ?? '') as Json | undefined) ?? null);
}

/** `did:web:host:a:b` stands at https://host/a/b/did.json, without a path at /.well-known/did.json. */
function didWeb(method: string): Ask | null {
  const did = method.split('#')[0] ?? '';
  const [host = '', ...path] = did
    .slice(8)
    .split(':')
    .map((part) => part.replace(/%3A/gi, ':'));
  return askFor(`https://${[host, ...(path.length === 0 ? ['.well-known'] : path)].join('/')}/did.json`, 'key', did);
}

function askFor(address: string, purpose: Ask['for'], key: string = address): Ask | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return isPublicHttps(url) ? { key, url: url.href, host: url.host, for: purpose } : null;
}

function distinct(asks: readonly (Ask | null)[], known: ReadonlyMap<string, unknown>): readonly Ask[] {
  const fresh = asks.filter((ask) => ask !== null).filter((ask) => !known.has(ask.key));
  return [...new Map(fresh.map((ask) => [ask.key, ask])).values()].slice(0, MAX_ASKS);
}
