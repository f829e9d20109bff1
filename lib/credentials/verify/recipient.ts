import type { Check } from '../../model/evidence.ts';
import { field, isObject, type Json, type JsonObject, list, textOf } from '../carriers/json.ts';
import { idOf } from '../plain.ts';
import { check } from './answer.ts';

/** Whether a credential is about the user: the e-mail address in clear or hashed, or nothing to compare. */
export async function aboutYou(identities: readonly Identity[], email: string | undefined): Promise<Check> {
  if (email === undefined || email.trim() === '') return check('unknown', 'credentials.aboutYou.noEmail');
  const comparable = identities.filter((one) => one.value.includes('@') || one.hashed);
  if (comparable.length === 0) return check('unknown', 'credentials.aboutYou.nothing');
  for (const identity of comparable) {
    const answer = await matches(identity, email.trim());
    if (answer === true) return check('yes', 'credentials.aboutYou.yes');
    if (answer === null) return check('unknown', 'credentials.aboutYou.hash');
  }
  return check('no', 'credentials.aboutYou.no');
}

export interface Identity {
  readonly value: string;
  readonly hashed: boolean;
  readonly salt: string;
}

/** Identities of an Open Badges 3 subject: `mailto:` id and identity objects of type e-mail. */
export function subjectIdentities(subject: Json): readonly Identity[] {
  const id = idOf(field(subject, 'id'));
  const mail = id?.startsWith('mailto:') ? [{ value: id.slice(7), hashed: false, salt: '' }] : [];
  const named = list(field(subject, 'identifier')).filter((one) => isObject(one));
  const kinds = ['emailAddress', 'email'];
  return [
    ...mail,
    ...named
      .filter((one) => kinds.includes(textOf(field(one, 'identityType'))))
      .map((one) => identityOf(one, 'identityHash')),
  ];
}

/** Identity of an Open Badges 2 recipient. */
export function identityOf(recipient: JsonObject, member: string): Identity {
  const value = field(recipient, member);
  const salt = field(recipient, 'salt');
  return {
    value: typeof value === 'string' ? value : '',
    hashed: field(recipient, 'hashed') === true,
    salt: typeof salt === 'string' ? salt : '',
  };
}

/** Null for a hash that cannot be computed here (MD5). Issuers hash the address as typed or in lower case. */
async function matches(identity: Identity, email: string): Promise<boolean | null> {
  if (!identity.hashed) return identity.value.toLowerCase() === email.toLowerCase();
  const [kind, hash] = identity.value.includes('$') ? identity.value.split('$') : ['sha256', identity.value];
  if (kind !== 'sha256' || hash === undefined) return null;
  const candidates = await Promise.all([email, email.toLowerCase()].map((text) => sha256Hex(text + identity.salt)));
  return candidates.includes(hash.toLowerCase());
}

export async function sha256Hex(data: string | Uint8Array<ArrayBuffer>): Promise<string> {
  const bytes = typeof data === 'string' ? new TextEncoder().encode(data) : data;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
