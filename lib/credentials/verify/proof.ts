import { field, isObject, type Json, type JsonObject, list } from '../carriers/json.ts';
import { fromBase64Url } from '../carriers/jws.ts';
import { idOf } from '../plain.ts';
import { answer, check, malformed, type SignatureAnswer, unknown } from './answer.ts';
import { fromBase58 } from './base58.ts';
import { type Canonical, canonicalJson, canonicalRdf } from './canonical.ts';
import type { Documents } from './documents.ts';
import { type FoundKey, findKey, importKey, isKnownKind, type KeyKind, type NoKey } from './keys.ts';
import { derivedProof, holdsSelectively, isBaseProof } from './selective.ts';

const ED25519_2020 = 'https://w3id.org/security/suites/ed25519-2020/v1';

interface Suite {
  readonly canonical: 'rdf' | 'json';
  readonly kinds: readonly KeyKind[];
}

const RDF_EDDSA: Suite = { canonical: 'rdf', kinds: ['Ed25519'] };
const SUITES: ReadonlyMap<string, Suite> = new Map([
  ['Ed25519Signature2020', RDF_EDDSA],
  ['eddsa-2022', RDF_EDDSA],
  ['eddsa-rdfc-2022', RDF_EDDSA],
  ['eddsa-jcs-2022', { canonical: 'json', kinds: ['Ed25519'] }],
  ['ecdsa-rdfc-2019', { canonical: 'rdf', kinds: ['P-256', 'P-384'] }],
  ['ecdsa-jcs-2019', { canonical: 'json', kinds: ['P-256', 'P-384'] }],
]);
/** A credential needs one proof; more than this is an attempt to keep the machine busy. */
const MAX_PROOFS = 8;

/** Checks the Data Integrity proofs of a credential. One that holds is enough; one that fails spoils the file. */
export async function checkProofs(credential: JsonObject, documents: Documents): Promise<SignatureAnswer> {
  const proofs = list(field(credential, 'proof'));
  if (proofs.length === 0) return unknown('credentials.unchanged.unsigned');
  if (proofs.length > MAX_PROOFS || !proofs.every((proof) => isObject(proof)))
    return malformed('credentials.proof.form');
  const answers: SignatureAnswer[] = [];
  for (const proof of proofs as readonly JsonObject[]) answers.push(await checkProof(credential, proof, documents));
  const ranked = [
    answers.find((one) => one.malformed !== null),
    answers.find((one) => one.unchanged.state === 'no'),
    answers.find((one) => one.unchanged.state === 'yes' && (one.binding === 'issuerKey' || one.binding === 'resolved')),
    answers.find((one) => one.unchanged.state === 'yes'),
  ];
  return ranked.find((one) => one !== undefined) ?? answers[0] ?? unknown('credentials.unchanged.unsigned');
}

async function checkProof(credential: JsonObject, proof: JsonObject, documents: Documents): Promise<SignatureAnswer> {
  if (field(proof, 'proofPurpose') !== 'assertionMethod') return malformed('credentials.proof.purpose');
  const name = field(proof, 'type') === 'DataIntegrityProof' ? field(proof, 'cryptosuite') : field(proof, 'type');
  const suiteName = typeof name === 'string' ? name.slice(0, 60) : '';
  if (suiteName.startsWith('bbs-')) return unknown('credentials.unchanged.selective', { suite: suiteName });
  if (suiteName === 'ecdsa-sd-2023') return checkSelective(credential, proof, documents);
  const suite = SUITES.get(suiteName);
  if (suite === undefined) return unknown('credentials.unchanged.suite', { suite: suiteName });
  const found = findKey(field(proof, 'verificationMethod'), idOf(field(credential, 'issuer')), documents);
  if ('reason' in found) return withoutKey(found);
  if (!isKnownKind(found.key)) return withoutKey({ reason: 'keyKind', holder: found.holder });
  const imported = await importKey(found.key);
  if (imported === null || !suite.kinds.includes(imported.kind)) return malformed('credentials.proof.key');
  const signature = signatureOf(proof, imported.kind);
  if (signature === null) return malformed('credentials.proof.form');
  const secured = withPrevious(credential, proof);
  if (secured === null) return malformed('credentials.proof.chain');
  const data = await dataToVerify(secured, proof, suite, imported.kind);
  if ('reason' in data) return uncanonical(data.reason, data.detail);
  const hash = imported.kind === 'P-384' ? 'SHA-384' : 'SHA-256';
  const algorithm = imported.kind === 'Ed25519' ? { name: 'Ed25519' } : { name: 'ECDSA', hash };
  const holds = await crypto.subtle.verify(algorithm, imported.key, signature, data);
  return verdict(holds, found);
}

/** A proof that lets its holder show a part: every statement that is shown must be signed. */
async function checkSelective(
  credential: JsonObject,
  proof: JsonObject,
  documents: Documents,
): Promise<SignatureAnswer> {
  const value = field(proof, 'proofValue');
  const bytes = typeof value === 'string' && value.startsWith('u') ? fromBase64Url(value.slice(1)) : null;
  if (bytes !== null && isBaseProof(bytes))
    return unknown('credentials.unchanged.selective', { suite: 'ecdsa-sd-2023' });
  const derived = bytes === null ? null : derivedProof(bytes);
  if (derived === null) return malformed('credentials.proof.form');
  const found = findKey(field(proof, 'verificationMethod'), idOf(field(credential, 'issuer')), documents);
  if ('reason' in found) return withoutKey(found);
  const imported = await importKey(found.key);
  if (imported?.kind !== 'P-256') return malformed('credentials.proof.key');
  const { proofValue: _, ...config } = proof;
  const { proof: __, ...document } = credential;
  const options = await canonicalRdf({ ...config, '@context': contextFor(document, proof) }, 'SHA-256');
  if ('reason' in options) return uncanonical(options.reason, options.detail);
  const statements = await canonicalRdf(document, 'SHA-256');
  if ('reason' in statements) return uncanonical(statements.reason, statements.detail);
  return verdict(await holdsSelectively(derived, imported.key, options.text, statements.text), found);
}

function verdict(holds: boolean, found: FoundKey): SignatureAnswer {
  if (!holds) return answer(check('no', 'credentials.unchanged.no'), found.binding, found.holder);
  return answer(check('yes', 'credentials.unchanged.yes'), found.binding, found.holder);
}

function withoutKey(missing: NoKey): SignatureAnswer {
  if (missing.reason === 'malformed') return malformed('credentials.proof.key');
  if (missing.reason === 'keyNotListed')
    return answer(check('unknown', 'credentials.unchanged.keyNotListed', { issuer: missing.holder }));
  return unknown(`credentials.unchanged.${missing.reason}`, { issuer: missing.holder.slice(0, 200) });
}

function uncanonical(reason: string, detail: string): SignatureAnswer {
  if (reason === 'unsignedContent') return malformed('credentials.proof.unsignedContent');
  if (reason === 'redefined') return answer(check('no', 'credentials.unchanged.redefined'));
  if (reason === 'context') return unknown('credentials.unchanged.context', { context: detail.slice(0, 200) });
  return unknown(reason === 'tooComplex' ? 'credentials.unchanged.tooComplex' : 'credentials.unchanged.jsonld');
}

/** Both signature kinds have a fixed length: 64 bytes, 96 for P-384. */
function signatureOf(proof: JsonObject, kind: KeyKind): Uint8Array<ArrayBuffer> | null {
  const value = field(proof, 'proofValue');
  if (typeof value !== 'string') return null;
  const bytes = value.startsWith('z')
    ? fromBase58(value.slice(1))
    : value.startsWith('u')
      ? fromBase64Url(value.slice(1))
      : null;
  return bytes !== null && bytes.length === (kind === 'P-384' ? 96 : 64) ? bytes : null;
}

/** The credential as the proof covers it: alone, or with the earlier proofs that it names (proof chains). */
function withPrevious(credential: JsonObject, proof: JsonObject): JsonObject | null {
  const { proof: all, ...document } = credential;
  const previous = list(field(proof, 'previousProof'));
  if (previous.length === 0) return document;
  const matching = list(all ?? null).filter((one) => previous.includes(field(one, 'id')));
  return matching.length === previous.length ? { ...document, proof: matching } : null;
}

async function dataToVerify(
  document: JsonObject,
  proof: JsonObject,
  suite: Suite,
  kind: KeyKind,
): Promise<Uint8Array<ArrayBuffer> | Exclude<Canonical, { text: string }>> {
  const hash = kind === 'P-384' ? 'SHA-384' : 'SHA-256';
  const { proofValue: _, ...config } = proof;
  if (suite.canonical === 'json') {
    const secured = withProofContext(document, config);
    if (secured === null) return { reason: 'invalid', detail: '' };
    return joined(await digest(hash, canonicalJson(config)), await digest(hash, canonicalJson(secured)));
  }
  const first = await canonicalRdf({ ...config, '@context': contextFor(document, proof) }, hash);
  if ('reason' in first) return first;
  const second = await canonicalRdf(document, hash);
  if ('reason' in second) return second;
  return joined(await digest(hash, first.text), await digest(hash, second.text));
}

/** With JCS a proof may carry its own context: the document's must begin with it, and it is the one that was signed. */
function withProofContext(document: JsonObject, config: JsonObject): JsonObject | null {
  if (!Object.hasOwn(config, '@context')) return document;
  const signed = list(field(config, '@context'));
  const present = list(field(document, '@context'));
  const begins = signed.every((one, index) => canonicalJson(one) === canonicalJson(present[index] ?? null));
  return begins ? { ...document, '@context': config['@context'] } : null;
}

function contextFor(document: JsonObject, proof: JsonObject): Json {
  const contexts = list(document['@context']);
  const old = field(proof, 'type') === 'Ed25519Signature2020';
  return old && !contexts.includes(ED25519_2020) ? [...contexts, ED25519_2020] : contexts;
}

async function digest(hash: string, text: string): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest(hash, new TextEncoder().encode(text)));
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
