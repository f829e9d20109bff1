import { zipSync } from 'fflate';

export interface ArchiveFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Files as one ZIP, each byte for byte. Names lose everything that a file system could take for a path or a command;
 * a second file of the same name gets a number.
 */
export function archive(files: readonly ArchiveFile[]): Uint8Array<ArrayBuffer> {
  const entries: Record<string, Uint8Array> = {};
  for (const { name, bytes } of files) entries[freeName(safeName(name), entries)] = bytes;
  // Everything that is baked or zipped is packed already, so speed counts more than the last percent.
  return new Uint8Array(zipSync(entries, { level: 1 }));
}

export function safeName(name: string): string {
  const safe = name
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}<>:"/\\|?*]+/gu, '_')
    .replace(/^[.\s]+|[.\s]+$/g, '')
    .slice(0, 120);
  return safe === '' || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(safe) ? `file_${safe}` : safe;
}

function freeName(name: string, taken: Readonly<Record<string, unknown>>): string {
  const [, stem = name, ending = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/i.exec(name) ?? [];
  let free = name;
  for (let n = 2; Object.hasOwn(taken, free); n++) free = `${stem} (${n})${ending}`;
  return free;
}
