import type { CompetencyKind } from '../model/competency.ts';
import { foldedWords } from './labelbuild.ts';
import type { LabelOwner, Lexicon } from './lexicon.ts';

/** How much a candidate of another kind counts. Abilities, knowledge and attitudes are often worded alike. */
const KINDS: Readonly<Record<CompetencyKind, Partial<Record<CompetencyKind, number>>>> = {
  tool: { tool: 1, knowledge: 0.85, skill: 0.8, language: 0.8 },
  skill: { skill: 1, knowledge: 0.97, transversal: 0.92, tool: 0.7 },
  knowledge: { knowledge: 1, skill: 0.97, credential: 0.85, tool: 0.8, transversal: 0.85 },
  transversal: { transversal: 1, skill: 0.93, knowledge: 0.85 },
  language: { language: 1 },
  credential: { credential: 1, knowledge: 0.85, skill: 0.7 },
};
const OTHER_KIND = 0.6;
/** A candidate of the field that the title names is a little more likely. */
const OWN_FIELD = 1.06;
const CANDIDATES = 24;
export function kindWeight(asked: CompetencyKind | null, found: CompetencyKind): number {
  return asked === null ? 1 : (KINDS[asked][found] ?? OTHER_KIND);
}

/** A label that shares stems with a phrase, and how the entry that owns it fits. */
export interface Overlap {
  readonly entry: number;
  readonly owner: LabelOwner;
  /** Overlap times the weight of the kind, and of the field where that is the title's. */
  readonly fit: number;
  readonly kindWeight: number;
  /** How many of the entry's labels share stems with the phrase. */
  labels: number;
}

/** The entries with labels nearest to the words, each with its nearest label, best first. */
export function overlapsOf(
  words: readonly string[],
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
): Overlap[] {
  const field = fieldOf(title, lexicon);
  const best = new Map<number, Overlap>();
  for (const { label, overlap } of lexicon.phrases.rank(words, CANDIDATES)) {
    for (const owner of lexicon.owners(label)) {
      if (owner.ruled) continue;
      const entry = lexicon.entry(owner.entry);
      const weight = kindWeight(kind, entry.kind);
      const fit = Math.min(0.99, overlap * weight * (field.has(entry.sector) ? OWN_FIELD : 1));
      const known = best.get(owner.entry);
      if (known) known.labels++;
      if (!known || fit > known.fit)
        best.set(owner.entry, { entry: owner.entry, owner, fit, kindWeight: weight, labels: known?.labels ?? 1 });
    }
  }
  return [...best.values()].sort((x, y) => y.fit - x.fit || x.entry - y.entry);
}

const fields = new WeakMap<Lexicon, { title: string; sectors: ReadonlySet<string> }>();

/** The sectors of the entries nearest to a title; the last title is remembered, for a posting has many phrases. */
function fieldOf(title: string, lexicon: Lexicon): ReadonlySet<string> {
  const known = fields.get(lexicon);
  if (known?.title === title) return known.sectors;
  const sectors = new Set<string>();
  for (const { label, overlap } of lexicon.phrases.rank(foldedWords(title.slice(0, 200)), 5)) {
    if (overlap < 0.3) break;
    for (const owner of lexicon.owners(label)) sectors.add(lexicon.entry(owner.entry).sector);
  }
  fields.set(lexicon, { title, sectors });
  return sectors;
}
