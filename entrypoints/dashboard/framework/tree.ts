import type { Graph } from '../../../lib/framework/graph.ts';
import type { Competency } from '../../../lib/model/competency.ts';

/** A line of a sector's tree. */
export interface TreeRow {
  readonly entry: Competency;
  /** 0 for the widest of the sector. */
  readonly depth: number;
}

const DEEPEST = 6;

/**
 * The entries of a sector from the widest down, alphabetically beside each other. An entry under several wider ones stands
 * under the first; one whose wider entries are all elsewhere stands at the top.
 */
export function treeOf(entries: readonly Competency[], graph: Graph): TreeRow[] {
  const here = new Map(entries.map((entry) => [entry.id, entry]));
  const parent = (id: string): string | undefined => graph.broader(id).find((wide) => here.has(wide));
  const children = new Map<string, Competency[]>();
  const tops: Competency[] = [];
  for (const entry of entries) {
    const wide = parent(entry.id);
    if (wide === undefined) tops.push(entry);
    else children.set(wide, [...(children.get(wide) ?? []), entry]);
  }
  const rows: TreeRow[] = [];
  const byLabel = (a: Competency, b: Competency) => a.label.localeCompare(b.label);
  const add = (entry: Competency, depth: number): void => {
    rows.push({ entry, depth });
    for (const child of (children.get(entry.id) ?? []).sort(byLabel)) add(child, Math.min(depth + 1, DEEPEST));
  };
  for (const entry of tops.sort(byLabel)) add(entry, 0);
  return rows;
}
