import { type MatchItem, REQUIREMENT_STATES } from '../lib/model/match.ts';
import { StateGlyph } from './StateGlyph.tsx';
import { useWords } from './words.tsx';

/** How many requirements are in each of the five states; a state that no requirement is in is left out. */
export function StateCounts({ items }: { readonly items: readonly MatchItem[] }) {
  const t = useWords();
  const counted = REQUIREMENT_STATES.map((state) => ({
    state,
    count: items.filter((item) => item.state === state && !item.ignored).length,
  })).filter(({ count }) => count > 0);
  if (counted.length === 0) return null;
  return (
    <ul class="state-counts">
      {counted.map(({ state, count }) => (
        <li key={state}>
          <StateGlyph state={state} size={14} />
          <span>
            <b>{count}</b> {t(`state.${state}`)}
          </span>
        </li>
      ))}
    </ul>
  );
}
