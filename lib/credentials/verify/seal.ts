import { field, isObject, list, textOf } from '../carriers/json.ts';
import { fromBase64Url, readJws } from '../carriers/jws.ts';
import { answer, check, malformed, type SignatureAnswer, unknown } from './answer.ts';
import { type Certificate, readCertificate } from './certificate.ts';

/** A JAdES signature in its JSON form, as European digital credentials carry it. */
export interface Seal {
  readonly payload: string;
  readonly protected: string;
  readonly signature: string;
}

export interface SealAnswer extends SignatureAnswer {
  readonly certificate: Certificate | null;
}

interface Algorithm {
  readonly key: RsaHashedImportParams | EcKeyImportParams;
  readonly verify: RsaPssParams | EcdsaParams | { readonly name: string };
}

const ALGORITHMS: ReadonlyMap<string, Algorithm> = new Map<string, Algorithm>([
  ['RS256', rsa('SHA-256')],
  ['RS384', rsa('SHA-384')],
  ['RS512', rsa('SHA-512')],
  ['PS256', pss('SHA-256', 32)],
  ['PS384', pss('SHA-384', 48)],
  ['PS512', pss('SHA-512', 64)],
  ['ES256', ec('P-256', 'SHA-256')],
  ['ES384', ec('P-384', 'SHA-384')],
]);

function rsa(hash: string): Algorithm {
  return { key: { name: 'RSASSA-PKCS1-v1_5', hash }, verify: { name: 'RSASSA-PKCS1-v1_5' } };
}

function pss(hash: string, saltLength: number): Algorithm {
  return { key: { name: 'RSA-PSS', hash }, verify: { name: 'RSA-PSS', saltLength } };
}

function ec(namedCurve: string, hash: string): Algorithm {
  return { key: { name: 'ECDSA', namedCurve }, verify: { name: 'ECDSA', hash } };
}

/**
 * Checks a seal with the certificate that it carries. With `b64: false` (JAdES as the European tools write it) the
 * signature covers the payload text as it stands; otherwise its base64url form.
 */
export async function checkSeal(seal: Seal): Promise<SealAnswer> {
  const header = readJws(`${seal.protected}..`)?.header;
  const first = list(field(header, 'x5c'))[0];
  const der = typeof first === 'string' ? fromBase64Url(first) : null;
  const certificate = der === null ? null : readCertificate(der);
  const without = (from: SignatureAnswer): SealAnswer => ({ ...from, certificate });
  if (!isObject(header)) return without(malformed('credentials.elm.form'));
  if (certificate === null) return without(unknown('credentials.unchanged.noKey'));
  const name = textOf(field(header, 'alg')).slice(0, 20);
  const algorithm = ALGORITHMS.get(name);
  const signature = fromBase64Url(seal.signature);
  if (algorithm === undefined) return without(unknown('credentials.unchanged.suite', { suite: name }));
  if (signature === null) return without(malformed('credentials.elm.form'));
  const body = field(header, 'b64') === false ? seal.payload : encoded(seal.payload);
  const data = new TextEncoder().encode(`${seal.protected}.${body}`);
  try {
    const key = await crypto.subtle.importKey('spki', certificate.key, algorithm.key, false, ['verify']);
    const holds = await crypto.subtle.verify(algorithm.verify, key, signature, data);
    return without(
      answer(
        check(holds ? 'yes' : 'no', holds ? 'credentials.unchanged.elm' : 'credentials.unchanged.no'),
        'travels',
        certificate.name,
      ),
    );
  } catch {
    return without(malformed('credentials.proof.key'));
  }
}

function encoded(text: string): string {
  let binary = '';
  for (const byte of new TextEncoder().encode(text)) binary += String.fromCharCode(byte);
  return btoa(binary)
    .replace(/\+/g, '-')
    .replace(/\//g, '_')
    .replace(/(?<!=)=+$/, '');
}
