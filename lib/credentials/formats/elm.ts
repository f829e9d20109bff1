import type { Check } from '../../model/evidence.ts';
import { failed, ok } from '../../model/outcome.ts';
import { at, field, hasType, isObject, type Json, type JsonObject, list, parseJson } from '../carriers/json.ts';
import { inferredClaims, MAX_CLAIMS, namedClaim } from '../claims.ts';
import {
  type ClaimDraft,
  evidence,
  type Format,
  type Item,
  item,
  type OpenedFile,
  type ReadContext,
} from '../format.ts';
import { dayOf, httpsLinks, idOf, numberOf, plain, withoutMarkup } from '../plain.ts';
import { check, unknown } from '../verify/answer.ts';
import { type CheckContext, type Checked, doubted, headlineOf } from '../verify/checks.ts';
import { inDate } from '../verify/dates.ts';
import { aboutYou } from '../verify/recipient.ts';
import { checkSeal, type Seal, type SealAnswer } from '../verify/seal.ts';

interface Found {
  readonly credential: JsonObject;
  readonly seal: Seal | null;
}

/**
 * European digital credentials for learning (European Learning Model 3): JSON-LD alone, in the wrapper of the
 * Commission's builder, or sealed (JAdES). Names, birth dates and identity numbers in it are never copied.
 */
export const elm: Format = {
  id: 'europass-credential',
  recognises: (file) => find(file) !== null,
  read: (file, context) => {
    const found = find(file);
    if (found === null) return failed('credentials.elm.form');
    const subject = list(field(found.credential, 'credentialSubject'))[0] ?? null;
    const claims = list(field(subject, 'hasClaim')).filter((claim) => isObject(claim));
    if (claims.length === 0) return failed('credentials.badge.noSubject');
    const personal = ['dateOfBirth', 'nationalID', 'citizenshipCountry', 'placeOfBirth'].some(
      (name) => field(subject, name) !== null,
    );
    const items = claims.slice(0, 200).map((claim) => achievement(claim, found, context));
    return ok({ items, warnings: personal ? [{ code: 'credentials.warning.personal' }] : [] });
  },
};

function find(file: OpenedFile): Found | null {
  const value = file.body.kind === 'json' ? file.body.value : null;
  if (!isObject(value)) return null;
  const wrapped = field(value, 'credential');
  if (isElm(value)) return { credential: value, seal: null };
  if (isElm(wrapped)) return { credential: wrapped, seal: null };
  const [payload, first] = [field(value, 'payload'), list(field(value, 'signatures'))[0]];
  if (typeof payload !== 'string' || !isObject(first)) return null;
  const inner = parseJson(payload);
  const [head, signature] = [field(first, 'protected'), field(first, 'signature')];
  if (!inner.ok || !isElm(inner.value) || typeof head !== 'string' || typeof signature !== 'string') return null;
  return { credential: inner.value, seal: { payload, protected: head, signature } };
}

function isElm(value: Json): value is JsonObject {
  return isObject(value) && hasType(value, 'EuropeanDigitalCredential');
}

function achievement(claim: JsonObject, found: Found, context: ReadContext): Item {
  const spec = list(field(claim, 'specifiedBy'))[0] ?? null;
  const claims = claimsOf(spec, claim, context);
  const parts = [
    ...list(field(claim, 'provenBy')).map((one) => assessment(one)),
    ...list(field(claim, 'influencedBy')).map((one) => activity(one)),
  ];
  const eqf = eqfOf(spec);
  const draft = evidence(hasType(claim, 'LearningActivity') ? 'education' : 'credential', title(claim, spec), {
    summary: withoutMarkup(plain(field(claim, 'description')) || plain(field(spec, 'description'))),
    issuer: awardingBody(claim) ?? organisation(field(found.credential, 'issuer')),
    achievementType:
      plain(at(spec, 'dcType', 'prefLabel'))
        .toLowerCase()
        .slice(0, 60) || null,
    start: dayOf(at(claim, 'temporal', 'startDate')),
    end: dayOf(at(claim, 'temporal', 'endDate')),
    issued:
      dayOf(at(claim, 'awardedBy', 'awardingDate')) ??
      dayOf(field(found.credential, 'issued')) ??
      dayOf(field(found.credential, 'validFrom')),
    expires: dayOf(field(found.credential, 'validUntil')) ?? dayOf(field(found.credential, 'expirationDate')),
    hours: hoursOf(field(spec, 'volumeOfLearning')) ?? hoursOf(field(claim, 'workload')),
    ects: ectsOf(spec),
    level: eqf === null ? null : { scheme: 'EQF', value: String(eqf), rank: eqf, max: 8 },
    links: httpsLinks(...list(field(spec, 'homepage')).map((page) => field(page, 'contentURL'))),
  });
  return {
    evidence: draft,
    claims,
    parts: parts.filter((part) => part !== null),
    check: (needs) => checkElm(found, needs),
  };
}

function title(claim: JsonObject, spec: Json): string {
  return (plain(field(claim, 'title')) || plain(field(spec, 'title')) || plain(field(claim, 'id')) || '—').slice(
    0,
    300,
  );
}

function organisation(body: Json): { name: string; id: string | null } | null {
  const name = plain(field(body, 'legalName')) || plain(field(body, 'altLabel'));
  return name === '' ? null : { name: name.slice(0, 200), id: idOf(body) };
}

function awardingBody(claim: JsonObject): { name: string; id: string | null } | null {
  return organisation(list(at(claim, 'awardedBy', 'awardingBody'))[0] ?? null);
}

/** EQF level only where the file says so: `http://data.europa.eu/snb/eqf/6`. */
function eqfOf(spec: Json): number | null {
  const match = /\/eqf\/([1-8])$/.exec(idOf(field(spec, 'eqfLevel')) ?? '');
  return match === null ? null : Number(match[1]);
}

/** ISO 8601 durations in hours (`PT60H`) or minutes; months and years say nothing about hours. */
function hoursOf(duration: Json): number | null {
  const match = typeof duration === 'string' ? /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?$/.exec(duration) : null;
  return match === null ? null : Number(match[1] ?? 0) + Number(match[2] ?? 0) / 60;
}

const ECTS = 'http://data.europa.eu/snb/education-credit/6fcec5c5af';

function ectsOf(spec: Json): number | null {
  const points = list(field(spec, 'creditPoint')).find((one) => idOf(field(one, 'framework')) === ECTS);
  return numberOf(field(points, 'point'));
}

/** ESCO skills and other related skills of the learning outcomes are stated; titles of outcomes are read as text. */
function claimsOf(spec: Json, claim: JsonObject, context: ReadContext): readonly ClaimDraft[] {
  const outcomes = list(field(spec, 'learningOutcome'));
  const eqf = eqfOf(spec);
  const level = eqf === null ? null : { cefr: null, eqf, years: null, words: null, rubric: null };
  const skills = outcomes.flatMap((outcome) => [
    ...list(field(outcome, 'relatedESCOSkill')),
    ...list(field(outcome, 'relatedSkill')),
  ]);
  const stated = skills.flatMap((skill) => {
    const label = plain(field(skill, 'prefLabel'));
    return label === '' ? [] : [namedClaim(label, 'stated', context, { uri: idOf(skill), level })];
  });
  const texts = [
    plain(field(claim, 'title')),
    ...outcomes.map((outcome) => plain(field(outcome, 'title'))),
    withoutMarkup(plain(field(claim, 'description'))),
  ];
  return [...stated.slice(0, MAX_CLAIMS), ...inferredClaims(texts, context, stated)];
}

function assessment(entry: Json): Item | null {
  if (!isObject(entry)) return null;
  const spec = list(field(entry, 'specifiedBy'))[0] ?? null;
  const result = plain(at(entry, 'grade', 'noteLiteral'));
  const by = organisation(list(field(entry, 'assessedBy'))[0] ?? null);
  const assessed = {
    by: by?.name ?? '',
    how: plain(at(spec, 'mode', 'prefLabel')) || plain(at(spec, 'dcType', 'prefLabel')),
    result,
    passed: result !== '' && !/fail|not pass/i.test(result),
    criteria: withoutMarkup(plain(at(spec, 'gradingScheme', 'description'))),
    on: dayOf(field(entry, 'issuedDate')),
  };
  return item(evidence('assessment', title(entry, spec), { issuer: by, assessment: assessed }));
}

function activity(entry: Json): Item | null {
  if (!isObject(entry)) return null;
  const spec = list(field(entry, 'specifiedBy'))[0] ?? null;
  const draft = evidence('education', title(entry, spec), {
    summary: withoutMarkup(plain(field(entry, 'description'))),
    issuer: awardingBody(entry),
    start: dayOf(at(entry, 'temporal', 'startDate')),
    end: dayOf(at(entry, 'temporal', 'endDate')),
    hours: hoursOf(field(entry, 'workload')) ?? hoursOf(field(spec, 'volumeOfLearning')),
  });
  return item(draft);
}

/** A seal holds or not; the authority behind its certificate is never checked here, so the signer stays open. */
async function checkElm(found: Found, context: CheckContext): Promise<Checked | { refused: string }> {
  const seal: SealAnswer =
    found.seal === null
      ? { ...unknown('credentials.unchanged.unsigned'), certificate: null }
      : await checkSeal(found.seal);
  if (seal.malformed !== null) return { refused: seal.malformed };
  const subject = list(field(found.credential, 'credentialSubject'))[0] ?? null;
  const mails = list(at(subject, 'contactPoint', 'emailAddress')).map(
    (mail) => idOf(mail)?.replace(/^mailto:/, '') ?? '',
  );
  const status = field(found.credential, 'credentialStatus');
  const checks = doubted({
    readable: check('yes', 'credentials.readable.yes'),
    unchanged: seal.unchanged,
    signer: signer(seal, context.now),
    inDate: inDate(found.credential, context.now),
    notWithdrawn:
      status === null
        ? check('yes', 'credentials.notWithdrawn.noList')
        : check('unknown', 'credentials.notWithdrawn.kind'),
    issuerRecognised: check('unknown', 'credentials.issuerRecognised.signerOpen'),
    aboutYou: await aboutYou(
      mails.filter((mail) => mail !== '').map((value) => ({ value, hashed: false, salt: '' })),
      context.email,
    ),
  });
  return { headline: headlineOf(checks, false), checks };
}

function signer(seal: SealAnswer, now: Date): Check {
  if (seal.unchanged.state !== 'yes' || seal.certificate === null)
    return check(
      'unknown',
      seal.unchanged.state === 'no' ? 'credentials.signer.broken' : 'credentials.signer.unchecked',
    );
  const { name, until } = seal.certificate;
  const ended = Number.isFinite(until) && until < now.getTime();
  if (!ended) return check('unknown', 'credentials.signer.seal', { signer: name });
  return check('unknown', 'credentials.signer.sealExpired', {
    signer: name,
    date: new Date(until).toISOString().slice(0, 10),
  });
}
