import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

const CACHE = 'node_modules/.cache/rung';

/** The file of a model trained without one fold; trained now when it is not in the cache. Delete the cache after changes. */
export function heldOutModel(shared: string, fold: number): string {
  const file = `${CACHE}/without-fold-${fold}.bin`;
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const script = new URL('../train/train.ts', import.meta.url).pathname;
  const done = spawnSync(
    process.execPath,
    [script, '--shared', shared, '--without-fold', String(fold), '--out', file],
    { stdio: 'inherit' },
  );
  if (done.status !== 0) throw new Error('training without the held-out fold failed');
  return file;
}

export function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
