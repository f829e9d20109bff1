import type { OpenedFile } from '../format.ts';
import { field, isObject, type Json, list } from './json.ts';
import { looksLikeJws, readJws } from './jws.ts';
import { openFile } from './open.ts';

/** Files of one archive, or entries of one list, that are looked at; whole wallets of people have some dozens. */
const MAX_PARTS = 500;
/** Unpacked bytes of one archive that are looked at. */
const MAX_UNPACKED = 100_000_000;
/** Under what services put a list of credentials, or a single one, in what they hand out. */
const WRAPPERS = [
  'credentials',
  'credential',
  'verifiableCredential',
  'badges',
  'assertions',
  'assertion',
  'result',
  'vc',
];

export interface Parts {
  readonly parts: readonly OpenedFile[];
  /** Names of the files that could not be opened. */
  readonly unread: readonly string[];
}

/** What stands inside a ZIP, a JSON list, or the answer of a service: each as if it had come alone. Archives in archives stay shut. */
export function partsOf(file: OpenedFile): Parts {
  if (file.body.kind === 'zip') return unzipped(file);
  if (file.body.kind !== 'json') return { parts: [], unread: [] };
  const parts = entriesOf(file.body.value)
    .slice(0, MAX_PARTS)
    .map((entry) => partOf(entry, file));
  return { parts: parts.filter((part) => part !== null), unread: [] };
}

function entriesOf(value: Json): readonly Json[] {
  if (Array.isArray(value)) return value;
  return WRAPPERS.flatMap((name) => list(field(value, name)));
}

function partOf(entry: Json, { name, warnings }: OpenedFile): OpenedFile | null {
  const jws = typeof entry === 'string' && looksLikeJws(entry) ? readJws(entry) : null;
  const body =
    jws !== null ? { kind: 'jws' as const, jws } : isObject(entry) ? { kind: 'json' as const, value: entry } : null;
  return body === null ? null : { name, carrier: jws === null ? 'json' : 'jwt', body, baked: null, warnings };
}

function unzipped(file: OpenedFile): Parts {
  const parts: OpenedFile[] = [];
  const unread: string[] = [];
  let left = MAX_UNPACKED;
  for (const entry of file.body.kind === 'zip' ? file.body.entries : []) {
    if (isSystems(entry.path)) continue;
    left -= entry.declared;
    const bytes = parts.length < MAX_PARTS && left > 0 ? entry.open() : null;
    const opened = bytes?.ok ? openFile(bytes.value, entry.name) : null;
    if (opened?.ok && opened.value.body.kind !== 'zip') parts.push(opened.value);
    else unread.push(entry.name);
  }
  return { parts, unread };
}

/** Folders, and what operating systems leave in archives. */
function isSystems(path: string): boolean {
  return /[\\/]$/.test(path) || /(?:^|[\\/])(?:__MACOSX[\\/]|\.|Thumbs\.db$|desktop\.ini$)/i.test(path);
}
