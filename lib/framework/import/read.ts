import type { Competency } from '../../model/competency.ts';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { runSteps, type Steps } from '../../model/steps.ts';
import { FrameworkError, HEADER, parseSector } from '../parse.ts';
import type { Concept, FileContent } from './concept.ts';
import { decodeFile, type FrameworkFile } from './decode.ts';
import { isNeedlessEsco, readEsco } from './esco.ts';
import { isNeedlessOnet, readOnet } from './onet.ts';
import { readOwn } from './own.ts';
import { columnsOf, readTable } from './table.ts';
import { isZip, unzipLists } from './unzip.ts';

/** Where lists come from. */
export type FrameworkSource = 'esco' | 'onet' | 'list';

/** What files bring, before it is joined to a framework; plain data that can be stored. */
export interface FrameworkContent {
  readonly concepts: readonly Concept[];
  /** Narrower key, wider key. */
  readonly edges: readonly (readonly [string, string])[];
  /** Entries of files in the form of `lib/framework/*.tsv`. */
  readonly entries: readonly Competency[];
  readonly source: FrameworkSource;
  /** Names of files that are known but name no competencies. */
  readonly needless: readonly string[];
  /** Names of the files that were read, and of the ZIPs that they stood in. */
  readonly files: readonly string[];
}

/** How much of a file is looked at to know what it is; the longest first line of a download has 300 letters. */
const HEAD_BYTES = 4096;

/**
 * Reads files of the official ESCO download, of the O*NET database, in our own form, or a user's list of names, each as it
 * is or in a ZIP. `onProgress` is told the part that is done, 0 to 1. The first thing that is wrong is the answer, with file
 * and line.
 */
export function readFrameworkFiles(
  chosen: readonly FrameworkFile[],
  onProgress: (done: number) => void = () => {},
): Outcome<FrameworkContent> {
  return runSteps(readFrameworkSteps(chosen), onProgress);
}

/** The same in steps, one for each file. */
export function* readFrameworkSteps(chosen: readonly FrameworkFile[]): Steps<Outcome<FrameworkContent>> {
  yield 0;
  const files = unpacked(chosen);
  if (!files.ok) return files;
  const contents: FileContent[] = [];
  const entries: Competency[] = [];
  const needless: string[] = [];
  let source: FrameworkSource = 'list';
  const all = files.value.reduce((sum, { bytes }) => sum + bytes.length, 0) || 1;
  let done = 0;
  for (const file of files.value) {
    const read = readFile(file);
    if (!read.ok) return read;
    if ('own' in read.value) entries.push(...read.value.own);
    else if (read.value.needless) needless.push(file.name);
    else contents.push(read.value);
    if (!('own' in read.value) && !read.value.needless && read.value.source) source = read.value.source;
    done += file.bytes.length;
    yield done / all;
  }
  const concepts: Concept[] = contents.flatMap((content) => content.concepts);
  if (concepts.length + entries.length === 0)
    return failed(needless.length > 0 ? 'framework.wrongFile' : 'framework.empty', {
      file: needless[0] ?? chosen[0]?.name ?? '',
    });
  const names = [...chosen, ...files.value].map(({ name }) => name).filter((name) => !needless.includes(name));
  return ok({
    concepts,
    edges: contents.flatMap(({ edges }) => edges),
    entries,
    source,
    needless,
    files: [...new Set(names)],
  });
}

interface ListFile extends FrameworkFile {
  /** In a download there are files that nobody needs to know. */
  readonly fromZip: boolean;
}

function unpacked(chosen: readonly FrameworkFile[]): Outcome<ListFile[]> {
  const files: ListFile[] = [];
  for (const file of chosen) {
    const lists: Outcome<readonly FrameworkFile[]> = isZip(file) ? unzipLists(file) : ok([file]);
    if (!lists.ok) return lists;
    files.push(...lists.value.map((list) => ({ ...list, fromZip: list !== file })));
  }
  return ok(files);
}

type Read = (FileContent & { readonly source?: FrameworkSource }) | { readonly own: readonly Competency[] };

const NOTHING: Read = { concepts: [], edges: [], needless: true };

function readFile(file: ListFile): Outcome<Read> {
  const head = columnsOf(new TextDecoder().decode(file.bytes.subarray(0, HEAD_BYTES)));
  if (isNeedlessEsco(head) || isNeedlessOnet(head)) return ok(NOTHING);
  const text = decodeFile(file);
  if (!text.ok) return text;
  if (text.value.startsWith(`${HEADER}\n`)) return readOwnForm(file.name, text.value);
  const table = readTable(file.name, text.value);
  if (!table.ok) return file.fromZip && !isKnown(head) ? ok(NOTHING) : table;
  const esco = readEsco(table.value);
  if (esco) return esco.ok ? ok({ ...esco.value, source: 'esco' }) : esco;
  const onet = readOnet(table.value);
  if (onet) return onet.ok ? ok({ ...onet.value, source: 'onet' }) : onet;
  const own = readOwn(table.value);
  if (own) return own;
  if (file.fromZip) return ok(NOTHING);
  return failed('framework.unknownColumns', {
    file: file.name,
    columns: table.value.columns.slice(0, 6).join(', ').slice(0, 120),
  });
}

function isKnown(columns: readonly string[]): boolean {
  return columns.includes('concepturi') || columns.includes('commodity code');
}

/** A file in the form of `lib/framework/*.tsv`: entries as they stand. */
function readOwnForm(name: string, text: string): Outcome<{ readonly own: readonly Competency[] }> {
  try {
    return ok({ own: parseSector(name.replace(/\.\w+$/, '').replace(/\s+/g, ' '), text) });
  } catch (error) {
    if (!(error instanceof FrameworkError)) throw error;
    const line = /line (\d+): (.*)/s.exec(error.message);
    return failed('framework.badLine', {
      file: name,
      line: Number(line?.[1] ?? 1),
      reason: line?.[2] ?? error.message,
    });
  }
}
