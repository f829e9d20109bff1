import type { Competency, Relation } from '../model/competency.ts';

/** How competencies stand to each other, by id. Related is symmetric: each side has the reason that either side states. */
export interface Graph {
  broader(id: string): readonly string[];
  narrower(id: string): readonly string[];
  related(id: string): readonly Relation[];
  has(id: string): boolean;
  get(id: string): Competency | undefined;
}

/**
 * The graph of the entries, built when it is first asked: reading a posting does not need it, so a waking worker does not
 * wait for it. Edges to ids that do not exist, and of an entry to itself, are left out. With `find`, which gives the entry of
 * an id, no entry is kept: only their edges.
 */
export function openGraph(entries: Iterable<Competency>, find?: (id: string) => Competency | undefined): Graph {
  let edges: Edges | null = null;
  const built = (): Edges => {
    edges ??= edgesOf(entries, find === undefined);
    return edges;
  };
  return {
    broader: (id) => built().broader.get(id) ?? [],
    narrower: (id) => built().narrower.get(id) ?? [],
    related: (id) => built().related.get(id) ?? [],
    has: (id) => built().broader.has(id),
    get: (id) => {
      const { byId } = built();
      const entry = byId.get(id) ?? find?.(id);
      if (entry && find) byId.set(id, entry);
      return entry;
    },
  };
}

interface Edges {
  /** All of them, or those asked for when entries are found elsewhere. */
  readonly byId: Map<string, Competency>;
  /** Has every id. */
  readonly broader: Map<string, string[]>;
  readonly narrower: Map<string, string[]>;
  readonly related: Map<string, Relation[]>;
}

function edgesOf(entries: Iterable<Competency>, keep: boolean): Edges {
  const edges: Edges = { byId: new Map(), broader: new Map(), narrower: new Map(), related: new Map() };
  const stated: (readonly [string, Relation])[] = [];
  for (const entry of entries) {
    if (keep) edges.byId.set(entry.id, entry);
    edges.broader.set(entry.id, [...entry.broader]);
    for (const relation of entry.related) stated.push([entry.id, relation]);
  }
  const known = (from: string, to: string): boolean => from !== to && edges.broader.has(to);
  for (const [id, wider] of edges.broader) {
    const real = [...new Set(wider)].filter((wide) => known(id, wide));
    edges.broader.set(id, real);
    for (const wide of real) add(edges.narrower, wide, id);
  }
  for (const [id, relation] of stated) if (known(id, relation.id)) relate(edges.related, id, relation);
  for (const [id, { id: other, reason }] of stated) if (known(id, other)) relate(edges.related, other, { id, reason });
  return edges;
}

function add(lists: Map<string, string[]>, id: string, other: string): void {
  const list = lists.get(id);
  if (!list) lists.set(id, [other]);
  else if (!list.includes(other)) list.push(other);
}

/** The reason that an entry states itself comes before the one mirrored from the other side. */
function relate(lists: Map<string, Relation[]>, id: string, relation: Relation): void {
  const list = lists.get(id);
  if (!list) lists.set(id, [relation]);
  else if (!list.some((known) => known.id === relation.id)) list.push(relation);
}
