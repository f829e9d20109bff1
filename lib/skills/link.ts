import type { CompetencyKind } from '../model/competency.ts';
import { aliasHolds } from './context.ts';
import { foldedWords } from './labelbuild.ts';
import { contextOf, type LabelOwner, type Lexicon } from './lexicon.ts';

/** The competency that a phrase means. `confidence` is 1 for a label of the framework word by word, less by overlap. */
export interface PhraseLink {
  readonly id: string;
  readonly label: string;
  readonly confidence: number;
}

/** Links weaker than this are not given: read by hand on labelled phrases, about half of the weaker ones are wrong. */
export const LEAST_CONFIDENCE = 0.62;

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
const CANDIDATES = 12;

/**
 * Links a phrase of a posting to the framework: a label word by word, else one label inside the phrase (for names of
 * tools, languages and credentials), else the label with the largest idf-weighted overlap of stems, with the kind and the
 * title's field as prior. Null below `LEAST_CONFIDENCE`. `kind` null when it is not known.
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

/** The owner whose kind fits best. With a known kind the words around are not needed, only the case. */
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
    if (rule?.exactCase && written !== rule.alias) continue;
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
  const field = fieldOf(title, lexicon);
  let best: PhraseLink | null = null;
  for (const { label, overlap } of lexicon.phrases.rank(foldedWords(phrase), CANDIDATES)) {
    for (const owner of lexicon.owners(label)) {
      if (owner.ruled) continue;
      const entry = lexicon.entry(owner.entry);
      const prior = kindWeight(kind, entry.kind) * (field.has(entry.sector) ? OWN_FIELD : 1);
      const confidence = Math.min(0.99, overlap * prior);
      if (confidence >= LEAST_CONFIDENCE && (!best || confidence > best.confidence))
        best = { id: entry.id, label: entry.label, confidence };
    }
  }
  return best;
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
