import type { FrameworkChanges } from '../../lib/analyse.ts';
import type { FrameworkFile } from '../../lib/framework/import/decode.ts';
import type { FrameworkJob, FrameworkReply, Made } from './framework.worker.ts';
import { startWorker } from './start-worker.ts';
import { type Build, FrameworkProblem } from './user-framework.ts';

export interface BuildOptions {
  /** Told the part that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/**
 * Reads files and makes the framework with them, in a worker. Null when it was stopped; throws a `FrameworkProblem` for files
 * that cannot be used. The bytes of the files are gone afterwards: the worker has them.
 */
export function buildWithFiles(
  changes: FrameworkChanges,
  files: readonly FrameworkFile[],
  { onProgress, signal }: BuildOptions = {},
): Promise<Made | null> {
  // The event of a stop that came before, while the files were read, is over by now.
  if (signal?.aborted) return Promise.resolve(null);
  const worker = startWorker();
  return new Promise<Made | null>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(null), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message || 'the worker could not be started')));
    worker.addEventListener('message', ({ data }: MessageEvent<FrameworkReply>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('problem' in data) reject(new FrameworkProblem(data.problem));
      else resolve(data);
    });
    const job: FrameworkJob = { changes, files };
    worker.postMessage(job, { transfer: files.map(({ bytes }) => bytes.buffer as ArrayBuffer) });
  }).finally(() => worker.terminate());
}

/** How pages make the framework after a change. */
export const buildInWorker: Build = async (changes) => {
  const made = await buildWithFiles(changes, []);
  if (made === null) throw new Error('nobody stopped it');
  return made.packed;
};
