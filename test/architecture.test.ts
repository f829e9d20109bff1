import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { longWithoutReason, ROOT, sourceFiles, unregistered, wrongImports } from './architecture.ts';
import { checkFramework, readSectors } from './framework/check.ts';

const files = sourceFiles();

describe('the house', () => {
  it('imports only in its directions', () => {
    expect(wrongImports(files)).toEqual([]);
  });

  it.each([
    ['lib/model/posting.ts', "import { say } from '../words/index.ts';"],
    ['lib/match/score.ts', "import { understand } from '../skills/understand.ts';"],
    ['entrypoints/board/watch.ts', "import { database } from '../../lib/store/db.ts';"],
    ['components/Quote.tsx', "import browser from 'webextension-polyfill';"],
    ['lib/skills/link.ts', "import nlp from 'compromise';"],
    ['lib/boards/page.ts', "import { readFileSync } from 'node:fs';"],
  ])('notices a wrong import planted in %s', (path, text) => {
    expect(wrongImports([{ path, text }])).toHaveLength(1);
  });

  it('registers every board', () => {
    expect(unregistered('lib/boards/adapters', 'lib/boards/registry.ts')).toEqual([]);
  });

  it('notices a board that is not registered', () => {
    const planted = unregistered('lib/boards/adapters', 'lib/boards/registry.ts', undefined, ['newboard.ts']);
    expect(planted).toEqual([
      'lib/boards/adapters/newboard.ts is not in lib/boards/registry.ts: import it there and add it to the list',
    ]);
  });

  it('says at the top of every long file why it is long', () => {
    expect(longWithoutReason(sourceFiles(['lib', 'components', 'entrypoints', 'test']))).toEqual([]);
  });

  it('notices a long file without a reason', () => {
    const text = 'const a = 1;\n'.repeat(301);
    expect(longWithoutReason([{ path: 'lib/long.ts', text }])).toEqual([
      'lib/long.ts: 301 lines; split it, or say in its first lines: Long because …',
    ]);
    expect(longWithoutReason([{ path: 'lib/long.ts', text: `// Long because it is a table.\n${text}` }])).toEqual([]);
    expect(longWithoutReason([{ path: 'lib/short.ts', text: 'const a = 1;\n'.repeat(300) }])).toEqual([]);
  });

  it('keeps the top level as prescribed', () => {
    const allowed = new Set([
      '.ci',
      '.git',
      '.gitignore',
      '.gitattributes',
      '.npmrc',
      '.nvmrc',
      '.output',
      '.wxt',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'PRIVACY.md',
      'README.md',
      'SECURITY.md',
      'biome.json',
      'components',
      'entrypoints',
      'lib',
      'node_modules',
      'package-lock.json',
      'package.json',
      'public',
      'test',
      'tsconfig.json',
      'vitest.config.ts',
      'vitest.e2e.config.ts',
      'wxt.config.ts',
    ]);
    expect(readdirSync(ROOT).filter((name) => !allowed.has(name))).toEqual([]);
  });

  it('iterates over no search parameters where Firefox cannot', () => {
    const inPage = files.filter(({ path }) => /^(lib\/boards|entrypoints\/(board|reader))\//.test(path));
    expect(
      inPage
        .filter(({ text }) => /searchParams\.(keys|values|entries)|of [\w.]*searchParams\b/.test(text))
        .map(({ path }) => path),
    ).toEqual([]);
  });

  it('touches markup and code only as text', () => {
    const forbidden =
      /\.(innerHTML|outerHTML)\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write|\beval\(|new Function\(/;
    expect(files.filter(({ text }) => forbidden.test(text)).map(({ path }) => path)).toEqual([]);
  });
});

describe('the framework files', () => {
  it('are sorted, unique, well formed and refer only to what exists', () => {
    expect(checkFramework()).toEqual([]);
  });

  it('are refused when a line is not in its place', () => {
    const [first, ...others] = readSectors();
    const lines = first!.text.replace(/\n$/, '').split('\n');
    const swapped = [lines[0], lines[2], lines[1], ...lines.slice(3)].join('\n');
    const problems = checkFramework([{ sector: first!.sector, text: `${swapped}\n` }, ...others], null);
    expect(problems).toContainEqual(expect.stringContaining('must stand before'));
  });
});
