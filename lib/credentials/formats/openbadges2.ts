import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { field, hasType, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import { evidence, type Findings, type Format, type Item, item, type OpenedFile, type ReadContext } from '../format.ts';
import { clean, dayOf, httpsLinks, idOf, plain, withoutMarkup } from '../plain.ts';
import { check } from '../verify/answer.ts';
import { checkBadge2 } from '../verify/badge2.ts';
import { type Checked, selfDeclared } from '../verify/checks.ts';
import { documentAt } from '../verify/documents.ts';
import { headerProblem } from '../verify/jwt.ts';
import { alignmentClaims, issuerOf } from './achievement.ts';
import { hostedOnly } from './envelope.ts';

const CONTEXTS = [
  'https://w3id.org/openbadges/v2',
  'https://w3id.org/openbadges/v1',
  'https://w3id.org/openbadges/v2.0',
];

/** Open Badges 2.0 and 1.x: an assertion as JSON, as JWS, or baked; or only its address. */
export const openBadges2: Format = {
  id: 'open-badge-2',
  recognises: (file) =>
    file.body.kind === 'address'
      ? file.baked !== null || isAssertionAddress(file.body.address)
      : isAssertion(payloadOf(file)),
  read: (file, context) => {
    if (file.body.kind === 'address') return hostedBadge(file.body.address, context);
    const assertion = payloadOf(file);
    if (!isObject(assertion)) return failed('credentials.unrecognised');
    const hosted = hostedOnly(assertion);
    if (hosted !== null) return hostedBadge(hosted, context);
    const fault = faultOf(assertion);
    if (fault !== null) return failed('credentials.badge.form', { what: fault });
    const jws = file.body.kind === 'jws' ? file.body.jws : null;
    const problem = jws === null ? null : headerProblem(jws);
    return problem === null ? ok({ items: [badgeItem(assertion, jws, context)], warnings: [] }) : failed(problem);
  },
};

function payloadOf(file: OpenedFile): Json {
  if (file.body.kind === 'json') return file.body.value;
  return file.body.kind === 'jws' ? file.body.jws.payload : null;
}

/** An assertion names a recipient and a badge; its oldest form is only the address to ask. */
function isAssertion(value: Json): boolean {
  if (!isObject(value) || hasType(value, 'VerifiableCredential') || Object.hasOwn(value, 'vc')) return false;
  return (
    hasType(value, 'Assertion') ||
    (Object.hasOwn(value, 'recipient') && Object.hasOwn(value, 'badge')) ||
    hostedOnly(value) !== null
  );
}

/** An address that a service gives to an assertion (Badgr, Open Badge Factory, Credly's open interface, Moodle). */
export function isAssertionAddress(address: string): boolean {
  return /\/(?:assertions?|badge_assertions)\/[^/?#]|\/assertion\.php\?/i.test(address);
}

/** What stands at the address, when it was asked; else only the address. */
function hostedBadge(address: string, context: ReadContext): Outcome<Findings> {
  const assertion = at(context, address);
  const isThere = isObject(assertion) && isAssertion(assertion) && hostedOnly(assertion) === null;
  if (isThere) return ok({ items: [badgeItem(assertion, null, context)], warnings: [] });
  return addressOnly(address, field(assertion, 'revoked') === true);
}

/** The first broken rule, in the words of the specification's own property names. */
function faultOf(assertion: JsonObject): string | null {
  const context = field(assertion, '@context');
  if (context !== null && !list(context).some((one) => isObject(one) || CONTEXTS.includes(textOf(one))))
    return '@context';
  if (context !== null && !hasType(assertion, 'Assertion')) return 'type';
  const recipient = field(assertion, 'recipient');
  if (!isObject(recipient) && typeof recipient !== 'string') return 'recipient';
  if (idOf(field(assertion, 'badge')) === null && !isObject(field(assertion, 'badge'))) return 'badge';
  return field(assertion, 'issuedOn') === null && context !== null ? 'issuedOn' : null;
}

/** A badge of which only the address is known: listed, and open in every check but the reading. */
function addressOnly(address: string, isWithdrawn: boolean): Outcome<Findings> {
  const host = URL.canParse(address) ? new URL(address).host : '';
  const open = selfDeclared().checks;
  const checked: Checked = {
    headline: isWithdrawn ? 'withdrawn' : 'uncheckable',
    checks: {
      ...open,
      unchanged: check('unknown', 'credentials.unchanged.hosted', { host }),
      signer: check('unknown', 'credentials.signer.unchecked'),
      inDate: check('unknown', 'credentials.inDate.notHere', { host }),
      notWithdrawn: isWithdrawn
        ? check('no', 'credentials.notWithdrawn.no')
        : check('unknown', 'credentials.notWithdrawn.hosted', { host }),
      issuerRecognised: check('unknown', 'credentials.issuerRecognised.signerOpen'),
      aboutYou: check('unknown', 'credentials.aboutYou.nothing'),
    },
  };
  const draft = evidence('credential', clean(address).slice(0, 300), { links: httpsLinks(address) });
  return ok({
    items: [{ ...item(draft), check: async () => checked }],
    warnings: [{ code: 'credentials.warning.addressOnly', params: { host } }],
  });
}

/** The badge class and the issuer are embedded, or given beside under their address. The title waits for neither. */
function badgeItem(assertion: JsonObject, jws: Parameters<typeof checkBadge2>[0]['jws'], context: ReadContext): Item {
  const badge = field(assertion, 'badge');
  const badgeClass = isObject(badge) ? badge : at(context, idOf(badge));
  const issuerField = field(badgeClass, 'issuer');
  const issuer = isObject(issuerField) ? issuerField : at(context, idOf(issuerField));
  const issuerId = idOf(issuerField);
  const alignments = [...list(field(badgeClass, 'alignment')), ...list(field(badgeClass, 'alignments'))];
  const stated = alignmentClaims(alignments, null, context);
  const tags = list(field(badgeClass, 'tags')).filter((tag) => typeof tag === 'string');
  const named = [...stated, ...tags.map((tag) => namedClaim(tag, 'listed', context))];
  const criteria = field(badgeClass, 'criteria');
  const texts = [field(badgeClass, 'name'), field(badgeClass, 'description'), field(criteria, 'narrative')].map(
    (text) => withoutMarkup(plain(text)),
  );
  const draft = evidence('credential', plain(field(badgeClass, 'name')).slice(0, 300) || clean(idOf(badge) ?? '—'), {
    summary: texts[1] ?? '',
    issuer: issuerOf(issuer) ?? (issuerId === null ? null : issuerOf(issuerId)),
    issued: dayOf(timeOf(field(assertion, 'issuedOn'))),
    expires: dayOf(timeOf(field(assertion, 'expires'))),
    links: httpsLinks(criteria, field(assertion, 'id'), ...list(field(assertion, 'evidence'))),
  });
  return {
    ...item(draft, [...named, ...inferredClaims(texts, context, named)]),
    check: (needs) => checkBadge2({ assertion, jws, issuer, issuerId }, needs),
  };
}

function at(context: ReadContext, address: string | null): Json {
  const found = address === null ? null : documentAt(context.documents, address);
  return isObject(found?.document) ? found.document : null;
}

/** Open Badges 1.x may give seconds since 1970. */
function timeOf(value: Json): Json {
  const seconds = typeof value === 'string' && /^\d{9,10}$/.test(value) ? Number(value) : value;
  return typeof seconds === 'number' && seconds > 1e8 && seconds < 1e11
    ? new Date(seconds * 1000).toISOString()
    : value;
}
