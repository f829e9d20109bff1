import { failed, ok } from '../../model/outcome.ts';
import { field, hasType, isObject, type Json, list, textOf } from '../carriers/json.ts';
import type { Format } from '../format.ts';
import { idOf } from '../plain.ts';

const BADGE_PARTS = ['BadgeClass', 'Issuer', 'Profile', 'CryptographicKey', 'RevocationList'];
const LISTS = ['BitstringStatusListCredential', 'StatusList2021Credential'];

/** A status list, a key document, or a badge class or issuer of Open Badges 2: nothing for the wallet by itself, but given with a credential it answers a check. */
export const companion: Format = {
  id: 'companion',
  recognises: (file) =>
    file.body.kind === 'json' && (isStatusList(file.body.value) || companionAddresses(file.body.value).length > 0),
  read: (file) => {
    const usable = file.body.kind === 'json' && companionAddresses(file.body.value).length > 0;
    if (!usable) return failed('credentials.companion.form');
    return ok({ items: [], warnings: [{ code: 'credentials.warning.companion' }] });
  },
};

function isStatusList(value: Json): boolean {
  return LISTS.some((type) => hasType(value, type));
}

/** The addresses that the document answers for; none for any other document. */
export function companionAddresses(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  const id = idOf(field(value, 'id'));
  const subject = idOf(field(list(field(value, 'credentialSubject'))[0], 'id'));
  if (isStatusList(value)) return [id, subject?.split('#')[0] ?? null].filter((one) => one !== null);
  const isKeys = Array.isArray(field(value, 'verificationMethod')) || Array.isArray(field(value, 'assertionMethod'));
  if (isKeys && id?.startsWith('did:')) return [id];
  const isPart = list(field(value, 'type')).every(
    (type) => BADGE_PARTS.includes(textOf(type)) || textOf(type).includes(':'),
  );
  return isPart && list(field(value, 'type')).some((type) => BADGE_PARTS.includes(textOf(type))) && id !== null
    ? [id]
    : [];
}
