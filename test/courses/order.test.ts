import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder } from '../../lib/courses/order.ts';
import { IDS } from '../match/arbitrary.ts';
import { anyCourses, course } from '../match/plan/arbitrary.ts';

const NO_GAPS: ReadonlyMap<string, number> = new Map();
const teaches = (id: string) => ({ competencies: [{ id, level: 3 as const }] });

describe('the order of courses', () => {
  it('puts what most postings miss first, however long it takes', () => {
    const list = [
      course('short', { hours: 1, ...teaches('knitting') }),
      course('rare', { hours: 2, ...teaches('tableau') }),
      course('wanted', { hours: 40, ...teaches('sql') }),
    ];
    const asked = new Map([
      ['sql', 12],
      ['tableau', 3],
    ]);
    expect(inOrder(list, asked).map(({ id }) => id)).toEqual(['wanted', 'rare', 'short']);
  });

  it('then the shortest, then the free one, and what states no hours last', () => {
    const list = [
      course('unstated', { hours: null }),
      course('paid', { hours: 8, cost: { class: 'paid', amount: 10, currency: 'EUR' } }),
      course('free', { hours: 8 }),
      course('shorter', { hours: 3 }),
    ];
    expect(inOrder(list, NO_GAPS).map(({ id }) => id)).toEqual(['shorter', 'free', 'paid', 'unstated']);
  });

  it('keeps every course, and has each gap before what is none', () => {
    fc.assert(
      fc.property(anyCourses(12), fc.uniqueArray(fc.constantFrom(...IDS.map(({ id }) => id))), (courses, gaps) => {
        const ordered = inOrder(courses, new Map(gaps.map((id, i) => [id, i + 1])));
        expect(new Set(ordered)).toEqual(new Set(courses));
        const isGap = ordered.map((one) => one.competencies.some(({ id }) => gaps.includes(id)));
        expect(isGap).toEqual([...isGap].sort((a, b) => Number(b) - Number(a)));
      }),
    );
  });
});
