import type { Blocker, Match } from '../lib/model/match.ts';
import { countryName } from './country.ts';
import { StateGlyph } from './StateGlyph.tsx';
import { type Say, useWords } from './words.tsx';

/** Hard requirements that are not met come first: they cap the band whatever else is held. */
export function BlockerList({ match }: { readonly match: Match }) {
  const t = useWords();
  if (match.blockers.length === 0) return null;
  return (
    <section class="note warn" aria-label={t('blockers.title')}>
      <h3>{t('blockers.title')}</h3>
      <ul class="stack-s">
        {match.blockers.map((blocker) => (
          <li class="blocker" key={`${blocker.kind} ${blocker.label}`}>
            <StateGlyph state="blocker" />
            <span>{blockerWords(blocker, t)}</span>
          </li>
        ))}
      </ul>
      {match.uncapped && match.uncapped !== match.band && (
        <p class="small">{t('blockers.capped', { band: t(`band.${match.uncapped}`) })}</p>
      )}
    </section>
  );
}

/** The reason, with a level of education or a country in words where the core gives its name or code. */
function blockerWords({ why }: Blocker, t: Say): string {
  const { asked, country } = why.params ?? {};
  const named = {
    ...(why.code === 'blocker.education' && asked && { asked: t.code(`education.${asked}`) }),
    ...(country && { country: countryName(String(country), t.language) }),
  };
  return t.code(why.code, { ...why.params, ...named });
}
