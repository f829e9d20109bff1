// npm run licences: what the shipped packages are licensed under, from the lock file; fails where one does not fit MIT.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Licences that ask for no more than their notice. */
const FITTING = new Set(['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', 'CC0-1.0', 'Unlicense']);

/** Read by a person, with what was found. */
const EXPLAINED: ReadonlyMap<string, string> = new Map([
  ['webextension-polyfill', 'MPL-2.0 binds changes of its own files, and we ship them unchanged'],
  ['credentials-context', 'code BSD-3-Clause, context files W3C Software and Document License'],
]);

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
}

interface Locked {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

/** Every package that is not only for development, in the order of the lock file. */
export function shippedPackages(lock: { readonly packages: Readonly<Record<string, Locked>> }): Licensed[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path.startsWith('node_modules/') && entry.dev !== true)
    .map(([path, entry]) => ({
      name: path.replace(/^.*node_modules\//, ''),
      version: entry.version ?? '',
      licence: entry.license ?? 'not stated',
    }));
}

/** A choice (`MIT OR GPL-3.0`) fits when one of its parts does. */
export function fits({ name, licence }: Pick<Licensed, 'name' | 'licence'>): boolean {
  if (EXPLAINED.has(name)) return true;
  return licence
    .replace(/[()]/g, '')
    .split(' OR ')
    .some((one) => FITTING.has(one.trim()));
}

export function readLock(): { readonly packages: Readonly<Record<string, Locked>> } {
  return JSON.parse(readFileSync(join(import.meta.dirname, '../../package-lock.json'), 'utf8'));
}

if (process.argv[1] === import.meta.filename) {
  const packages = shippedPackages(readLock());
  for (const { name, version, licence } of packages)
    console.log(`${licence.padEnd(14)} ${name} ${version}${EXPLAINED.has(name) ? ` (${EXPLAINED.get(name)})` : ''}`);
  const unfit = packages.filter((one) => !fits(one));
  console.log(`${packages.length} shipped packages, ${unfit.length} with a licence that does not fit MIT`);
  process.exitCode = unfit.length > 0 ? 1 : 0;
}
