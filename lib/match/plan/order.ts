import type { Option } from './problem.ts';

/** The options in an order in which each comes after what it needs; null when they need each other in a circle. */
export function inOrder(list: readonly number[], options: readonly Option[]): number[] | null {
  const left = [...list];
  const done: number[] = [];
  const taught = new Set<number>();
  while (left.length > 0) {
    const next = left.findIndex((at) => {
      const option = options[at]!;
      return option.withIt.every((before) => done.includes(before)) && option.needs.every((need) => taught.has(need));
    });
    if (next < 0) return null;
    const [at] = left.splice(next, 1);
    done.push(at!);
    for (const need of options[at!]!.teaches) taught.add(need);
  }
  return done;
}
