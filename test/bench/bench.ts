// `npm run bench [-- --browser]`: every benchmark in one run; a line each on standard output and all of it in .output/bench.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';

const SCRIPTS = ['posting.ts', 'lookup.ts', 'match.ts', 'plan.ts'];
const scripts = process.argv.includes('--browser') ? ['browser.ts'] : SCRIPTS;
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
const results = scripts.map((script) => {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, script)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`\n${script}\n${stdout.trim()}`);
  return { script, status, output: stdout.trim().split('\n') };
});
const folder = join(import.meta.dirname, '../../.output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ machine, results }, null, 1));
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
