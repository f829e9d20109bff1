import { mutated } from './mutate.ts';
import { Random } from './random.ts';
import type { Target } from './targets.ts';

export interface Failure {
  readonly target: string;
  /** The number of the input; with the seed of the run it can be made again. */
  readonly input: number;
  readonly error: string;
}

export interface Slow {
  readonly input: number;
  /** Milliseconds, the least of three further measurements where the first was over the limit. */
  readonly ms: number;
  readonly length: number;
}

export interface Tally {
  tried: number;
  readonly failures: Failure[];
  /** The slowest input of each target. */
  readonly slowest: Record<string, Slow>;
  /** Inputs that took over `LIMIT_MS` four times out of four. */
  readonly over: (Slow & { readonly target: string })[];
}

/** What no input may take. Counted by the long form; no test asserts a time. */
export const LIMIT_MS = 100;

export const emptyTally = (): Tally => ({ tried: 0, failures: [], slowest: {}, over: [] });

const places = new WeakMap<readonly Target[], readonly Target[]>();

/** Each target as often as its weight says. */
function placesOf(targets: readonly Target[]): readonly Target[] {
  const known = places.get(targets) ?? targets.flatMap((target) => Array<Target>(target.weight).fill(target));
  places.set(targets, known);
  return known;
}

/** The input with this number: a target and its bytes. The same on every machine. */
export function inputOf(
  targets: readonly Target[],
  seed: number,
  input: number,
): { target: Target; bytes: Uint8Array<ArrayBuffer> } {
  const random = new Random(seed, input);
  const target = random.pick(placesOf(targets));
  return { target, bytes: mutated(target.seeds, random) };
}

/** Gives one input to its target and notes what came of it. */
export async function tryInput(targets: readonly Target[], seed: number, input: number, tally: Tally): Promise<void> {
  const { target, bytes } = inputOf(targets, seed, input);
  tally.tried++;
  const begin = process.threadCpuUsage();
  try {
    await target.read(bytes);
    if (polluted()) throw new Error('the prototypes of everything were changed');
  } catch (error) {
    tally.failures.push({ target: target.name, input, error: String((error as Error)?.stack ?? error).slice(0, 600) });
    return;
  }
  let ms = workSince(begin);
  if (ms > LIMIT_MS) ms = Math.min(ms, await again(target, bytes));
  if (ms > LIMIT_MS) tally.over.push({ target: target.name, input, ms, length: bytes.length });
  if (ms > (tally.slowest[target.name]?.ms ?? 0)) tally.slowest[target.name] = { input, ms, length: bytes.length };
}

/** Milliseconds of this thread's own work, so that a busy machine does not accuse an input. */
function workSince(begin: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}

/** The least of three, so that a collection of garbage does not either. */
async function again(target: Target, bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 3; i++) {
    const begin = process.threadCpuUsage();
    await target.read(bytes);
    least = Math.min(least, workSince(begin));
  }
  return least;
}

const PROTOTYPES = [Object.prototype, Array.prototype, String.prototype, Function.prototype, Map.prototype] as const;
const fingerprint = () => PROTOTYPES.map((one) => Reflect.ownKeys(one).length).join();
const CLEAN = fingerprint();

/** Whether any input has left something on what all objects inherit. */
function polluted(): boolean {
  return fingerprint() !== CLEAN || ({} as { polluted?: unknown }).polluted !== undefined;
}
