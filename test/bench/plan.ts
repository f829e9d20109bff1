// Time of one plan over synthetic catalogues: `node test/bench/plan.ts [gaps] [plans] [courses]`. Prerequisites, budget and hours
// limit included. Times are of the processor (`process.cpuUsage`, garbage collector included), for other work runs beside it.
import { planAndWork } from '../../lib/match/plan/plan.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Entry } from '../match/arbitrary.ts';
import { EMPTY_WALLET, FACTS, graphOf, NOW, requirement } from '../match/arbitrary.ts';
import { course, LIMITS } from '../match/plan/arbitrary.ts';
import { seeded } from '../train/random.ts';

const GAPS = Number(process.argv[2] ?? 30);
const PLANS = Number(process.argv[3] ?? 100);

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

/** The same ten million steps each time, in milliseconds of the processor: how much it is slowed by what runs beside. */
function referenceLoop(): number {
  const start = cpuNow();
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum = (sum + i * 0.5) % 1000;
  return sum < 0 ? 0 : cpuNow() - start;
}

/** Milliseconds that this process has had of the processor. */
function cpuNow(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** p50, p99 and most. */
function spread(values: readonly number[]): string {
  const sorted = [...values].sort((a, b) => a - b);
  return `median ${quantile(sorted, 0.5).toFixed(1)}, p99 ${quantile(sorted, 0.99).toFixed(1)}, max ${quantile(sorted, 1).toFixed(1)}`;
}

function quantile(sorted: readonly number[], q: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * q))]!;
}

/** Plans made before the clock runs, so that the engine has compiled what it will run. */
const WARM = 5;

for (const count of process.argv[4] ? [Number(process.argv[4])] : [1_000, 10_000, 100_000]) {
  const courses = catalogue(count, 7);
  const random = seeded(count);
  const times: number[] = [];
  const work: number[] = [];
  const reference: number[] = [];
  let exact = 0;
  let reached = 0;
  let steps = 0;
  const plans = count === 100_000 ? Math.ceil(PLANS / 4) : PLANS;
  for (let i = -WARM; i < plans; i++) {
    const start = Math.floor(random() * COMPETENCIES);
    const requirements = Array.from({ length: GAPS }, (_, g) =>
      requirement(`k${(start + g * (1 + (Math.abs(i) % 5))) % COMPETENCIES}`, {
        strength: g % 3 === 2 ? 'nice' : 'must',
      }),
    );
    const limits = {
      ...LIMITS,
      target: (['good', 'strong', 'excellent'] as const)[Math.abs(i) % 3]!,
      ...(i % 2 ? { budget: 500, hoursPerWeek: 20, weeks: 40 } : {}),
      maxCourses: 30,
    };
    if (i >= 0) reference.push(referenceLoop());
    const before = cpuNow();
    const { plan, operations } = planAndWork({
      targets: [{ requirements, facts: FACTS }],
      wallet: { ...EMPTY_WALLET },
      graph: fastGraph,
      courses,
      limits,
      now: NOW,
    });
    if (i < 0) continue;
    times.push(cpuNow() - before);
    work.push(operations);
    if (plan.optimal) exact++;
    if (plan.reached) reached++;
    steps += plan.steps.length;
  }
  console.log(
    `${count} courses, ${GAPS} gaps, ${plans} plans: exact ${exact}, reached ${reached}, ${(steps / plans).toFixed(1)} courses each`,
  );
  console.log(`  ms of the processor: ${spread(times)}; ten million steps beside it: ${spread(reference)}`);
  console.log(`  cells looked at, thousands: ${spread(work.map((one) => one / 1000))}`);
}
