import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BOARDS } from '../../lib/boards/index.ts';
import { fits, readLock, shippedPackages } from '../setup/licences.ts';
import { BUILDS, manifestOf } from './built.ts';

const README = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');

/** The rows of the README's table of permissions: name, when, reason, test. */
const ROWS = (README.split('## Permissions')[1] ?? '')
  .split(/\n## /)[0]!
  .split('\n')
  .filter((line) => line.startsWith('| `') || line.startsWith('| sites'))
  .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')))
  .map(([, name, when, reason, test]) => ({ name: name!, when: when!, reason: reason!, test: test! }));

describe.skipIf(BUILDS.length === 0).each(BUILDS)('the permissions of %s', (build) => {
  const manifest = BUILDS.length > 0 ? manifestOf(build) : {};
  const named = (when: RegExp) => ROWS.filter((row) => when.test(row.when)).map(({ name }) => name);
  const elsewhere = build.startsWith('firefox') ? 'sidePanel' : '';

  it('at install are those in the README', () => {
    expect([...(manifest.permissions as string[])].sort()).toEqual(
      named(/^at install/)
        .filter((name) => name !== elsewhere)
        .sort(),
    );
  });

  it('that are optional are those in the README', () => {
    const sites = new Set(BOARDS.flatMap(({ matches }) => matches));
    const asked = [
      ...(manifest.optional_permissions as string[]),
      ...(manifest.optional_host_permissions as string[]).map((match) =>
        sites.has(match) ? 'sites of boards' : match,
      ),
    ];
    expect([...new Set(asked)].sort()).toEqual(named(/^when/).sort());
  });
});

it('each row of the table has a reason and a test that is there', () => {
  expect(ROWS.length).toBeGreaterThan(6);
  for (const { name, reason, test } of ROWS) {
    expect(reason.length, name).toBeGreaterThan(20);
    for (const path of test.split(', '))
      expect(() => readFileSync(join(import.meta.dirname, '../..', path)), name).not.toThrow();
  }
});

it('every shipped package has a licence that fits', () => {
  const packages = shippedPackages(readLock());
  expect(packages.length).toBeGreaterThan(10);
  expect(packages.filter((one) => !fits(one))).toEqual([]);
  for (const [licence, fit] of [
    ['MIT', true],
    ['(MIT OR GPL-3.0)', true],
    ['GPL-3.0', false],
    ['not stated', false],
  ] as const)
    expect(fits({ name: 'x', licence }), licence).toBe(fit);
});
