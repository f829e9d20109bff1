// `npm run bench [-- growth | --browser [part]…]`: the benchmarks in one run; a line each on standard output, all of it in .output/bench.json.
import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { isRow, type Row, table } from './row.ts';

const SCRIPTS = ['posting.ts', 'lookup.ts', 'match.ts', 'plan.ts', 'growth.ts'];
const parts = process.argv.slice(2).filter((name) => name !== '--browser');
const scripts = scriptsFor(process.argv.includes('--browser'));
const machine = { node: process.version, cpu: cpus()[0]?.model ?? '', cores: cpus().length };
const results = scripts.map((script) => {
  const { stdout, status } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, script), ...(script === 'browser.ts' ? parts : [])],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
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

/** All of a kind, or those named: parts of the browser's, scripts of the others. */
function scriptsFor(browser: boolean): readonly string[] {
  if (browser) return parts.length === 0 ? ['browser.ts', 'import.ts'] : ['browser.ts'];
  const named = parts.map((name) => `${name}.ts`);
  const unknown = named.find((name) => !SCRIPTS.includes(name));
  if (unknown) throw new Error(`There is no benchmark "${unknown}". There are: ${SCRIPTS.join(', ')}.`);
  return named.length === 0 ? SCRIPTS : named;
}

process.exitCode = results.every(({ status }) => status === 0) ? 0 : 1;
