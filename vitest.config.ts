import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    // Those read the built files and run after the builds.
    exclude: ['test/bundle/**', '**/node_modules/**'],
    environment: 'node',
    setupFiles: ['test/setup/seed.ts'],
    // Every core works; without this one is left free.
    maxWorkers: '100%',
    // A bound on hanging, not a measure of speed.
    testTimeout: 60_000,
  },
});
