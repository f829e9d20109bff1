import type { ItemChange, MatchChange } from '../lib/model/match.ts';
import { type Say, useWords } from './words.tsx';

/** Lines shown; the largest changes come first. */
const SHOWN = 6;

/** What is different since the posting was scored with another wallet, and why. */
export function ChangeSummary({ change }: { readonly change: MatchChange }) {
  const t = useWords();
  return (
    <section class="card stack">
      <h2 class="quiet">
        {t('changed.title')}
        {change.score !== null && change.score !== 0 && (
          <span class="pill accent">{change.score > 0 ? `+${change.score}` : change.score}</span>
        )}
      </h2>
      <ul class="stack-s">
        {change.items.slice(0, SHOWN).map((item) => (
          <li key={item.label}>
            <strong>{item.label}</strong> <span class="small">{statesOf(item, t)}</span>
            <div class="small muted">{t.code(item.why.code, item.why.params)}</div>
          </li>
        ))}
      </ul>
    </section>
  );
}

function statesOf({ before, after }: ItemChange, t: Say): string {
  const word = (side: ItemChange['before']) => (side ? t(`state.${side.state}`) : '–');
  return t('changed.states', { before: word(before), after: word(after) });
}
