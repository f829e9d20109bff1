import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import type { ScorePoint } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';

/** The box of the chart in its own units; it is as wide as its card. */
const WIDTH = 320;
const HEIGHT = 132;
const LEFT = 30;
const EDGE = 10;
/** Points in the table, newest first. */
const LISTED = 10;

type Scored = ScorePoint & { readonly score: number };

/** How the match of one posting changed and what moved it, as a line with its table. Shown from the second scoring on. */
export function ScoreHistory({ postingKey }: { readonly postingKey: string }) {
  const t = useWords();
  const points = (
    useLive(() => database().scores.where('key').equals(postingKey).sortBy('at'), [postingKey]) ?? []
  ).filter((point): point is typeof point & Scored => point.score !== null);
  if (points.length < 2) return null;
  return (
    <section class="card stack">
      <h2 class="quiet">{t('saved.history')}</h2>
      <Line points={points} />
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('saved.historyDay')}</th>
            <th scope="col">{t('saved.match')}</th>
            <th scope="col">{t('saved.historyCause')}</th>
          </tr>
        </thead>
        <tbody>
          {points
            .slice(-LISTED)
            .reverse()
            .map((point) => (
              <tr key={point.at}>
                <td class="nowrap">{dayWords(point.at, t.language)}</td>
                <td class="nowrap">
                  {point.score} {point.band && <span class="muted">{t(`band.${point.band}`)}</span>}
                </td>
                <td class="muted">{point.causes?.join(', ') ?? '–'}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </section>
  );
}

function Line({ points }: { readonly points: readonly Scored[] }) {
  const t = useWords();
  const x = (i: number) => LEFT + (i / (points.length - 1)) * (WIDTH - LEFT - EDGE);
  const path = points.map((point, i) => `${i === 0 ? 'M' : 'L'}${x(i).toFixed(1)} ${y(point.score).toFixed(1)}`);
  return (
    <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${LEFT} ${y(score)}H${WIDTH - EDGE}`} stroke="var(--line)" />
          <text x={LEFT - 6} y={y(score) + 4} text-anchor="end">
            {score}
          </text>
        </g>
      ))}
      <path d={path.join('')} fill="none" stroke="var(--glyph)" stroke-width="2" stroke-linejoin="round" />
      {points.map((point, i) => (
        <circle key={point.at} cx={x(i)} cy={y(point.score)} r="4" fill="var(--glyph)">
          <title>{[dayWords(point.at, t.language), point.score, ...(point.causes ?? [])].join(' · ')}</title>
        </circle>
      ))}
    </svg>
  );
}

const y = (score: number) => EDGE + ((100 - score) / 100) * (HEIGHT - 2 * EDGE);
