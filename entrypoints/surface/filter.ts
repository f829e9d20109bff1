import type { CardState } from '../../lib/model/library.ts';
import { BANDS } from '../../lib/model/match.ts';
import type { Salary } from '../../lib/model/posting.ts';
import type { ListFilter } from '../../lib/model/settings.ts';

const DAY_MS = 86_400_000;
/** How often a pay period comes in a year of full-time work (40 hours, 5 days a week). */
const PER_YEAR: Readonly<Record<Salary['per'], number>> = { year: 1, month: 12, week: 52, day: 260, hour: 2080 };

/** Whether a card passes the user's filter. What is not known about a card never hides it, except a hidden company or word. */
export function keeps(state: CardState, filter: ListFilter, now: Date): boolean {
  if (state.hidden) return false;
  if (filter.action === 'off') return true;
  if (filter.dimApplied && isApplied(state)) return false;
  if (filter.minBand && state.band && BANDS.indexOf(state.band) < BANDS.indexOf(filter.minBand)) return false;
  if (filter.openHomeOnly && state.openHome === 'no') return false;
  if (filter.salaryFloor !== null && state.salary && yearly(state.salary) < filter.salaryFloor) return false;
  if (filter.maxAgeDays !== null && state.since && ageInDays(state.since, now) > filter.maxAgeDays) return false;
  return (
    filter.workplace.length === 0 ||
    !state.workplace ||
    state.workplace === 'unclear' ||
    filter.workplace.includes(state.workplace)
  );
}

/** Applied for, or further on. */
export function isApplied({ saved }: Pick<CardState, 'saved'>): boolean {
  return saved === 'applied' || saved === 'interview' || saved === 'offer' || saved === 'closed';
}

/** The upper end of a salary for a year of full-time work, in its own currency. */
export function yearly(salary: Salary): number {
  return salary.max * PER_YEAR[salary.per];
}

function ageInDays(day: string, now: Date): number {
  return (now.getTime() - Date.parse(`${day.slice(0, 10)}T00:00:00Z`)) / DAY_MS;
}
