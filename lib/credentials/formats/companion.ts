import { failed, ok } from '../../model/outcome.ts';
import { field, hasType, isObject, type Json, list } from '../carriers/json.ts';
import type { Format } from '../format.ts';
import { idOf } from '../plain.ts';

const LISTS = ['BitstringStatusListCredential', 'StatusList2021Credential'];

/** A status list or a key document: nothing for the wallet by itself, but given with a credential it answers a check. */
export const companion: Format = {
  id: 'companion',
  recognises: (file) => file.body.kind === 'json' && companionAddresses(file.body.value).length > 0,
  read: (file) =>
    file.body.kind === 'json'
      ? ok({ items: [], warnings: [{ code: 'credentials.warning.companion' }] })
      : failed('credentials.unrecognised'),
};

/** The addresses that the document answers for; none for any other document. */
export function companionAddresses(value: Json): readonly string[] {
  if (!isObject(value)) return [];
  const id = idOf(field(value, 'id'));
  const subject = idOf(field(list(field(value, 'credentialSubject'))[0], 'id'));
  if (LISTS.some((type) => hasType(value, type)))
    return [id, subject?.split('#')[0] ?? null].filter((one) => one !== null);
  const isKeys = Array.isArray(field(value, 'verificationMethod')) || Array.isArray(field(value, 'assertionMethod'));
  return isKeys && id !== null && id.startsWith('did:') ? [id] : [];
}
