// Long because the search through every subset is written out beside what it is compared with.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchPosting } from '../../../lib/match/match.ts';
import { beforeOf, isAllowed, totalsOf } from '../../../lib/match/plan/allowed.ts';
import { centsOf, effortOf, minutesOf } from '../../../lib/match/plan/effort.ts';
import { walletAfter } from '../../../lib/match/plan/outcome.ts';
import { placesOf } from '../../../lib/match/plan/places.ts';
import { isReached, type PlanInput, planCourses } from '../../../lib/match/plan/plan.ts';
import { profileOf, reachOf } from '../../../lib/match/plan/profiles.ts';
import { aimOf } from '../../../lib/match/plan/target.ts';
import { indexWallet } from '../../../lib/match/wallet.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Evidence } from '../../../lib/model/evidence.ts';
import { NO_PREFERENCES } from '../../../lib/model/match.ts';
import { anyFacts, anyPieces, anyRequirements, FACTS, GRAPH, NOW, walletOf } from '../arbitrary.ts';
import { anyCourses, anyLimits } from './arbitrary.ts';

/** Generated cases; `RUNS=10000 npx vitest run test/match/plan` for the whole cross-check. */
const RUNS = { numRuns: Number(process.env.RUNS ?? 500) };
const MINUTES_15 = 900_000;

/** Whether the courses can be taken in some order, written from the rules of the format and not from the planner. */
function canBeTaken(list: readonly Course[], all: readonly Course[], input: PlanInput): boolean {
  const done = new Set<string>(input.started ?? []);
  const underWay = list.filter((one) => done.has(one.id));
  const taught = new Set<string>(underWay.flatMap((course) => course.competencies.map((one) => one.id)));
  const shows = (id: string, least: number) =>
    input.wallet.claims.some(
      (claim) => claim.competency === id && strengthAndDepth(input, claim.evidenceId, id) >= least,
    );
  const narrower = (id: string): string[] => [id, ...GRAPH.narrower(id).flatMap(narrower)];
  const isMet = (id: string): boolean => {
    const needed = all.find((one) => one.id === id);
    if (needed) return done.has(id) || needed.competencies.every((one) => shows(one.id, one.level * 10 - 5));
    return narrower(id).some((one) => shows(one, 0) || taught.has(one));
  };
  const left = list.filter((one) => !underWay.includes(one));
  while (left.length > 0) {
    const next = left.findIndex((one) => one.prerequisites.every(isMet));
    if (next < 0) return false;
    const [course] = left.splice(next, 1);
    done.add(course!.id);
    for (const one of course!.competencies) taught.add(one.id);
  }
  return true;
}

/** Depth (tenths) of one piece of evidence for a competency by asking the real index; -1 when it counts for nothing. */
function strengthAndDepth(input: PlanInput, evidenceId: string, id: string): number {
  const held = indexed(input)
    .get(id)
    ?.find((one) => one.evidenceId === evidenceId && one.strength.percent > 0);
  return held ? (held.depth ?? 25) : -1;
}

const indexes = new WeakMap<readonly Evidence[], ReturnType<typeof indexWallet>['byCompetency']>();
function indexed(input: PlanInput) {
  const known = indexes.get(input.wallet.evidence) ?? indexWallet(input.wallet, GRAPH, NOW).byCompetency;
  indexes.set(input.wallet.evidence, known);
  return known;
}

/** Least effort of all subsets that reach the target by the real scorer; null when none does. */
function bruteForce(input: PlanInput, { list: candidates, onlyBefore }: Candidates): number | null {
  const { limits, started = [] } = input;
  const forced = candidates.filter((one) => started.includes(one.id));
  // What is under way stays whatever it takes, and is paid for.
  const minutes = Math.max(
    forced.reduce((sum, one) => sum + minutesOf(one), 0),
    limits.hoursPerWeek === null || limits.weeks === null
      ? Number.POSITIVE_INFINITY
      : limits.hoursPerWeek * limits.weeks * 60,
  );
  const most = Math.max(limits.maxCourses, forced.length);
  const price = (one: Course) => (forced.includes(one) ? 0 : (centsOf(one, limits) ?? Number.POSITIVE_INFINITY));
  const cents = limits.budget === null ? Number.POSITIVE_INFINITY : limits.budget * 100;
  let best: number | null = null;
  for (let set = 0; set < 1 << candidates.length; set++) {
    const list = candidates.filter((_, i) => set & (1 << i));
    const effort = list.reduce((sum, one) => sum + effortOf(one, limits), 0);
    if (list.length > most || (best !== null && effort >= best)) continue;
    if (!forced.every((one) => list.includes(one))) continue;
    if (list.reduce((sum, one) => sum + minutesOf(one), 0) > minutes) continue;
    if (list.reduce((sum, one) => sum + price(one), 0) > cents) continue;
    if (!canBeTaken(list, input.courses, input)) continue;
    if (reaches(input, list, onlyBefore)) best = effort;
  }
  return best;
}

/** Whether the courses reach the target by the real scorer. One that may only come before another is no reason for a plan. */
function reaches(input: PlanInput, list: readonly Course[], onlyBefore: ReadonlySet<string>): boolean {
  const counted = list.filter((one) => !onlyBefore.has(one.id));
  const wallet = walletAfter(input.wallet, counted, NOW);
  const matches = input.targets.map((target) => matchPosting({ ...target, wallet, graph: GRAPH, now: NOW }));
  return isReached(matches, input.limits.target);
}

describe('the planner', () => {
  it(
    'finds what trying every subset with the real scorer finds',
    () => {
      let reached = 0;
      fc.assert(
        fc.property(
          anyRequirements(10, 4),
          anyFacts,
          anyPieces(2),
          anyCourses(9, 4),
          anyLimits,
          (requirements, facts, pieces, courses, limits) => {
            const best = compare({
              targets: [{ requirements, facts }],
              wallet: walletOf(pieces),
              graph: GRAPH,
              courses,
              limits,
              now: NOW,
            });
            if (best !== null && best > 0) reached++;
          },
        ),
        RUNS,
      );
      expect(reached).toBeGreaterThan(RUNS.numRuns / 20);
    },
    MINUTES_15,
  );

  it(
    'finds it where many courses fit and overlap',
    () => {
      let reached = 0;
      const plain = anyRequirements(10, 6).map((list) => list.map((one) => ({ ...one, anyOf: null, level: null })));
      const open = anyCourses(10, 7).map((list) =>
        list.map((one) => ({
          ...one,
          kind: one.kind === 'apprenticeship' || one.kind === 'practice' ? ('short-course' as const) : one.kind,
          countries: [],
          languages: ['en'],
        })),
      );
      const wide = anyLimits.map((one) => ({
        ...one,
        weeks: null,
        freeOnly: false,
        maxCourses: 12,
        target: one.target === 'excellent' ? ('strong' as const) : one.target,
      }));
      fc.assert(
        fc.property(plain, anyPieces(1), open, wide, (requirements, pieces, courses, limits) => {
          const best = compare({
            targets: [{ requirements, facts: FACTS }],
            wallet: walletOf(pieces),
            graph: GRAPH,
            courses,
            limits,
            now: NOW,
          });
          if (best !== null && best > 0) reached++;
        }),
        RUNS,
      );
      expect(reached).toBeGreaterThan(RUNS.numRuns / 4);
    },
    MINUTES_15,
  );

  it(
    'finds it where most courses need another one or something that others teach',
    () => {
      let before = 0;
      const plain = anyRequirements(8, 5).map((list) => list.map((one) => ({ ...one, anyOf: null, level: null })));
      const needing = fc.array(
        fc.record({
          hours: fc.integer({ min: 2, max: 40 }),
          needs: fc.subarray(['c0', 'c1', 'c2', 'c3', 'skill-a', 'tool-c', 'tool-b'], { maxLength: 2 }),
        }),
        { minLength: 10, maxLength: 10 },
      );
      fc.assert(
        fc.property(plain, anyCourses(10, 7), needing, anyLimits, (requirements, courses, changes, limits) => {
          const input: PlanInput = {
            targets: [{ requirements, facts: FACTS }],
            wallet: walletOf([]),
            graph: GRAPH,
            courses: courses.map((one, i) => ({
              ...one,
              kind: 'short-course',
              countries: [],
              languages: ['en'],
              hours: changes[i]!.hours,
              prerequisites: changes[i]!.needs.filter((id) => id !== one.id),
            })),
            limits: { ...limits, objective: 'hours', weeks: null, budget: null, freeOnly: false, maxCourses: 12 },
            now: NOW,
          };
          compare(input);
          if (candidatesOf(input).onlyBefore.size > 0) before++;
        }),
        RUNS,
      );
      expect(before).toBeGreaterThan(RUNS.numRuns / 4);
    },
    MINUTES_15,
  );

  it(
    'keeps what is under way and finds the least beside it',
    () => {
      let kept = 0;
      fc.assert(
        fc.property(
          anyRequirements(10, 4),
          anyPieces(2),
          anyCourses(8, 4),
          anyLimits,
          fc.uniqueArray(fc.constantFrom<string[]>('c0', 'c1', 'c2', 'c3'), { minLength: 1, maxLength: 3 }),
          (requirements, pieces, courses, limits, started) => {
            const input: PlanInput = {
              targets: [{ requirements, facts: FACTS }],
              wallet: walletOf(pieces),
              graph: GRAPH,
              courses,
              limits,
              now: NOW,
              started,
            };
            compare(input);
            const fitting = candidatesOf(input).list.filter((one) => started.includes(one.id));
            const steps = planCourses(input).steps.map((step) => step.course);
            const isThin =
              matchPosting({ ...input.targets[0]!, wallet: input.wallet, graph: GRAPH, now: NOW }).score === null;
            if (!isThin) for (const one of fitting) expect(steps).toContain(one.id);
            if (fitting.length > 0) kept++;
          },
        ),
        RUNS,
      );
      expect(kept).toBeGreaterThan(RUNS.numRuns / 10);
    },
    MINUTES_15,
  );

  it('makes plans for several postings that can be taken, stay in the limits and lift the mean', () => {
    fc.assert(
      fc.property(
        anyRequirements(7, 4),
        anyRequirements(7, 4),
        anyFacts,
        anyPieces(1),
        anyCourses(7, 3),
        anyLimits,
        (one, other, facts, pieces, courses, limits) => {
          const targets = [
            { requirements: one, facts },
            { requirements: other, facts },
          ];
          const input: PlanInput = { targets, wallet: walletOf(pieces), graph: GRAPH, courses, limits, now: NOW };
          const plan = planCourses(input);
          const chosen = plan.steps.map((step) => courses.find((course) => course.id === step.course)!);
          expect(canBeTaken(chosen, courses, input)).toBe(true);
          expect(chosen.length).toBeLessThanOrEqual(limits.maxCourses);
          const score = (list: readonly Course[]) =>
            targets.flatMap(
              (target) =>
                matchPosting({ ...target, wallet: walletAfter(input.wallet, list, NOW), graph: GRAPH, now: NOW })
                  .score ?? [],
            );
          const [before, after] = [score([]), score(chosen)];
          for (const [i, was] of before.entries()) expect(after[i]).toBeGreaterThanOrEqual(was);
        },
      ),
      { numRuns: Math.ceil(RUNS.numRuns / 5) },
    );
  });
});

/** The planner against brute force; returns the least effort, null when the target cannot be reached. */
function compare(input: PlanInput): number | null {
  const { courses, limits } = input;
  const plan = planCourses(input);
  const candidates = candidatesOf(input);
  const best = bruteForce(input, candidates);
  const chosen = plan.steps.map((step) => courses.find((one) => one.id === step.course)!);
  expect(plan.optimal).toBe(true);
  expect(reaches(input, chosen, candidates.onlyBefore)).toBe(best !== null);
  if (best !== null) expect(plan.reached).toBe(true);
  if (best !== null) expect(chosen.reduce((sum, one) => sum + effortOf(one, limits), 0)).toBe(best);
  expect(canBeTaken(chosen, courses, input)).toBe(true);
  return best;
}

interface Candidates {
  readonly list: readonly Course[];
  /** Ids of those that fit no requirement. */
  readonly onlyBefore: ReadonlySet<string>;
}

/** The courses that an adviser would consider at all: what fits a requirement, what must come before it, step by step. */
function candidatesOf(input: PlanInput): Candidates {
  const wallet = indexWallet(input.wallet, GRAPH, NOW);
  const { units } = aimOf({
    targets: input.targets,
    wallet,
    graph: GRAPH,
    preferences: NO_PREFERENCES,
    band: input.limits.target,
  });
  const reach = reachOf(units, wallet, GRAPH);
  const started = new Set(input.started ?? []);
  const places = placesOf(input.targets, input.limits, GRAPH);
  const isUsable = (one: Course) => started.has(one.id) || isAllowed(one, input.limits, totalsOf(input.limits), places);
  const byId = new Map(input.courses.map((one) => [one.id, one]));
  const beforeFor = (one: Course) =>
    started.has(one.id)
      ? { courses: [], competencies: [] }
      : beforeOf(one, { byId, isUsable, wallet, graph: GRAPH, done: new Set(), started });
  const open = input.courses.flatMap((one) => {
    const before = isUsable(one) ? beforeFor(one) : null;
    return before === null ? [] : [{ one, before, fits: profileOf(one, reach, units).suits }];
  });
  const narrower = (id: string): string[] => [id, ...GRAPH.narrower(id).flatMap(narrower)];
  const found = new Set(open.filter(({ fits }) => fits));
  const isNeeded = ({ one }: (typeof open)[number]) =>
    [...found].some(
      ({ before }) =>
        before.courses.includes(one.id) ||
        before.competencies.some((id) => one.competencies.some((taught) => narrower(id).includes(taught.id))),
    );
  for (let size = -1; size !== found.size; ) {
    size = found.size;
    for (const one of open) if (!found.has(one) && isNeeded(one)) found.add(one);
  }
  return {
    list: [...found].map(({ one }) => one),
    onlyBefore: new Set([...found].flatMap(({ one, fits }) => (fits || started.has(one.id) ? [] : [one.id]))),
  };
}
