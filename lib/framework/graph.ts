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
 * wait for it. Edges to ids that do not exist, and of an entry to itself, are left out.
 */
export function openGraph(entries: Iterable<Competency>): Graph {
  let edges: Edges | null = null;
  const built = (): Edges => {
    edges ??= edgesOf(entries);
    return edges;
  };
  return {
    broader: (id) => built().broader.get(id) ?? [],
    narrower: (id) => built().narrower.get(id) ?? [],
    related: (id) => built().related.get(id) ?? [],
    has: (id) => built().byId.has(id),
    get: (id) => built().byId.get(id),
  };
}

interface Edges {
  readonly byId: Map<string, Competency>;
  readonly broader: Map<string, string[]>;
  readonly narrower: Map<string, string[]>;
  readonly related: Map<string, Relation[]>;
}

function edgesOf(entries: Iterable<Competency>): Edges {
  const byId = new Map<string, Competency>();
  for (const entry of entries) byId.set(entry.id, entry);
  const edges: Edges = { byId, broader: new Map(), narrower: new Map(), related: new Map() };
  const known = (entry: Competency, id: string): boolean => id !== entry.id && byId.has(id);
  for (const entry of byId.values()) {
    for (const wide of entry.broader) {
      if (!known(entry, wide)) continue;
      add(edges.broader, entry.id, wide);
      add(edges.narrower, wide, entry.id);
    }
    for (const relation of entry.related) if (known(entry, relation.id)) relate(edges.related, entry.id, relation);
  }
  for (const entry of byId.values()) {
    for (const { id, reason } of entry.related)
      if (known(entry, id)) relate(edges.related, id, { id: entry.id, reason });
  }
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
