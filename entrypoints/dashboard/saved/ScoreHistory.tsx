import { dayWords } from '../../../components/FactList.tsx';
import { useWords } from '../../../components/words.tsx';
import type { ScorePoint } from '../../../lib/model/library.ts';
import { database } from '../../../lib/store/db.ts';
import { useLive } from '../../pages/live.ts';

const WIDTH = 600;
const HEIGHT = 120;

/** How the match of one posting changed, as a line with its table. Shown from the second scoring on. */
export function ScoreHistory({ postingKey }: { readonly postingKey: string }) {
  const t = useWords();
  const points = (
    useLive(() => database().scores.where('key').equals(postingKey).sortBy('at'), [postingKey]) ?? []
  ).filter((point) => point.score !== null);
  if (points.length < 2) return null;
  return (
    <section class="card stack">
      <h2>{t('saved.history')}</h2>
      <svg class="line-chart" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
        {[0, 25, 50, 75, 100].map((score) => (
          <path key={score} d={`M0 ${y(score)}H${WIDTH}`} stroke="var(--line)" />
        ))}
        <path d={lineOf(points)} fill="none" stroke="var(--accent)" stroke-width="2" />
        {points.map((point, i) => (
          <circle key={point.at} cx={x(i, points.length)} cy={y(point.score ?? 0)} r="4" fill="var(--accent)" />
        ))}
      </svg>
      <table class="compact">
        <thead>
          <tr>
            <th scope="col">{t('saved.historyDay')}</th>
            <th scope="col">{t('saved.match')}</th>
          </tr>
        </thead>
        <tbody>
          {points.slice(-10).map((point) => (
            <tr key={point.at}>
              <td>{dayWords(point.at, t.language)}</td>
              <td>
                {point.score} {point.band && <span class="muted">{t(`band.${point.band}`)}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

const y = (score: number) => 8 + ((100 - score) / 100) * (HEIGHT - 16);
const x = (i: number, count: number) => 8 + (i / (count - 1)) * (WIDTH - 16);

function lineOf(points: readonly ScorePoint[]): string {
  return points
    .map((point, i) => `${i === 0 ? 'M' : 'L'}${x(i, points.length).toFixed(1)} ${y(point.score ?? 0).toFixed(1)}`)
    .join('');
}
