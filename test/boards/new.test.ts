import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Board } from '../../lib/boards/board.ts';
import { readBoardPage } from '../../lib/boards/boardpage.ts';
import { documentOf } from './fixture.ts';

describe('npm run new board NAME', () => {
  let root: string;
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'rung-new-'));
    mkdirSync(join(root, 'lib/boards/adapters'), { recursive: true });
    mkdirSync(join(root, 'test'));
    cpSync('test/new.ts', join(root, 'test/new.ts'));
    cpSync('lib/boards/registry.ts', join(root, 'lib/boards/registry.ts'));
    make('lanternly');
  });
  afterAll(() => rmSync(root, { recursive: true }));

  const make = (name: string) =>
    execFileSync('node_modules/.bin/node', [join(root, 'test/new.ts'), 'board', name], { stdio: 'pipe' });
  const at = (path: string) => readFileSync(join(root, path), 'utf8');

  it('adds one import and one line to the registry', () => {
    const before = readFileSync('lib/boards/registry.ts', 'utf8').split('\n');
    const added = at('lib/boards/registry.ts')
      .split('\n')
      .filter((line) => !before.includes(line));
    expect(added).toEqual(["import { lanternly } from './adapters/lanternly.ts';", '  lanternly,']);
  });

  it('makes pages that its adapter reads as the files beside them say', async () => {
    const file = pathToFileURL(join(root, 'lib/boards/adapters/lanternly.ts')).href;
    const { lanternly } = (await import(/* @vite-ignore */ file)) as { readonly lanternly: Board };
    const folder = 'test/fixtures/boards/lanternly/';
    const names = readdirSync(join(root, folder)).filter((name) => name.endsWith('.html'));
    expect(names.sort()).toEqual(['closed.html', 'list.html', 'posting.html']);
    for (const name of names) {
      const html = at(folder + name);
      const url = /Address: (\S+)/.exec(html)?.[1] ?? '';
      const expected = JSON.parse(at(folder + name.replace('html', 'json'))) as Record<string, unknown>;
      expect(readBoardPage([lanternly], documentOf(html), url), name).toMatchObject(expected);
    }
  });

  it('overwrites nothing and takes no odd names', () => {
    for (const name of ['lanternly', 'Lantern', '../x', '']) expect(() => make(name), name).toThrow();
  });
});
