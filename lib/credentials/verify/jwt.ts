import { compactVerify, errors, importJWK } from 'jose';
import { at, field, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import type { Jws } from '../carriers/jws.ts';
import { toBase64Url } from '../carriers/jws.ts';
import { idOf } from '../plain.ts';
import { answer, check, malformed, type SignatureAnswer, unknown } from './answer.ts';
import { type Documents, documentAt } from './documents.ts';
import { type Binding, findKey, type RawKey } from './keys.ts';

/** Only signatures by public key. `none` and HS256 would let anyone sign. */
const ALGORITHMS = [
  ...['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512'],
  ...['ES256', 'ES384', 'ES512', 'EdDSA', 'Ed25519'],
];
const TYPES = ['vc+jwt', 'vc+ld+jwt', 'vc+ld+json+jwt', 'vc+sd-jwt', 'vp+jwt', 'vp+sd-jwt', 'jwt', 'jws', 'dc+sd-jwt'];

/** Problem of a JWT header that makes the file unfit to be read at all; null when there is none. */
export function headerProblem(jws: Jws): string | null {
  const algorithm = field(jws.header, 'alg');
  if (algorithm === 'none') return 'credentials.jwt.none';
  if (typeof algorithm === 'string' && algorithm.startsWith('HS')) return 'credentials.jwt.shared';
  const jwk = field(jws.header, 'jwk');
  if (isObject(jwk) && ['d', 'p', 'q', 'k'].some((member) => Object.hasOwn(jwk, member)))
    return 'credentials.jwt.private';
  const type = field(jws.header, 'typ');
  if (type !== null && !(typeof type === 'string' && TYPES.includes(type.toLowerCase().replace(/^application\//, ''))))
    return 'credentials.jwt.type';
  return null;
}

/** Checks the signature of a credential in JWT form. Dates and issuer are checked apart. */
export async function checkJwt(jws: Jws, credential: JsonObject, documents: Documents): Promise<SignatureAnswer> {
  const problem = headerProblem(jws);
  if (problem !== null) return malformed(problem);
  const algorithm = field(jws.header, 'alg');
  if (typeof algorithm !== 'string' || !ALGORITHMS.includes(algorithm))
    return unknown('credentials.unchanged.suite', { suite: textOf(algorithm).slice(0, 60) });
  const issuerId = idOf(field(credential, 'issuer'));
  const found = keyFor(jws, issuerId, documents);
  if ('unchanged' in found) return found;
  const state = await verifies(jws.token, found.jwk, algorithm);
  if (state === null) return malformed('credentials.proof.key');
  return answer(
    check(state ? 'yes' : 'no', state ? 'credentials.unchanged.yes' : 'credentials.unchanged.no'),
    found.binding,
    found.holder,
  );
}

/** True or false for a checked signature, null when key and algorithm do not fit. */
async function verifies(token: string, jwk: JsonObject, algorithm: string): Promise<boolean | null> {
  try {
    const { alg: _alg, use: _use, key_ops: _ops, ...bare } = jwk as Record<string, unknown>;
    const key = await importJWK(bare, algorithm);
    await compactVerify(token, key, { algorithms: [algorithm] });
    return true;
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed ? false : null;
  }
}

interface JwtKey {
  readonly jwk: JsonObject;
  readonly binding: Binding;
  readonly holder: string;
}

function keyFor(jws: Jws, issuerId: string | null, documents: Documents): JwtKey | SignatureAnswer {
  const kid = field(jws.header, 'kid');
  const jwk = field(jws.header, 'jwk');
  const issuer = issuerId ?? '';
  if (typeof kid === 'string' && kid.startsWith('did:')) {
    const resolvable = !kid.startsWith('did:web:') || documentAt(documents, kid.split('#')[0] ?? '') !== null;
    if (resolvable || !isObject(jwk)) return byMethod(kid, issuer, documents);
  }
  if (isObject(jwk)) return { jwk, binding: 'travels', holder: '' };
  if (issuer.startsWith('did:key:') || issuer.startsWith('did:jwk:')) return byMethod(issuer, issuer, documents);
  const listed = documentAt(documents, issuer);
  if (listed !== null) return fromIssuerDocument(listed, typeof kid === 'string' ? kid : '', issuer);
  if (typeof kid === 'string' && /^https:\/\//.test(kid))
    return unknown('credentials.unchanged.needsNetwork', { issuer: kid.slice(0, 200) });
  return unknown(issuer === '' ? 'credentials.unchanged.noKey' : 'credentials.unchanged.needsNetwork', {
    issuer: issuer.slice(0, 200),
  });
}

function byMethod(method: string, issuer: string, documents: Documents): JwtKey | SignatureAnswer {
  const found = findKey(method, issuer, documents);
  if (!('reason' in found)) return { jwk: asJwk(found.key), binding: found.binding, holder: found.holder };
  if (found.reason === 'malformed') return malformed('credentials.proof.key');
  return unknown(`credentials.unchanged.${found.reason}`, { issuer: found.holder.slice(0, 200) });
}

/** The issuer's key document, searched by key id or by the thumbprint that some issuers write as `kid`; only keys that may issue count. */
function fromIssuerDocument(
  listed: { document: unknown; fetched: boolean },
  kid: string,
  issuer: string,
): JwtKey | SignatureAnswer {
  const assertion = list(field(listed.document, 'assertionMethod'));
  const referenced = list(field(listed.document, 'verificationMethod')).filter((one) =>
    assertion.includes(field(one, 'id')),
  );
  const ids: readonly Json[] = [kid, `#${kid}`, `${issuer}#${kid}`, `${issuer}${kid}`];
  const match = [...assertion, ...referenced].find(
    (one) => kid !== '' && (ids.includes(field(one, 'id')) || at(one, 'publicKeyJwk', 'kid') === kid),
  );
  const jwk = field(match, 'publicKeyJwk');
  const own = field(listed.document, 'id') === issuer;
  if (!isObject(jwk) || !own) return unknown('credentials.unchanged.keyNotListed', { issuer });
  return { jwk, binding: listed.fetched ? 'resolved' : 'beside', holder: issuer };
}

/** A raw key as the JWK that jose takes. */
function asJwk(key: RawKey): JsonObject {
  if (key.form === 'jwk') return key.jwk;
  if (key.kind === 'Ed25519') return { kty: 'OKP', crv: 'Ed25519', x: toBase64Url(key.bytes) };
  const half = (key.bytes.length - 1) / 2;
  return {
    kty: 'EC',
    crv: key.kind,
    x: toBase64Url(key.bytes.slice(1, half + 1)),
    y: toBase64Url(key.bytes.slice(half + 1)),
  };
}
