import type { FrameworkGraph } from '../../model/framework.ts';
import type { Blocker, Reason } from '../../model/match.ts';
import type { Plan } from '../../model/plan.ts';
import type { Compared } from '../units.ts';
import { type Catalogue, teachersOf } from './catalogue.ts';
import { profileOf, type Reach, speakingFor } from './profiles.ts';
import type { PlanUnit } from './units.ts';

type Uncovered = Plan['uncovered'][number];

export interface UncoveredInput {
  readonly units: readonly PlanUnit[];
  readonly reach: Reach;
  readonly catalogue: Catalogue;
  /** Units that some allowed course suits. */
  readonly suited: ReadonlySet<number>;
  readonly blockers: readonly Blocker[];
  readonly graph: FrameworkGraph;
  readonly places: ReadonlySet<string>;
}

/** What no course closes, with what would: years, licences and their issuers, limits, or evidence of another kind. */
export function uncoveredOf(input: UncoveredInput): Uncovered[] {
  const { suited } = input;
  const list: Uncovered[] = [];
  const open = input.units.flatMap(({ unit }, at) => (isOpen(unit.best) ? [{ at, one: unit.best }] : []));
  const closedElsewhere = outsideLimits(input, new Set(open.flatMap(({ at }) => (suited.has(at) ? [] : [at]))));
  for (const { at, one } of open) {
    if (asksYears(one))
      list.push({ ...nameOf(one), why: { code: 'plan.years', params: { years: one.asked.years ?? 0 } } });
    else if (!suited.has(at))
      list.push({ ...nameOf(one), why: whyNot(one, closedElsewhere.get(at) ?? null, input.graph) });
  }
  const seen = new Set<string>();
  const barriers = input.blockers
    .filter(({ kind }) => kind !== 'credential' && kind !== 'language')
    .map(({ label, why }) => ({ competency: null, label, why }));
  return [...list, ...barriers].filter(
    (one) => !seen.has(one.competency ?? one.label) && seen.add(one.competency ?? one.label),
  );
}

function isOpen(one: Compared): boolean {
  return one.credit.state === 'missing' || one.credit.state === 'partly';
}

function asksYears(one: Compared): boolean {
  return one.asked.years !== null;
}

function nameOf({ requirement }: Compared): { readonly competency: string | null; readonly label: string } {
  return { competency: requirement.id, label: requirement.label };
}

/** What the courses are like that the plan could not take: outside the limits, in a country that is not known, too shallow. */
type Elsewhere = 'limits' | 'country' | 'shallow';

function whyNot({ requirement }: Compared, elsewhere: Elsewhere | null, graph: FrameworkGraph): Reason {
  const label = requirement.label;
  if (elsewhere === 'limits') return { code: 'plan.outsideLimits', params: { label } };
  if (elsewhere === 'country') return { code: 'plan.otherCountry', params: { label } };
  const issuer = requirement.id === null ? null : (graph.get(requirement.id)?.issuer ?? null);
  if (requirement.kind === 'credential')
    return issuer === null
      ? { code: 'plan.required', params: { label } }
      : { code: 'plan.requiredFrom', params: { label, issuer } };
  return { code: elsewhere === 'shallow' ? 'plan.tooShallow' : 'plan.noCourse', params: { label } };
}

/** For units without a fitting course: whether one would fit without the limits, in another country, or is only too shallow. */
function outsideLimits(input: UncoveredInput, open: ReadonlySet<number>): Map<number, Elsewhere> {
  const { catalogue, reach, units, places } = input;
  const found = new Map<number, Elsewhere>();
  for (const course of teachersOf(catalogue, speakingFor(open, reach))) {
    if (course.kind === 'apprenticeship' || course.kind === 'practice') continue;
    const isNear = course.countries.length === 0 || course.countries.some((country) => places.has(country));
    for (const { unit, points, suits } of profileOf(course, reach, units).effects) {
      if (suits && (isNear || found.get(unit) !== 'limits')) found.set(unit, isNear ? 'limits' : 'country');
      else if (!found.has(unit) && points > units[unit]!.points) found.set(unit, 'shallow');
    }
  }
  return found;
}
