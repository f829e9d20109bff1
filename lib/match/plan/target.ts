import type { FrameworkGraph } from '../../model/framework.ts';
import { BANDS, type Band, type MatchPreferences } from '../../model/match.ts';
import type { Facts } from '../../model/posting.ts';
import type { Requirement } from '../../model/requirement.ts';
import { hardUnmet } from '../blockers.ts';
import { tally, tooThin } from '../score.ts';
import { type Compared, compareAll, type Unit, unitsOf } from '../units.ts';
import type { WalletIndex } from '../wallet.ts';
import { BAND_FROM, BLOCKER_CAP } from '../weights.ts';
import type { PlanUnit } from './units.ts';

/** A posting to plan for. */
export interface PlanTarget {
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
}

/** All postings of a plan as one list of units with the points that the target band takes. */
export interface Aim {
  readonly compared: readonly Compared[];
  readonly units: readonly PlanUnit[];
  /** Units that blockers below the target band hang on. */
  readonly must: readonly number[];
  /** Points still missing to the least score of a band, over all postings. */
  need(band: Band): number;
  /** Whether no posting states enough for a number. */
  readonly isThin: boolean;
}

/** For several postings each weighs the same: points are brought to this many per posting. The aim is then the mean score. */
const EVEN_WEIGHT = 6000;

export interface AimInput {
  readonly targets: readonly PlanTarget[];
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  readonly preferences: MatchPreferences;
  readonly band: Band;
}

export function aimOf({ targets, wallet, graph, preferences, band }: AimInput): Aim {
  const read = targets.map(({ requirements, facts }) => {
    const compared = compareAll({ requirements, facts, wallet, graph, preferences });
    return { compared, units: unitsOf(compared) };
  });
  const useful = read.filter(({ units }) => tooThin(units) === null);
  const units: PlanUnit[] = [];
  const must: number[] = [];
  const sums: { units: readonly Unit[]; scale: number }[] = [];
  for (const { compared, units: own } of useful) {
    const of = own.reduce((sum, unit) => sum + (unit.basis === 'fixed' ? unit.of : 0), 0);
    const scale = useful.length === 1 ? 1 : Math.max(1, Math.round(EVEN_WEIGHT / of));
    sums.push({ units: own, scale });
    for (const unit of own) if (unit.basis === 'fixed') units.push({ unit, points: unit.points * scale, scale });
    // With several postings the aim is the mean score; blockers are each posting's own matter.
    if (useful.length === 1)
      for (const blocked of blockedUnits(compared, own, band)) must.push(placeOf(units, blocked));
  }
  const need = (wanted: Band) =>
    sums.reduce((sum, { units: own, scale }) => sum + scale * pointsMissing(own, BAND_FROM[wanted]), 0);
  return { compared: useful.flatMap((one) => one.compared), units, must, need, isThin: useful.length === 0 };
}

/** Units that must be met before the band can be reached. One that the user ignores is in no unit and gets one of no weight. */
function blockedUnits(compared: readonly Compared[], units: readonly Unit[], band: Band): Unit[] {
  return hardUnmet(compared)
    .filter(
      ({ one }) =>
        BANDS.indexOf(BLOCKER_CAP[one.requirement.kind === 'language' ? 'language' : 'credential']) <
        BANDS.indexOf(band),
    )
    .map(
      ({ one, group }) =>
        units.find((unit) => unit.members.includes(one)) ?? {
          members: group,
          best: one,
          of: 0,
          points: 0,
          basis: 'fixed',
        },
    );
}

function placeOf(units: PlanUnit[], unit: Unit): number {
  const at = units.findIndex((one) => one.unit === unit);
  return at >= 0 ? at : units.push({ unit, points: 0, scale: 1 }) - 1;
}

/** Points by which fixed units fall short of a score, with the phrases that count as they best may. Negative when above. */
function pointsMissing(units: readonly Unit[], score: number): number {
  const { points } = tally(units.filter((unit) => unit.basis === 'fixed'));
  const words = units
    .filter((unit) => unit.basis === 'words')
    .sort((a, b) => b.points * a.of - a.points * b.of || b.of - a.of);
  let of = units.reduce((sum, unit) => sum + (unit.basis === 'fixed' ? unit.of : 0), 0);
  let extra = 0;
  let least = neededFor(score, of);
  for (const unit of words) {
    of += unit.of;
    extra += unit.points;
    least = Math.min(least, neededFor(score, of) - extra);
  }
  return least - points;
}

/** Least points out of `of` that round to the score: 100 p / of + 1/2 >= score. */
function neededFor(score: number, of: number): number {
  return Math.ceil((of * (2 * score - 1)) / 200);
}
