import { failed, type Outcome, type Problem } from '../model/outcome.ts';
import { field } from './carriers/json.ts';
import { openFile } from './carriers/open.ts';
import type { Format, OpenedFile, ReadContext, TextMatch } from './format.ts';
import { clr2 } from './formats/clr2.ts';
import { collection } from './formats/collection.ts';
import { besideOf, companion } from './formats/companion.ts';
import { credlyList } from './formats/credly.ts';
import { cvText } from './formats/cvtext.ts';
import { elm } from './formats/elm.ts';
import { europassCv } from './formats/europass.ts';
import { jsonResume } from './formats/jsonresume.ts';
import { linkedinExport } from './formats/linkedin.ts';
import { openBadges2 } from './formats/openbadges2.ts';
import { openBadges3 } from './formats/openbadges3.ts';
import { plainTable } from './formats/table.ts';
import { verifiableCredential } from './formats/vc.ts';
import { type ImportResult, settle } from './settle.ts';
import type { Documents } from './verify/documents.ts';

/** Every format that a file may have by itself, one line each. */
const SINGLE: readonly Format[] = [
  openBadges3,
  openBadges2,
  clr2,
  elm,
  verifiableCredential,
  companion,
  linkedinExport,
  jsonResume,
  europassCv,
  credlyList,
  plainTable,
  cvText,
];

/** Every format. Exactly one recognises a file (checked by the contract test). */
export const FORMATS: readonly Format[] = [...SINGLE, collection(SINGLE)];

export interface ReadOptions {
  readonly now: Date;
  /** The user's own address, to see whether a credential is about them. */
  readonly email?: string;
  /** Finds competencies in free text. */
  readonly mapText: (text: string) => readonly TextMatch[];
  /** Framework id of a foreign identifier (ESCO, O*NET, CASE, CTDL), where known. */
  readonly mapUri?: (uri: string) => string | null;
  /** Identifiers of issuers that the user chose to trust. */
  readonly trustedIssuers: readonly string[];
  /** Documents that the app fetched over https, by address or DID: key documents, status lists, hosted assertions. */
  readonly fetched?: ReadonlyMap<string, unknown>;
  /** Called after each file with the number done. */
  readonly onProgress?: (done: number, all: number) => void;
  /** Stops between two files; the files after that are answered with `credentials.stopped`. */
  readonly signal?: AbortSignal;
}

export interface FileIn {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
}

/** Reads one file: what it holds, how it checks, and what to keep of it. Never throws for bad content. */
export async function readFile(
  bytes: Uint8Array<ArrayBuffer>,
  name: string,
  options: ReadOptions,
): Promise<Outcome<ImportResult>> {
  const [only] = await readFiles([{ bytes, name }], options);
  return only ?? failed('credentials.unrecognised');
}

/** Reads files together, so that status lists and key documents among them serve the others. One outcome per file, in order. */
export async function readFiles(
  files: readonly FileIn[],
  options: ReadOptions,
): Promise<readonly Outcome<ImportResult>[]> {
  const breathe = breather();
  const opened: Outcome<OpenedFile>[] = [];
  for (const file of files) {
    opened.push(openFile(file.bytes, file.name));
    await breathe();
  }
  const documents = {
    fetched: options.fetched ?? new Map(),
    beside: besideOf(opened.flatMap((file) => (file.ok ? [file.value] : []))),
  };
  const results: Outcome<ImportResult>[] = [];
  for (const [index, file] of files.entries()) {
    const one = options.signal?.aborted ? failed('credentials.stopped') : opened[index];
    results.push(
      one?.ok
        ? await readOpened(file, one.value, { options, documents, breathe })
        : (one ?? failed('credentials.unrecognised')),
    );
    options.onProgress?.(results.length, files.length);
    await breathe();
  }
  return results;
}

/** Milliseconds of work between two pauses; a frame has 16. */
const WORK_MS = 12;

/** Gives the page a turn when enough work was done, so that hundreds of files do not freeze it. */
function breather(): () => Promise<void> {
  let last = performance.now();
  return async () => {
    if (performance.now() - last < WORK_MS) return;
    await turn();
    last = performance.now();
  };
}

/** One turn of the event loop by a message: a timer would wait a whole second in a tab that is not in front. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** The formats that recognise a file: one, none for an unknown file. */
export function formatsOf(file: OpenedFile): readonly Format[] {
  return FORMATS.filter((format) => format.recognises(file));
}

interface Reading {
  readonly options: ReadOptions;
  readonly documents: Documents;
  readonly breathe: () => Promise<void>;
}

async function readOpened(
  file: FileIn,
  opened: OpenedFile,
  { options, documents, breathe }: Reading,
): Promise<Outcome<ImportResult>> {
  const format = formatsOf(opened)[0];
  if (format === undefined) return failed(unrecognised(opened));
  const context: ReadContext = {
    now: options.now,
    mapText: options.mapText,
    mapUri: options.mapUri ?? (() => null),
    documents,
  };
  try {
    const findings = format.read(opened, context);
    if (!findings.ok) return findings;
    const warnings: Problem[] = [...opened.warnings.map((code) => ({ code })), ...findings.value.warnings];
    const checks = { now: options.now, email: options.email, documents, trustedIssuers: options.trustedIssuers };
    return await settle(
      file,
      { format: format.id, carrier: opened.carrier, items: findings.value.items, warnings },
      checks,
      breathe,
    );
  } catch {
    // A fault of ours or of a library on content nobody foresaw: the wallet stays as it was.
    return failed('credentials.unexpected');
  }
}

/** What a file without a format is, as a message key; a backup of Rung belongs in another room. */
function unrecognised({ body }: OpenedFile): string {
  if (body.kind === 'table') return 'credentials.table.nothing';
  const isBackup = body.kind === 'json' && field(body.value, 'kind') === 'rung-backup';
  return isBackup ? 'credentials.backup' : 'credentials.unrecognised';
}

export type { ImportResult } from './settle.ts';
