import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { read } from '../../lib/analyse.ts';
import { openLocalEngine } from '../../lib/cli/data.ts';
import { matchPosting } from '../../lib/match/match.ts';
import { BANDS, type Match } from '../../lib/model/match.ts';
import { postingOf } from '../evaluate/posting.ts';
import { type Labelled, readJsonLines } from '../train/corpus.ts';
import { claim, evidence, NOW, type Piece, walletOf } from './arbitrary.ts';

const MATERIAL = join(import.meta.dirname, '../../../shared/postings/train.jsonl');
/** Every so many postings; `EVERY=1 npx vitest run test/match/labelled.test.ts` for all of them. */
const EVERY = Number(process.env.EVERY ?? 4);

describe.runIf(existsSync(MATERIAL))('promises of the score on labelled postings', () => {
  const engine = openLocalEngine();
  const postings = readJsonLines<Labelled>(MATERIAL)
    .filter((_, i) => i % EVERY === 0)
    .map((labelled) => ({ labelled, reading: read(postingOf(labelled), engine) }));
  type Reading = (typeof postings)[number]['reading'];
  const score = ({ requirements, facts }: Reading, pieces: readonly Piece[]) =>
    matchPosting({ requirements, facts, wallet: walletOf(pieces), graph: engine.graph, now: NOW });
  const rank = ({ band }: Match) => (band === null ? -1 : BANDS.indexOf(band));

  /** Evidence for every other competency that the posting asks for, of changing kinds. */
  const piecesFor = ({ requirements }: Reading): Piece[] =>
    requirements
      .filter((one, i) => one.id !== null && i % 2 === 0)
      .map((one, i) => ({
        evidence: evidence(`e${i}`, {
          kind: (['experience', 'credential', 'claim', 'artifact'] as const)[i % 4]!,
          start: '2021-01',
        }),
        claims: [claim(`e${i}`, one.id)],
      }));

  it('more evidence never lowers, step by step, and less never raises', () => {
    for (const { labelled, reading } of postings) {
      const pieces = piecesFor(reading);
      let before = score(reading, []);
      for (let n = 1; n <= pieces.length; n++) {
        const after = score(reading, pieces.slice(0, n));
        expect(after.score ?? -1, labelled.id).toBeGreaterThanOrEqual(before.score ?? -1);
        expect(rank(after), labelled.id).toBeGreaterThanOrEqual(rank(before));
        before = after;
      }
    }
  });

  it('order of requirements and evidence never matters, and saying a thing twice gains nothing', () => {
    for (const { labelled, reading } of postings) {
      const pieces = piecesFor(reading);
      const plain = score(reading, pieces);
      const turned = score({ ...reading, requirements: reading.requirements.toReversed() }, pieces.toReversed());
      const twice = score({ ...reading, requirements: reading.requirements.flatMap((one) => [one, one]) }, pieces);
      for (const other of [turned, twice])
        expect([other.score, other.band, other.compared], labelled.id).toEqual([
          plain.score,
          plain.band,
          plain.compared,
        ]);
    }
  });

  it('case and spaces of labels never matter', () => {
    for (const { labelled, reading } of postings) {
      const pieces = piecesFor(reading);
      const shouted = reading.requirements.map((one) => ({ ...one, label: `  ${one.label.toUpperCase()} ` }));
      expect(score({ ...reading, requirements: shouted }, pieces).score, labelled.id).toBe(
        score(reading, pieces).score,
      );
    }
  });

  it('a mention that is negated never counts', () => {
    for (const { labelled, reading } of postings) {
      // Negation is read in English; other languages are read by their tools alone.
      const isForeign = reading.requirements.some((one) => one.rule === 'skills.foreign');
      if (isForeign || reading.requirements.some((one) => one.id === 'cobol')) continue;
      const text = `${labelled.text}\n\nNo COBOL experience needed.\n`;
      const { requirements } = read(postingOf({ ...labelled, text }), engine);
      expect(
        requirements.filter((one) => one.id === 'cobol'),
        labelled.id,
      ).toEqual([]);
    }
  });
});
