import type { Competency, Relation } from '../model/competency.ts';
import type { Edges, StatedEdges } from './edges.ts';
import { openEntries, packEntries } from './pack.ts';

/** How competencies stand to each other, by id. Related is symmetric: each side has the reason that either side states. */
export interface Graph {
  broader(id: string): readonly string[];
  narrower(id: string): readonly string[];
  related(id: string): readonly Relation[];
  has(id: string): boolean;
  get(id: string): Competency | undefined;
}

/** Entries by number, with what they say of each other. */
export interface GraphSource {
  readonly size: number;
  entry(number: number): Competency;
  id(number: number): string;
  /** The number of an id; -1 when it is not there. */
  indexOf(id: string): number;
  edges(): StatedEdges;
}

/** The graph of entries in memory. */
export function openGraph(entries: readonly Competency[]): Graph {
  return graphOf(openEntries(packEntries(entries)));
}

/**
 * The graph of packed entries. Nothing is read before it is asked for: edges when the first edge is, and of an entry's own
 * line only those that are named.
 */
export function graphOf(source: GraphSource): Graph {
  const numbers = new Map<string, number>();
  let sorted: SortedEdges | null = null;
  const edges = (): SortedEdges => {
    sorted ??= sortedEdges(source);
    return sorted;
  };
  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    const number = source.indexOf(id);
    if (number >= 0) numbers.set(id, number);
    return number;
  };
  const ids = (from: readonly number[] | Uint16Array): string[] => Array.from(from, (number) => source.id(number));
  return {
    broader: (id) => ids(edges().broader(numberOf(id))),
    narrower: (id) => ids(edges().narrower(numberOf(id))),
    related: (id) => relationsOf(source, edges(), numberOf(id)),
    has: (id) => numberOf(id) >= 0,
    get: (id) => {
      const number = numberOf(id);
      return number < 0 ? undefined : source.entry(number);
    },
  };
}

/** The ends of the edges of an entry, none for -1. */
type EndsOf = (number: number) => Uint16Array;

interface SortedEdges {
  readonly broader: EndsOf;
  readonly narrower: EndsOf;
  readonly related: EndsOf;
  /** Those that state a relation to the entry. */
  readonly relating: EndsOf;
}

function sortedEdges({ size, edges }: GraphSource): SortedEdges {
  const { broader, related } = edges();
  return {
    broader: endsBy(size, broader.from, broader.to),
    narrower: endsBy(size, broader.to, broader.from),
    related: endsBy(size, related.from, related.to),
    relating: endsBy(size, related.to, related.from),
  };
}

/** Counting sort of edges by one end; of the same one they stay in their order. */
function endsBy(size: number, by: Edges['from'], ends: Edges['to']): EndsOf {
  const starts = new Uint32Array(size + 1);
  for (let i = 0; i < by.length; i++) starts[by[i]! + 1]!++;
  for (let i = 0; i < size; i++) starts[i + 1]! += starts[i]!;
  const next = starts.slice();
  const sorted = new Uint16Array(ends.length);
  for (let i = 0; i < by.length; i++) sorted[next[by[i]!]!++] = ends[i]!;
  return (number) => (number < 0 ? sorted.subarray(0, 0) : sorted.subarray(starts[number], starts[number + 1]));
}

/** The reason that an entry states itself comes before the one mirrored from the other side. */
function relationsOf(source: GraphSource, edges: SortedEdges, number: number): Relation[] {
  if (number < 0) return [];
  const reasonOf = (from: number, to: number): string =>
    source.entry(from).related.find(({ id }) => id === source.id(to))!.reason;
  const relations = new Map<number, string>();
  for (const to of edges.related(number)) relations.set(to, reasonOf(number, to));
  for (const from of edges.relating(number)) if (!relations.has(from)) relations.set(from, reasonOf(from, number));
  return [...relations].map(([other, reason]) => ({ id: source.id(other), reason }));
}
