import type { Competency } from '../model/competency.ts';

/** Edges between entries by their numbers, in the order of the entries that state them: `from[i]` states `to[i]`. */
export interface Edges {
  readonly from: Uint16Array;
  readonly to: Uint16Array;
}

/** What entries say of each other, without what they say of themselves or of entries that are not there. */
export interface StatedEdges {
  readonly broader: Edges;
  readonly related: Edges;
}

/**
 * Both kinds of edges as Uint16: how many wider and how many related ones (low half, high half), then for either kind `from`
 * as differences (which pack to a bit or two each) and `to`. Saves a woken worker from reading all entries for the few edges that it asks for.
 */
export function packEdges(entries: readonly Competency[]): Uint16Array<ArrayBuffer> {
  const numbers = new Map(entries.map(({ id }, i) => [id, i]));
  const edgesOf = (idsOf: (entry: Competency) => readonly string[]): [from: number, to: number][] =>
    entries.flatMap((entry, i) =>
      [...new Set(idsOf(entry))]
        .map((id) => numbers.get(id))
        .filter((to) => to !== undefined && to !== i)
        .map((to): [number, number] => [i, to!]),
    );
  const kinds = [edgesOf(({ broader }) => broader), edgesOf(({ related }) => related.map(({ id }) => id))];
  const lists = kinds.flatMap((edges) => [
    ...edges.map(([from], i) => from - (i === 0 ? 0 : edges[i - 1]![0])),
    ...edges.map(([, to]) => to),
  ]);
  const counts = kinds.flatMap(({ length }) => [length & 0xffff, length >>> 16]);
  const packed = new Uint16Array(counts.length + lists.length);
  packed.set(counts);
  packed.set(lists, counts.length);
  return packed;
}

/** Opens what `packEdges` wrote. */
export function openEdges(packed: Uint16Array): StatedEdges {
  const wider = packed[0]! + 0x10000 * packed[1]!;
  const related = packed[2]! + 0x10000 * packed[3]!;
  return { broader: edgesAt(packed, 4, wider), related: edgesAt(packed, 4 + 2 * wider, related) };
}

function edgesAt(packed: Uint16Array, at: number, count: number): Edges {
  const from = packed.slice(at, at + count);
  for (let i = 1; i < count; i++) from[i]! += from[i - 1]!;
  return { from, to: packed.subarray(at + count, at + 2 * count) };
}
