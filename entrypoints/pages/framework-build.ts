import type { FrameworkChanges } from '../../lib/analyse.ts';
import type { FrameworkFile } from '../../lib/framework/import/decode.ts';
import type { FrameworkJob, FrameworkReply, ReadList } from './framework.worker.ts';
import { type Build, FrameworkProblem } from './user-framework.ts';

interface Made {
  readonly packed: ArrayBuffer;
  readonly list: ReadList | null;
}

export interface BuildOptions {
  /** Told the part that is done, 0 to 1. */
  readonly onProgress?: (done: number) => void;
  readonly signal?: AbortSignal;
}

/** Runs the worker once. Null when it was stopped; throws a `FrameworkProblem` for files that cannot be used. */
export function runFrameworkWorker(
  changes: FrameworkChanges,
  files: readonly FrameworkFile[],
  { onProgress, signal }: BuildOptions = {},
): Promise<Made | null> {
  // The event of a stop that came before, while the files were read, is over by now.
  if (signal?.aborted) return Promise.resolve(null);
  const worker = new Worker(new URL('./framework.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Made | null>((resolve, reject) => {
    signal?.addEventListener('abort', () => resolve(null), { once: true });
    worker.addEventListener('error', (event) => reject(new Error(event.message)));
    worker.addEventListener('message', ({ data }: MessageEvent<FrameworkReply>) => {
      if ('progress' in data) onProgress?.(data.progress);
      else if ('problem' in data) reject(new FrameworkProblem(data.problem));
      else resolve(data);
    });
    const job: FrameworkJob = { changes, files };
    worker.postMessage(job, { transfer: files.map(({ bytes }) => bytes.buffer as ArrayBuffer) });
  }).finally(() => worker.terminate());
}

/** How pages make the framework. */
export const buildInWorker: Build = async (changes) => {
  const made = await runFrameworkWorker(changes, []);
  if (!made) throw new Error('nobody stopped it');
  return made.packed;
};
