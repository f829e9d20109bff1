import fc from 'fast-check';
import { expect, it } from 'vitest';
import { effortOf } from '../../../lib/match/plan/effort.ts';
import { grainOf, mostBelow, stepOf } from '../../../lib/match/plan/grain.ts';
import { anyCourses, anyLimits } from './arbitrary.ts';

it('every choice lies on a step and no more than the small reasons above it, whatever the objective', () => {
  fc.assert(
    fc.property(anyCourses(12, 1), anyLimits, fc.nat(), fc.nat(), (courses, limits, set, other) => {
      const efforts = courses.map((course) => effortOf(course, limits));
      const options = efforts.map((effort) => ({ effort }));
      const grain = grainOf({ options, limits: { count: courses.length } });
      const sumOf = (bits: number) => efforts.reduce((sum, effort, i) => (bits & (1 << i) ? sum + effort : sum), 0);
      const [one, two] = [sumOf(set), sumOf(other)];
      expect(one - stepOf(grain, one)).toBeLessThanOrEqual(grain.ties);
      // A choice is on a lower step than another, or at most the small reasons apart from it.
      if (one > mostBelow(grain, two) && one < two) expect(two - one).toBeLessThanOrEqual(grain.ties);
    }),
  );
});
