import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

const OUTPUT = join(import.meta.dirname, '../../.output');

export interface BuiltFile {
  /** From the folder of the build, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** The production builds that are there; none before the first `npm run build`. */
export const BUILDS = ['chrome-mv3', 'firefox-mv3'].filter((name) => existsSync(join(OUTPUT, name, 'manifest.json')));

export function filesOf(build: string): readonly BuiltFile[] {
  const root = join(OUTPUT, build);
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative(root, path).replaceAll('\\', '/'), bytes: readFileSync(path) }));
}

export function manifestOf(build: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(OUTPUT, build, 'manifest.json'), 'utf8')) as Record<string, unknown>;
}
