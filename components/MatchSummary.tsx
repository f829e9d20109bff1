import type { Match } from '../lib/model/match.ts';
import { RungGlyph } from './RungGlyph.tsx';
import { StateCounts } from './StateCounts.tsx';
import { type Say, useWords } from './words.tsx';

/** Band first, number second, how much could be compared third; then how the requirements stand. */
export function MatchSummary({ match, size = 44 }: { readonly match: Match; readonly size?: number }) {
  const t = useWords();
  return (
    <div class="stack">
      <div class="summary">
        <RungGlyph band={match.band} size={size} />
        <div>
          <div>
            <span class="band">{match.band ? t(`band.${match.band}`) : t('match.notEnough')}</span>{' '}
            {match.score !== null && <span class="number">{match.score}</span>}
          </div>
          <div class="small muted">{[mustsLine(match, t), comparedLine(match, t)].filter(Boolean).join(' · ')}</div>
        </div>
      </div>
      <StateCounts items={match.items} />
    </div>
  );
}

/** How much could be compared, or why there is no number. */
export function comparedLine(match: Match, t: Say): string {
  if (match.score === null && match.notEnough) return t.code(match.notEnough.code, match.notEnough.params);
  return t('match.compared', { percent: Math.round(match.compared * 100) });
}

/** How many of the musts are met; empty where that would only say again that too little is stated. */
export function mustsLine(match: Match, t: Say): string {
  if (match.score === null) return '';
  if (match.musts.all === 0) return t('match.noMusts');
  return t('match.musts', { met: match.musts.met, all: match.musts.all });
}
