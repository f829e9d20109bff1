import { compactVerify, errors, importSPKI } from 'jose';
import type { Check } from '../../model/evidence.ts';
import { at, field, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import type { Jws } from '../carriers/jws.ts';
import { idOf } from '../plain.ts';
import { answer, check, type SignatureAnswer, unknown } from './answer.ts';
import { canonicalJson } from './canonical.ts';
import { type CheckContext, type Checked, doubted, headlineOf, recognised, signerCheck } from './checks.ts';
import { between } from './dates.ts';
import { type Documents, documentAt } from './documents.ts';
import type { Binding } from './keys.ts';
import { aboutYou, identityOf } from './recipient.ts';

/** An Open Badges 2.0 assertion: hosted (its address proves it) or signed (a JWS by the issuer's key). */
export interface Badge2 {
  readonly assertion: JsonObject;
  readonly jws: Jws | null;
  /** Badge class and issuer, where embedded or at hand. */
  readonly issuer: Json;
  readonly issuerId: string | null;
}

/** The seven answers for an Open Badges 2.0 assertion. */
export async function checkBadge2(badge: Badge2, context: CheckContext): Promise<Checked> {
  const { assertion, issuerId } = badge;
  const signature =
    badge.jws === null ? hosted(badge, context.documents) : await signed(badge, badge.jws, context.documents);
  const signer = signerCheck(signature);
  const recipient = field(assertion, 'recipient');
  const checks = doubted({
    readable: check('yes', 'credentials.readable.yes'),
    unchanged: signature.unchanged,
    signer,
    inDate: between(field(assertion, 'issuedOn'), field(assertion, 'expires'), context.now),
    notWithdrawn: withdrawal(badge, signature, context.documents),
    issuerRecognised: recognised(issuerId, signer, context.trustedIssuers),
    aboutYou: await aboutYou(isObject(recipient) ? [identityOf(recipient, 'identity')] : [], context.email),
  });
  return { headline: headlineOf(checks, false), checks };
}

/** Address that a hosted assertion must be found at. */
function hostedAddress(assertion: JsonObject): string {
  return idOf(field(assertion, 'id')) ?? idOf(at(assertion, 'verify', 'url')) ?? '';
}

/** A hosted badge is what its address shows; a copy alone proves nothing. */
function hosted(badge: Badge2, documents: Documents): SignatureAnswer {
  const address = hostedAddress(badge.assertion);
  const host = URL.canParse(address) ? new URL(address).host : '';
  const found = documents.fetched.get(address);
  if (!isObject(found)) return unknown('credentials.unchanged.hosted', { host });
  if (found.revoked === true)
    return answer(check('yes', 'credentials.unchanged.hostedSame', { host }), 'resolved', address);
  const same = canonicalJson(found) === canonicalJson(badge.assertion);
  if (!same) return answer(check('no', 'credentials.unchanged.hostedOther', { host }));
  return answer(
    check('yes', 'credentials.unchanged.hostedSame', { host }),
    mayHost(badge, address) ? 'resolved' : 'otherKey',
    address,
  );
}

/** The issuer may host at its own origin, or where its `verification.startsWith` or `allowedOrigins` says. */
function mayHost(badge: Badge2, address: string): boolean {
  const rule = field(badge.issuer, 'verification');
  const starts = list(field(rule, 'startsWith')).filter((one) => typeof one === 'string');
  if (starts.length > 0) return starts.some((start) => address.startsWith(start));
  const origins = list(field(rule, 'allowedOrigins')).filter((one) => typeof one === 'string');
  const host = new URL(address).host;
  if (origins.length > 0) return origins.includes(host);
  return badge.issuerId !== null && URL.canParse(badge.issuerId) && new URL(badge.issuerId).host === host;
}

async function signed(badge: Badge2, jws: Jws, documents: Documents): Promise<SignatureAnswer> {
  const creator =
    idOf(at(badge.assertion, 'verification', 'creator')) ??
    idOf(at(badge.assertion, 'verify', 'url')) ??
    idOf(field(badge.issuer, 'publicKey')) ??
    '';
  const found = documentAt(documents, creator);
  const pem = field(found?.document, 'publicKeyPem');
  if (found === null || typeof pem !== 'string')
    return unknown('credentials.unchanged.needsNetwork', { issuer: creator.slice(0, 200) });
  if (field(jws.header, 'alg') !== 'RS256')
    return unknown('credentials.unchanged.suite', { suite: textOf(field(jws.header, 'alg')).slice(0, 60) });
  const holds = await verifiesPem(jws.token, pem);
  if (holds === null) return unknown('credentials.unchanged.keyNotListed', { issuer: creator.slice(0, 200) });
  return answer(
    check(holds ? 'yes' : 'no', holds ? 'credentials.unchanged.yes' : 'credentials.unchanged.no'),
    bindingOf(badge, found, creator),
    badge.issuerId ?? creator,
  );
}

/** The key must be owned by the issuer and the issuer must list it. */
function bindingOf(badge: Badge2, found: { document: unknown; fetched: boolean }, creator: string): Binding {
  const owned = idOf(field(found.document, 'owner')) === badge.issuerId && badge.issuerId !== null;
  const listed = list(field(badge.issuer, 'publicKey')).some((one) => idOf(one) === creator);
  if (!owned || (isObject(badge.issuer) && !listed)) return 'otherKey';
  return found.fetched ? 'resolved' : 'beside';
}

async function verifiesPem(token: string, pem: string): Promise<boolean | null> {
  try {
    await compactVerify(token, await importSPKI(pem, 'RS256'), { algorithms: ['RS256'] });
    return true;
  } catch (error) {
    return error instanceof errors.JWSSignatureVerificationFailed ? false : null;
  }
}

function withdrawal(badge: Badge2, signature: SignatureAnswer, documents: Documents): Check {
  const address = hostedAddress(badge.assertion);
  if (badge.jws === null) {
    const host = URL.canParse(address) ? new URL(address).host : '';
    const found = documents.fetched.get(address);
    if (field(found, 'revoked') === true) return check('no', 'credentials.notWithdrawn.no');
    return found === undefined || signature.unchanged.state !== 'yes'
      ? check('unknown', 'credentials.notWithdrawn.hosted', { host })
      : check('yes', 'credentials.notWithdrawn.yes', { date: '' });
  }
  if (!isObject(badge.issuer)) return check('unknown', 'credentials.notWithdrawn.form');
  const listAddress = idOf(field(badge.issuer, 'revocationList'));
  if (listAddress === null) return check('yes', 'credentials.notWithdrawn.noList');
  const found = documentAt(documents, listAddress);
  if (found === null)
    return check('unknown', 'credentials.notWithdrawn.notHere', {
      host: URL.canParse(listAddress) ? new URL(listAddress).host : '',
    });
  const revoked = list(field(found.document, 'revokedAssertions')).some(
    (one) => idOf(one) === address || field(one, 'uid') === field(badge.assertion, 'uid'),
  );
  if (revoked) return check('no', 'credentials.notWithdrawn.no');
  return found.fetched
    ? check('yes', 'credentials.notWithdrawn.yes', { date: '' })
    : check('unknown', 'credentials.notWithdrawn.unsignedList');
}
