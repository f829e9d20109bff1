import { failed, ok } from '../../model/outcome.ts';
import { field, hasType, isObject, type Json, list, textOf } from '../carriers/json.ts';
import type { Format, OpenedFile } from '../format.ts';
import { idOf } from '../plain.ts';
import { fromJws } from './envelope.ts';

const BADGE_PARTS = ['BadgeClass', 'Issuer', 'Profile', 'CryptographicKey', 'RevocationList'];
const LISTS = ['BitstringStatusListCredential', 'StatusList2021Credential'];

/** A status list, a key document, or a badge class or issuer of Open Badges 2: nothing for the wallet by itself, but given with a credential it answers a check. */
export const companion: Format = {
  id: 'companion',
  recognises: (file) => isStatusList(contentOf(file)) || addressesOf(file).length > 0,
  read: (file) => {
    if (addressesOf(file).length === 0) return failed('credentials.companion.form');
    return ok({ items: [], warnings: [{ code: 'credentials.warning.companion' }] });
  },
};

/**
 * The documents among files by the addresses that they answer for; an own identifier goes before what another document
 * calls its subject. A list that is a JWT stays one, for its signature.
 */
export function besideOf(files: readonly OpenedFile[]): ReadonlyMap<string, unknown> {
  const own: [string, unknown][] = [];
  const others: [string, unknown][] = [];
  for (const file of files) {
    const content = contentOf(file);
    const document = file.body.kind === 'jws' ? file.body.jws.token : content;
    for (const address of companionAddresses(content))
      (address === idOf(field(content, 'id')) ? own : others).push([address, document]);
  }
  return new Map([...others, ...own]);
}

/** The JSON of a file; of a JWT only where it is a status list, for anything else in one is a credential by itself. */
function contentOf(file: OpenedFile): Json {
  if (file.body.kind === 'json') return file.body.value;
  const inner = file.body.kind === 'jws' ? (fromJws(file.body.jws)?.credential ?? null) : null;
  return isStatusList(inner) ? inner : null;
}

function addressesOf(file: OpenedFile): readonly string[] {
  return companionAddresses(contentOf(file));
}

function isStatusList(value: Json): boolean {
  return LISTS.some((type) => hasType(value, type));
}

/** The addresses that the document answers for; none for any other document. */
function companionAddresses(value: Json): readonly string[] {
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
