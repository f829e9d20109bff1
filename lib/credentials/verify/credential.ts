import { field, type JsonObject, list } from '../carriers/json.ts';
import type { Jws } from '../carriers/jws.ts';
import { idOf } from '../plain.ts';
import { check, type SignatureAnswer } from './answer.ts';
import { type CheckContext, type Checked, doubted, headlineOf, recognised, signerCheck } from './checks.ts';
import { between, inDate } from './dates.ts';
import { checkJwt } from './jwt.ts';
import { checkProofs } from './proof.ts';
import { aboutYou, subjectIdentities } from './recipient.ts';
import { notWithdrawn } from './status.ts';

/** A W3C credential as it came: with proofs inside, or as the payload of a JWT. */
export interface SignedCredential {
  readonly kind: 'vc';
  readonly credential: JsonObject;
  readonly jws: Jws | null;
  /** Message key of a departure from the format's rules; null when it follows them. */
  readonly fault: string | null;
}

/** The seven answers for one credential, or the message key of a reason to refuse it. */
export async function checkCredential(
  signed: SignedCredential,
  context: CheckContext,
): Promise<Checked | { refused: string }> {
  const { credential, jws } = signed;
  const signature = await signatureOf(signed, context);
  if (signature.malformed !== null) return { refused: signature.malformed };
  const signer = signerCheck(signature);
  const subjects = list(field(credential, 'credentialSubject'));
  const issuerId = idOf(field(credential, 'issuer'));
  const dates = inDate(credential, context.now);
  const claims = jws === null ? dates : between(field(jws.payload, 'nbf'), field(jws.payload, 'exp'), context.now);
  const checks = doubted({
    readable: signed.fault === null ? check('yes', 'credentials.readable.yes') : check('no', signed.fault),
    unchanged: signature.unchanged,
    signer,
    inDate: claims.state === 'no' ? claims : dates,
    notWithdrawn: await notWithdrawn(signed, context.documents, context.now),
    issuerRecognised: recognised(issuerId, signer, context.trustedIssuers),
    aboutYou: await aboutYou(subjects.flatMap(subjectIdentities), context.email),
  });
  const isOwn = subjects.some((subject) => issuerId !== null && idOf(field(subject, 'id')) === issuerId);
  return { headline: headlineOf(checks, isOwn && signer.state !== 'no'), checks };
}

function signatureOf(signed: SignedCredential, context: CheckContext): Promise<SignatureAnswer> {
  const { credential, jws } = signed;
  return jws === null ? checkProofs(credential, context.documents) : checkJwt(jws, credential, context.documents);
}
