import { dayWords } from '../../../components/day.ts';
import { useWords } from '../../../components/words.tsx';
import type { Milestone } from '../../../lib/courses/milestones.ts';
import type { Course } from '../../../lib/model/course.ts';

const DAY_MS = 86_400_000;
/** Weeks named along the axis at most; more are named in even steps. */
const MOST_TICKS = 5;

/** A name that began further along the narrowest axis would be cut at its end, in the longest language. */
const LAST_TICK = 0.75;

/** The courses along the weeks. Only a picture: the table under it says the same in words. */
export function Timeline({
  milestones,
  courses,
}: {
  readonly milestones: readonly Milestone[];
  readonly courses: ReadonlyMap<string, Course>;
}) {
  const t = useWords();
  const first = milestones[0];
  const last = milestones.at(-1);
  if (!first || !last) return null;
  const start = Date.parse(first.start);
  const weeks = Math.max(1, Math.ceil((Date.parse(last.end) - start + DAY_MS) / (7 * DAY_MS)));
  const step = Math.ceil(weeks / MOST_TICKS);
  const ticks = Array.from({ length: Math.ceil(weeks / step) }, (_, i) => i * step).filter(
    (week) => week / weeks <= LAST_TICK,
  );
  const share = (day: string, more = 0) => `${(((Date.parse(day) - start) / DAY_MS + more) / (weeks * 7)) * 100}%`;
  return (
    <div class="timeline" aria-hidden="true">
      {milestones.map((one) => (
        <div class="timeline-row" key={one.course}>
          <span class="timeline-name small">{courses.get(one.course)?.title ?? one.course}</span>
          <span class="timeline-track">
            <span
              style={`inset-inline-start:${share(one.start)};inset-inline-end:calc(100% - ${share(one.end, 1)})`}
              title={`${dayWords(one.start, t.language)} – ${dayWords(one.end, t.language)}`}
            />
          </span>
        </div>
      ))}
      <div class="timeline-row">
        <span class="timeline-name" />
        <span class="timeline-axis small muted">
          {ticks.map((week) => (
            <span key={week} style={`inset-inline-start:${(week / weeks) * 100}%`}>
              {t('planRoom.week', { week: week + 1 })}
            </span>
          ))}
        </span>
      </div>
    </div>
  );
}
