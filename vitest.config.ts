import { defineConfig } from 'vitest/config';

/** Rooms whose tests put a database, a page or a clock in the place of the real one: each file gets a world of its own. */
const IN_A_WORLD = ['store', 'surface', 'messages'].map((room) => `test/${room}/**/*.test.{ts,tsx}`);
// Those read the built files and run after the builds.
const AFTER_BUILDS = 'test/bundle/**';

export default defineConfig({
  test: {
    // Every core works; without this one is left free.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        // The pure rooms: what was loaded for one file serves the next, which saves a third of the work.
        test: {
          name: 'pure',
          include: ['test/**/*.test.{ts,tsx}'],
          exclude: [AFTER_BUILDS, ...IN_A_WORLD],
          isolate: false,
        },
      },
      { extends: true, test: { name: 'world', include: IN_A_WORLD } },
    ],
    environment: 'node',
    setupFiles: ['test/setup/seed.ts'],
    // A bound on hanging, not a measure of speed.
    testTimeout: 60_000,
  },
});
