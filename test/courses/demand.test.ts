import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../lib/cli/data.ts';
import { COURSE_KINDS, type CourseKind } from '../../lib/model/course.ts';
import { readFrameworkIds } from './check.ts';
import { demand, hasMaterial } from './demand.ts';

/** Degrees, checks of the person and professional standing are asked for and are no matter of a course. */
const NO_COURSE = new Set(['bachelors-degree', 'high-school-diploma', 'degree-in-computer-science']);

/** Learnt at work; we know no three courses that teach them, or none that is free. A line goes when there are. */
const FEW_COURSES = new Set([
  'application-support',
  'business-consulting',
  'business-intelligence-use-in-management',
  'capacity-and-resource-planning',
  'engineering-documentation',
  'partnership-management',
  'sales-proposals-and-quotations',
  'sales-targets',
  'service-improvement',
]);

describe('the catalogue and what is asked for', () => {
  it('has at least 550 courses of every kind and 60 apprenticeships', () => {
    const kinds = Map.groupBy(readCatalogue(), (course) => course.kind);
    const count = (kind: CourseKind) => kinds.get(kind)?.length ?? 0;
    expect(count('apprenticeship')).toBeGreaterThanOrEqual(60);
    expect(count('practice')).toBeGreaterThan(0);
    // Units of apprenticeships are imported from Skills England; none stands in the catalogue.
    const apart: readonly CourseKind[] = ['apprenticeship', 'apprenticeship-unit', 'practice'];
    const courses = COURSE_KINDS.filter((kind) => !apart.includes(kind));
    expect(courses.filter((kind) => count(kind) === 0)).toEqual([]);
    expect(courses.reduce((sum, kind) => sum + count(kind), 0)).toBeGreaterThanOrEqual(550);
  });

  it('has entries for every sector of the framework', () => {
    const framework = readFrameworkIds();
    const taught = new Set(
      readCatalogue().flatMap((course) => course.competencies.map((one) => framework.get(one.id) ?? '')),
    );
    // Degrees are proxies and never taught by an entry (`lib/match`).
    const sectors = [...new Set(framework.values())].filter((sector) => sector !== 'qualifications');
    expect(sectors.filter((sector) => !taught.has(sector))).toEqual([]);
  });

  it.runIf(hasMaterial)('has three entries, one of them free, for tools, skills and knowledge asked for most', () => {
    const asked = demand(150).filter(
      ({ id, kind }) => ['tool', 'skill', 'knowledge'].includes(kind) && !NO_COURSE.has(id),
    );
    expect(asked.length).toBeGreaterThan(60);
    const few = asked.filter(({ courses, free }) => courses.length < 3 || free === 0).map(({ id }) => id);
    expect(few.sort()).toEqual([...FEW_COURSES].sort());
  });
});
