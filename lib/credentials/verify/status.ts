import type { Check } from '../../model/evidence.ts';
import { gunzip } from '../carriers/inflate.ts';
import { field, hasType, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import { fromBase64Url, type Jws } from '../carriers/jws.ts';
import { embeddedCredential, type Unwrapped } from '../formats/envelope.ts';
import { idOf } from '../plain.ts';
import { check, type SignatureAnswer } from './answer.ts';
import { between, inDate } from './dates.ts';
import { type Documents, documentAt } from './documents.ts';
import { checkJwt } from './jwt.ts';
import { checkProofs } from './proof.ts';

/** Unpacked size of one list: 16 million credentials. */
const MAX_LIST = 2_000_000;
const BIT_LISTS = ['BitstringStatusListEntry', 'StatusList2021Entry'];
/** Other purposes (message, refresh) say nothing about withdrawal. */
const PURPOSES = ['revocation', 'suspension'];

/** Status entries that are looked at; real credentials have one or two. */
const MAX_ENTRIES = 10;
/** Bits that one credential may have in a list. */
const MAX_BITS = 8;

/**
 * Whether the issuer withdrew the credential, from the lists at hand. Anything in doubt is "could not check", never "no".
 * A JWT may name a list in its own `status` claim instead (IETF Token Status List), which is not read here.
 */
export async function notWithdrawn(
  { credential, jws }: { readonly credential: JsonObject; readonly jws: Jws | null },
  documents: Documents,
  now: Date,
): Promise<Check> {
  const entries = list(field(credential, 'credentialStatus'));
  const relevant = entries.filter(
    (entry) => !BIT_LISTS.some((type) => hasType(entry, type)) || PURPOSES.includes(purposeOf(entry)),
  );
  const claimed = field(jws?.payload, 'status');
  if (relevant.length === 0 && claimed !== null) return check('unknown', 'credentials.notWithdrawn.kind');
  if (relevant.length === 0) return check('yes', 'credentials.notWithdrawn.noList');
  const answers: Check[] = [];
  for (const entry of relevant.slice(0, MAX_ENTRIES))
    answers.push(
      isObject(entry)
        ? await entryAnswer(entry, credential, documents, now)
        : check('unknown', 'credentials.notWithdrawn.form'),
    );
  if (relevant.length > MAX_ENTRIES) answers.push(check('unknown', 'credentials.notWithdrawn.form'));
  return (
    answers.find((one) => one.state === 'no') ??
    answers.find((one) => one.state === 'unknown') ??
    answers[0] ??
    check('unknown', 'credentials.notWithdrawn.form')
  );
}

function purposeOf(entry: Json): string {
  const purpose = field(entry, 'statusPurpose');
  return typeof purpose === 'string' ? purpose : 'revocation';
}

async function entryAnswer(entry: JsonObject, credential: JsonObject, documents: Documents, now: Date): Promise<Check> {
  if (hasType(entry, '1EdTechRevocationList')) return revocationList(entry, credential, documents);
  if (!BIT_LISTS.some((type) => hasType(entry, type))) return check('unknown', 'credentials.notWithdrawn.kind');
  const address = field(entry, 'statusListCredential');
  if (typeof address !== 'string') return check('unknown', 'credentials.notWithdrawn.form');
  const found = documentAt(documents, address);
  if (found === null) return notHere(address);
  const status = embeddedCredential(found.document as Json);
  if (status === null) return check('unknown', 'credentials.notWithdrawn.notAList');
  return readList(status, found.fetched, entry, credential, documents, now);
}

/** A list that is not at hand. Addresses that are not public https are named as such: they will never be asked. */
function notHere(address: string): Check {
  const host = URL.canParse(address) ? new URL(address) : null;
  if (host === null || !isPublicHttps(host))
    return check('unknown', 'credentials.notWithdrawn.unsafeAddress', {
      host: host?.host.slice(0, 100) ?? address.slice(0, 100),
    });
  return check('unknown', 'credentials.notWithdrawn.notHere', { host: host.host });
}

/** True for https on a named public host; numbers, `localhost` and names without a dot are not asked. */
export function isPublicHttps(address: URL): boolean {
  const name = address.hostname;
  const named =
    /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/i.test(name) &&
    !/\.(?:local|internal|localhost|home|lan|test|invalid)$/i.test(name);
  return address.protocol === 'https:' && named && address.username === '' && address.port === '';
}

/**
 * A list by another issuer is believed only where it withdraws, and only when it came from the address that the
 * signed credential itself names: a stranger's list beside the file could neither clear nor spoil a credential.
 */
async function readList(
  { credential: status, jws }: Unwrapped,
  fetched: boolean,
  entry: JsonObject,
  credential: JsonObject,
  documents: Documents,
  now: Date,
): Promise<Check> {
  const purpose = purposeOf(entry);
  const isList = ['BitstringStatusListCredential', 'StatusList2021Credential'].some((type) => hasType(status, type));
  const subject = field(status, 'credentialSubject');
  const subjectIsList = ['BitstringStatusList', 'StatusList2021'].some((type) => hasType(subject, type));
  if (!isList || !subjectIsList) return check('unknown', 'credentials.notWithdrawn.notAList');
  if (!list(field(subject, 'statusPurpose')).includes(purpose))
    return check('unknown', 'credentials.notWithdrawn.purpose');
  const sameIssuer = idOf(field(status, 'issuer')) === idOf(field(credential, 'issuer'));
  if (!sameIssuer && !fetched) return check('unknown', 'credentials.notWithdrawn.otherIssuer');
  const signature = jws === null ? await checkProofs(status, documents) : await checkJwt(jws, status, documents);
  if (!isByIssuer(signature, fetched)) return check('unknown', 'credentials.notWithdrawn.listBroken');
  const claims = between(field(jws?.payload, 'nbf'), field(jws?.payload, 'exp'), now);
  if (inDate(status, now).state !== 'yes' || claims.state !== 'yes')
    return check('unknown', 'credentials.notWithdrawn.listOutOfDate');
  const value = valueAt(field(subject, 'encodedList'), field(entry, 'statusListIndex'), field(entry, 'statusSize'));
  if (value === null) return check('unknown', 'credentials.notWithdrawn.index');
  if (value !== 0)
    return check('no', purpose === 'suspension' ? 'credentials.notWithdrawn.suspended' : 'credentials.notWithdrawn.no');
  if (!sameIssuer) return check('unknown', 'credentials.notWithdrawn.otherIssuer');
  return check('yes', 'credentials.notWithdrawn.yes', {
    date: textOf(field(status, 'validFrom') ?? field(status, 'issuanceDate')).slice(0, 10),
  });
}

/** A list whose key travels with it could be made by anybody: it counts only from the address that the credential names. */
function isByIssuer({ unchanged, binding }: SignatureAnswer, fetched: boolean): boolean {
  return unchanged.state === 'yes' && binding !== 'otherKey' && (fetched || binding !== 'travels');
}

/**
 * The status of one credential: `size` bits from `index` × `size`, the most significant first; 0 means that the purpose
 * does not apply (Bitstring Status List 1.0, section 3.2). The text is base64url of gzip, with a leading `u` in the newer form.
 */
function valueAt(encoded: Json, place: Json, bits: Json): number | null {
  const index = /^\d{1,9}$/.test(textOf(place)) ? Number(place) : -1;
  const size = bits === null ? 1 : Number(textOf(bits) || Number.NaN);
  if (typeof encoded !== 'string' || index < 0 || !Number.isInteger(size) || size < 1 || size > MAX_BITS) return null;
  const packed = fromBase64Url(encoded.startsWith('u') ? encoded.slice(1) : encoded);
  const bytes = packed === null ? null : gunzip(packed, MAX_LIST);
  if (bytes === null || !bytes.ok || (index + 1) * size > bytes.value.length * 8) return null;
  let value = 0;
  for (let at = index * size; at < (index + 1) * size; at++)
    value = value * 2 + Number(((bytes.value[at >> 3] ?? 0) & (0x80 >> (at & 7))) !== 0);
  return value;
}

/** 1EdTech's list is not signed, so it counts only when it was asked for at its own address. */
function revocationList(entry: JsonObject, credential: JsonObject, documents: Documents): Check {
  const address = idOf(entry) ?? '';
  const found = documentAt(documents, address);
  if (found === null) return notHere(address);
  if (!found.fetched) return check('unknown', 'credentials.notWithdrawn.unsignedList');
  const revoked = list(
    field(found.document, 'revokedCredential') ??
      field(found.document, 'revokedCredentials') ??
      field(found.document, 'revokedAssertions'),
  );
  const id = idOf(field(credential, 'id'));
  return revoked.some((one) => idOf(one) === id)
    ? check('no', 'credentials.notWithdrawn.no')
    : check('yes', 'credentials.notWithdrawn.yes', { date: '' });
}
