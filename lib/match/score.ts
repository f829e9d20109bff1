import { BANDS, type Band, type Reason } from '../model/match.ts';
import { roundShare, type Unit } from './units.ts';
import { BAND_FROM, ENOUGH } from './weights.ts';

/** The sums of a posting against a wallet, all integers. */
export interface Tally {
  readonly points: number;
  readonly of: number;
  /** Units outside the framework that count, because that helps. */
  readonly words: ReadonlySet<Unit>;
  /** Weight of everything, compared or not. */
  readonly all: number;
}

/**
 * Adds up. What cannot be compared is in neither sum. A phrase outside the framework can be shown by the same words but
 * never shown to be missing, so it may only help: the best ones are added while they raise the share. (Taking the best
 * subset keeps the promise that more evidence never lowers the score.)
 */
export function tally(units: readonly Unit[]): Tally {
  let points = 0;
  let of = 0;
  let all = 0;
  const words: Unit[] = [];
  for (const unit of units) {
    all += unit.of;
    if (unit.basis === 'words') words.push(unit);
    if (unit.basis !== 'fixed') continue;
    points += unit.points;
    of += unit.of;
  }
  words.sort((a, b) => b.points * a.of - a.points * b.of || b.of - a.of || a.best.index - b.best.index);
  const counted = new Set<Unit>();
  for (const unit of words) {
    if (of > 0 && unit.points * of < points * unit.of) break;
    points += unit.points;
    of += unit.of;
    counted.add(unit);
  }
  return { points, of, words: counted, all };
}

/** 0 to 100; null when nothing could be compared. */
export function scoreOf({ points, of }: Pick<Tally, 'points' | 'of'>): number | null {
  return of > 0 ? roundShare(100 * points, of) : null;
}

export function bandOf(score: number): Band {
  return [...BANDS].reverse().find((band) => score >= BAND_FROM[band]) ?? 'far';
}

export function lowerBand(a: Band, b: Band): Band {
  return BANDS.indexOf(a) <= BANDS.indexOf(b) ? a : b;
}

/**
 * Why a posting states too little for a number; null when it states enough. It looks at the posting only, never at the
 * wallet, so that evidence can never take a number away.
 */
export function tooThin(units: readonly Unit[]): Reason | null {
  const linked = units.filter((unit) => unit.basis === 'fixed');
  const hard = linked.filter((unit) => unit.members.some((one) => one.requirement.kind !== 'transversal'));
  if (units.length === 0) return { code: 'thin.nothing' };
  if (linked.length < ENOUGH.requirements || hard.length < ENOUGH.notTransversal)
    return { code: 'thin.few', params: { count: linked.length } };
  const weight = linked.reduce((sum, unit) => sum + unit.of, 0);
  const all = units.reduce((sum, unit) => sum + unit.of, 0);
  const percent = roundShare(100 * weight, all);
  return percent < ENOUGH.comparedPercent ? { code: 'thin.share', params: { percent } } : null;
}
