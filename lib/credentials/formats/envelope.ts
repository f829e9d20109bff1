import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { at, field, isObject, type Json, type JsonObject } from '../carriers/json.ts';
import { type Jws, readJws } from '../carriers/jws.ts';
import type { OpenedFile } from '../format.ts';
import { idOf } from '../plain.ts';
import { headerProblem } from '../verify/jwt.ts';

/** A W3C credential out of its envelope. */
export interface Unwrapped {
  readonly credential: JsonObject;
  readonly jws: Jws | null;
}

const CLAIMS = ['iss', 'sub', 'aud', 'exp', 'nbf', 'iat', 'jti', 'cnf', '_sd', '_sd_alg'];

/** The credential of a file, whether it stands alone or as the payload of a JWT; null when there is none. */
export function credentialOf(file: OpenedFile): Unwrapped | null {
  if (file.body.kind === 'json') return isObject(file.body.value) ? { credential: file.body.value, jws: null } : null;
  return file.body.kind === 'jws' ? fromJws(file.body.jws) : null;
}

/** The credential of a child inside another one: an object, a JWT as text, or an envelope with a data address. */
export function embeddedCredential(child: Json): Unwrapped | null {
  if (typeof child === 'string') return fromToken(child);
  if (!isObject(child)) return null;
  const id = field(child, 'id');
  const enveloped =
    typeof id === 'string' ? /^data:application\/(?:vc|vp)\+(?:ld\+json\+)?(?:sd-)?jwt[,;]/.exec(id) : null;
  return enveloped !== null && typeof id === 'string'
    ? fromToken(id.slice(enveloped[0].length))
    : { credential: child, jws: null };
}

function fromToken(token: string): Unwrapped | null {
  const jws = readJws(token);
  return jws === null ? null : fromJws(jws);
}

/** VC 1.1 puts the credential under `vc` and its id and issuer into claims; VC 2.0 puts it at the top. */
export function fromJws(jws: Jws): Unwrapped | null {
  const payload = jws.payload;
  if (!isObject(payload)) return null;
  const inner = field(payload, 'vc');
  if (isObject(inner) && !Object.hasOwn(payload, '@context')) {
    const issuer = field(inner, 'issuer') ?? field(payload, 'iss');
    const id = field(inner, 'id') ?? field(payload, 'jti');
    return { credential: { ...inner, issuer, ...(id === null ? {} : { id }) }, jws };
  }
  const credential = Object.fromEntries(Object.entries(payload).filter(([key]) => !CLAIMS.includes(key)));
  return { credential, jws };
}

/** Refuses envelopes that contradict their content or could be forged by anybody. */
export function checkedEnvelope(unwrapped: Unwrapped): Outcome<Unwrapped> {
  const { jws, credential } = unwrapped;
  if (jws === null) return ok(unwrapped);
  const problem = headerProblem(jws);
  if (problem !== null) return failed(problem);
  const issuer = field(jws.payload, 'iss');
  if (issuer !== null && issuer !== idOf(field(credential, 'issuer'))) return failed('credentials.jwt.issuer');
  const both = Object.hasOwn(credential, 'vc') || Object.hasOwn(credential, 'vp');
  return both ? failed('credentials.jwt.vcClaim') : ok(unwrapped);
}

/** `{"verify": {"url": …}}` without any content: the oldest form of a badge is only the address to ask. */
export function hostedOnly(value: JsonObject): string | null {
  const address = idOf(at(value, 'verify', 'url'));
  return address !== null && !Object.hasOwn(value, 'badge') && !Object.hasOwn(value, 'recipient') ? address : null;
}
