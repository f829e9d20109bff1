/** What a seal says about itself: its holder's names, its end, and its public key. Nothing here is checked against an authority. */
export interface Certificate {
  readonly name: string;
  /** Milliseconds; NaN when unreadable. */
  readonly until: number;
  /** SubjectPublicKeyInfo, ready for WebCrypto. */
  readonly key: Uint8Array<ArrayBuffer>;
}

interface Node {
  readonly tag: number;
  readonly start: number;
  /** First byte of the content. */
  readonly body: number;
  readonly end: number;
}

const COMMON_NAME = '550403';
const ORGANISATION = '55040a';

/** Reads the few fields of an X.509 certificate (DER) that are shown; null when it is not one. */
export function readCertificate(der: Uint8Array): Certificate | null {
  const outer = nodeAt(der, 0);
  const tbs = outer === null ? null : nodeAt(der, outer.body);
  const parts = tbs === null ? [] : children(der, tbs);
  // An optional version [0] comes first; then serial, algorithm, issuer, validity, subject, key.
  const from = parts[0]?.tag === 0xa0 ? 1 : 0;
  const [validity, subject, key] = [parts[from + 3], parts[from + 4], parts[from + 5]];
  if (validity === undefined || subject === undefined || key === undefined) return null;
  const end = children(der, validity)[1];
  const names = [nameOf(der, subject, COMMON_NAME), nameOf(der, subject, ORGANISATION)].filter((name) => name !== '');
  return {
    name: [...new Set(names)].join(', '),
    until: end === undefined ? Number.NaN : timeOf(der, end),
    key: der.slice(key.start, key.end),
  };
}

function nodeAt(der: Uint8Array, start: number): Node | null {
  const tag = der[start];
  const first = der[start + 1];
  if (tag === undefined || first === undefined) return null;
  const count = first & 0x80 ? first & 0x7f : 0;
  if (count > 4) return null;
  let length = count === 0 ? first : 0;
  for (let index = 0; index < count; index++) length = length * 256 + (der[start + 2 + index] ?? 0);
  const body = start + 2 + count;
  return body + length <= der.length ? { tag, start, body, end: body + length } : null;
}

function children(der: Uint8Array, node: Node): readonly Node[] {
  const found: Node[] = [];
  for (let at = node.body; at < node.end && found.length < 100; ) {
    const child = nodeAt(der, at);
    if (child === null) break;
    found.push(child);
    at = child.end;
  }
  return found;
}

/** The value of one name part: a set of a sequence of an identifier and a text. */
function nameOf(der: Uint8Array, subject: Node, identifier: string): string {
  for (const set of children(der, subject)) {
    for (const pair of children(der, set)) {
      const [id, value] = children(der, pair);
      if (id !== undefined && value !== undefined && hex(der.subarray(id.body, id.end)) === identifier)
        return textOf(der, value).slice(0, 100);
    }
  }
  return '';
}

function textOf(der: Uint8Array, value: Node): string {
  const encoding = value.tag === 0x1e ? 'utf-16be' : value.tag === 0x0c ? 'utf-8' : 'latin1';
  return new TextDecoder(encoding).decode(der.subarray(value.body, value.end));
}

/** UTCTime has two digits for the year, from 1950; GeneralizedTime four. */
function timeOf(der: Uint8Array, node: Node): number {
  const text = textOf(der, { ...node, tag: 0x16 });
  const century = node.tag === 0x17 ? (Number(text.slice(0, 2)) >= 50 ? '19' : '20') : '';
  const match = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)?/.exec(century + text);
  return match === null
    ? Number.NaN
    : Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]), Number(match[4]), Number(match[5]));
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
