import { failed, type Outcome, ok } from '../../model/outcome.ts';
import type { Body, Carrier, OpenedFile } from '../format.ts';
import { parseJson } from './json.ts';
import { looksLikeJws, readJws } from './jws.ts';
import { type Baked, isPng, unbakePng } from './png.ts';
import { isSvg, unbakeSvg } from './svg.ts';
import { parseTable } from './table.ts';
import { parseXml } from './xml.ts';
import { isZip, readZip } from './zip.ts';

/** Text files beyond this size are no profile; the largest real learner record seen is 0.4 MB. */
const MAX_TEXT = 8_000_000;

/** Opens a file by what is in it; the name only helps to say what went wrong. */
export function openFile(bytes: Uint8Array, name: string): Outcome<OpenedFile> {
  if (bytes.length === 0) return failed('credentials.empty');
  if (isPng(bytes)) return fromBaked('png', name, unbakePng(bytes));
  if (isZip(bytes)) return fromZip(bytes, name);
  const known = knownBinary(bytes);
  if (known !== null) return failed(known);
  if (bytes.length > MAX_TEXT) return failed('credentials.tooBig', { limit: '8 MB' });
  const text = decode(bytes);
  if (text === null) return failed(promised(name) ?? 'credentials.binary');
  const opened = openText(text, name);
  // Plain text under a picture's or an archive's name is a cut or wrong file, not a CV.
  const isProse = opened.ok && opened.value.body.kind === 'text';
  return isProse && promised(name) !== null ? failed(promised(name)!) : opened;
}

/** What is wrong with a file whose name promises a picture or an archive that it is not. */
function promised(name: string): string | null {
  if (/\.png$/i.test(name)) return 'credentials.png.notPng';
  return /\.zip$/i.test(name) ? 'credentials.zip.damaged' : null;
}

/** Kinds of file that people try, with a sentence of their own: PDF, documents of office programs, other pictures. */
function knownBinary(bytes: Uint8Array): string | null {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 12));
  if (/^(?:\u00ef\u00bb\u00bf)?%PDF/.test(start)) return 'credentials.pdf';
  if (start.startsWith('{\\rtf') || start.startsWith('\u00d0\u00cf\u0011\u00e0')) return 'credentials.office';
  return /^(?:\u00ff\u00d8\u00ff|GIF8|RIFF....WEBP|....ftyp(?:heic|heif|mif1|avif))/s.test(start)
    ? 'credentials.picture'
    : null;
}

/** UTF-8 with or without a mark, or UTF-16 with one; null for bytes that are no text. */
function decode(bytes: Uint8Array): string | null {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return text.includes('\u0000') ? null : text;
  } catch {
    return null;
  }
}

/** Opens text that was pasted or found in a file. */
export function openText(text: string, name: string): Outcome<OpenedFile> {
  const trimmed = unquoted(text.trim());
  if (trimmed === '') return failed('credentials.empty');
  // Mail programs and terminals break long lines.
  const token = trimmed.startsWith('eyJ') ? trimmed.replace(/\s+/g, '') : '';
  if (looksLikeJws(token)) return fromPayload(token, 'jwt', name, null, []);
  if (trimmed.startsWith('{') || trimmed.startsWith('[')) return fromPayload(trimmed, 'json', name, null, []);
  if (SEALED_BACKUP.test(trimmed)) return failed('credentials.backup');
  if (isSvg(trimmed)) return fromBaked('svg', name, unbakeSvg(trimmed));
  if (/^(?:0oR|d284)[A-Za-z0-9+/=_-]{40,}$/i.test(trimmed)) return failed('credentials.cose');
  if (/^(?:<!doctype html|<html)/i.test(trimmed)) return failed('credentials.html');
  if (trimmed.startsWith('<')) {
    const root = parseXml(trimmed);
    return root.ok ? opened('xml', name, { kind: 'xml', root: root.value }) : root;
  }
  if (/^https:\/\/\S{4,2000}$/.test(trimmed)) return opened('text', name, { kind: 'address', address: trimmed });
  if (isTable(trimmed, name)) return opened('csv', name, { kind: 'table', rows: parseTable(trimmed) });
  return opened('text', name, { kind: 'text', text: trimmed });
}

/** The first words of a backup that is sealed with a passphrase (`lib/store/seal.ts`). */
const SEALED_BACKUP = /^RUNGSEAL\d/;

const QUOTES: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ["'", "'"],
  ['`', '`'],
  ['“', '”'],
  ['<', '>'],
]);

/** What was copied out of a program or an answer of a service together with its quotes: a token, an address, or JSON as a JSON string. */
function unquoted(text: string): string {
  const inner = text.slice(1, -1).trim();
  if (text.length < 3 || QUOTES.get(text[0] ?? '') !== text.at(-1)) return text;
  if (/^(?:eyJ|https:\/\/)\S/.test(inner) && !/["'`“”<>]/.test(inner)) return inner;
  const said = text.startsWith('"{\\"') ? parseJson(text) : null;
  return said?.ok && typeof said.value === 'string' ? said.value.trim() : text;
}

/** A table by its name, or pasted: a first line of several short cells without a full stop, and a second line with as many. */
function isTable(text: string, name: string): boolean {
  if (/\.(?:csv|tsv)$/i.test(name)) return true;
  const [first = '', second = ''] = text.split(/\r?\n/, 2);
  const mark = ['\t', ';', ','].find((one) => first.split(one).length >= 2) ?? null;
  return (
    mark !== null &&
    first.length < 300 &&
    !first.includes('. ') &&
    second.split(mark).length >= first.split(mark).length &&
    first.split(mark).every((cell) => cell.trim().length < 40) &&
    /title|name|skill/i.test(first)
  );
}

/** What the archives that office programs call a document hold (Office Open XML, OpenDocument, EPUB, Pages). */
const OFFICE =
  /^(?:word\/document\.xml|xl\/workbook\.xml|ppt\/presentation\.xml|content\.xml|META-INF\/container\.xml|Index\/Document\.iwa)$/;

function fromZip(bytes: Uint8Array, name: string): Outcome<OpenedFile> {
  const zip = readZip(bytes);
  if (!zip.ok) return zip;
  if (zip.value.entries.length === 0 && zip.value.refused > 0) return failed('credentials.zip.path');
  if (zip.value.entries.some(({ path }) => OFFICE.test(path))) return failed('credentials.office');
  const file = opened('zip', name, { kind: 'zip', entries: zip.value.entries });
  return zip.value.refused > 0 && file.ok ? ok({ ...file.value, warnings: ['credentials.warning.pathRefused'] }) : file;
}

function fromBaked(carrier: 'png' | 'svg', name: string, baked: Outcome<Baked>): Outcome<OpenedFile> {
  if (!baked.ok) return baked;
  const { text, keyword, warnings } = baked.value;
  return fromPayload(text.trim(), carrier, name, keyword, warnings);
}

function fromPayload(
  text: string,
  carrier: Carrier,
  name: string,
  baked: string | null,
  warnings: readonly string[],
): Outcome<OpenedFile> {
  if (looksLikeJws(text)) {
    const jws = readJws(text);
    return jws === null
      ? failed('credentials.jwt.form')
      : ok({ name, carrier, body: { kind: 'jws', jws }, baked, warnings });
  }
  if (/^https?:\/\/\S{4,2000}$/.test(text))
    return ok({ name, carrier, body: { kind: 'address', address: text }, baked, warnings });
  const parsed = parseJson(text);
  return parsed.ok ? ok({ name, carrier, body: { kind: 'json', value: parsed.value }, baked, warnings }) : parsed;
}

function opened(carrier: Carrier, name: string, body: Body): Outcome<OpenedFile> {
  return ok({ name, carrier, body, baked: null, warnings: [] });
}
