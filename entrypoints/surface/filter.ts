import type { CardState } from '../../lib/model/library.ts';
import { BANDS } from '../../lib/model/match.ts';
import type { ListFilter } from '../../lib/model/settings.ts';

/** Whether a card passes the user's filter. What is not known about a card never hides it, except a hidden company or word. */
export function keeps(state: CardState, filter: ListFilter): boolean {
  if (state.hidden) return false;
  if (filter.action === 'off') return true;
  if (filter.dimApplied && state.saved === 'applied') return false;
  if (filter.minBand && state.band && BANDS.indexOf(state.band) < BANDS.indexOf(filter.minBand)) return false;
  return (
    filter.workplace.length === 0 ||
    !state.workplace ||
    state.workplace === 'unclear' ||
    filter.workplace.includes(state.workplace)
  );
}
