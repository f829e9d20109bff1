import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { inflate } from './inflate.ts';

/** Bytes of one image; baked badges in the wild are below 1 MB. */
export const MAX_IMAGE = 5_000_000;
const MAGIC = [137, 80, 78, 71, 13, 10, 26, 10];
const NAMES = ['openbadgecredential', 'openbadges'];

export interface Baked {
  readonly text: string;
  readonly keyword: string;
  /** Departures from the baking rules that did not stop us. */
  readonly warnings: readonly string[];
}

interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

export function isPng(bytes: Uint8Array): boolean {
  return MAGIC.every((byte, index) => bytes[index] === byte);
}

/** The badge baked into a PNG: iTXt (Open Badges 2 and 3) or tEXt (Open Badges 1). The first one wins, as the specification says. */
export function unbakePng(bytes: Uint8Array): Outcome<Baked> {
  if (bytes.length > MAX_IMAGE) return failed('credentials.tooBig', { limit: '5 MB' });
  if (!isPng(bytes)) return failed('credentials.png.notPng');
  const chunks = readChunks(bytes);
  if (!chunks.ok) return chunks;
  const baked = chunks.value.filter((chunk) => NAMES.includes(keywordOf(chunk)));
  const first = baked[0];
  if (first === undefined) return failed('credentials.png.noBadge');
  const read = first.type === 'iTXt' ? readItxt(first) : ok({ text: latin1(afterKeyword(first)), warnings: [] });
  if (!read.ok) return read;
  const several = baked.length > 1 ? ['credentials.warning.severalBadges'] : [];
  return ok({ text: read.value.text, keyword: keywordOf(first), warnings: [...read.value.warnings, ...several] });
}

function readChunks(bytes: Uint8Array): Outcome<Chunk[]> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const texts: Chunk[] = [];
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = view.getUint32(at);
    if (length > bytes.length - at - 12) return failed('credentials.png.cut');
    const type = latin1(bytes.subarray(at + 4, at + 8));
    const data = bytes.subarray(at + 8, at + 8 + length);
    const isText = type === 'iTXt' || type === 'tEXt';
    if (isText && crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length))
      return failed('credentials.png.damaged');
    if (isText) texts.push({ type, data });
    if (type === 'IEND') return ok(texts);
    at += 12 + length;
  }
  return failed('credentials.png.cut');
}

function keywordOf(chunk: Chunk): string {
  const end = chunk.data.indexOf(0);
  return end > 0 && end < 80 ? latin1(chunk.data.subarray(0, end)) : '';
}

function afterKeyword(chunk: Chunk): Uint8Array {
  return chunk.data.subarray(chunk.data.indexOf(0) + 1);
}

/** keyword \0 compression-flag compression-method language \0 translated-keyword \0 text */
function readItxt(chunk: Chunk): Outcome<{ text: string; warnings: readonly string[] }> {
  const rest = afterKeyword(chunk);
  const language = rest.indexOf(0, 2);
  const translated = language < 0 ? -1 : rest.indexOf(0, language + 1);
  if (translated < 0) return failed('credentials.png.damaged');
  const body = rest.subarray(translated + 1);
  if (rest[0] !== 1) return utf8(body, []);
  const open = inflate(body, MAX_IMAGE);
  return open.ok ? utf8(open.value, ['credentials.warning.compressed']) : open;
}

function utf8(bytes: Uint8Array, warnings: readonly string[]): Outcome<{ text: string; warnings: readonly string[] }> {
  try {
    return ok({ text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), warnings });
  } catch {
    return failed('credentials.png.damaged');
  }
}

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let crc = index;
  for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? 0xedb88320 ^ (crc >>> 1) : crc >>> 1;
  return crc;
});

/** CRC-32 of PNG (ISO 3309), unsigned. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
