// Long because the ways from a phrase to an entry are tried in one order, which is read as a whole.
import type { AliasContext, CompetencyKind } from '../model/competency.ts';
import { aliasHolds } from './context.ts';
import { expOf } from './exponent.ts';
import { foldedWords } from './labelbuild.ts';
import { aliasOf, contextOf, type LabelOwner, type Lexicon } from './lexicon.ts';
import { degreeLink, namedLink } from './namelink.ts';
import { kindWeight, type Overlap, overlapsOf } from './overlap.ts';
import { stemsOf } from './stem.ts';
import type { Surroundings } from './surroundings.ts';

/** The competency that a phrase means. `confidence` is 1 for a label of the framework word by word, else the chance that it is right. */
export interface PhraseLink {
  readonly id: string;
  readonly label: string;
  readonly confidence: number;
}

/** No weaker link is given. On labelled phrases of postings it keeps as many right links as it can without more wrong ones. */
export const LEAST_CONFIDENCE = 0.38;
/** Logistic regression over the features of `linkCandidates`, in their order, by `test/train/link.ts`. */
const LINK_WEIGHTS = [1.89, 2.36, 4.63, 0.21, 1.08, 1.4, 2.52, -0.15] as const;
const LINK_BIAS = -11.38;

/**
 * Links a phrase of a posting to the framework: a label word by word, else one label inside the phrase (for names of
 * tools, languages and credentials), else the entry that most likely is meant by the overlap of stems with its labels, the
 * kind and the title's field, else one label of an attitude inside it. Null when no link is safe enough. `kind` null when it is not known.
 */
export function linkPhrase(
  phrase: string,
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
  page: Surroundings | null = null,
): PhraseLink | null {
  if (VEHICLE_CLASS.test(phrase))
    return exactLink(phrase.replace(VEHICLE_CLASS, '$1+E licence'), 'credential', lexicon, page);
  const short = phrase.slice(0, 300);
  const exact = exactLink(short, kind, lexicon, page);
  return exact || SHORT_FORM.test(short) ? exact : inexactLink(short, kind, title, lexicon, page);
}

/** "PACE" without the police around it is not the word "pace" either. */
const SHORT_FORM = /^[A-Z][A-Z0-9&/-]{1,4}$/;

/** Classes of driving licences with a trailer ("C+E", "C1+E", "B+E"), which are no tools called "C" or "B". */
const VEHICLE_CLASS = /^\W{0,9}([A-D]1?)\s?\+\s?E\W{0,9}$/;

const FLOURISH =
  /^(?:(?:an?|the|some|your|our|strong|good|excellent|great|solid|proven|basic|advanced|sound|deep|working|fluent|fluency in|proficien\w+ (?:in|with)|knowledge of|experience (?:in|with|of|using)|ability to|understanding of|familiar\w* with|use of|using|skills? in|valid|current|full|clean)\s+)+|(?:(?<!\s)\s+(?:skills?|knowledge|experience|abilities|ability|proficiency|expertise|certifi(?:ed|cation)|or equivalent|or similar|software|tools?|language))+$/gi;

/** The phrase, or the phrase without its flourishes, is a label. */
function exactLink(
  phrase: string,
  kind: CompetencyKind | null,
  lexicon: Lexicon,
  page: Surroundings | null,
): PhraseLink | null {
  const bare = phrase.replace(FLOURISH, '').trim();
  for (const text of bare === phrase || bare === '' ? [phrase] : [phrase, bare]) {
    const { count, starts, ends, values } = lexicon.index.match(text);
    if (count !== 1 || !/^\W*$/.test(text.slice(0, starts[0]!) + text.slice(ends[0]!))) continue;
    const owner = ownerFor(lexicon.owners(values[0]!), text.slice(starts[0]!, ends[0]!), kind, lexicon, page);
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
  page: Surroundings | null,
): LabelOwner | null {
  let best: LabelOwner | null = null;
  let most = 0;
  for (const owner of owners) {
    const rule = contextOf(lexicon, owner);
    const trusted = kind !== null && kind === lexicon.entry(owner.entry).kind;
    if (rule?.exactCase && written !== rule.alias && (!trusted || isShort(rule.alias, written))) continue;
    if (rule && kind === null && !aliasHolds(written, 0, written.length, rule, () => false)) continue;
    const weight = kindWeight(kind, lexicon.entry(owner.entry).kind);
    if (rule !== null && weight < 0.8 && owners.length === 1) continue;
    const sense = page ? senseWeight(owner, rule, lexicon, page) : 1;
    if (sense === 0 || weight * sense <= most) continue;
    best = owner;
    most = weight * sense;
  }
  return best;
}

/** Of a posting's entries, how many of a sector make the posting one of that trade. */
const OWN_TRADE = 0.08;
const EACH_NEAR = 0.4;

/**
 * How much a posting as a whole speaks for a sense: 0 when an ambiguous name of a trade has none of its neighbours there and
 * nothing else is of that trade ("functions" in a posting for programmers are no banquets).
 */
function senseWeight(owner: LabelOwner, rule: AliasContext | null, lexicon: Lexicon, page: Surroundings): number {
  const { sector, kind } = lexicon.entry(owner.entry);
  const share = page.share(sector);
  if (!rule || rule.near.length === 0) return 1 + share;
  const near = page.near(rule);
  const isOfNoTrade = kind === 'transversal' || kind === 'language';
  if (near === 0 && share < OWN_TRADE && !isOfNoTrade) return 0;
  return 1 + share + EACH_NEAR * near;
}

/** A short form in capitals written as an ordinary word: "rest" for REST, "pace" for PACE. */
function isShort(alias: string, written: string): boolean {
  return !/\p{Ll}/u.test(alias) && !/\p{Lu}/u.test(written);
}

/** The longest label of the same kind inside the phrase ("Microsoft Excel 2013", "fluent in German", "work collaboratively with vendors"). */
function innerLink(
  phrase: string,
  kind: CompetencyKind,
  lexicon: Lexicon,
  page: Surroundings | null,
): PhraseLink | null {
  const { count, starts, ends, values } = lexicon.index.match(phrase);
  let best: LabelOwner | null = null;
  let longest = 0;
  for (let i = 0; i < count; i++) {
    const written = phrase.slice(starts[i]!, ends[i]!);
    const owner = ownerFor(lexicon.owners(values[i]!), written, kind, lexicon, page);
    if (!owner || lexicon.entry(owner.entry).kind !== kind || written.length <= longest) continue;
    best = owner;
    longest = written.length;
  }
  if (!best) return null;
  const confidence = 0.7 + 0.25 * (longest / phrase.length);
  return { id: lexicon.id(best.entry), label: lexicon.entry(best.entry).label, confidence };
}

/**
 * A name holds its label or is near to one. Of anything else the likeliest entry is meant; an attitude in a long phrase is
 * meant by its own word when no entry is likely: of 90 such links that were read, 80 were right.
 */
function inexactLink(
  phrase: string,
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
  page: Surroundings | null,
): PhraseLink | null {
  if (kind === 'tool' || kind === 'language' || kind === 'credential')
    return (
      innerLink(phrase, kind, lexicon, page) ??
      (kind === 'credential' ? degreeLink(phrase, title, lexicon) : null) ??
      namedLink(phrase, kind, title, lexicon)
    );
  const found = likeliestLink(phrase, kind, title, lexicon);
  const likeliest = found && isOthersWork(phrase, found, lexicon) ? null : found;
  return likeliest ?? (kind === 'transversal' ? innerLink(phrase, kind, lexicon, page) : nameBefore(phrase, lexicon));
}

/** People whom one works with, manages or supports: what they do is their work ("work with our editors", "manages 4 Data Analysts"). */
const PEOPLE =
  /^\W*(?:effectively |closely )?(?:manag\w+|supervis\w+|support\w*|(?:work|liais|collaborat|partner)\w*(?: closely| directly| effectively)? (?:with|alongside))\s+(?:[\w-]+\s+){0,3}(?!(?:partn|stakehold|us|custom|suppli)ers)\w+(?:ers|ors|ists|ysts)\W*$/i;

/** Whether a phrase only names other people's work; how one works with them may still be meant. */
function isOthersWork(phrase: string, { id }: PhraseLink, lexicon: Lexicon): boolean {
  return PEOPLE.test(phrase) && lexicon.entry(lexicon.indexOf(id)).kind !== 'transversal';
}

const WHERE_OR_WHAT_FOR = / (?:in|at|for|on) /;

/** A tool's name before where or what for it is used ("Kubernetes in production"), if it is no ordinary word as well. */
function nameBefore(phrase: string, lexicon: Lexicon): PhraseLink | null {
  const end = phrase.search(WHERE_OR_WHAT_FOR);
  if (end < 0) return null;
  const { count, starts, ends, values } = lexicon.index.match(phrase);
  for (let i = 0; i < count; i++) {
    if (starts[i] !== 0 || ends[i] !== end) continue;
    const owner = lexicon.owners(values[i]!).find((one) => !one.ruled && lexicon.entry(one.entry).kind === 'tool');
    if (!owner) return null;
    const { id, label } = lexicon.entry(owner.entry);
    return { id, label, confidence: 0.7 };
  }
  return null;
}

/** Entries looked at closely. */
const CLOSE = 8;

/** What is looked at in a candidate, as numbers from 0 to 1; learnt on by `test/train/link.ts`. */
export interface LinkCandidate {
  readonly entry: number;
  readonly features: readonly number[];
}

/** The entries that a phrase may mean, for phrases that are no label word by word. */
export function linkCandidates(
  phrase: string,
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
): LinkCandidate[] {
  const words = wordsOf(phrase);
  return nearest(words, kind, title, lexicon).map((overlap) => ({
    entry: overlap.entry,
    features: featuresOf(overlap, words, sharesOf(overlap, words, lexicon)),
  }));
}

interface PhraseWords {
  readonly words: readonly string[];
  readonly stems: readonly string[];
}

function wordsOf(phrase: string): PhraseWords {
  const words = foldedWords(phrase);
  return { words, stems: stemsOf(words) };
}

function nearest({ words }: PhraseWords, kind: CompetencyKind | null, title: string, lexicon: Lexicon): Overlap[] {
  return overlapsOf(words, kind, title, lexicon).slice(0, CLOSE);
}

/** What a phrase and a label have in common, 0 to 1 each. */
interface Shares {
  /** Share of the phrase's stems that the label has. */
  readonly stems: number;
  /** Whether all of the label's stems are shared. */
  readonly whole: 0 | 1;
  /** Share of the label's words that the phrase has as they are written. */
  readonly written: number;
}

/** No label shares more. */
const ALL: Shares = { stems: 1, whole: 1, written: 1 };

function sharesOf({ owner }: Overlap, { words, stems }: PhraseWords, lexicon: Lexicon): Shares {
  const labelWords = foldedWords(aliasOf(lexicon, owner));
  const labelStems = stemsOf(labelWords);
  const shared = labelStems.filter((stem) => stems.includes(stem)).length;
  const written = labelWords.filter((word) => words.includes(word)).length;
  return {
    stems: shared / Math.max(1, stems.length),
    whole: shared === labelStems.length ? 1 : 0,
    written: written / Math.max(1, labelWords.length),
  };
}

function featuresOf({ fit, kindWeight: weight, labels }: Overlap, { stems }: PhraseWords, shares: Shares): number[] {
  return [
    fit,
    fit * fit,
    weight,
    shares.stems,
    shares.whole,
    shares.written,
    Math.min(labels, 4) / 4,
    stems.length === 1 ? 1 : 0,
  ];
}

/** The chance that the candidate with these features is what the phrase means. */
function chanceOf(features: readonly number[]): number {
  let score: number = LINK_BIAS;
  for (let i = 0; i < features.length; i++) score += LINK_WEIGHTS[i]! * features[i]!;
  return 1 / (1 + expOf(-score));
}

/** Far more than `expOf` is off by. */
const SAFE = 1e-6;

function likeliestLink(
  phrase: string,
  kind: CompetencyKind | null,
  title: string,
  lexicon: Lexicon,
): PhraseLink | null {
  let best = -1;
  let most: number = LEAST_CONFIDENCE;
  const words = wordsOf(phrase);
  for (const overlap of nearest(words, kind, title, lexicon)) {
    // The label is not cut into words where even one that shares all would not be likelier.
    if (chanceOf(featuresOf(overlap, words, ALL)) < most - SAFE) continue;
    const chance = chanceOf(featuresOf(overlap, words, sharesOf(overlap, words, lexicon)));
    if (chance < most) continue;
    best = overlap.entry;
    most = chance;
  }
  if (best < 0) return null;
  const { id, label } = lexicon.entry(best);
  return { id, label, confidence: Math.min(0.99, most) };
}
