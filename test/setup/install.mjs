// Makes the dependencies agree with the lock file and runs their commands on the Node that the lock file names.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const ROOT = join(dirname(new URL(import.meta.url).pathname), '../..');
const STAMP = join(ROOT, 'node_modules/.rung-lock');
const BIN = join(ROOT, 'node_modules/.bin');

/** `npm ci` when the folder is not what the lock file says; nothing when it is. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync(join(ROOT, '.wxt'))) return;
  console.error('Installing dependencies …');
  const { status } = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error('npm ci failed. Check the network and the messages above, then try again.');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

/** Runs a command of the dependencies in the repository root; its output goes to ours. */
export function run(command, args, options = {}) {
  return spawnSync(join(BIN, command), args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
    shell: process.platform === 'win32',
    ...options,
  });
}
