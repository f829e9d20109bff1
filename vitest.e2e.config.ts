import { defineConfig } from 'vitest/config';

// Real browsers on two cores: one file at a time, long limits. A limit is a bound on hanging, not a measure of speed.
export default defineConfig({
  test: {
    include: ['test/bundle/**/*.test.ts', 'test/e2e/**/*.e2e.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
