import { failed, ok } from '../../model/outcome.ts';
import { field, hasType, isObject, type Json, type JsonObject, list } from '../carriers/json.ts';
import { evidence, type Format, type Item } from '../format.ts';
import { dayOf, idOf, plain, withoutMarkup } from '../plain.ts';
import { checkCredential } from '../verify/credential.ts';
import { achievementItems, issuerOf } from './achievement.ts';
import { checkedEnvelope, credentialOf, type Unwrapped } from './envelope.ts';

const BADGES = ['OpenBadgeCredential', 'AchievementCredential'];

/** Open Badges 3.0: a W3C credential (1.1 or 2.0) about an achievement, as JSON or JWT, alone or baked. */
export const openBadges3: Format = {
  id: 'open-badge-3',
  recognises: (file) => {
    const found = credentialOf(file);
    return found !== null && isBadge(found.credential);
  },
  read: (file, context) => {
    const found = credentialOf(file);
    if (found === null) return failed('credentials.unrecognised');
    const envelope = checkedEnvelope(found);
    if (!envelope.ok) return envelope;
    if (idOf(field(found.credential, 'issuer')) === null) return failed('credentials.badge.noIssuer');
    if (hasType(found.credential, 'EndorsementCredential')) return ok({ items: [endorsement(found)], warnings: [] });
    const items = achievementItems(found, faultOf(found.credential), context);
    const first = list(field(list(field(found.credential, 'credentialSubject'))[0], 'achievement'))[0];
    return ok({ items, warnings: isObject(first) ? [] : [{ code: 'credentials.warning.noAchievement' }] });
  },
};

/** A subject that calls itself an achievement belongs here even when the credential's own type is wrong. */
function isBadge(credential: JsonObject): boolean {
  if (!hasType(credential, 'VerifiableCredential') || hasType(credential, 'ClrCredential')) return false;
  const named = [...BADGES, 'EndorsementCredential'].some((type) => hasType(credential, type));
  return named || hasType(list(field(credential, 'credentialSubject'))[0], 'AchievementSubject');
}

/** The first departure from the rules of Open Badges 3.0 as a message key. A type that is absent is let pass, a wrong one is not. */
export function faultOf(credential: JsonObject): string | null {
  const contexts = list(field(credential, '@context'));
  const first = contexts[0];
  if (first !== 'https://www.w3.org/ns/credentials/v2' && first !== 'https://www.w3.org/2018/credentials/v1')
    return 'credentials.readable.context';
  if (!BADGES.some((type) => hasType(credential, type))) return 'credentials.readable.type';
  const subject = list(field(credential, 'credentialSubject'))[0] ?? null;
  const achievement = list(field(subject, 'achievement'))[0] ?? null;
  return typesAreRight(credential, subject, achievement) ? null : 'credentials.readable.innerType';
}

function typesAreRight(credential: JsonObject, subject: Json, achievement: Json): boolean {
  const issuer = field(credential, 'issuer');
  const expected: readonly (readonly [Json, string])[] = [
    [subject, 'AchievementSubject'],
    [achievement, 'Achievement'],
    [issuer, 'Profile'],
    [field(issuer, 'parentOrg'), 'Profile'],
    [field(issuer, 'otherIdentifier'), 'IdentifierEntry'],
    [field(subject, 'identifier'), 'IdentityObject'],
    [field(subject, 'source'), 'Profile'],
    [field(subject, 'result'), 'Result'],
    [field(achievement, 'resultDescription'), 'ResultDescription'],
    [field(credential, 'evidence'), 'Evidence'],
  ];
  return expected.every(([value, type]) =>
    list(value).every((one) => !isObject(one) || field(one, 'type') === null || hasType(one, type)),
  );
}

/** Somebody's word about an achievement or an issuer. */
function endorsement(found: Unwrapped): Item {
  const { credential } = found;
  const subject = list(field(credential, 'credentialSubject'))[0] ?? null;
  const draft = evidence(
    'endorsement',
    (plain(field(credential, 'name')) || plain(field(subject, 'id')) || '—').slice(0, 300),
    {
      summary: withoutMarkup(plain(field(subject, 'endorsementComment'))),
      issuer: issuerOf(field(credential, 'issuer')),
      issued: dayOf(field(credential, 'validFrom')) ?? dayOf(field(credential, 'issuanceDate')),
      expires: dayOf(field(credential, 'validUntil')) ?? dayOf(field(credential, 'expirationDate')),
    },
  );
  return {
    evidence: draft,
    claims: [],
    parts: [],
    check: (needs) => checkCredential({ kind: 'vc', ...found, fault: null }, needs),
  };
}
