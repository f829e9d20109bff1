import { expect, test } from 'vitest';
import { sourceFiles } from '../architecture.ts';

/** Where the code may ask for anything: files of the extension itself, and the one place that asks hosts about credentials. */
const OWN_FILES = /fetch\(browser\.runtime\.getURL\(/g;
const PLACES: readonly string[] = ['entrypoints/dashboard/wallet/online.ts'];

test('only one place asks anybody outside of the extension, after asking the browser whether it may', () => {
  const asking = sourceFiles()
    .filter(({ text }) => /\bfetch\s*\(/.test(text.replace(OWN_FILES, '')))
    .map(({ path }) => path);
  expect(asking).toEqual(PLACES);
  const { text } = sourceFiles().find(({ path }) => path === PLACES[0])!;
  expect(text.indexOf('await mayAsk(')).toBeGreaterThan(0);
  expect(text.indexOf('await mayAsk(')).toBeLessThan(text.indexOf('await get('));
  for (const rule of ["credentials: 'omit'", "referrerPolicy: 'no-referrer'", "redirect: 'error'"])
    expect(text).toContain(rule);
});
