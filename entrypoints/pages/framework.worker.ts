import { type FrameworkChanges, packUserFramework } from '../../lib/analyse.ts';
import type { FrameworkFile } from '../../lib/framework/import/decode.ts';
import { type FrameworkContent, type FrameworkSource, readFrameworkFiles } from '../../lib/framework/import/read.ts';
import type { Problem } from '../../lib/model/outcome.ts';

/** Reads lists and packs the framework beside the page, so that the page stays free and the user can stop it. */
export interface FrameworkJob {
  readonly changes: FrameworkChanges;
  readonly files: readonly FrameworkFile[];
}

/** What the new list brings. */
export interface ReadList {
  readonly content: string;
  readonly source: FrameworkSource;
  readonly files: readonly string[];
  readonly needless: readonly string[];
  readonly concepts: number;
  readonly joined: number;
}

export type FrameworkReply =
  | { readonly progress: number }
  | { readonly problem: Problem }
  | { readonly packed: ArrayBuffer; readonly list: ReadList | null };

/** Parts of the work, measured: reading ESCO takes about as long as joining and packing it. */
const READING = 0.5;

type Reply = (message: FrameworkReply, transfer?: Transferable[]) => void;

self.addEventListener('message', ({ data }: MessageEvent<FrameworkJob>) => {
  work(data, (message, transfer = []) => self.postMessage(message, { transfer }));
});

function work({ changes, files }: FrameworkJob, reply: Reply): void {
  if (files.length === 0) {
    finish(changes, null, reply);
    return;
  }
  const read = readFrameworkFiles(files, (done) => reply({ progress: READING * done }));
  if (read.ok) finish({ ...changes, contents: [...changes.contents, read.value] }, read.value, reply);
  else reply({ problem: read.problem });
}

function finish(changes: FrameworkChanges, content: FrameworkContent | null, reply: Reply): void {
  const made = packUserFramework(changes);
  if (!made.ok) {
    reply({ problem: made.problem });
    return;
  }
  const { packed, imported } = made.value;
  reply({ progress: 1 });
  reply({ packed, list: content && listOf(content, imported.joined) }, [packed]);
}

function listOf(content: FrameworkContent, joined: number): ReadList {
  const { concepts, entries, source, files, needless } = content;
  const count = new Set(concepts.map(({ key }) => key)).size + entries.length;
  return { content: JSON.stringify(content), source, files, needless, concepts: count, joined };
}
