import { deflateRawSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { BUILDS, type BuiltFile, filesOf } from './built.ts';

const KB = 1024;
const PAGES = ['popup', 'sidepanel', 'dashboard', 'welcome'] as const;

const zipped = (bytes: Uint8Array) => gzipSync(bytes, { level: 9 }).length;

describe.skipIf(BUILDS.length === 0).each(BUILDS)('the size of %s', (build) => {
  const files = new Map((BUILDS.length > 0 ? filesOf(build) : []).map((file) => [file.path, file]));

  it('the script that every page of a board loads: at most 25 kB', () => {
    const board = zipped(files.get('board.js')!.bytes);
    const surface = zipped(files.get('surface.js')!.bytes);
    say(`${build}: board.js ${board} B gz, surface.js ${surface} B gz (only where there is something to show)`);
    expect(board).toBeLessThanOrEqual(25 * KB);
  });

  it.each(PAGES)('the first script of %s: at most 150 kB', (page) => {
    const size = firstScripts(page, files).reduce((sum, file) => sum + zipped(file.bytes), 0);
    say(`${build}: ${page} ${size} B gz`);
    expect(size).toBeGreaterThan(0);
    expect(size).toBeLessThanOrEqual(150 * KB);
  });

  it('the tagger: at most 2 MB', () => {
    const size = files.get('data/tagger.bin')!.bytes.length;
    say(`${build}: tagger ${size} B`);
    expect(size).toBeLessThanOrEqual(2 * KB * KB);
  });

  it('the package: at most 3 MB zipped', () => {
    const size = [...files.values()].reduce((sum, file) => sum + inPackage(file), ZIP_END);
    say(`${build}: package ${size} B zipped`);
    expect(size).toBeLessThanOrEqual(3 * KB * KB);
  });
});

/** Bytes of the record that ends a ZIP. */
const ZIP_END = 22;

/** Bytes that a file takes in the store's ZIP, which WXT deflates as zlib does: header, entry in the directory, contents. */
function inPackage({ path, bytes }: BuiltFile): number {
  return 30 + 46 + 2 * Buffer.byteLength(path) + deflateRawSync(bytes, { level: 9 }).length;
}

/** The page's own scripts and all that they import before running, by the import graph and not only by the preload list. */
function firstScripts(page: string, files: ReadonlyMap<string, BuiltFile>): readonly BuiltFile[] {
  const html = files.get(`${page}.html`)!.bytes.toString('utf8');
  const waiting = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map((found) => found[1]!);
  const found = new Map<string, BuiltFile>();
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const file = files.get(path);
    if (!file || found.has(path)) continue;
    found.set(path, file);
    for (const [, name] of file.bytes.toString('utf8').matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g))
      waiting.push(`chunks/${name}`);
  }
  return [...found.values()];
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
