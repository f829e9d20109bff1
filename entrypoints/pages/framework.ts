import { useEffect, useState } from 'preact/hooks';
import { openFramework } from '../../lib/analyse.ts';
import { type Graph, graphOf } from '../../lib/framework/graph.ts';
import type { Competency } from '../../lib/model/competency.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { buildInWorker } from './framework-build.ts';
import { useLive } from './live.ts';
import { frameworkStamp, packedFramework } from './user-framework.ts';

let opened: { readonly stamp: string; readonly lexicon: Promise<Lexicon> } | null = null;

/** The competency framework as the user has it, for pages that let them choose from it; opened again after a change. */
export async function framework(): Promise<Lexicon> {
  const stamp = await frameworkStamp();
  if (opened?.stamp !== stamp) opened = { stamp, lexicon: packedFramework(stamp, buildInWorker).then(openFramework) };
  return opened.lexicon;
}

/** The framework, following what the user imports, adds and rejects, in any tab. */
export function useFramework(): Lexicon | null {
  const stamp = useLive(frameworkStamp);
  const [lexicon, set] = useState<Lexicon | null>(null);
  useEffect(() => {
    if (stamp !== undefined) void framework().then(set);
  }, [stamp]);
  return lexicon;
}

/** The label of an id; the id itself while the framework is being opened or does not hold it. */
export function labelOf(lexicon: Lexicon | null, id: string): string {
  const number = lexicon?.indexOf(id) ?? -1;
  return number < 0 ? id : lexicon!.entry(number).label;
}

const graphs = new WeakMap<Lexicon, Graph>();

/** How the entries stand to each other; built once, on first use. */
export async function frameworkGraph(): Promise<Graph> {
  return graphFor(await framework());
}

export function graphFor(lexicon: Lexicon): Graph {
  const graph = graphs.get(lexicon) ?? graphOf(lexicon);
  graphs.set(lexicon, graph);
  return graph;
}

export function entriesOf(lexicon: Lexicon): Competency[] {
  return Array.from({ length: lexicon.size }, (_, i) => lexicon.entry(i));
}

export interface Choice {
  readonly id: string;
  readonly label: string;
  /** The other name that matched; null when the label itself did. */
  readonly via: string | null;
}

/** A framework made ready for searching: for each entry its names in lower case, one on a line, the label first. */
const searchable = new WeakMap<Lexicon, string[]>();

/** Lower-cased names of all entries; the first call reads every entry, which for all of ESCO takes a fraction of a second. */
export function namesOf(lexicon: Lexicon): readonly string[] {
  const known = searchable.get(lexicon);
  if (known) return known;
  const names = entriesOf(lexicon).map(({ label, aliases }) => [label, ...aliases].join('\n').toLowerCase());
  searchable.set(lexicon, names);
  return names;
}

/** Entries whose label or alias starts with or contains the words, best first. */
export function searchFramework(lexicon: Lexicon, words: string, most = 8): Choice[] {
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found: { readonly rank: number; readonly entry: number; readonly name: number }[] = [];
  namesOf(lexicon).forEach((names, entry) => {
    if (!names.includes(wanted)) return;
    const [rank, name] = bestName(names.split('\n'), wanted);
    found.push({ rank, entry, name });
  });
  const label = (entry: number) => lexicon.entry(entry).label;
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank || label(a.entry).length - label(b.entry).length || (label(a.entry) < label(b.entry) ? -1 : 1),
    )
    .slice(0, most)
    .map(({ entry, name }) => ({
      id: lexicon.id(entry),
      label: label(entry),
      via: name === 0 ? null : (lexicon.entry(entry).aliases[name - 1] ?? null),
    }));
}

/** The entry that has exactly this name, in any case; null when none has. */
export function entryNamed(lexicon: Lexicon, name: string): Choice | null {
  const [best] = searchFramework(lexicon, name, 1);
  const written = best?.via ?? best?.label;
  return best && written?.toLowerCase() === name.trim().toLowerCase() ? best : null;
}

/** The rank of the name that fits best, and its position. The label comes before another name that fits as well. */
function bestName(names: readonly string[], wanted: string): [rank: number, name: number] {
  let best: [number, number] = [9, 0];
  names.forEach((name, n) => {
    const rank = rankOf(name, wanted) + (n === 0 ? 0 : 0.5);
    if (rank < best[0]) best = [rank, n];
  });
  return best;
}

/** 0 the same, 1 starts with it, 2 a word starts with it, 3 contains it, 9 not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 9;
}
