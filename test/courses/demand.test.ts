import { describe, expect, it } from 'vitest';
import { readCatalogue } from '../../lib/cli/data.ts';
import { readFrameworkIds } from './check.ts';
import { demand, hasMaterial } from './demand.ts';

/** Degrees, checks of the person and professional standing are asked for and are no matter of a course. */
const NO_COURSE = new Set(['bachelors-degree', 'high-school-diploma', 'degree-in-computer-science']);

describe('the catalogue and what is asked for', () => {
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
    const asked = demand(72).filter(
      ({ id, kind }) => ['tool', 'skill', 'knowledge'].includes(kind) && !NO_COURSE.has(id),
    );
    expect(asked.length).toBeGreaterThan(20);
    expect(asked.filter(({ courses }) => courses.length < 3).map(({ id }) => id)).toEqual([]);
    expect(asked.filter(({ free }) => free === 0).map(({ id }) => id)).toEqual([]);
  });
});
