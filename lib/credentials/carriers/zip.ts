import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { inflateRaw } from './inflate.ts';

/** Bytes of the whole archive and of one entry after unpacking. */
const MAX_ZIP = 50_000_000;
export const MAX_ENTRY = 8_000_000;
const MAX_ENTRIES = 5000;

export interface ZipEntry {
  /** Path inside the archive as written there; never used as a path of this machine. */
  readonly path: string;
  /** File name without folders. */
  readonly name: string;
  /** Unpacked size that the archive declares. */
  readonly declared: number;
  readonly open: () => Outcome<Uint8Array>;
}

export function isZip(bytes: Uint8Array): boolean {
  return (
    bytes[0] === 0x50 && bytes[1] === 0x4b && ((bytes[2] === 3 && bytes[3] === 4) || (bytes[2] === 5 && bytes[3] === 6))
  );
}

/** The entries of a ZIP by its central directory. Nothing is unpacked until an entry is opened; entries that leave the archive's folder are left out. */
export function readZip(bytes: Uint8Array): Outcome<{ entries: readonly ZipEntry[]; refused: number }> {
  if (bytes.length > MAX_ZIP) return failed('credentials.tooBig', { limit: '50 MB' });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === null) return failed('credentials.zip.damaged');
  const count = view.getUint16(end + 10, true);
  if (count > MAX_ENTRIES) return failed('credentials.zip.tooMany', { limit: MAX_ENTRIES });
  const entries: ZipEntry[] = [];
  let refused = 0;
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return failed('credentials.zip.damaged');
    const nameLength = view.getUint16(at + 28, true);
    const path = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength));
    if (leavesFolder(path)) refused++;
    else entries.push(entryAt(bytes, view, at, path));
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return ok({ entries, refused });
}

/** The end record stands in the last 65 557 bytes, because its comment is at most 65 535 long. */
function findEnd(view: DataView): number | null {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    if (view.getUint32(at, true) === 0x06054b50) return at;
  }
  return null;
}

function leavesFolder(path: string): boolean {
  return path.startsWith('/') || /^[a-z]:/i.test(path) || path.split(/[\\/]/).includes('..');
}

function entryAt(bytes: Uint8Array, view: DataView, at: number, path: string): ZipEntry {
  const method = view.getUint16(at + 10, true);
  const packed = view.getUint32(at + 20, true);
  const declared = view.getUint32(at + 24, true);
  const local = view.getUint32(at + 42, true);
  const open = (): Outcome<Uint8Array> => {
    if (declared > MAX_ENTRY) return failed('credentials.zip.bomb', { limit: '8 MB' });
    if (local + 30 > bytes.length || view.getUint32(local, true) !== 0x04034b50)
      return failed('credentials.zip.damaged');
    const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    if (start + packed > bytes.length) return failed('credentials.zip.damaged');
    const data = bytes.subarray(start, start + packed);
    if (method === 0) return data.length > MAX_ENTRY ? failed('credentials.zip.bomb', { limit: '8 MB' }) : ok(data);
    return method === 8 ? inflateRaw(data, MAX_ENTRY) : failed('credentials.zip.method');
  };
  return { path, name: path.split(/[\\/]/).at(-1) ?? path, declared, open };
}
