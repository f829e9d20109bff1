// Makes the dependencies agree with the lock file and runs their commands on the Node that the lock file names.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';

export const ROOT = join(dirname(new URL(import.meta.url).pathname), '../..');
const STAMP = join(ROOT, 'node_modules/.rung-lock');
const BIN = join(ROOT, 'node_modules/.bin');

/** `npm ci` when the folder is not what the lock file says; nothing when it is. */
export async function install() {
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock && existsSync(join(ROOT, '.wxt'))) return;
  console.error('Installing dependencies …');
  const { status } = await ended(
    spawn('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: ROOT,
      stdio: ['ignore', 'ignore', 'inherit'],
      shell: process.platform === 'win32',
    }),
  );
  if (status !== 0) throw new Error('npm ci failed. Check the network and the messages above, then try again.');
  mkdirSync(dirname(STAMP), { recursive: true });
  writeFileSync(STAMP, lock);
}

const OPTIONS = {
  cwd: ROOT,
  env: { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH}` },
  shell: process.platform === 'win32',
};

/** Runs a command of the dependencies in the repository root; its output goes to ours. */
export function run(command, args, options = {}) {
  return spawnSync(join(BIN, command), args, { ...OPTIONS, stdio: 'inherit', ...options });
}

/** The same beside others: resolves to its status and, unless it goes to ours, all that it said. */
export function runBeside(command, args, { live = false, env = {} } = {}) {
  return ended(
    spawn(join(BIN, command), args, {
      ...OPTIONS,
      env: { ...OPTIONS.env, ...env },
      stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    }),
  );
}

function ended(child) {
  return new Promise((resolve, reject) => {
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text) => {
        output += text;
      });
    child.on('error', reject).on('close', (status) => resolve({ status, output }));
  });
}
