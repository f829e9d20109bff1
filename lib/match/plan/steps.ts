import type { Course } from '../../model/course.ts';
import type { Match } from '../../model/match.ts';
import type { PlanStep } from '../../model/plan.ts';
import { byCode } from '../names.ts';
import { bandOf } from '../score.ts';
import type { Effects } from './drafts.ts';
import { plannedHours } from './effort.ts';
import type { Option } from './problem.ts';
import type { Effect, PlanUnit } from './units.ts';

export interface StepsInput {
  readonly chosen: readonly Course[];
  readonly options: readonly Option[];
  readonly effects: Effects;
  readonly units: readonly PlanUnit[];
  /** The real scorer after some courses. */
  scored(courses: readonly Course[]): readonly Match[];
}

/** The courses in the order to take them, each with what it covers and the score after it: what is needed before first, else most points per hour first. */
export function stepsOf(input: StepsInput): PlanStep[] {
  const done: Course[] = [];
  const ordered = inBestOrder(input);
  return ordered.map((course, at) => {
    done.push(course);
    const [only, ...more] = input.scored(done);
    const scores = [only, ...more].flatMap((match) => match?.score ?? []);
    const scoreAfter =
      scores.length === 0
        ? null
        : Math.floor((2 * scores.reduce((sum, one) => sum + one, 0) + scores.length) / (2 * scores.length));
    return {
      course: course.id,
      provider: course.provider,
      hours: course.hours,
      plannedHours: plannedHours(course),
      covers: covered(course, input.effects.get(course.id), input.units),
      neededFor: nextThatNeeds(course, ordered.slice(at + 1), input.options),
      scoreAfter,
      bandAfter: more.length === 0 ? (only?.band ?? null) : scoreAfter === null ? null : bandOf(scoreAfter),
    };
  });
}

function nextThatNeeds({ id }: Course, later: readonly Course[], options: readonly Option[]): string | null {
  const before = options.find((option) => option.id === id);
  const needs = ({ withIt, needs }: Option) =>
    before !== undefined && (withIt.includes(before.at) || needs.some((need) => before.teaches.includes(need)));
  const next = later.find((course) => options.some((option) => option.id === course.id && needs(option)));
  return next?.id ?? null;
}

/** Framework ids of the requirements that the course fits; of alternatives only those that it teaches. */
function covered(course: Course, effects: readonly Effect[] | undefined, units: readonly PlanUnit[]): string[] {
  const taught = new Set(course.competencies.map((one) => one.id));
  const ids = new Set<string>();
  for (const { unit: at, suits } of effects ?? []) {
    if (!suits) continue;
    for (const { requirement, credit } of units[at]!.unit.members)
      if (requirement.id !== null && taught.has(requirement.id) && credit.state !== 'proven') ids.add(requirement.id);
  }
  return [...ids].sort(byCode);
}

function inBestOrder({ chosen, options, units }: StepsInput): Course[] {
  const byId = new Map(options.map((option) => [option.id, option]));
  const points = units.map((unit) => unit.points);
  const taught = new Set<number>();
  const done = new Set<string>();
  const left = [...chosen].sort((a, b) => byCode(a.id, b.id));
  const ordered: Course[] = [];
  while (left.length > 0) {
    let next = -1;
    let most = -1;
    left.forEach((course, i) => {
      const option = byId.get(course.id)!;
      const isOpen =
        option.withIt.every((at) => done.has(options[at]!.id)) && option.needs.every((need) => taught.has(need));
      const gain = option.gains.reduce((sum, one) => sum + Math.max(0, one.points - points[one.unit]!), 0);
      const perHour = (gain * 1_000_000) / option.minutes;
      if (isOpen && perHour > most) [next, most] = [i, perHour];
    });
    const [course] = left.splice(Math.max(0, next), 1);
    const option = byId.get(course!.id)!;
    for (const { unit, points: after } of option.gains) points[unit] = Math.max(points[unit]!, after);
    for (const need of option.teaches) taught.add(need);
    done.add(option.id);
    ordered.push(course!);
  }
  return ordered;
}
