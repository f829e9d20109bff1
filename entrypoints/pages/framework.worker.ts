import { type FrameworkChanges, packUserFrameworkSteps } from '../../lib/analyse.ts';
import type { FrameworkFile } from '../../lib/framework/import/decode.ts';
import { type FrameworkContent, type FrameworkSource, readFrameworkSteps } from '../../lib/framework/import/read.ts';
import type { Problem } from '../../lib/model/outcome.ts';
import { runSteps } from '../../lib/model/steps.ts';

/** Reads lists and packs the framework beside the page, so that the page stays free and the user can stop it. */
export interface FrameworkJob {
  readonly changes: FrameworkChanges;
  readonly files: readonly FrameworkFile[];
}

/** What a new list brings. */
export interface ReadList {
  /** A `FrameworkContent` as JSON. */
  readonly content: string;
  readonly source: FrameworkSource;
  readonly files: readonly string[];
  readonly concepts: number;
  /** Concepts that were competencies of the framework already. */
  readonly joined: number;
}

export interface Made {
  readonly packed: ArrayBuffer;
  /** Null when there were no files. */
  readonly list: ReadList | null;
}

export type FrameworkReply = { readonly progress: number } | { readonly problem: Problem } | Made;

/** Reading takes about a sixth of the time, measured with all of ESCO. */
const READING = 0.15;

self.addEventListener('message', ({ data }: MessageEvent<FrameworkJob>) => {
  const reply = work(data);
  self.postMessage(reply, { transfer: 'packed' in reply ? [reply.packed] : [] });
});

function work({ changes, files }: FrameworkJob): FrameworkReply {
  if (files.length === 0) return pack(changes, null);
  const read = runSteps(readFrameworkSteps(files), (done) => tell(READING * done));
  if (!read.ok) return { problem: read.problem };
  return pack({ ...changes, contents: [...changes.contents, read.value] }, read.value);
}

function pack(changes: FrameworkChanges, content: FrameworkContent | null): FrameworkReply {
  const made = runSteps(packUserFrameworkSteps(changes), (done) => tell(READING + (1 - READING) * done));
  if (!made.ok) return { problem: made.problem };
  const { packed, imported } = made.value;
  return { packed, list: content && listOf(content, imported.joined) };
}

function tell(progress: number): void {
  const message: FrameworkReply = { progress };
  self.postMessage(message);
}

function listOf(content: FrameworkContent, joined: number): ReadList {
  const { concepts, entries, source, files } = content;
  const count = new Set(concepts.map(({ key }) => key)).size + entries.length;
  return { content: JSON.stringify(content), source, files, concepts: count, joined };
}
