import type { FrameworkGraph } from '../model/framework.ts';
import { BRIDGE_PERCENT } from './weights.ts';

/** How a held competency speaks for the one asked. */
export type Via = 'same' | 'narrower' | 'related' | 'wider';

export interface Bridge {
  readonly from: string;
  readonly via: Via;
  /** Percent of the evidence that counts. */
  readonly percent: number;
  /** The framework's own words for a related competency; null otherwise. */
  readonly reason: string | null;
}

const known = new WeakMap<FrameworkGraph, Map<string, readonly Bridge[]>>();

/** Everything that can speak for `asked`, best first: itself, what is narrower, what is related, what is directly wider. */
export function bridgesTo(asked: string, graph: FrameworkGraph): readonly Bridge[] {
  const bridges = known.get(graph) ?? new Map<string, readonly Bridge[]>();
  known.set(graph, bridges);
  const list = bridges.get(asked) ?? findBridges(asked, graph);
  bridges.set(asked, list);
  return list;
}

function findBridges(asked: string, graph: FrameworkGraph): readonly Bridge[] {
  const found = new Map<string, Bridge>([[asked, { from: asked, via: 'same', percent: 100, reason: null }]]);
  let ring: readonly string[] = [asked];
  for (const percent of BRIDGE_PERCENT.narrower) {
    const next: string[] = [];
    for (const id of ring)
      for (const from of graph.narrower(id)) {
        if (found.has(from)) continue;
        found.set(from, { from, via: 'narrower', percent, reason: null });
        next.push(from);
      }
    ring = next;
  }
  for (const { id: from, reason } of graph.related(asked))
    if (!found.has(from)) found.set(from, { from, via: 'related', percent: BRIDGE_PERCENT.related, reason });
  const kind = graph.get(asked)?.kind;
  // A licence or a language is held or not: knowing the field around it is no part of it.
  if (kind !== 'credential' && kind !== 'language')
    for (const from of graph.broader(asked))
      if (!found.has(from)) found.set(from, { from, via: 'wider', percent: BRIDGE_PERCENT.wider, reason: null });
  return [...found.values()];
}
