import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';

const CACHE = 'node_modules/.cache/rung';

/** The file of a model trained without one fold; trained now when it is not in the cache. Delete the cache after changes. */
export function heldOutModel(shared: string, fold: number): string {
  return trained(shared, `without-fold-${fold}`, ['--without-fold', String(fold)]);
}

/** The file of a model trained on SkillSpan's training part alone; kept like the others. */
export function skillSpanModel(shared: string): string {
  return trained(shared, 'skillspan', ['--skillspan']);
}

function trained(shared: string, name: string, options: readonly string[]): string {
  const file = `${CACHE}/${name}.bin`;
  if (existsSync(file)) return file;
  mkdirSync(CACHE, { recursive: true });
  const script = new URL('../train/train.ts', import.meta.url).pathname;
  const done = spawnSync(process.execPath, [script, '--shared', shared, ...options, '--out', file], {
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error(`training the model "${name}" failed`);
  return file;
}

export function bytesOf(file: string): ArrayBuffer {
  const bytes = readFileSync(file);
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
}
