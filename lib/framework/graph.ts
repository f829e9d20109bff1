import type { Competency, Relation } from '../model/competency.ts';

/** How competencies stand to each other, by id. Related is symmetric: each side has the reason that either side states. */
export interface Graph {
  broader(id: string): readonly string[];
  narrower(id: string): readonly string[];
  related(id: string): readonly Relation[];
  has(id: string): boolean;
  get(id: string): Competency | undefined;
}

/** Builds the graph; edges to ids that do not exist, and of an entry to itself, are left out. */
export function openGraph(entries: Iterable<Competency>): Graph {
  const byId = new Map<string, Competency>();
  for (const entry of entries) byId.set(entry.id, entry);
  const broader = new Map<string, string[]>();
  const narrower = new Map<string, string[]>();
  const related = new Map<string, Relation[]>();
  for (const entry of byId.values()) {
    for (const wide of entry.broader) {
      if (wide === entry.id || !byId.has(wide)) continue;
      add(broader, entry.id, wide);
      add(narrower, wide, entry.id);
    }
    for (const relation of entry.related) {
      if (relation.id === entry.id || !byId.has(relation.id)) continue;
      relate(related, entry.id, relation);
    }
  }
  for (const entry of byId.values()) {
    for (const relation of entry.related) {
      if (relation.id !== entry.id && byId.has(relation.id))
        relate(related, relation.id, { id: entry.id, reason: relation.reason });
    }
  }
  return {
    broader: (id) => broader.get(id) ?? [],
    narrower: (id) => narrower.get(id) ?? [],
    related: (id) => related.get(id) ?? [],
    has: (id) => byId.has(id),
    get: (id) => byId.get(id),
  };
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
