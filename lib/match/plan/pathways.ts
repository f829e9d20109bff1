import type { Course } from '../../model/course.ts';
import type { FrameworkGraph } from '../../model/framework.ts';
import type { Match, MatchItem } from '../../model/match.ts';
import type { Pathway, PlanLimits } from '../../model/plan.ts';
import { bridgesTo } from '../bridges.ts';
import { byCode } from '../names.ts';

/** Share of the missing must weight (percent) from which what is missing is an occupation rather than a skill. */
const OCCUPATION_PERCENT = 50;
/** An apprenticeship is suggested when it teaches at least this many of the missing musts. */
const LEAST_COVERED = 2;
const MOST_PATHWAYS = 3;

export interface PathwayInput {
  readonly match: Match;
  readonly courses: readonly Course[];
  readonly graph: FrameworkGraph;
  readonly limits: Pick<PlanLimits, 'country'>;
}

/** Pathways for one match: apprenticeships when most of the job is missing, practice for single competencies that no course needs. */
export function pathwaysOf(input: PathwayInput): Pathway[] {
  const gaps = input.match.items.filter(
    (item) => item.state === 'missing' && item.competency !== null && !item.ignored,
  );
  return [...(isOccupationMissing(input.match) ? apprenticeships(input, gaps) : []), ...practice(input, gaps)];
}

/** Whether half of what the posting requires is missing: then it is a trade to be learnt, not a gap to be closed. */
export function isOccupationMissing(match: Match): boolean {
  const musts = match.items.filter((item) => item.strength === 'must' && item.of > 0 && item.kind !== 'transversal');
  const of = musts.reduce((sum, item) => sum + item.of, 0);
  const missing = musts.reduce((sum, item) => sum + (item.state === 'missing' ? item.of : 0), 0);
  return of > 0 && missing * 100 >= of * OCCUPATION_PERCENT;
}

function apprenticeships({ courses, graph, limits }: PathwayInput, gaps: readonly MatchItem[]): Pathway[] {
  const musts = gaps.filter((item) => item.strength === 'must');
  return courses
    .filter(
      (course) =>
        course.kind === 'apprenticeship' && (limits.country === null || course.countries.includes(limits.country)),
    )
    .map((course) => ({ course, covers: coveredBy(course, musts, graph) }))
    .filter(({ covers }) => covers.length >= LEAST_COVERED)
    .sort(
      (a, b) =>
        b.covers.length - a.covers.length ||
        (a.course.months ?? 99) - (b.course.months ?? 99) ||
        byCode(a.course.id, b.course.id),
    )
    .slice(0, MOST_PATHWAYS)
    .map(({ course, covers }) => ({
      kind: 'apprenticeship',
      course: course.id,
      months: course.months,
      covers,
      why: { code: 'pathway.apprenticeship', params: { title: course.title, count: covers.length } },
      reflection: { code: 'pathway.reflectApprenticeship', params: { title: course.title } },
    }));
}

function coveredBy(course: Course, gaps: readonly MatchItem[], graph: FrameworkGraph): string[] {
  const taught = new Set(course.competencies.map((one) => one.id));
  const isTaught = (id: string) =>
    bridgesTo(id, graph).some(({ from, via }) => (via === 'same' || via === 'narrower') && taught.has(from));
  return gaps
    .flatMap((item) => (item.competency !== null && isTaught(item.competency) ? [item.competency] : []))
    .sort(byCode);
}

/** Fields whose skills are learnt on people or on the road, under somebody who answers for it; nobody makes a piece of them at home. */
const UNDER_SUPERVISION: ReadonlySet<string> = new Set(['health-and-care', 'transport-and-logistics']);

/** Whether a competency can be practised by oneself: being ready to travel or to work at night is said, not practised. */
function canPractise(item: MatchItem, graph: FrameworkGraph): boolean {
  if (item.competency?.startsWith('willingness-to-')) return false;
  const sector = item.kind === 'skill' && item.competency !== null ? graph.get(item.competency)?.sector : null;
  return !sector || !UNDER_SUPERVISION.has(sector);
}

/** Made by oneself and shown: tools and skills. Done with others: transversal competencies. Licences and languages are neither. */
function practice({ courses, graph }: PathwayInput, gaps: readonly MatchItem[]): Pathway[] {
  const open = gaps
    .filter((item) => item.kind === 'tool' || item.kind === 'skill' || item.kind === 'transversal')
    .filter((item) => canPractise(item, graph))
    .sort((a, b) => b.of - a.of || a.requirement - b.requirement);
  return open.slice(0, MOST_PATHWAYS).map((item) => {
    const kind = item.kind === 'transversal' ? 'volunteering' : 'portfolio';
    const entry =
      courses.find((course) => course.kind === 'practice' && coveredBy(course, [item], graph).length > 0) ?? null;
    return {
      kind,
      course: entry?.id ?? null,
      months: null,
      covers: [item.competency!],
      why: { code: `pathway.${kind}`, params: { label: item.label } },
      reflection: {
        code: kind === 'volunteering' ? 'pathway.reflectTogether' : 'pathway.reflectWork',
        params: { label: item.label },
      },
    };
  });
}
