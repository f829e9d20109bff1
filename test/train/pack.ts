import { TAGGER_MAGIC, TAGGER_PARTS, type TaggerPart } from '../../lib/skills/tagger.ts';
import { withBias } from './bias.ts';
import type { GrownTrees } from './boost.ts';
import type { ClassTable } from './classes.ts';
import { type Counts, countStep, ratesOfWord } from './counts.ts';
import type { CrfWeights } from './crf.ts';
import { LEAST_SEEN, THRESHOLD } from './settings.ts';

export interface Trained {
  readonly chain: CrfWeights;
  readonly table: ClassTable;
  readonly counts: Counts;
  readonly rates: ReadonlyMap<number, Float64Array>;
  readonly classOf: (hash: number) => number;
  readonly judge: GrownTrees;
  readonly kind: Float32Array;
  readonly strength: Float32Array;
}

/** Writes the weights file that `openTagger` reads. */
export function packTagger(trained: Trained): Uint8Array {
  const { chain, table, judge } = trained;
  const unit = greatest(chain.emission, 4) / 127;
  const parts: Record<TaggerPart, ArrayBufferView> = {
    settings: Float32Array.of(unit, THRESHOLD),
    ...wordParts(trained),
    middle: table.middle,
    coarse: table.coarse,
    ...phraseParts(trained.counts),
    transition: Int32Array.from(withBias(chain.transition), (w) => Math.round(w / Math.fround(unit))),
    emission: eightBits(chain.emission, unit),
    roots: Int32Array.from(judge.roots),
    feature: Int8Array.from(judge.feature),
    below: Uint16Array.from(judge.below),
    cut: Float32Array.from(judge.cut),
    kind: eightBits(trained.kind, greatest(trained.kind, 3) / 127),
    strength: eightBits(trained.strength, greatest(trained.strength, 3) / 127),
  };
  return joined(TAGGER_PARTS.map((part) => parts[part]));
}

/** The greatest absolute weight, at most `cap`. */
function greatest(weights: Float32Array, cap: number): number {
  let top = 0;
  for (const w of weights) top = Math.max(top, Math.abs(w));
  return Math.min(top, cap);
}

function eightBits(weights: Float32Array, unit: number): Int8Array {
  return Int8Array.from(weights, (w) => Math.max(-127, Math.min(127, Math.round(w / unit))));
}

function wordParts({
  counts,
  rates,
  classOf,
  table,
}: Trained): Record<'wordHashes' | 'wordClasses' | 'rates', ArrayBufferView> {
  const hashes = Int32Array.from(new Set([...counts.words.keys(), ...table.hashes])).sort();
  const rows = [...hashes].map((hash) => ratesOfWord(counts.words.get(hash), undefined, rates.get(classOf(hash))));
  return {
    wordHashes: hashes,
    wordClasses: Uint16Array.from([0, ...[...hashes].map(classOf)]),
    rates: Uint8Array.from([ratesOfWord(undefined, undefined, rates.get(0)), ...rows].flatMap((row) => [...row])),
  };
}

function phraseParts({ named, seen }: Counts): Record<'phraseHashes' | 'phraseCounts', ArrayBufferView> {
  const kept = [...seen].filter(([hash, n]) => n >= LEAST_SEEN || named.has(hash)).map(([hash]) => hash);
  const hashes = Int32Array.from(new Set([...kept, ...named.keys()])).sort();
  const code = (hash: number): number => (countStep(named.get(hash) ?? 0) << 4) | countStep(seen.get(hash) ?? 0);
  return { phraseHashes: hashes, phraseCounts: Uint8Array.from(hashes, code) };
}

function joined(parts: readonly ArrayBufferView[]): Uint8Array {
  const head = Int32Array.of(TAGGER_MAGIC, ...parts.map((p) => p.byteLength));
  const file = new Uint8Array(parts.reduce((sum, p) => sum + ((p.byteLength + 3) & ~3), head.byteLength));
  let at = 0;
  for (const part of [head, ...parts]) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += (part.byteLength + 3) & ~3;
  }
  return file;
}
