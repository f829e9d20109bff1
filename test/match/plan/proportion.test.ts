import { describe, expect, it } from 'vitest';
import { planCourses } from '../../../lib/match/plan/plan.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Requirement } from '../../../lib/model/requirement.ts';
import { FACTS, graphOf, NOW, requirement, walletOf } from '../arbitrary.ts';
import { course, LIMITS } from './arbitrary.ts';

const graph = graphOf([
  { id: 'sql', kind: 'tool' },
  { id: 'excel', kind: 'tool' },
  { id: 'statistics', kind: 'knowledge' },
  { id: 'teamwork', kind: 'transversal' },
  { id: 'accountant', kind: 'credential' },
]);

function taken(one: Course, requirements: readonly Requirement[]): string[] {
  const limits = { ...LIMITS, target: 'excellent' } as const;
  const input = { targets: [{ requirements, facts: FACTS }], wallet: walletOf([]), graph, courses: [one], limits };
  return planCourses({ ...input, now: NOW }).steps.map((step) => step.course);
}

describe('a long programme', () => {
  const asked = [
    requirement('sql', { kind: 'tool' }),
    requirement('teamwork', { kind: 'transversal' }),
    requirement('statistics', { kind: 'knowledge' }),
  ];
  const teaching = (ids: readonly string[], hours: number) =>
    course('c', { kind: 'programme', hours, competencies: ids.map((id) => ({ id, level: 3 })) });

  it.each([
    ['for an attitude', ['teamwork'], 120, []],
    ['a day for an attitude', ['teamwork'], 8, ['c']],
    ['for the one thing that it teaches', ['sql'], 110, ['c']],
    ['of years for one thing', ['sql'], 300, []],
    ['of which a third is asked for', ['sql', 'excel', 'accountant'], 110, []],
  ])('%s', (_, ids, hours, expected) => {
    expect(taken(teaching(ids, hours), asked)).toEqual(expected);
  });

  it('to a credential that is asked for by name takes as long as it takes', () => {
    const one = course('c', { kind: 'certification', hours: 400, competencies: [{ id: 'accountant', level: 3 }] });
    expect(taken(one, [...asked, requirement('accountant', { kind: 'credential' })])).toEqual(['c']);
  });
});
