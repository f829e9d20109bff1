import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { field, hasType, type JsonObject, list } from '../carriers/json.ts';
import { inferredClaims } from '../claims.ts';
import { evidence, type Format, type Item, type OpenedFile, type ReadContext } from '../format.ts';
import { dayOf, idOf, plain, withoutMarkup } from '../plain.ts';
import { checkCredential } from '../verify/credential.ts';
import { headerProblem } from '../verify/jwt.ts';
import { achievementItem, issuerOf } from './achievement.ts';
import { clr2 } from './clr2.ts';
import { companion } from './companion.ts';
import { elm } from './elm.ts';
import { checkedEnvelope, credentialOf, embeddedCredential, type Unwrapped } from './envelope.ts';
import { openBadges3 } from './openbadges3.ts';

/** Any other W3C Verifiable Credential (1.1 or 2.0), alone, enveloped, or in a presentation. */
export const verifiableCredential: Format = {
  id: 'verifiable-credential',
  recognises: (file) => {
    if ([openBadges3, clr2, elm, companion].some((format) => format.recognises(file))) return false;
    const found = credentialOf(file)?.credential;
    if (found === undefined) return false;
    return (
      isPresentation(found) ||
      ['VerifiableCredential', 'EnvelopedVerifiableCredential'].some((type) => hasType(found, type))
    );
  },
  read: (file, context) => {
    const outer = file.body.kind === 'jws' ? headerProblem(file.body.jws) : null;
    if (outer !== null) return failed(outer);
    const found = contained(file).map((one) => readable(one));
    const good = found.filter((one) => one.ok).map((one) => one.value);
    const bad = found.find((one) => !one.ok);
    if (good.length === 0) return bad ?? failed('credentials.badge.noSubject');
    const warnings = bad === undefined ? [] : [{ code: 'credentials.warning.unreadablePart' }];
    return ok({ items: good.map((one) => credentialItem(one, context)), warnings });
  },
};

/** A presentation may hide its own type (SD-JWT), but not what it presents. */
function isPresentation(value: JsonObject): boolean {
  const presents = list(field(value, 'verifiableCredential')).length > 0;
  return hasType(value, 'VerifiablePresentation') || (presents && Object.hasOwn(value, '@context'));
}

function readable(found: Unwrapped): Outcome<Unwrapped> {
  const envelope = checkedEnvelope(found);
  if (!envelope.ok) return envelope;
  if (idOf(field(found.credential, 'issuer')) === null) return failed('credentials.badge.noIssuer');
  return list(field(found.credential, 'credentialSubject')).length === 0
    ? failed('credentials.badge.noSubject')
    : envelope;
}

/** The credentials of the file: itself, or those that a presentation or an envelope holds. */
function contained(file: OpenedFile): readonly Unwrapped[] {
  const found = credentialOf(file);
  if (found === null) return [];
  if (isPresentation(found.credential)) {
    const inner = list(field(found.credential, 'verifiableCredential')).slice(0, 500);
    return inner.map((entry) => embeddedCredential(entry)).filter((entry) => entry !== null);
  }
  const opened = hasType(found.credential, 'EnvelopedVerifiableCredential')
    ? embeddedCredential(found.credential)
    : found;
  return opened === null ? [] : [opened];
}

function credentialItem(found: Unwrapped, context: ReadContext): Item {
  const subject = list(field(found.credential, 'credentialSubject'))[0];
  if (hasType(subject, 'AchievementSubject')) return achievementItem(found, null, context);
  const { credential } = found;
  const title = titleOf(credential);
  const summary = withoutMarkup(plain(field(credential, 'description')));
  const draft = evidence('credential', title, {
    summary,
    issuer: issuerOf(field(credential, 'issuer')),
    issued: dayOf(field(credential, 'validFrom')) ?? dayOf(field(credential, 'issuanceDate')),
    expires: dayOf(field(credential, 'validUntil')) ?? dayOf(field(credential, 'expirationDate')),
  });
  const check: Item['check'] = (needs) => checkCredential({ kind: 'vc', ...found, fault: null }, needs);
  return { evidence: draft, claims: inferredClaims([title, summary], context), parts: [], check };
}

/** The name, the subject's degree or skill, or the credential's own type in words. */
function titleOf(credential: JsonObject): string {
  const subject = list(field(credential, 'credentialSubject'))[0] ?? null;
  const named =
    plain(field(credential, 'name')) ||
    plain(field(field(subject, 'degree'), 'name')) ||
    plain(field(field(subject, 'hasCredential'), 'name'));
  const type = list(field(credential, 'type')).find((one) => one !== 'VerifiableCredential');
  return (named || plain(type).replace(/([a-z])([A-Z])/g, '$1 $2') || plain(field(credential, 'id')) || '—').slice(
    0,
    300,
  );
}
