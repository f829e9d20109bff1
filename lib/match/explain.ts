import type { FrameworkGraph } from '../model/framework.ts';
import type { MatchItem, Reason, RequirementState } from '../model/match.ts';
import type { Candidate } from './credit.ts';
import { rankOf } from './levels.ts';
import type { Tally } from './score.ts';
import { type Compared, nameOf, type Unit } from './units.ts';
import { ABOUT_ME } from './wallet.ts';

/** The lines of a match in the order of the posting's requirements: state, points, evidence, why, and what would change it. */
export function itemsOf(
  compared: readonly Compared[],
  units: readonly Unit[],
  sums: Tally,
  graph: FrameworkGraph,
): MatchItem[] {
  const unitOf = new Map<Compared, Unit>();
  for (const unit of units) for (const one of unit.members) unitOf.set(one, unit);
  return [...compared]
    .sort((a, b) => a.index - b.index)
    .map((one) => itemOf(one, unitOf.get(one) ?? null, sums, graph));
}

/** Most evidence named in one line; the rest is in the wallet. */
const MOST_EVIDENCE = 5;

function itemOf(one: Compared, unit: Unit | null, sums: Tally, graph: FrameworkGraph): MatchItem {
  const { requirement, credit } = one;
  const counts = unit !== null && (unit.basis === 'fixed' || sums.words.has(unit));
  const carries = counts && unit.best === one;
  const state = stateOf(one, counts);
  const lead = credit.candidates[0] ?? null;
  const isBridge = lead !== null && lead.bridge.via !== 'same' && one.aside !== 'proxy';
  return {
    requirement: one.index,
    competency: requirement.id,
    label: requirement.label,
    kind: requirement.kind,
    strength: requirement.strength,
    state,
    points: carries ? unit.points : 0,
    of: carries ? unit.of : 0,
    evidence: [...new Set(credit.candidates.map((candidate) => candidate.held.evidenceId))]
      .filter((id) => id !== ABOUT_ME)
      .slice(0, MOST_EVIDENCE),
    why: whyOf(one, unit, counts, lead, graph),
    change: one.aside === 'proxy' || one.aside === 'ignored' ? null : changeOf(one, counts, lead),
    quote: requirement.quotes[0] ?? null,
    bridge: isBridge ? { from: lead.bridge.from, reason: lead.bridge.reason ?? `bridge.${lead.bridge.via}` } : null,
    anyOf: requirement.anyOf,
    ignored: one.aside === 'ignored',
  };
}

function stateOf(one: Compared, counts: boolean): RequirementState {
  if (one.aside === 'proxy') return isShown(one) ? one.credit.state : 'not_comparable';
  return one.requirement.id === null && !(counts && one.credit.percent > 0) ? 'not_comparable' : one.credit.state;
}

/** A degree that the wallet holds is shown as held, though it never counts. */
function isShown({ credit }: Compared): boolean {
  return credit.state === 'proven' || credit.state === 'claimed';
}

function whyOf(
  one: Compared,
  unit: Unit | null,
  counts: boolean,
  lead: Candidate | null,
  graph: FrameworkGraph,
): Reason {
  if (one.aside === 'ignored') return { code: 'why.ignored' };
  if (one.aside === 'proxy') return { code: 'why.proxy' };
  if (one.aside === 'alsoAlone') return { code: 'why.alsoAlone' };
  const isPhrase = one.requirement.id === null;
  if (isPhrase && lead === null) return { code: 'why.phrase' };
  if (unit !== null && unit.best !== one && unit.best.credit.percent > 0)
    return { code: 'why.alternative', params: { label: unit.best.requirement.label } };
  if (lead === null) return refusal(one);
  if (lead.held.evidenceId === ABOUT_ME) return { code: 'why.aboutYou' };
  if (isPhrase) return { code: counts ? 'why.samePhrase' : 'why.phraseNotNeeded', params: { title: lead.held.title } };
  return whyOfLead(one, lead, graph);
}

function refusal({ credit: { refused } }: Compared): Reason {
  return refused === null
    ? { code: 'why.missing' }
    : { code: `why.${refused.strength.doubt}`, params: { title: refused.title } };
}

function whyOfLead({ asked }: Compared, { held, bridge, level, state }: Candidate, graph: FrameworkGraph): Reason {
  const title = held.title;
  const from = graph.get(bridge.from)?.label ?? bridge.from;
  if (held.strength.doubt === 'expired') return { code: 'why.expired', params: { title, on: held.expires ?? '' } };
  if (bridge.via === 'related' || bridge.via === 'wider') return { code: `why.${bridge.via}`, params: { title, from } };
  if (level.short === 'yearsNotShown') return { code: 'why.yearsNotShown', params: { title, asked: asked.years ?? 0 } };
  if (level.short === 'years')
    return { code: 'why.years', params: { title, held: yearsText(held.months ?? 0), asked: asked.years ?? 0 } };
  if (state === 'partly')
    return { code: 'why.level', params: { title, held: rankOf(held.depth ?? 20), asked: rankOf(asked.depth) } };
  if (state === 'claimed')
    return { code: held.strength.doubt === 'unconfirmed' ? 'why.unconfirmed' : 'why.claimed', params: { title } };
  if (bridge.via === 'narrower') return { code: 'why.narrower', params: { title, from } };
  return { code: held.strength.verified ? 'why.verified' : 'why.shown', params: { title } };
}

/** Years with one decimal, from whole months: "2.5". */
function yearsText(months: number): string {
  const tenths = Math.floor((months * 10) / 12);
  return tenths % 10 === 0 ? String(tenths / 10) : `${Math.floor(tenths / 10)}.${tenths % 10}`;
}

function changeOf({ requirement, asked, credit }: Compared, counts: boolean, lead: Candidate | null): Reason | null {
  if (requirement.id === null && !counts) return { code: 'change.link', params: { label: requirement.label } };
  if (lead === null) {
    const code =
      requirement.kind === 'credential'
        ? 'change.credential'
        : requirement.kind === 'language'
          ? 'change.language'
          : 'change.evidence';
    return { code, params: { label: requirement.label } };
  }
  if (lead.held.strength.doubt === 'expired') return { code: 'change.renew', params: { title: lead.held.title } };
  if (lead.bridge.via === 'related' || lead.bridge.via === 'wider')
    return { code: 'change.direct', params: { label: requirement.label } };
  if (lead.level.short === 'yearsNotShown') return { code: 'change.dates' };
  if (lead.level.short === 'years') return { code: 'change.years' };
  if (lead.state === 'partly') return { code: 'change.level', params: { asked: rankOf(asked.depth) } };
  if (lead.state === 'claimed' && lead.held.strength.doubt === 'unconfirmed')
    return { code: 'change.confirm', params: { title: lead.held.title } };
  if (lead.state === 'claimed') return { code: 'change.prove', params: { label: requirement.label } };
  if (credit.percent >= 100) return null;
  return { code: lead.held.isPractice ? 'change.assess' : 'change.verify', params: { title: lead.held.title } };
}

/** The stable name of a line, for comparing two matches of a posting. */
export function itemKey(item: Pick<MatchItem, 'competency' | 'label' | 'anyOf'>): string {
  return `${nameOf({ id: item.competency, label: item.label })}|${item.anyOf ?? ''}`;
}
