import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'vitest/config';

/** What tests write that put a database, a page, a module or a clock in the place of the real one. */
const OWN_WORLD =
  /fake-indexeddb|@vitest-environment|vi\.(?:mock|doMock|stubGlobal|useFakeTimers|setSystemTime)\(|globalThis(?: as [^)]*\))?\.\w+ = |\w+\.prototype\.\w+ = /;
const tests = readdirSync(join(import.meta.dirname, 'test'), { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.test\.tsx?$/.test(path))
  .map((path) => `test/${path.replaceAll('\\', '/')}`)
  // Those read the built files and run after the builds.
  .filter((path) => !path.startsWith('test/bundle/'));
const ownWorld = tests.filter((path) => OWN_WORLD.test(readFileSync(join(import.meta.dirname, path), 'utf8')));

export default defineConfig({
  test: {
    // Every core works; without this one is left free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // What was loaded for one file serves the next, which saves a third of the work.
        test: { name: 'pure', include: tests.filter((path) => !ownWorld.includes(path)), isolate: false },
      },
      // Each file starts afresh.
      { extends: true, test: { name: 'world', include: ownWorld } },
    ],
    environment: 'node',
    setupFiles: ['test/setup/seed.ts'],
    // A bound on hanging, not a measure of speed.
    testTimeout: 180_000,
  },
});
