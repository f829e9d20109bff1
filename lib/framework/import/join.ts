import type { AliasContext, Competency } from '../../model/competency.ts';
import type { Concept } from './concept.ts';
import { foldLabel, ruleFor } from './label.ts';

/** Names that an import gives a competency of the framework. */
export interface ExtraAliases {
  readonly id: string;
  readonly aliases: readonly string[];
  readonly contexts: readonly AliasContext[];
}

export interface Joined {
  readonly added: readonly Competency[];
  readonly extra: readonly ExtraAliases[];
  /** How many concepts of the files are competencies of the framework already. */
  readonly joined: number;
}

/** A concept that becomes a competency. `shared`: the framework has its label for something else too. */
interface Fresh {
  readonly concept: Concept;
  readonly id: string;
  readonly shared: boolean;
}

/** Searches for a circle stop here; published lists are a dozen levels deep. */
const MOST_WIDER = 500;

/** More names than this for one competency are a broken file. */
const MOST_ALIASES = 400;

/**
 * Joins concepts to the framework: by ESCO URI, else by a label that is one of ours word by word. What is not ours becomes
 * a competency of its own. A name belongs to one competency only: ours keep theirs, then preferred labels, then the others
 * in the order of the files.
 */
export function joinConcepts(
  concepts: readonly Concept[],
  edges: readonly (readonly [string, string])[],
  builtIn: readonly Competency[],
): Joined {
  const ours = openOurs(builtIn);
  const homes = new Map<string, string>();
  const fresh = new Map<string, Fresh>();
  const nextId = idGiver(ours.ids);
  let joined = 0;
  for (const concept of concepts) {
    if (homes.has(concept.key)) continue;
    const known = ours.find(concept);
    if (known) joined++;
    const id = known ?? (concept.group ? null : nextId(concept.id));
    if (id === null) continue;
    homes.set(concept.key, id);
    if (known) continue;
    const label = foldLabel(concept.label);
    fresh.set(id, { concept, id, shared: ours.owners.has(label) });
    if (!ours.owners.has(label)) ours.owners.set(label, id);
  }
  const names = namesOf(concepts, homes, ours.owners);
  const wider = widerOf(concepts, edges, homes, fresh);
  const added = [...fresh.values()].map((one) => competencyOf(one, names.get(one.id) ?? [], wider.get(one.id) ?? []));
  const extra = [...names]
    .filter(([id]) => !fresh.has(id))
    .map(([id, aliases]) => ({ id, aliases, contexts: rulesOf(aliases) }));
  return { added, extra, joined };
}

interface Ours {
  readonly ids: ReadonlySet<string>;
  /** Who owns a folded label; grows with the names that the import gives. */
  readonly owners: Map<string, string>;
  find(concept: Concept): string | null;
}

function openOurs(builtIn: readonly Competency[]): Ours {
  const byEsco = new Map<string, string[]>();
  const owners = new Map<string, string>();
  const plain = new Map<string, string>();
  for (const entry of builtIn) {
    for (const uuid of entry.esco) byEsco.set(uuid, [...(byEsco.get(uuid) ?? []), entry.id]);
    for (const label of [entry.label, ...entry.aliases]) {
      const key = foldLabel(label);
      if (!owners.has(key)) owners.set(key, entry.id);
      if (label === entry.label || !entry.contexts.some(({ alias }) => alias === label))
        plain.set(key, plain.get(key) ?? entry.id);
    }
  }
  return {
    ids: new Set(builtIn.map(({ id }) => id)),
    owners,
    find({ esco, label }) {
      const same = plain.get(foldLabel(label)) ?? null;
      const listed = esco ? byEsco.get(esco) : undefined;
      if (!listed) return same;
      return same !== null && listed.includes(same) ? same : listed[0]!;
    },
  };
}

/** Gives ids that are not taken: the wanted one, else with a number behind it. */
function idGiver(taken: ReadonlySet<string>): (wanted: string) => string {
  const given = new Map<string, number>();
  return (wanted) => {
    let id = wanted;
    while (taken.has(id) || given.has(id)) {
      const next = (given.get(wanted) ?? 1) + 1;
      given.set(wanted, next);
      id = `${wanted}-${next}`;
    }
    given.set(id, given.get(id) ?? 1);
    return id;
  };
}

function namesOf(
  concepts: readonly Concept[],
  homes: ReadonlyMap<string, string>,
  owners: Map<string, string>,
): Map<string, string[]> {
  const names = new Map<string, string[]>();
  const give = (id: string, label: string): void => {
    const key = foldLabel(label);
    const list = names.get(id);
    if (owners.has(key) || (list?.length ?? 0) >= MOST_ALIASES) return;
    owners.set(key, id);
    if (list) list.push(label);
    else names.set(id, [label]);
  };
  for (const { key, label } of concepts) {
    const id = homes.get(key);
    if (id !== undefined) give(id, label);
  }
  for (const { key, aliases } of concepts) {
    const id = homes.get(key);
    if (id !== undefined) for (const alias of aliases) give(id, alias);
  }
  return names;
}

/** Wider competencies of the new ones. An edge that would close a circle is left out. */
function widerOf(
  concepts: readonly Concept[],
  edges: readonly (readonly [string, string])[],
  homes: ReadonlyMap<string, string>,
  fresh: ReadonlyMap<string, unknown>,
): Map<string, string[]> {
  const wider = new Map<string, string[]>();
  const stated = concepts.flatMap(({ key, broader }) => broader.map((wide) => [key, wide] as const));
  for (const [narrow, wide] of [...edges, ...stated]) {
    const from = homes.get(narrow);
    const to = homes.get(wide) ?? homes.get(foldLabel(wide));
    if (!from || !to || from === to || !fresh.has(from) || reaches(to, from, wider)) continue;
    const list = wider.get(from);
    if (!list) wider.set(from, [to]);
    else if (!list.includes(to)) list.push(to);
  }
  return wider;
}

function reaches(from: string, wanted: string, wider: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([from]);
  for (const id of seen) {
    if (id === wanted || seen.size > MOST_WIDER) return true;
    for (const next of wider.get(id) ?? []) seen.add(next);
  }
  return false;
}

function competencyOf(
  { concept, id, shared }: Fresh,
  aliases: readonly string[],
  broader: readonly string[],
): Competency {
  const rule = ruleFor(concept.label, shared);
  return {
    id,
    label: concept.label,
    kind: concept.kind,
    sector: 'imported',
    aliases,
    broader,
    related: [],
    esco: concept.esco ? [concept.esco] : [],
    onet: concept.onet,
    contexts: [...(rule ? [rule] : []), ...rulesOf(aliases)],
    countries: [],
    issuer: null,
    scale: null,
  };
}

function rulesOf(labels: readonly string[]): AliasContext[] {
  return labels.flatMap((label) => ruleFor(label) ?? []);
}
