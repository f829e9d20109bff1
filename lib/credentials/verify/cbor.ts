/** The part of CBOR (RFC 8949) that proofs use: whole numbers, byte strings, arrays, and maps from numbers to bytes. */
export type Cbor = number | Uint8Array<ArrayBuffer> | readonly Cbor[] | ReadonlyMap<number, Cbor>;

/** Arrays nest once in a proof; more is not one. */
const MAX_DEPTH = 4;

interface Cursor {
  readonly bytes: Uint8Array;
  at: number;
}

/** The one value that the bytes hold; null when they hold anything else, or more. */
export function fromCbor(bytes: Uint8Array): Cbor | null {
  const cursor: Cursor = { bytes, at: 0 };
  const value = read(cursor, 0);
  return value !== null && cursor.at === bytes.length ? value : null;
}

function read(cursor: Cursor, depth: number): Cbor | null {
  const first = cursor.bytes[cursor.at++];
  if (first === undefined || depth > MAX_DEPTH) return null;
  const count = numberIn(cursor, first & 31);
  // No item takes less than a byte, so a count beyond the rest is a lie.
  if (count === null || (first >> 5 !== 0 && count > cursor.bytes.length - cursor.at)) return null;
  switch (first >> 5) {
    case 0:
      return count;
    case 2:
      cursor.at += count;
      return Uint8Array.from(cursor.bytes.subarray(cursor.at - count, cursor.at));
    case 4:
      return list(cursor, count, depth);
    case 5:
      return map(cursor, count, depth);
    default:
      return null;
  }
}

function numberIn(cursor: Cursor, info: number): number | null {
  if (info < 24) return info;
  const size = info === 24 ? 1 : info === 25 ? 2 : info === 26 ? 4 : 0;
  if (size === 0 || cursor.at + size > cursor.bytes.length) return null;
  let value = 0;
  for (let i = 0; i < size; i++) value = value * 256 + (cursor.bytes[cursor.at++] ?? 0);
  return value;
}

function list(cursor: Cursor, count: number, depth: number): readonly Cbor[] | null {
  const items: Cbor[] = [];
  for (let i = 0; i < count; i++) {
    const item = read(cursor, depth + 1);
    if (item === null) return null;
    items.push(item);
  }
  return items;
}

function map(cursor: Cursor, count: number, depth: number): ReadonlyMap<number, Cbor> | null {
  const entries = new Map<number, Cbor>();
  for (let i = 0; i < count; i++) {
    const [name, value] = [read(cursor, depth + 1), read(cursor, depth + 1)];
    if (typeof name !== 'number' || value === null) return null;
    entries.set(name, value);
  }
  return entries;
}
