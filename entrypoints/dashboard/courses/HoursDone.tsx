import { useId } from 'preact/hooks';
import { useWords } from '../../../components/words.tsx';
import { plannedHours } from '../../../lib/match/plan/effort.ts';
import type { Course } from '../../../lib/model/course.ts';
import { database } from '../../../lib/store/db.ts';
import { MOST_HOURS, noteHours } from '../../../lib/store/progress.ts';
import type { Progress } from '../../../lib/store/rows.ts';

/** Where the hours are entered that went into a course under way, with what is left; nothing for any other course. */
export function HoursDone({ course, progress }: { readonly course: Course; readonly progress: Progress | null }) {
  const t = useWords();
  const id = useId();
  if (progress?.status !== 'started') return null;
  const all = plannedHours(course);
  const left = Math.round(Math.max(0, all - progress.hoursDone) * 10) / 10;
  return (
    <span class="row hours-done small">
      <label for={id}>{t('progress.hoursDone')}</label>
      <input
        id={id}
        type="number"
        min={0}
        max={MOST_HOURS}
        step={0.5}
        inputMode="decimal"
        value={progress.hoursDone}
        onChange={({ currentTarget: { value, valueAsNumber } }) =>
          void noteHours(database(), course.id, value === '' ? 0 : valueAsNumber)
        }
      />
      <span class="muted">{t('progress.hoursOf', { all, left })}</span>
    </span>
  );
}
