import { failed, ok } from '../../model/outcome.ts';
import { at, field, isObject, type Json, type JsonObject, list } from '../carriers/json.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import { evidence, type Format, type Item, item, type ReadContext } from '../format.ts';
import { dayOf, httpsLinks, plain, withoutMarkup } from '../plain.ts';
import { check } from '../verify/answer.ts';
import { type CheckContext, type Checked, headlineOf } from '../verify/checks.ts';
import { between } from '../verify/dates.ts';
import { alignmentClaims } from './achievement.ts';

/** The badge list of a Credly profile (`/users/NAME/badges.json`, saved by the user) or one badge of it. */
export const credlyList: Format = {
  id: 'credly-badges',
  recognises: (file) => file.body.kind === 'json' && badgesOf(file.body.value).length > 0,
  read: (file, context) => {
    const badges = file.body.kind === 'json' ? badgesOf(file.body.value) : [];
    return badges.length === 0
      ? failed('credentials.unrecognised')
      : ok({ items: badges.map((badge) => badgeItem(badge, context)), warnings: [] });
  },
};

function badgesOf(value: Json): readonly JsonObject[] {
  const data = field(value, 'data');
  const all = isObject(value) && Object.hasOwn(value, 'badge_template') ? [value] : list(data);
  return all
    .filter((badge) => isObject(badge))
    .filter((badge) => isObject(field(badge, 'badge_template')))
    .slice(0, 1000);
}

function badgeItem(badge: JsonObject, context: ReadContext): Item {
  const template = field(badge, 'badge_template');
  const skills = list(field(template, 'skills'))
    .map((skill) => plain(typeof skill === 'string' ? skill : field(skill, 'name')))
    .filter((name) => name !== '');
  const stated = alignmentClaims(list(field(template, 'alignments')), null, context);
  const named = [...stated, ...skills.slice(0, 100).map((name) => namedClaim(name, 'listed', context))];
  const issuers = [...list(at(badge, 'issuer', 'entities')), ...list(at(template, 'issuer', 'entities'))];
  const issuer = plain(at(issuers[0], 'entity', 'name'));
  const texts = [plain(field(template, 'name')), withoutMarkup(plain(field(template, 'description')))];
  const draft = evidence('credential', (texts[0] ?? '').slice(0, 300) || '—', {
    summary: texts[1] ?? '',
    issuer: issuer === '' ? null : { name: issuer.slice(0, 200), id: null },
    achievementType: plain(field(template, 'type_category')).toLowerCase().slice(0, 60) || null,
    issued: dayOf(field(badge, 'issued_at_date')) ?? dayOf(field(badge, 'issued_at')),
    expires: dayOf(field(badge, 'expires_at_date')) ?? dayOf(field(badge, 'expires_at')),
    links: httpsLinks(addressOf(badge), field(template, 'url'), field(template, 'global_activity_url')),
  });
  return {
    ...item(draft, [...named, ...inferredClaims(texts, context, named)]),
    check: (needs) => checkListed(badge, needs),
  };
}

/** The public page of the badge, for the user to open. */
function addressOf(badge: JsonObject): string {
  const id = plain(field(badge, 'id'));
  return /^[0-9a-f-]{36}$/i.test(id) ? `https://www.credly.com/badges/${id}` : '';
}

/** A list that the user saved is no signature: only the page at Credly proves the badge, and it is not asked. */
async function checkListed(badge: JsonObject, context: CheckContext): Promise<Checked> {
  const host = 'www.credly.com';
  const state = plain(field(badge, 'state'));
  const withdrawn = ['revoked', 'rejected'].includes(state);
  const checks = {
    readable: check('yes', 'credentials.readable.yes'),
    unchanged: check('unknown', 'credentials.unchanged.hosted', { host }),
    signer: check('unknown', 'credentials.signer.unchecked'),
    inDate: between(field(badge, 'issued_at_date'), field(badge, 'expires_at_date'), context.now),
    notWithdrawn: withdrawn
      ? check('no', 'credentials.notWithdrawn.no')
      : check('unknown', 'credentials.notWithdrawn.hosted', { host }),
    issuerRecognised: check('unknown', 'credentials.issuerRecognised.signerOpen'),
    aboutYou: check('unknown', 'credentials.aboutYou.nothing'),
  };
  return { headline: headlineOf(checks, false), checks };
}
