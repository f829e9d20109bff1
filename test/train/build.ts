import { COMPETENCY_KINDS } from '../../lib/model/competency.ts';
import { STRENGTHS } from '../../lib/model/requirement.ts';
import { atomsOf } from '../../lib/skills/features.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { type Marginals, marginalsOf, stepsOf } from '../../lib/skills/marginals.ts';
import { SPAN_COLUMNS, spanTable } from '../../lib/skills/spantable.ts';
import { kindFeatures, MOST_SPAN_FEATURES } from '../../lib/skills/spanwords.ts';
import { strengthFeatures, strengthSource } from '../../lib/skills/strengthwords.ts';
import { COUNT_STEPS } from '../../lib/skills/tagger.ts';
import { withBias } from './bias.ts';
import { type GrownTrees, growTrees } from './boost.ts';
import type { ClassTable } from './classes.ts';
import { foldOfPosting, type GoldCompetency, type Labelled } from './corpus.ts';
import { type Counts, classRates, countOne, countStep, ratesOfWord, sumCounts } from './counts.ts';
import { type CrfWeights, trainCrf } from './crf.ts';
import { type Rows, trainLogistic } from './logistic.ts';
import { type Prepared, prepare, sequencesOf } from './material.ts';
import { packTagger } from './pack.ts';
import {
  CHAINS,
  CRF_SETTINGS,
  EXACT,
  JACKKNIFE,
  JUDGE_SETTINGS,
  KIND_SETTINGS,
  NEAR,
  NICE_WEIGHT,
  STRENGTH_SETTINGS,
} from './settings.ts';

export type Agrees = (quote: string, gold: GoldCompetency) => boolean;
export type Log = (line: string) => void;

/** Trains the whole model on labelled postings with a framework beside them; gives its file. `agrees` is the scorer's judgement. */
export function buildTagger(
  postings: readonly Labelled[],
  table: ClassTable,
  agrees: Agrees,
  log: Log,
  lexicon: Lexicon,
): Uint8Array {
  const classes = wordClasses(table);
  const prepared = postings.map((p) => prepare(p, classes, CRF_SETTINGS.buckets - 1, lexicon));
  const each = prepared.map(countOne);
  const counts = sumCounts(each);
  const rates = classRates(counts, classes.classOf);
  log(`${postings.length} postings, ${counts.words.size} words`);
  const rows = jackknife(prepared).map((marginals, i) =>
    judged(prepared[i]!, marginals, counts, each[i]!, rates, classes.classOf, agrees),
  );
  const judge = learnJudge(rows, log);
  const chain = averageOf(
    Array.from({ length: CHAINS }, (_, k) =>
      trainCrf(sequencesOf(prepared), { ...CRF_SETTINGS, seed: CRF_SETTINGS.seed + k }),
    ),
  );
  const kind = trainLogistic(spanRows(prepared, classes, 'kind'), KIND_SETTINGS);
  const strength = trainLogistic(spanRows(prepared, classes, 'strength'), STRENGTH_SETTINGS);
  return packTagger({ chain, table, counts, rates, classOf: classes.classOf, judge, kind, strength });
}

export function wordClasses(t: ClassTable) {
  const of = new Map<number, number>();
  t.hashes.forEach((hash, i) => {
    of.set(hash, t.fine[i]!);
  });
  return { classOf: (hash: number) => of.get(hash) ?? 0, middle: t.middle, coarse: t.coarse };
}

/** The marginals of each posting by a chain that did not learn from it. */
function jackknife(prepared: readonly Prepared[]): Marginals[] {
  const part = prepared.map(({ posting }) => foldOfPosting(`${posting.id}/jackknife`, JACKKNIFE));
  const out = new Array<Marginals>(prepared.length);
  for (let fold = 0; fold < JACKKNIFE; fold++) {
    const chain = trainCrf(sequencesOf(prepared.filter((_, i) => part[i] !== fold)), CRF_SETTINGS);
    prepared.forEach((p, i) => {
      if (part[i] === fold) out[i] = marginalsWith(chain, p);
    });
  }
  return out;
}

function marginalsWith(chain: CrfWeights, { reading, ids, width }: Prepared): Marginals {
  const { tokens, lines } = reading;
  const scores = new Float64Array(tokens.count * 3);
  for (let i = 0; i < tokens.count; i++)
    for (let k = 0; k < width; k++)
      for (let y = 0; y < 3; y++) scores[i * 3 + y]! += chain.emission[ids[i * width + k]! * 3 + y]!;
  return marginalsOf(scores, stepsOf(withBias(chain.transition), 1), lines, tokens.count);
}

function averageOf(chains: readonly CrfWeights[]): CrfWeights {
  const mean = (of: (c: CrfWeights) => Float32Array): Float32Array =>
    of(chains[0]!).map((_, i) => chains.reduce((sum, c) => sum + of(c)[i]!, 0) / chains.length);
  return { labels: 3, emission: mean((c) => c.emission), transition: mean((c) => c.transition) };
}

interface Judged {
  readonly table: Float32Array;
  readonly target: Float32Array;
}

/** The table of a posting's candidates, counted without the posting itself, and what should be thought of them. */
function judged(
  p: Prepared,
  marginals: Marginals,
  counts: Counts,
  own: Counts,
  ofClass: ReadonlyMap<number, Float64Array>,
  classOf: (hash: number) => number,
  agrees: Agrees,
): Judged {
  const { tokens, lines } = p.reading;
  const rates = new Uint8Array(tokens.count * 6);
  for (let i = 0; i < tokens.count; i++) {
    const hash = tokens.hash[i]!;
    rates.set(ratesOfWord(counts.words.get(hash), own.words.get(hash), ofClass.get(classOf(hash))), i * 6);
  }
  const steps = (map: 'named' | 'seen', hash: number): number =>
    COUNT_STEPS[countStep((counts[map].get(hash) ?? 0) - (own[map].get(hash) ?? 0))]!;
  const phrases = (hash: number) => ({ named: steps('named', hash), seen: steps('seen', hash) });
  const table = spanTable({ tokens, lines, marginals, rates, phrases, gazetteer: p.gazetteer });
  const target = Float32Array.from(marginals.candidates, ({ from, to }) => {
    const near = p.spans.filter((s) => s.from < to && from < s.to);
    if (near.some((s) => s.from === from && s.to === to)) return EXACT;
    const quote = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
    return near.some((s) => agrees(quote, p.posting.competencies[s.competency]!)) ? NEAR : 0;
  });
  return { table, target };
}

function learnJudge(rows: readonly Judged[], log: Log): GrownTrees {
  const total = rows.reduce((sum, r) => sum + r.target.length, 0);
  const table = new Float32Array(total * SPAN_COLUMNS);
  const target = new Float32Array(total);
  let at = 0;
  for (const row of rows) {
    table.set(row.table, at * SPAN_COLUMNS);
    target.set(row.target, at);
    at += row.target.length;
  }
  log(`${total} candidates`);
  return growTrees(table, SPAN_COLUMNS, target, JUDGE_SETTINGS);
}

/** The gold spans as rows of features for a classifier of kind or strength. */
function spanRows(
  prepared: readonly Prepared[],
  classes: Parameters<typeof atomsOf>[1],
  what: 'kind' | 'strength',
): Rows {
  const out = new Int32Array(MOST_SPAN_FEATURES);
  const ids: number[] = [];
  const bounds = [0];
  const labels: number[] = [];
  for (const { reading, spans, posting, gazetteer } of prepared) {
    const { tokens, lines } = reading;
    const atoms = atomsOf(tokens, classes);
    const source = strengthSource(tokens, lines, atoms);
    let line = 0;
    let previous = -1;
    for (const { from, to, competency } of spans) {
      while (lines.to[line]! <= from) line++;
      const gold = posting.competencies[competency]!;
      const place = { line, from, to };
      const count =
        what === 'kind'
          ? kindFeatures(tokens, lines, atoms, gazetteer, place, out)
          : strengthFeatures(source, place, previous, out);
      for (let f = 0; f < count; f++) ids.push(out[f]!);
      bounds.push(ids.length);
      previous = (STRENGTHS as readonly string[]).indexOf(gold.strength);
      labels.push(what === 'kind' ? (COMPETENCY_KINDS as readonly string[]).indexOf(gold.kind) : previous);
    }
  }
  return {
    ids: Int32Array.from(ids),
    bounds: Int32Array.from(bounds),
    labels: Uint8Array.from(labels),
    weights: Float32Array.from(labels, (label) =>
      what === 'strength' && STRENGTHS[label] === 'nice' ? NICE_WEIGHT : 1,
    ),
  };
}
