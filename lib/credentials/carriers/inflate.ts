import { Gunzip, Inflate, Unzlib } from 'fflate';
import { failed, type Outcome, ok } from '../../model/outcome.ts';

/** Bytes given to the decompressor at once: bounds what one step can produce to about 16 MB before the limit is seen. */
const STEP = 16_384;

/** zlib data, stopped as soon as it yields more than `limit` bytes, whatever it declares. */
export function inflate(bytes: Uint8Array, limit: number): Outcome<Uint8Array> {
  return drain(new Unzlib(), bytes, limit);
}

/** gzip data, stopped at `limit` bytes. */
export function gunzip(bytes: Uint8Array, limit: number): Outcome<Uint8Array> {
  return drain(new Gunzip(), bytes, limit);
}

/** Bare deflate data (ZIP entries), stopped at `limit` bytes. */
export function inflateRaw(bytes: Uint8Array, limit: number): Outcome<Uint8Array> {
  return drain(new Inflate(), bytes, limit);
}

function drain(stream: Unzlib | Gunzip | Inflate, bytes: Uint8Array, limit: number): Outcome<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  stream.ondata = (part: Uint8Array, final: boolean) => {
    size += part.length;
    if (size <= limit) parts.push(part);
    ended = final;
  };
  try {
    for (let at = 0; at < bytes.length && size <= limit; at += STEP) {
      stream.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
  } catch {
    return failed('credentials.zip.damaged');
  }
  if (size > limit) return failed('credentials.zip.bomb', { limit: `${Math.round(limit / 1_000_000)} MB` });
  return ended ? ok(concat(parts, size)) : failed('credentials.zip.damaged');
}

function concat(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
