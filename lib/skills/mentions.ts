import { COMPETENCY_KINDS, type CompetencyKind } from '../model/competency.ts';
import { STRENGTHS, type Strength } from '../model/requirement.ts';
import { choose } from './choose.ts';
import { MUST_CUE } from './cues.ts';
import { expOf } from './exponent.ts';
import { atomsOf } from './features.ts';
import type { Gazetteer } from './gazetteer.ts';
import { isWished } from './leaning.ts';
import type { Lexicon } from './lexicon.ts';
import { highest, type Linear, scoresOf } from './linear.ts';
import type { Lines } from './lines.ts';
import { type Candidate, marginalsOf } from './marginals.ts';
import { SECTIONS } from './sections.ts';
import { SPAN_COLUMNS, spanTable } from './spantable.ts';
import { kindFeatures, MOST_SPAN_FEATURES } from './spanwords.ts';
import { type StrengthSource, strengthFeatures, strengthSource } from './strengthwords.ts';
import { sureNames } from './surenames.ts';
import { emissionsOf, type Tagger } from './tagger.ts';
import { taught } from './taught.ts';
import type { Tokens } from './tokens.ts';
import { sumsOf } from './trees.ts';
import { shortWishes } from './wishes.ts';
import { ratesOf } from './wordtable.ts';

/** One place of a text that names a competency: tokens [from, to) of a line. */
export interface Mention {
  readonly line: number;
  readonly from: number;
  readonly to: number;
  /** Probability, 0 to 1, that an annotator marks these words or nearly these. */
  readonly chance: number;
  readonly kind: CompetencyKind;
  readonly strength: Strength;
}

/** Finds the competencies of a text: candidates of the chain, judged by the trees, the best set without overlaps. */
export function mentionsOf(
  tagger: Tagger,
  tokens: Tokens,
  lines: Lines,
  gazetteer: Gazetteer,
  lexicon: Lexicon | null,
): Mention[] {
  const atoms = atomsOf(tokens, tagger.words);
  const scores = emissionsOf(tagger.chain, tokens, lines, atoms);
  const marginals = marginalsOf(scores, tagger.chain.steps, lines, tokens.count);
  const { candidates } = marginals;
  const table = spanTable({
    tokens,
    lines,
    marginals,
    rates: ratesOf(tokens, tagger.words),
    phrases: tagger.phrases,
    gazetteer,
  });
  const gains = sumsOf(tagger.judge, table, SPAN_COLUMNS).map((odds) => chanceOf(odds) - tagger.threshold);
  const chosen = choose(candidates, gains).map((c) => ({ ...candidates[c]!, chance: gains[c]! + tagger.threshold }));
  const sure = lexicon ? sureNames(tokens, lines, gazetteer, lexicon, chosen) : [];
  const found = inOrder([...chosen, ...sure]);
  const source = strengthSource(tokens, lines, atoms);
  const places = inOrder([...found, ...shortWishes(tokens, lines, source.cues, found)]);
  return described(tagger, source, gazetteer, places);
}

function inOrder(places: Candidate[]): Candidate[] {
  return places.sort((a, b) => a.from - b.from);
}

function chanceOf(odds: number): number {
  return 1 / (1 + expOf(-odds));
}

function described(
  tagger: Tagger,
  source: StrengthSource,
  gazetteer: Gazetteer,
  places: readonly Candidate[],
): Mention[] {
  const { tokens, lines, atoms } = source;
  const features = new Int32Array(MOST_SPAN_FEATURES);
  const kinds = new Int32Array(COMPETENCY_KINDS.length);
  let previous = -1;
  return places.map((place) => {
    scoresOf(tagger.kind, features, kindFeatures(tokens, lines, atoms, gazetteer, place, features), kinds);
    const strength = strengthAt(tagger.strength, source, place, previous, features);
    const kind = COMPETENCY_KINDS[highest(kinds)]!;
    previous = corrected(kind, strength, source, place);
    const { line, from, to, chance } = place;
    return { line, from, to, chance, kind, strength: STRENGTHS[previous]! };
  });
}

const MUST = STRENGTHS.indexOf('must');
const NICE = STRENGTHS.indexOf('nice');
const TASK = STRENGTHS.indexOf('task');
const PREFERRED = SECTIONS.indexOf('preferred');

/**
 * What stands outright against the model, which carries a demand over to the first line of a list of wishes: a clause that
 * calls something a wish or says that it is taught, and that first line when it demands nothing itself (of 84 labelled
 * spans there 70 are wishes). A credential or a language is had and not done: it is no task (2 of 578 labelled ones are).
 */
function corrected(kind: CompetencyKind, read: number, source: StrengthSource, place: Candidate): number {
  const isHeld = kind === 'credential' || kind === 'language';
  const strength = read === TASK && isHeld ? MUST : read;
  if (strength !== MUST) return strength;
  if (isWishedIn(source.tokens, source.lines, place) || opensWishes(source, place.line)) return NICE;
  const { text, start, end } = source.tokens;
  const given = taught(text, start[place.from]!, end[place.to - 1]!);
  return given === null ? MUST : given === 'wish' || isHeld ? NICE : TASK;
}

function opensWishes({ lines, lineCues }: StrengthSource, line: number): boolean {
  return lines.section[line] === PREFERRED && lines.depth[line] === 1 && !(lineCues[line]! & (1 << MUST_CUE));
}

/** Whether the words of its own line say that a competency is only wished for. */
function isWishedIn(tokens: Tokens, lines: Lines, { line, from, to }: Candidate): boolean {
  const start = tokens.start[lines.from[line]!]!;
  const text = tokens.text.slice(start, tokens.end[lines.to[line]! - 1]);
  return isWished(text, tokens.start[from]! - start, tokens.end[to - 1]! - start);
}

const strengths = new Int32Array(STRENGTHS.length);

function strengthAt(
  model: Linear,
  source: StrengthSource,
  place: Candidate,
  previous: number,
  features: Int32Array,
): number {
  scoresOf(model, features, strengthFeatures(source, place, previous, features), strengths);
  return highest(strengths);
}
