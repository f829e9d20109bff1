import type { FrameworkGraph } from '../model/framework.ts';
import type { MatchPreferences } from '../model/match.ts';
import type { Facts } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { type Asked, askedOf, type Credit, creditOf } from './credit.ts';
import { fold } from './names.ts';
import type { WalletIndex } from './wallet.ts';
import { EDUCATION_ISSUERS, EDUCATION_SECTOR, KIND_PERCENT, REQUIREMENT_WEIGHT } from './weights.ts';

/** Why a requirement is shown but not counted. */
export type Aside = 'ignored' | 'implied' | 'proxy' | 'alsoAlone' | null;

/** One distinct requirement, compared with the wallet. */
export interface Compared {
  /** Index in the list that was matched. */
  readonly index: number;
  readonly requirement: Requirement;
  readonly asked: Asked;
  readonly credit: Credit;
  /** What it can give, in tenths of a weight unit; before alternatives are joined. */
  readonly weight: number;
  readonly aside: Aside;
}

/** What counts once: a requirement, or a group of alternatives by its best member. */
export interface Unit {
  readonly members: readonly Compared[];
  readonly best: Compared;
  readonly of: number;
  readonly points: number;
  /** `fixed` units are always compared; `words` units (phrases outside the framework) only when that helps. */
  readonly basis: 'fixed' | 'words' | 'none';
}

/** Requirements without repetitions: of equal ones the strongest, then the one that asks for most, then the first. */
export function distinct(
  requirements: readonly Requirement[],
  facts: Facts,
): { readonly index: number; readonly requirement: Requirement; readonly asked: Asked }[] {
  const isSenior = facts.seniority === 'senior' || facts.seniority === 'lead' || facts.seniority === 'executive';
  const kept = new Map<string, { index: number; requirement: Requirement; asked: Asked }>();
  requirements.forEach((requirement, index) => {
    const one = { index, requirement, asked: askedOf(requirement, isSenior) };
    const key = `${nameOf(requirement)}|${requirement.anyOf ?? ''}`;
    const other = kept.get(key);
    if (!other || asksMore(one, other)) kept.set(key, { ...one, index: other?.index ?? index });
  });
  return [...kept.values()];
}

type Ask = { readonly requirement: Requirement; readonly asked: Asked };

function asksMore(a: Ask, b: Ask): boolean {
  const order = (one: Ask) => [
    one.requirement.implied ? 0 : 1,
    weightOf(one.requirement),
    one.asked.depth,
    one.asked.years ?? 0,
  ];
  const [x, y] = [order(a), order(b)];
  const at = x.findIndex((value, i) => value !== y[i]);
  return at >= 0 && x[at]! > y[at]!;
}

export function nameOf(requirement: Pick<Requirement, 'id' | 'label'>): string {
  return requirement.id ?? `"${fold(requirement.label)}`;
}

export function weightOf(requirement: Pick<Requirement, 'strength' | 'kind'>): number {
  return Math.floor((REQUIREMENT_WEIGHT[requirement.strength] * KIND_PERCENT[requirement.kind]) / 100);
}

export interface Comparison {
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
  readonly wallet: WalletIndex;
  readonly graph: FrameworkGraph;
  readonly preferences: MatchPreferences;
}

/** Compares every distinct requirement with the wallet. */
export function compareAll({ requirements, facts, wallet, graph, preferences }: Comparison): Compared[] {
  const list = distinct(requirements, facts);
  const alone = new Map<string, number>();
  for (const { requirement } of list)
    if (requirement.anyOf === null && !requirement.implied) alone.set(nameOf(requirement), weightOf(requirement));
  const ignored = new Set(preferences.ignored.map((name) => fold(name)));
  const groupsAskedAlone = new Set<string>();
  for (const { requirement } of list)
    if (requirement.anyOf !== null && (alone.get(nameOf(requirement)) ?? -1) >= weightOf(requirement))
      groupsAskedAlone.add(requirement.anyOf);
  return list.map(({ index, requirement, asked }) => {
    const aside = asideOf(requirement, graph, preferences, ignored, groupsAskedAlone);
    return {
      index,
      requirement,
      asked,
      credit: creditOf(requirement, asked, wallet, graph),
      weight: weightOf(requirement),
      aside,
    };
  });
}

function asideOf(
  requirement: Requirement,
  graph: FrameworkGraph,
  preferences: MatchPreferences,
  ignored: ReadonlySet<string>,
  groupsAskedAlone: ReadonlySet<string>,
): Aside {
  if (requirement.implied) return 'implied';
  if (isEducationLevel(requirement, graph)) return 'proxy';
  const isIgnored = (requirement.id !== null && ignored.has(requirement.id)) || ignored.has(fold(requirement.label));
  if (isIgnored || preferences.ignoredKinds.includes(requirement.kind)) return 'ignored';
  return requirement.anyOf !== null && groupsAskedAlone.has(requirement.anyOf) ? 'alsoAlone' : null;
}

/** A degree or school level is a proxy, kept apart from competencies; a named vocational award is a credential like others. */
function isEducationLevel(requirement: Requirement, graph: FrameworkGraph): boolean {
  if (requirement.kind !== 'credential' || requirement.id === null) return false;
  const entry = graph.get(requirement.id);
  if (entry?.sector !== EDUCATION_SECTOR || !/^EQF[1-8]$/.test(entry.scale ?? '')) return false;
  return entry.countries.length === 0 || EDUCATION_ISSUERS.test(entry.issuer ?? '');
}

/** Joins alternatives: a group counts once, as its weightiest member, by its best one. */
export function unitsOf(compared: readonly Compared[]): Unit[] {
  const groups = new Map<string, Compared[]>();
  for (const one of compared) {
    if (one.aside !== null) continue;
    const key = one.requirement.anyOf === null ? `#${one.index}` : `group ${one.requirement.anyOf}`;
    const group = groups.get(key);
    if (group) group.push(one);
    else groups.set(key, [one]);
  }
  return [...groups.values()].map(unitOf);
}

function unitOf(members: readonly Compared[]): Unit {
  const of = Math.max(...members.map((one) => one.weight));
  const best = members.reduce((a, b) => (b.credit.percent > a.credit.percent ? b : a));
  const isFixed = members.some((one) => one.requirement.id !== null);
  const basis = isFixed ? 'fixed' : best.credit.percent > 0 ? 'words' : 'none';
  return { members, best, of, points: roundShare(of * best.credit.percent, 100), basis };
}

/** `a / b` rounded half up, in integers. */
export function roundShare(a: number, b: number): number {
  return Math.floor((2 * a + b) / (2 * b));
}
