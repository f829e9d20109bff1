// npm run fuzz [-- --inputs 1000000 --minutes 60 --seed 1 --only PNG --input 17]: mutated inputs for every reader of things
// that others wrote. Goes on where it stopped (.output/fuzz/state.json); `--input N` repeats one and shows it.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { emptyTally, inputOf, LIMIT_MS, type Tally, tryInput } from './run.ts';
import { openTargets } from './targets.ts';

const FOLDER = join(import.meta.dirname, '../../.output/fuzz');
const STATE = join(FOLDER, 'state.json');
const { values } = parseArgs({
  options: {
    inputs: { type: 'string', default: '1000000' },
    minutes: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
    input: { type: 'string' },
    fresh: { type: 'boolean', default: false },
  },
});
const seed = Number(values.seed);
const targets = openTargets().filter(({ name }) => values.only === undefined || name === values.only);

if (values.input !== undefined) {
  const { target, bytes } = inputOf(targets, seed, Number(values.input));
  console.log(`${target.name}, ${bytes.length} bytes:\n${Buffer.from(bytes).toString('utf8').slice(0, 4000)}`);
  console.dir(await target.read(bytes), { depth: 3 });
} else await fuzz();

async function fuzz(): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  const tally = resumed();
  const until = performance.now() + Number(values.minutes) * 60_000;
  const wanted = Number(values.inputs);
  while (tally.tried < wanted && performance.now() < until) {
    await tryInput(targets, seed, tally.tried, tally);
    if (tally.tried % 2000 === 0) keep(tally);
  }
  keep(tally);
  report(tally, wanted);
}

/** The tally of the run with the same seed and targets that was stopped. */
function resumed(): Tally {
  if (values.fresh || !existsSync(STATE)) return emptyTally();
  const state = JSON.parse(readFileSync(STATE, 'utf8')) as { key: string; tally: Tally };
  return state.key === key() ? state.tally : emptyTally();
}

function keep(tally: Tally): void {
  writeFileSync(STATE, JSON.stringify({ key: key(), tally }, null, 1));
}

function key(): string {
  return `${seed} ${targets.map(({ name, seeds, weight }) => [name, seeds.length, weight]).join()}`;
}

function report(tally: Tally, wanted: number): void {
  for (const { name } of targets) {
    const slow = tally.slowest[name];
    console.log(
      `${name.padEnd(16)} slowest ${slow?.ms.toFixed(1).padStart(7) ?? '-'} ms (input ${slow?.input}, ${slow?.length} bytes)`,
    );
  }
  for (const failure of tally.failures.slice(0, 20))
    console.log(`FAIL ${failure.target} input ${failure.input}: ${failure.error}`);
  for (const slow of tally.over.slice(0, 20))
    console.log(
      `OVER ${LIMIT_MS} ms: ${slow.target} input ${slow.input}, ${slow.ms.toFixed(0)} ms, ${slow.length} bytes`,
    );
  console.log(
    `inputs tried ${tally.tried} of ${wanted}, failures ${tally.failures.length}, over ${LIMIT_MS} ms ${tally.over.length}, seed ${seed}`,
  );
  process.exitCode = tally.failures.length > 0 ? 1 : 0;
}
