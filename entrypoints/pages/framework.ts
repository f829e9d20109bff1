import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { openFramework } from '../../lib/analyse.ts';
import { type Graph, openGraph } from '../../lib/framework/graph.ts';
import type { Competency } from '../../lib/model/competency.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';

let opening: Promise<Lexicon> | null = null;

/** The competency framework for pages that let the user choose from it. */
export function framework(): Promise<Lexicon> {
  opening ??= fetch(browser.runtime.getURL('data/framework.bin'))
    .then((response) => response.arrayBuffer())
    .then(openFramework);
  return opening;
}

export function useFramework(): Lexicon | null {
  const [lexicon, set] = useState<Lexicon | null>(null);
  useEffect(() => {
    void framework().then(set);
  }, []);
  return lexicon;
}

/** The label of an id; the id itself while the framework is being opened or does not hold it. */
export function labelOf(lexicon: Lexicon | null, id: string): string {
  const number = lexicon?.indexOf(id) ?? -1;
  return number < 0 ? id : lexicon!.entry(number).label;
}

let graph: Promise<Graph> | null = null;

/** How the entries stand to each other; built once, on first use. */
export function frameworkGraph(): Promise<Graph> {
  graph ??= framework().then((lexicon) => openGraph(entriesOf(lexicon)));
  return graph;
}

export function entriesOf(lexicon: Lexicon): Competency[] {
  return Array.from({ length: lexicon.size }, (_, i) => lexicon.entry(i));
}

export interface Choice {
  readonly id: string;
  readonly label: string;
}

/** Entries whose label or alias starts with or contains the words, best first. */
export function searchFramework(lexicon: Lexicon, words: string, most = 8): Choice[] {
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found: { readonly rank: number; readonly choice: Choice }[] = [];
  for (let i = 0; i < lexicon.size; i++) {
    const entry = lexicon.entry(i);
    const rank = Math.min(
      ...[entry.label, ...entry.aliases].map((name, n) => rankOf(name.toLowerCase(), wanted) + (n === 0 ? 0 : 0.5)),
    );
    if (rank < 9) found.push({ rank, choice: { id: entry.id, label: entry.label } });
  }
  return found
    .sort(
      (a, b) =>
        a.rank - b.rank || a.choice.label.length - b.choice.label.length || (a.choice.label < b.choice.label ? -1 : 1),
    )
    .slice(0, most)
    .map(({ choice }) => choice);
}

/** 0 the same, 1 starts with it, 2 a word starts with it, 3 contains it, 9 not at all. */
function rankOf(name: string, wanted: string): number {
  if (name === wanted) return 0;
  if (name.startsWith(wanted)) return 1;
  if (name.includes(` ${wanted}`)) return 2;
  return name.includes(wanted) ? 3 : 9;
}
