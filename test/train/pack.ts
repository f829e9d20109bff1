import { TAGGER_MAGIC } from '../../lib/skills/tagger.ts';
import type { ClassTable } from './classes.ts';
import type { CrfWeights } from './crf.ts';

/** Writes the weights file that `openTagger` reads: whole numbers, 8 bits for emissions. */
export function packTagger(weights: CrfWeights, table: ClassTable, bias: number): Uint8Array {
  const { labels: L } = weights;
  const buckets = weights.emission.length / L;
  const unit =
    127 /
    Math.min(
      4,
      weights.emission.reduce((top, w) => Math.max(top, Math.abs(w)), 0),
    );
  const parts: ArrayBufferView[] = [
    Int32Array.of(TAGGER_MAGIC, Math.log2(buckets), table.hashes.length, table.middle.length),
    transitions(weights, unit, bias),
    table.hashes,
    table.fine,
    table.middle,
    table.coarse,
    Int8Array.from(weights.emission, (w) => Math.max(-127, Math.min(127, Math.round(w * unit)))),
  ];
  const size = parts.reduce((sum, p) => sum + ((p.byteLength + 3) & ~3), 0);
  const file = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    file.set(new Uint8Array(part.buffer, part.byteOffset, part.byteLength), at);
    at += (part.byteLength + 3) & ~3;
  }
  return file;
}

/** The bias favours finding: it is added to every step into the label "begin". */
function transitions({ labels: L, transition }: CrfWeights, unit: number, bias: number): Int32Array {
  return Int32Array.from(transition, (w, i) => Math.round((w + (i % L === 1 ? bias : 0)) * unit));
}
