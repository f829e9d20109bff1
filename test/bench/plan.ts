// Time of one plan over synthetic catalogues: `node test/bench/plan.ts [gaps] [plans] [courses]`. Prerequisites, budget and hours
// limit included. Times are of the processor (`process.cpuUsage`, garbage collector included), for other work runs beside it.
import { seeded } from '../train/random.ts';
import { catalogue, planNumber } from './catalogue.ts';
import { cpuNow } from './cpu.ts';

const GAPS = Number(process.argv[2] ?? 30);
const PLANS = Number(process.argv[3] ?? 100);

/** The same ten million steps each time, in milliseconds of the processor: how much it is slowed by what runs beside. */
function referenceLoop(): number {
  const start = cpuNow();
  let sum = 0;
  for (let i = 0; i < 10_000_000; i++) sum = (sum + i * 0.5) % 1000;
  return sum < 0 ? 0 : cpuNow() - start;
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
    if (i >= 0) reference.push(referenceLoop());
    const before = cpuNow();
    const { plan, operations } = planNumber(i, GAPS, courses, random);
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
