import type { Match } from '../lib/model/match.ts';
import { StateGlyph } from './StateGlyph.tsx';
import { useWords } from './words.tsx';

/** Hard requirements that are not met come first: they cap the band whatever else is held. */
export function BlockerList({ match }: { readonly match: Match }) {
  const t = useWords();
  if (match.blockers.length === 0) return null;
  return (
    <section class="note warn" aria-label={t('blockers.title')}>
      <h3>{t('blockers.title')}</h3>
      <ul class="stack-s">
        {match.blockers.map((blocker) => (
          <li class="row" key={`${blocker.kind} ${blocker.label}`} style="flex-wrap:nowrap;align-items:flex-start">
            <StateGlyph state="blocker" />
            <span>
              <strong>{blocker.label}</strong> <span class="small">{t.code(blocker.why.code, blocker.why.params)}</span>
            </span>
          </li>
        ))}
      </ul>
      {match.uncapped && match.uncapped !== match.band && (
        <p class="small">{t('blockers.capped', { band: t(`band.${match.uncapped}`) })}</p>
      )}
    </section>
  );
}
