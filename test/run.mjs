// The whole check of Rung, from an empty clone to both browsers: `npm test`. Runs on any Node from 20; the tools run on the
// Node of the lock file. Prints a line for each step with its seconds and ends with one line: N passed, N failed.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ensureBrowser, installFromDebian } from './setup/browsers.mjs';
import { install, ROOT, runBeside } from './setup/install.mjs';

const RESULTS = join(ROOT, '.output/test');
const FIREFOX = ['-b', 'firefox', '--mv3'];
/** Lines of what a failed step said that are shown again; failed tests are named at the end, each with its first line. */
const SHOWN = 80;
const totals = { passed: 0, failed: 0, skipped: 0 };
const failures = [];

const begun = Date.now();
await Promise.all([install(), installFromDebian(['chromium', 'firefox'])]);
const browsers = { RUNG_CHROMIUM: await ensureBrowser('chromium'), RUNG_FIREFOX: await ensureBrowser('firefox') };
report('set-up', true, begun);

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
// What needs nothing of each other runs side by side; tests use every core by themselves.
const built = builds();
await Promise.all([checks(built.firefox), built.all]);
await tests('unit, contract, property and evaluation tests', 'vitest.config.ts', 'unit');
if (await built.all) await tests('end-to-end tests in Chromium and Firefox', 'vitest.e2e.config.ts', 'e2e');

for (const failure of failures) console.log(`FAIL ${failure}`);
console.log(
  `${totals.passed} passed, ${totals.failed} failed${totals.skipped > 0 ? `, ${totals.skipped} skipped` : ''}`,
);
process.exitCode = totals.failed > 0 ? 1 : 0;

/** Starts the four builds, two at a time; those that users get come first. */
function builds() {
  const chromium = step('build for Chromium', 'wxt', ['build']);
  const firefox = chromium.then(() => step('build for Firefox', 'wxt', ['build', ...FIREFOX]));
  const all = (async () => {
    const users = [await chromium, await firefox];
    const ours = [
      await step('build for end-to-end tests, Chromium', 'wxt', ['build', '--mode', 'e2e']),
      await step('build for end-to-end tests, Firefox', 'wxt', ['build', ...FIREFOX, '--mode', 'e2e']),
    ];
    return [...users, ...ours].every(Boolean);
  })();
  return { firefox, all };
}

async function checks(firefoxBuilt) {
  await step('types', 'tsc', ['--noEmit']);
  await step('format and lint', 'biome', ['ci', '.']);
  await step('unused code', 'knip', ['--no-progress']);
  if (await firefoxBuilt) await step('add-on linter', 'addons-linter', ['.output/firefox-mv3', '--boring']);
}

async function step(name, command, args) {
  const started = Date.now();
  const { status, output } = await runBeside(command, args);
  const good = status === 0;
  totals[good ? 'passed' : 'failed']++;
  if (!good) {
    failures.push(`${name} (${command} ${args.join(' ')})`);
    console.log(output.trimEnd().split('\n').slice(-SHOWN).join('\n'));
  }
  report(name, good, started);
  return good;
}

async function tests(name, config, id) {
  const started = Date.now();
  const file = join(RESULTS, `${id}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
  const { status } = await runBeside('vitest', ['run', '--config', config, ...reporters], {
    live: true,
    env: browsers,
  });
  const result = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  totals.passed += result?.numPassedTests ?? 0;
  totals.skipped += (result?.numPendingTests ?? 0) + (result?.numTodoTests ?? 0);
  const failed = (result?.testResults ?? []).flatMap(failedIn);
  if (failed.length === 0 && status !== 0) failed.push(`${name}: vitest ended with status ${status}`);
  totals.failed += failed.length;
  failures.push(...failed);
  report(name, status === 0, started);
}

/** A line for each test of a file that failed: where, which, and the first line of why; one for a file that did not run. */
function failedIn({ name, status, message, assertionResults }) {
  const file = relative(ROOT, name);
  const first = (text) => text?.trim().split('\n')[0] ?? '';
  const lines = assertionResults
    .filter((one) => one.status === 'failed')
    .map((one) => `${file}: ${one.fullName}: ${first(one.failureMessages[0])}`);
  return lines.length > 0 || status !== 'failed' ? lines : [`${file}: ${first(message)}`];
}

function report(name, good, started) {
  console.log(`${good ? 'ok  ' : 'FAIL'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
}
