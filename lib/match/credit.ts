import type { CompetencyKind } from '../model/competency.ts';
import type { FrameworkGraph } from '../model/framework.ts';
import type { RequirementState } from '../model/match.ts';
import type { Requirement } from '../model/requirement.ts';
import { type Bridge, bridgesTo } from './bridges.ts';
import { askedDepth, askedYears, type Depth, depthOfYears, levelCredit } from './levels.ts';
import { byCode, fold } from './names.ts';
import type { Held, WalletIndex } from './wallet.ts';
import { CORROBORATION, LEVEL_MET_PERCENT, UNSTATED_DEPTH, YEARS_NOT_SHOWN_PERCENT } from './weights.ts';

/** What a requirement asks, on our scale. */
export interface Asked {
  readonly depth: Depth;
  readonly years: number | null;
  /** False when the posting states no level and `depth` is the usual one. */
  readonly isStated: boolean;
}

/** One piece of evidence measured against one requirement. */
export interface Candidate {
  readonly held: Held;
  readonly bridge: Bridge;
  readonly level: LevelFit;
  /** Percent of the requirement's points, 0 to 100. */
  readonly value: number;
  readonly state: RequirementState;
}

export interface LevelFit {
  readonly percent: number;
  readonly short: 'level' | 'years' | 'yearsNotShown' | null;
}

/** What the wallet gives for a requirement. Candidates are best first. */
export interface Credit {
  readonly percent: number;
  readonly state: RequirementState;
  readonly candidates: readonly Candidate[];
  /** Evidence that would speak for it but counts for nothing (withdrawn, broken, not begun); null when there is none. */
  readonly refused: Held | null;
  /** Percent that practice held already would add to one more piece of evidence, such as a course. */
  readonly corroboration: number;
}

/** The level that a requirement asks for; where the posting states none, the usual one (`UNSTATED_DEPTH`). */
export function askedOf(requirement: Pick<Requirement, 'level' | 'kind'>, isSenior: boolean): Asked {
  const { kind, level } = requirement;
  const stated = askedDepth(
    kind === 'transversal' && level !== null ? { ...level, words: null } : level,
    kind === 'language',
  );
  const years = askedYears(level);
  const usual = usualDepth(kind, isSenior);
  return { depth: stated ?? (years === null ? usual : depthOfYears(years)), years, isStated: stated !== null };
}

function usualDepth(kind: CompetencyKind, isSenior: boolean): Depth {
  if (kind === 'language') return UNSTATED_DEPTH.language;
  return isSenior && kind !== 'credential' ? UNSTATED_DEPTH.askedOfSeniors : UNSTATED_DEPTH.asked;
}

/** Compares one requirement with the wallet. Phrases outside the framework are compared by their words only. */
export function creditOf(
  requirement: Pick<Requirement, 'id' | 'label' | 'kind'>,
  asked: Asked,
  wallet: WalletIndex,
  graph: FrameworkGraph,
): Credit {
  const candidates: Candidate[] = [];
  if (requirement.id === null) {
    const same: Bridge = { from: requirement.label, via: 'same', percent: 100, reason: null };
    for (const held of wallet.byLabel.get(fold(requirement.label)) ?? [])
      candidates.push(measure(held, same, asked, requirement.kind));
  } else {
    for (const bridge of bridgesTo(requirement.id, graph)) {
      const list = wallet.byCompetency.get(bridge.from);
      if (!list || (bridge.via !== 'same' && wallet.rejected.has(`${bridge.from}>${requirement.id}`))) continue;
      for (const held of list) candidates.push(measure(held, bridge, asked, requirement.kind));
    }
  }
  const refused =
    candidates.find((one) => one.held.strength.percent === 0 && one.held.strength.doubt !== null)?.held ?? null;
  return combine(
    candidates.filter((one) => one.value > 0),
    refused,
  );
}

export function measure(held: Held, bridge: Bridge, asked: Asked, kind: CompetencyKind): Candidate {
  const level = fitLevel(held, asked, kind);
  const value = Math.floor((held.strength.percent * level.percent * bridge.percent) / 10_000);
  return { held, bridge, level, value, state: stateOf(held, bridge, level) };
}

function fitLevel(held: Held, asked: Asked, kind: CompetencyKind): LevelFit {
  // A licence is held or not. Its level, if any, is part of its name.
  if (kind === 'credential' && !asked.isStated && asked.years === null) return { percent: 100, short: null };
  const unstated = kind === 'language' ? UNSTATED_DEPTH.language : UNSTATED_DEPTH.held;
  const byDepth = levelCredit(held.depth ?? unstated, asked.depth);
  if (asked.years === null) return { percent: byDepth, short: byDepth < 100 ? 'level' : null };
  if (held.months === null) return { percent: Math.min(byDepth, YEARS_NOT_SHOWN_PERCENT), short: 'yearsNotShown' };
  const byYears = Math.min(100, Math.floor((held.months * 100) / Math.ceil(asked.years * 12)));
  const percent = asked.isStated ? Math.min(byDepth, byYears) : byYears;
  return { percent, short: percent === 100 ? null : byYears === percent ? 'years' : 'level' };
}

function stateOf(held: Held, bridge: Bridge, level: LevelFit): RequirementState {
  const counts = bridge.via === 'same' || bridge.via === 'narrower';
  if (!counts || level.percent < LEVEL_MET_PERCENT || held.strength.doubt === 'expired') return 'partly';
  return held.strength.grade === 'shown' ? 'proven' : 'claimed';
}

const RANK: Readonly<Record<RequirementState, number>> = {
  not_comparable: 0,
  missing: 1,
  partly: 2,
  claimed: 3,
  proven: 4,
};

/** The best candidate counts; independent practice elsewhere adds a little to it. Nothing can make it less. */
function combine(candidates: Candidate[], refused: Held | null): Credit {
  candidates.sort(
    (a, b) =>
      RANK[b.state] - RANK[a.state] ||
      b.value - a.value ||
      b.bridge.percent - a.bridge.percent ||
      byCode(a.held.evidenceId, b.held.evidenceId),
  );
  const practice = new Set<string>();
  for (const one of candidates)
    if (one.held.isPractice && one.value >= CORROBORATION.leastValue) practice.add(one.held.key);
  let percent = 0;
  for (const { value, held } of candidates) {
    const others = practice.size - (practice.has(held.key) ? 1 : 0);
    percent = Math.max(percent, Math.min(100, value + CORROBORATION.points * Math.min(CORROBORATION.most, others)));
  }
  return {
    percent,
    state: candidates[0]?.state ?? 'missing',
    candidates,
    refused,
    corroboration: CORROBORATION.points * Math.min(CORROBORATION.most, practice.size),
  };
}
