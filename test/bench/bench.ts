// `npm run bench [-- --browser]`: every benchmark in one run; a line each on standard output and all of it in .output/bench.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isRow, type Row, table } from './row.ts';

const SCRIPTS = ['posting.ts', 'lookup.ts', 'match.ts', 'plan.ts'];
const scripts = process.argv.includes('--browser') ? ['browser.ts', 'import.ts'] : SCRIPTS;
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
const results = scripts.map((script) => {
  const { stdout, status } = spawnSync(process.execPath, [join(import.meta.dirname, script)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const lines = stdout.trim().split('\n');
  console.log(`\n${script}\n${lines.filter((line) => !isRow(line)).join('\n')}`);
  return {
    script,
    status,
    rows: lines.filter(isRow).map((line) => JSON.parse(line) as Row),
    output: lines.filter((line) => !isRow(line)),
  };
});
console.log(`\n${table(results.flatMap(({ rows }) => rows))}`);
const folder = join(import.meta.dirname, '../../.output');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'bench.json'), JSON.stringify({ machine, results }, null, 1));
process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
