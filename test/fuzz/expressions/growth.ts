import { createContext, Script } from 'node:vm';
import { type Attack, attacksOn, textOf } from './attack.ts';
import type { Expression } from './collect.ts';

/** How the work of one expression grows on its worst text. */
export interface Growth {
  readonly expression: Expression;
  readonly attack: Attack;
  readonly length: number;
  /** Milliseconds of this thread's own work at `length`. */
  readonly ms: number;
  /** Work grows as the length to this power; 1 is linear, 2 quadratic. Infinite where it never came back. */
  readonly power: number;
}

/** Each four times the one before, after short ones on which what grows exponentially already shows. */
const LENGTHS = [12, 24, 96, 384, 1536, 6144, 24_576];
/** Below this many milliseconds nothing is said of growth: it would be noise. */
const FLOOR_MS = 5;
/** No longer text is tried after one that took this long. */
const ENOUGH_MS = 120;
const PATIENCE_MS = 1000;
/** What a first call costs at least, so that a very small number beside a large one is no growth. */
const SMALLEST_MS = 0.03;

/** Between the square and the cube: no expression of the product may grow like that. */
export const TOO_STEEP = 2.5;

/** The worst growth found for an expression, or null when no text took long enough to speak of. Ends at the first too steep. */
export function worstGrowth(
  expression: Expression,
  { attacks, longest }: { readonly attacks: number; readonly longest: number },
): Growth | null {
  let worst: Growth | null = null;
  for (const attack of attacksOn(expression, attacks)) {
    const growth = growthOn(expression, attack, longest);
    if (growth && (!worst || growth.power > worst.power)) worst = growth;
    if (worst && worst.power > TOO_STEEP) break;
  }
  return worst;
}

export function growthOn(expression: Expression, attack: Attack, longest: number): Growth | null {
  let before = 0;
  for (const length of LENGTHS.filter((one) => one <= longest)) {
    const text = textOf(attack, length);
    let ms = work(expression, text);
    if (ms >= FLOOR_MS && ms < PATIENCE_MS) ms = Math.min(ms, work(expression, text), work(expression, text));
    if (ms === Number.POSITIVE_INFINITY) return { expression, attack, length, ms, power: ms };
    if (ms >= FLOOR_MS && (ms >= ENOUGH_MS || length === longest)) {
      const times = length === 24 ? 2 : 4;
      const power = Math.log(ms / Math.max(before, SMALLEST_MS)) / Math.log(times);
      return { expression, attack, length, ms, power };
    }
    before = ms;
  }
  return null;
}

const context = createContext({ expression: /x/, text: '' });
const SEARCH = new Script("expression.global ? text.replace(expression, '') : expression.test(text)");

/** Milliseconds of this thread's own work; infinite when it did not come back in time. */
function work({ source, flags }: Expression, text: string): number {
  context.expression = new RegExp(source, flags);
  context.text = text;
  const begin = process.threadCpuUsage();
  try {
    SEARCH.runInContext(context, { timeout: PATIENCE_MS });
  } catch (error) {
    if ((error as { code?: string }).code !== 'ERR_SCRIPT_EXECUTION_TIMEOUT') throw error;
    return Number.POSITIVE_INFINITY;
  }
  const { user, system } = process.threadCpuUsage(begin);
  return (user + system) / 1000;
}
