import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** The files that take longest, so that none of them is left for the end; the others follow by size. */
const LONGEST = ['screens', 'framework', 'trust/page', 'keyboard', 'journeys/learner', 'trust/kills', 'trust/strings'];

class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const place = ({ moduleId }: TestSpecification) => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/e2e/${name}.e2e.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).toSorted((a, b) => place(a) - place(b));
  }
}

// Real browsers wait a good deal, so two files run at a time also on two cores. A limit is a bound on hanging, not a measure.
export default defineConfig({
  test: {
    include: ['test/bundle/**/*.test.ts', 'test/e2e/**/*.e2e.ts'],
    environment: 'node',
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    testTimeout: 240_000,
    hookTimeout: 240_000,
  },
});
