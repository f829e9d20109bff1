// Course catalogues of any size, and plans over them, for the benchmarks of planning.
import { planAndWork } from '../../lib/match/plan/plan.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Entry } from '../match/arbitrary.ts';
import { EMPTY_WALLET, FACTS, graphOf, NOW, requirement } from '../match/arbitrary.ts';
import { course, LIMITS } from '../match/plan/arbitrary.ts';
import { seeded } from '../train/random.ts';

const COMPETENCIES = 600;
const entries: Entry[] = Array.from({ length: COMPETENCIES }, (_, i) => ({
  id: `k${i}`,
  broader: i % 10 === 0 ? [] : [`k${i - (i % 10)}`],
  ...(i % 7 === 3 ? { related: { [`k${(i + 31) % COMPETENCIES}`]: 'used together' } } : {}),
}));

/** Courses as in a real catalogue: one to four neighbouring competencies, hours from 2 to 150, one in seven needs another before. */
export function catalogue(count: number, seed: number): Course[] {
  const random = seeded(seed);
  const int = (most: number) => Math.floor(random() * most);
  const lastIn = new Map<number, string>();
  return Array.from({ length: count }, (_, i) => {
    const first = int(COMPETENCIES);
    const many = 1 + int(1 + int(4));
    const ids = [...new Set(Array.from({ length: many }, () => (first + int(12)) % COMPETENCIES))];
    const level = () => (1 + Math.min(4, int(3) + int(3))) as 1 | 2 | 3 | 4 | 5;
    const price =
      int(4) === 0
        ? { class: 'paid' as const, amount: 10 + int(300), currency: 'EUR' }
        : { class: 'free' as const, amount: 0, currency: null };
    // What is needed before lies close by: an earlier course of the same field, or a neighbouring competency.
    const before =
      i > 10 && int(7) === 0
        ? [int(2) === 0 ? (lastIn.get(Math.floor(first / 12)) ?? `c${int(i)}`) : `k${(first + int(12)) % COMPETENCIES}`]
        : [];
    lastIn.set(Math.floor(first / 12), `c${i}`);
    return course(`c${i}`, {
      competencies: ids.map((id) => ({ id: `k${id}`, level: level() })),
      hours: 2 + int(40) + int(3) * int(40),
      cost: price,
      assessed: int(2) === 0,
      prerequisites: before,
    });
  });
}

const graph = graphOf(entries);
const narrower = new Map(entries.map((entry) => [entry.id, graph.narrower(entry.id)]));
const fastGraph = { ...graph, narrower: (id: string) => narrower.get(id) ?? [] };

/** Plans `number` of a series over the courses: other gaps and goals each time, every second one with a budget and a time limit. */
export function planNumber(number: number, gaps: number, courses: readonly Course[], random: () => number) {
  const start = Math.floor(random() * COMPETENCIES);
  const requirements = Array.from({ length: gaps }, (_, g) =>
    requirement(`k${(start + g * (1 + (Math.abs(number) % 5))) % COMPETENCIES}`, {
      strength: g % 3 === 2 ? 'nice' : 'must',
    }),
  );
  const limits = {
    ...LIMITS,
    target: (['good', 'strong', 'excellent'] as const)[Math.abs(number) % 3]!,
    ...(number % 2 ? { budget: 500, hoursPerWeek: 20, weeks: 40 } : {}),
    maxCourses: 30,
  };
  return planAndWork({
    targets: [{ requirements, facts: FACTS }],
    wallet: { ...EMPTY_WALLET },
    graph: fastGraph,
    courses,
    limits,
    now: NOW,
  });
}
