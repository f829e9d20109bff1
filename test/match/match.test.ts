import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPosting } from '../../lib/match/match.ts';
import { BANDS, type Match } from '../../lib/model/match.ts';
import type { Facts } from '../../lib/model/posting.ts';
import type { Requirement } from '../../lib/model/requirement.ts';
import {
  anyAbout,
  anyFacts,
  anyPieces,
  anyRequirements,
  FACTS,
  GRAPH,
  NOW,
  type Piece,
  walletOf,
} from './arbitrary.ts';

/** Generated cases per property; `RUNS=20000 npx vitest run test/match` for a long look. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 600) };

const score = (
  requirements: readonly Requirement[],
  pieces: readonly Piece[],
  facts: Facts = FACTS,
  about = walletOf([]).about,
) => matchPosting({ requirements, facts, wallet: walletOf(pieces, { about }), graph: GRAPH, now: NOW, country: 'GB' });

const rank = (match: Match) => (match.band === null ? -1 : BANDS.indexOf(match.band));
/** A match without what names places in the input. */
const essence = ({ items, ...rest }: Match) => ({
  ...rest,
  blockers: [],
  points: items.reduce((sum, item) => sum + item.points, 0),
  of: items.reduce((sum, item) => sum + item.of, 0),
});

describe('promises of the score', () => {
  it('adding evidence never lowers, removing never raises', () => {
    fc.assert(
      fc.property(
        anyRequirements(14),
        anyPieces(10),
        fc.nat(10),
        anyFacts,
        anyAbout,
        (requirements, pieces, at, facts, about) => {
          const fewer = score(
            requirements,
            pieces.filter((_, i) => i !== at),
            facts,
            about,
          );
          const more = score(requirements, pieces, facts, about);
          expect(more.score ?? -1).toBeGreaterThanOrEqual(fewer.score ?? -1);
          expect(rank(more)).toBeGreaterThanOrEqual(rank(fewer));
          expect(more.musts.met).toBeGreaterThanOrEqual(fewer.musts.met);
          expect(more.blockers.length).toBeLessThanOrEqual(fewer.blockers.length);
        },
      ),
      RUNS,
    );
  });

  it('numbers stay in their ranges and add up', () => {
    fc.assert(
      fc.property(anyRequirements(14), anyPieces(8), anyFacts, anyAbout, (requirements, pieces, facts, about) => {
        const match = score(requirements, pieces, facts, about);
        if (match.score !== null) {
          expect(Number.isInteger(match.score) && match.score >= 0 && match.score <= 100).toBe(true);
          const { points, of } = essence(match);
          expect(match.score).toBe(Math.floor((200 * points + of) / (2 * of)));
        }
        expect((match.score === null) === (match.notEnough !== null)).toBe(true);
        expect(match.compared).toBeGreaterThanOrEqual(0);
        expect(match.compared).toBeLessThanOrEqual(1);
        expect(match.musts.met).toBeLessThanOrEqual(match.musts.all);
        for (const item of match.items) {
          expect(item.points).toBeLessThanOrEqual(item.of);
          expect(item.points).toBeGreaterThanOrEqual(0);
        }
        if (match.band !== null) expect(rank(match)).toBeLessThanOrEqual(BANDS.indexOf(match.uncapped!));
      }),
      RUNS,
    );
  });

  it('order never matters', () => {
    fc.assert(
      fc.property(
        anyRequirements(10),
        anyPieces(8),
        anyFacts,
        fc.infiniteStream(fc.nat(1000)),
        (requirements, pieces, facts, random) => {
          const shuffle = <T>(list: readonly T[]) =>
            list
              .map((one) => [random.next().value as number, one] as const)
              .sort((a, b) => a[0] - b[0])
              .map(([, one]) => one);
          expect(essence(score(shuffle(requirements), shuffle(pieces), facts))).toEqual(
            essence(score(requirements, pieces, facts)),
          );
        },
      ),
      RUNS,
    );
  });

  it('repetition, case and spaces never matter', () => {
    fc.assert(
      fc.property(anyRequirements(10), anyPieces(8), (requirements, pieces) => {
        const loud = requirements.map((one) => ({
          ...one,
          label: `  ${one.label.toUpperCase().replaceAll(' ', '   ')} `,
        }));
        const twice = [...pieces, ...pieces.map((piece) => ({ evidence: piece.evidence, claims: piece.claims }))];
        const once = essence(score(requirements, pieces));
        expect(essence(score([...requirements, ...loud], pieces))).toEqual(once);
        expect(essence(score(requirements, twice))).toEqual(once);
      }),
      RUNS,
    );
  });

  it('asking for less never lowers', () => {
    fc.assert(
      fc.property(anyRequirements(12), anyPieces(8), fc.nat(12), (requirements, pieces, at) => {
        const single = requirements.map((one) => ({ ...one, anyOf: null }));
        const target = single[at];
        if (!target) return;
        const whole = score(single, pieces);
        const lower = score(
          single.map((one) => (one.id === target.id ? { ...one, level: null } : one)),
          pieces,
        );
        const item = whole.items.find((one) => one.competency === target.id && one.label === target.label);
        if (whole.score === null) return;
        if (
          target.kind !== 'credential' &&
          !target.level?.words?.match(/basic|some/) &&
          (target.level?.eqf ?? 9) > 1 &&
          target.level?.cefr !== 'A1'
        )
          expect(lower.score ?? 100).toBeGreaterThanOrEqual(whole.score);
        if (!item || (item.state !== 'missing' && item.points * 100 > (whole.score - 1) * item.of)) return;
        const without = score(
          single.filter((one) => (one.id ?? one.label) !== (target.id ?? target.label)),
          pieces,
        );
        expect(without.score ?? 100).toBeGreaterThanOrEqual(whole.score);
      }),
      RUNS,
    );
  });

  it('what was only read out of a text is never called proven, and confirming it never lowers', () => {
    fc.assert(
      fc.property(anyRequirements(10), anyPieces(8), (requirements, pieces) => {
        const read = (confirmed: boolean) =>
          pieces.map(({ evidence, claims }) => ({
            evidence,
            claims: claims.map((one) => ({ ...one, basis: 'inferred' as const, confirmed })),
          }));
        const open = score(requirements, read(false));
        expect(open.items.filter(({ state }) => state === 'proven')).toEqual([]);
        expect(score(requirements, read(true)).score ?? -1).toBeGreaterThanOrEqual(open.score ?? -1);
      }),
      RUNS,
    );
  });

  it('a stricter barrier never lifts the band', () => {
    fc.assert(
      fc.property(anyRequirements(12), anyPieces(8), anyAbout, (requirements, pieces, about) => {
        const open = score(requirements, pieces, FACTS, about);
        const strict = score(
          requirements,
          pieces,
          {
            ...FACTS,
            experienceYearsMin: 8,
            educationMin: 'doctorate',
            drivingLicence: 'required',
            rightToWork: 'must_have_right',
          },
          about,
        );
        expect(rank(strict)).toBeLessThanOrEqual(rank(open));
        expect(strict.score).toBe(open.score);
      }),
      RUNS,
    );
  });
});
