import { type Outcome, ok } from '../../model/outcome.ts';
import { hasType, isObject, type JsonObject } from '../carriers/json.ts';
import { looksLikeJws } from '../carriers/jws.ts';
import { openFile } from '../carriers/open.ts';
import { partsOf } from '../carriers/parts.ts';
import type { OpenedFile } from '../format.ts';
import { didKeyOf, instant, type SigningKey, signCredential } from './signing.ts';

export interface RecordIn {
  /** Original files of credentials, byte for byte as they were imported. */
  readonly originals: readonly { readonly bytes: Uint8Array; readonly fileName: string }[];
  /** Badges that the holder signed (`exportBadge`), for evidence without a credential. */
  readonly own: readonly JsonObject[];
  readonly name: string;
  readonly holder: string;
  readonly id: string;
  readonly now: Date;
}

export interface RecordOut {
  readonly record: JsonObject;
  /** Names of files that hold no credential, or one that cannot stand inside this kind of record without losing its signature. */
  readonly leftOut: readonly string[];
}

const CONTEXT = [
  'https://www.w3.org/ns/credentials/v2',
  'https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json',
  'https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json',
];

/**
 * A Comprehensive Learner Record 2.0 signed by the holder around unchanged credentials, each with its issuer's own
 * signature. A JWT goes in as an envelope, JSON as it is; what the outer vocabulary cannot hold is named, not bent.
 */
export async function exportRecord(input: RecordIn, key: SigningKey): Promise<Outcome<RecordOut>> {
  const leftOut: string[] = [];
  const children: JsonObject[] = [...input.own];
  for (const original of input.originals) {
    const found = childrenOf(original);
    const fitting: JsonObject[] = [];
    for (const child of found)
      if ((await signCredential(wrapper(input, key, [child]), key, input.now)).ok) fitting.push(child);
    children.push(...fitting);
    if (fitting.length === 0 || fitting.length < found.length) leftOut.push(original.fileName);
  }
  const record = await signCredential(wrapper(input, key, children), key, input.now);
  return record.ok ? ok({ record: record.value, leftOut }) : record;
}

function wrapper(input: RecordIn, key: SigningKey, children: readonly JsonObject[]): JsonObject {
  const did = didKeyOf(key);
  return {
    '@context': CONTEXT,
    id: input.id,
    type: ['VerifiableCredential', 'ClrCredential'],
    name: input.name,
    issuer: { id: did, type: ['Profile'], name: input.holder },
    validFrom: instant(input.now),
    credentialSubject: { id: did, type: ['ClrSubject'], verifiableCredential: children },
  };
}

/** The credentials of a file: one, or those of an archive or a list. */
function childrenOf(original: { readonly bytes: Uint8Array; readonly fileName: string }): readonly JsonObject[] {
  const opened = openFile(original.bytes, original.fileName);
  if (!opened.ok) return [];
  return [opened.value, ...partsOf(opened.value).parts].map((file) => childOf(file)).filter((child) => child !== null);
}

function childOf({ body }: OpenedFile): JsonObject | null {
  if (body.kind === 'jws') {
    const id = `data:application/vc+jwt,${body.jws.token}`;
    return looksLikeJws(body.jws.token)
      ? { '@context': CONTEXT[0], id, type: ['EnvelopedVerifiableCredential'] }
      : null;
  }
  if (body.kind !== 'json' || !isObject(body.value) || !hasType(body.value, 'VerifiableCredential')) return null;
  return body.value;
}
