// The whole check of Rung, from an empty clone to both browsers: `npm test`. Runs on any Node from 20; the tools run on the
// Node of the lock file. Prints each step as it goes and ends with one line: N passed, N failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { install, ROOT, run } from './setup/install.mjs';

const totals = { passed: 0, failed: 0, skipped: 0 };

install();
const { ensureBrowser } = await import('./setup/browsers.mjs');
process.env.RUNG_CHROMIUM = ensureBrowser('chromium');
process.env.RUNG_FIREFOX = ensureBrowser('firefox');

rmSync(join(ROOT, '.output/test'), { recursive: true, force: true });
mkdirSync(join(ROOT, '.output/test'), { recursive: true });
step('format and lint', 'biome', ['ci', '.']);
step('types', 'tsc', ['--noEmit']);
step('unused code', 'knip', ['--no-progress']);
tests('unit, contract, property and evaluation tests', 'vitest.config.ts', 'unit');
const built =
  step('build for Chromium', 'wxt', ['build']) && step('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
if (built) {
  step('build for end-to-end tests, Chromium', 'wxt', ['build', '--mode', 'e2e']);
  step('build for end-to-end tests, Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3', '--mode', 'e2e']);
  step('add-on linter', 'addons-linter', ['.output/firefox-mv3', '--boring']);
  tests('end-to-end tests in Chromium and Firefox', 'vitest.e2e.config.ts', 'e2e');
}
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed > 0 ? 1 : 0;

function step(name, command, args) {
  const started = Date.now();
  const { status } = run(command, args);
  report(name, status === 0, started);
  totals[status === 0 ? 'passed' : 'failed']++;
  return status === 0;
}

function tests(name, config, id) {
  const started = Date.now();
  const file = join(ROOT, `.output/test/${id}.json`);
  const { status } = run('vitest', [
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) {
    totals.failed++;
    return report(name, false, started);
  }
  const result = JSON.parse(readFileSync(file, 'utf8'));
  totals.passed += result.numPassedTests;
  totals.failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1);
  totals.skipped += result.numPendingTests + result.numTodoTests;
  report(name, status === 0, started);
}

function report(name, good, started) {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
