import fc from 'fast-check';
import { COURSE_KINDS, type Course, type CourseCost } from '../../../lib/model/course.ts';
import { BANDS } from '../../../lib/model/match.ts';
import type { PlanLimits } from '../../../lib/model/plan.ts';
import { IDS } from '../arbitrary.ts';

export function course(id: string, changes: Partial<Course> = {}): Course {
  return {
    id, title: `Course ${id}`, provider: 'A school', url: `https://example.org/${id}`, kind: 'short-course', competencies: [], hours: 20,
    hoursBasis: 'stated', months: null, cost: { class: 'free', amount: 0, currency: null }, credential: 'certificate', assessed: true, languages: ['en'],
    countries: [], prerequisites: [], stacksToward: null, validityYears: null, source: 'test', checkedOn: null, ...changes,
  }; // biome-ignore format: a table
}

export const LIMITS: PlanLimits = {
  objective: 'hours', target: 'strong', hoursPerWeek: null, weeks: null, budget: null, currency: 'EUR', freeOnly: false, languages: [], country: null, maxCourses: 12,
}; // biome-ignore format: a table

const cost: fc.Arbitrary<CourseCost> = fc.constantFrom(
  { class: 'free', amount: 0, currency: null },
  { class: 'audit', amount: null, currency: null },
  { class: 'paid', amount: 49, currency: 'EUR' },
  { class: 'paid', amount: 120.5, currency: 'EUR' },
  { class: 'paid', amount: 10, currency: 'CZK' },
  { class: 'subscription', amount: 39, currency: 'EUR' },
  { class: 'unknown', amount: null, currency: null },
  { class: 'employer', amount: null, currency: null },
);

/** Courses `c0` to `c<n>` that may need each other (circles included), a competency, or something that does not exist. */
export const anyCourses = (most: number, least = 0): fc.Arbitrary<readonly Course[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom(...COURSE_KINDS, 'short-course', 'certification', 'microcredential'),
        competencies: fc.uniqueArray(
          fc.record({ id: fc.constantFrom(...IDS.map((one) => one.id)), level: fc.constantFrom(1, 2, 3, 3, 4, 4, 5) }),
          { selector: (one) => one.id, minLength: 1, maxLength: 4 },
        ),
        hours: fc.constantFrom(null, 0.5, 3, 8, 12, 25, 25, 30, 33, 40, 70, 9999),
        cost,
        credential: fc.constantFrom(null, 'certificate', 'badge', 'certificate'),
        assessed: fc.constantFrom(true, true, false),
        languages: fc.constantFrom(['en'], ['en'], ['fr'], ['en', 'de']),
        countries: fc.constantFrom([], [], [], [], [], [], [], ['GB'], ['GB'], ['FR']),
        prerequisites: fc.oneof(
          { weight: 5, arbitrary: fc.constant([]) },
          {
            weight: 2,
            arbitrary: fc.array(fc.constantFrom('c0', 'c1', 'c2', 'c3', 'skill-a', 'tool-c', 'nowhere'), {
              maxLength: 2,
            }),
          },
        ),
        stacksToward: fc.constantFrom(null, 'Diploma'),
        hoursBasis: fc.constantFrom('stated', 'estimated'),
      }),
      { minLength: least, maxLength: most },
    )
    .map((list) => list.map((one, i) => course(`c${i}`, one as Partial<Course>)));

export const anyLimits: fc.Arbitrary<PlanLimits> = fc.record({
  objective: fc.constantFrom('hours', 'cost', 'credential'),
  target: fc.constantFrom(...BANDS.slice(1)),
  hoursPerWeek: fc.constantFrom(null, null, 5, 10),
  weeks: fc.constantFrom(null, 4, 12),
  budget: fc.constantFrom(null, null, null, 0, 100, 300),
  currency: fc.constant('EUR'),
  freeOnly: fc.constantFrom(false, false, false, false, true),
  languages: fc.constantFrom([], [], [], ['en']),
  country: fc.constantFrom(null, null, 'GB'),
  maxCourses: fc.constantFrom(2, 3, 5, 12),
});
