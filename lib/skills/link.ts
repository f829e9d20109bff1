import type { CompetencyKind } from '../model/competency.ts';
import { aliasHolds } from './context.ts';
import { foldedWords } from './labelbuild.ts';
import { contextOf, type LabelOwner, type Lexicon } from './lexicon.ts';
import { stemsOf } from './stem.ts';

/** The competency that a phrase means. `confidence` is 1 for a label of the framework word by word, less by overlap. */
export interface PhraseLink {
  readonly id: string;
  readonly label: string;
  readonly confidence: number;
}

/** No weaker link is given. */
export const LEAST_CONFIDENCE = 0.56;
/** Read by hand on labelled phrases: of links weaker than this about half are wrong. Names are safer, single words are not. */
const LEAST = { name: LEAST_CONFIDENCE, phrase: 0.64, attitude: 0.8, word: 0.92 } as const;

function leastFor(words: readonly string[], kind: CompetencyKind | null): number {
  if (stemsOf(words).length === 1) return kind === 'transversal' ? LEAST.attitude : LEAST.word;
  return kind === 'tool' || kind === 'credential' ? LEAST.name : LEAST.phrase;
}

/** How much a candidate of another kind counts. Abilities, knowledge and attitudes are often worded alike. */
const KINDS: Readonly<Record<CompetencyKind, Partial<Record<CompetencyKind, number>>>> = {
  tool: { tool: 1, knowledge: 0.85, skill: 0.8 },
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
/** Among equals the entry wins whose own label it is, then the one with more labels of the kind. */
const OWN_LABEL = 0.01;
const MORE_LABELS = 0.002;

/**
 * Links a phrase of a posting to the framework: a label word by word, else one label inside the phrase (for names of
 * tools, languages and credentials), else the label with the largest idf-weighted overlap of stems, with the kind and the
 * title's field as prior. Null when no link is safe enough (`LEAST`). `kind` null when it is not known.
 */
export function linkPhrase(
  phrase: string,
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
): PhraseLink | null {
  const short = phrase.slice(0, 300);
  return exactLink(short, kind, lexicon) ?? innerLink(short, kind, lexicon) ?? rankedLink(short, kind, title, lexicon);
}

const FLOURISH =
  /^(?:(?:an?|the|some|your|our|strong|good|excellent|great|solid|proven|basic|advanced|sound|deep|working|fluent|fluency in|proficien\w+ (?:in|with)|knowledge of|experience (?:in|with|of|using)|ability to|understanding of|familiar\w* with|use of|using|skills? in|valid|current|full|clean)\s+)+|(?:\s+(?:skills?|knowledge|experience|abilities|ability|proficiency|expertise|certifi(?:ed|cation)|or equivalent|or similar|software|tools?|language))+$/gi;

/** The phrase, or the phrase without its flourishes, is a label. */
function exactLink(phrase: string, kind: CompetencyKind | null, lexicon: Lexicon): PhraseLink | null {
  const bare = phrase.replace(FLOURISH, '').trim();
  for (const text of bare === phrase || bare === '' ? [phrase] : [phrase, bare]) {
    const { count, starts, ends, values } = lexicon.index.match(text);
    if (count !== 1 || !/^\W*$/.test(text.slice(0, starts[0]!) + text.slice(ends[0]!))) continue;
    const owner = ownerFor(lexicon.owners(values[0]!), text.slice(starts[0]!, ends[0]!), kind, lexicon);
    if (owner) return { id: lexicon.id(owner.entry), label: lexicon.entry(owner.entry).label, confidence: 1 };
  }
  return null;
}

/** The owner whose kind fits best. With the same kind neither the words around nor the case are needed. */
function ownerFor(
  owners: readonly LabelOwner[],
  written: string,
  kind: CompetencyKind | null,
  lexicon: Lexicon,
): LabelOwner | null {
  let best: LabelOwner | null = null;
  let most = 0;
  for (const owner of owners) {
    const rule = contextOf(lexicon, owner);
    const trusted = kind !== null && kind === lexicon.entry(owner.entry).kind;
    if (rule?.exactCase && !trusted && written !== rule.alias) continue;
    if (rule && kind === null && !aliasHolds(written, 0, written.length, rule, () => false)) continue;
    const weight = kindWeight(kind, lexicon.entry(owner.entry).kind);
    if (weight <= most || (rule !== null && weight < 0.8)) continue;
    best = owner;
    most = weight;
  }
  return best;
}

function kindWeight(asked: CompetencyKind | null, found: CompetencyKind): number {
  return asked === null ? 1 : (KINDS[asked][found] ?? OTHER_KIND);
}

/** For named things: the longest label of the same kind inside the phrase ("Microsoft Excel 2013", "fluent in German"). */
function innerLink(phrase: string, kind: CompetencyKind | null, lexicon: Lexicon): PhraseLink | null {
  if (kind !== 'tool' && kind !== 'language' && kind !== 'credential') return null;
  const { count, starts, ends, values } = lexicon.index.match(phrase);
  let best: LabelOwner | null = null;
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const written = phrase.slice(starts[i]!, ends[i]!);
    const owner = ownerFor(lexicon.owners(values[i]!), written, kind, lexicon);
    if (!owner || lexicon.entry(owner.entry).kind !== kind || written.length <= longest) continue;
    best = owner;
    longest = written.length;
  }
  if (!best) return null;
  const confidence = 0.7 + 0.25 * (longest / phrase.length);
  return { id: lexicon.id(best.entry), label: lexicon.entry(best.entry).label, confidence };
}

function rankedLink(phrase: string, kind: CompetencyKind | null, title: string, lexicon: Lexicon): PhraseLink | null {
  const words = foldedWords(phrase);
  const least = leastFor(words, kind);
  const field = fieldOf(title, lexicon);
  const scores = new Map<number, { confidence: number; bonus: number }>();
  for (const { label, overlap } of lexicon.phrases.rank(words, CANDIDATES)) {
    if (overlap < 0.9 * least) break;
    for (const owner of lexicon.owners(label)) {
      if (owner.ruled) continue;
      const entry = lexicon.entry(owner.entry);
      const prior = kindWeight(kind, entry.kind) * (field.has(entry.sector) ? OWN_FIELD : 1);
      const confidence = Math.min(0.99, overlap * prior);
      const known = scores.get(owner.entry);
      const bonus = (known?.bonus ?? 0) + (owner.alias === 0 ? OWN_LABEL : MORE_LABELS);
      scores.set(owner.entry, { confidence: Math.max(confidence, known?.confidence ?? 0), bonus });
    }
  }
  return bestOf(scores, least, lexicon);
}

function bestOf(
  scores: ReadonlyMap<number, { readonly confidence: number; readonly bonus: number }>,
  least: number,
  lexicon: Lexicon,
): PhraseLink | null {
  let best = -1;
  let most = 0;
  for (const [entry, { confidence, bonus }] of scores) {
    if (confidence < least || confidence + bonus <= most) continue;
    best = entry;
    most = confidence + bonus;
  }
  if (best < 0) return null;
  const { id, label } = lexicon.entry(best);
  return { id, label, confidence: scores.get(best)!.confidence };
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
