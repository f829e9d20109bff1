import { countryName } from '../../../components/country.ts';
import { dayWords } from '../../../components/day.ts';
import { CourseLink } from '../../../components/PlanSummary.tsx';
import { type Say, useWords } from '../../../components/words.tsx';
import type { Course } from '../../../lib/model/course.ts';
import type { Lexicon } from '../../../lib/skills/lexicon.ts';
import type { Progress } from '../../../lib/store/rows.ts';
import { labelOf } from '../../pages/framework.ts';
import { ProgressButtons } from './ProgressButtons.tsx';

/** One course with what it takes and gives; the source of the facts stands with it. */
export function CourseCard({
  course,
  lexicon,
  progress,
  isHidden,
  onHide,
  onRemove,
}: {
  readonly course: Course;
  readonly lexicon: Lexicon | null;
  readonly progress: Progress | null;
  readonly isHidden: boolean;
  readonly onHide: (isHidden: boolean) => void;
  /** Null for what is built in. */
  readonly onRemove: (() => void) | null;
}) {
  const t = useWords();
  return (
    <article class="card stack">
      <div class="stack-s">
        <h2>
          <CourseLink title={course} />
        </h2>
        <p class="small muted">
          {[course.provider, t(`courseKind.${course.kind}`), timeWords(course, t), costWords(course, t)].join(' · ')}
        </p>
      </div>
      <ul class="chips">
        {course.competencies.map((one) => (
          <li class="pill" key={one.id}>
            <a href={`#framework/${encodeURIComponent(one.id)}`}>{labelOf(lexicon, one.id)}</a>
            <span class="muted">{t('courses.level', { level: one.level })}</span>
          </li>
        ))}
      </ul>
      <p class="small">
        {course.credential ?? t('courses.noCredential')} ·{' '}
        {course.assessed ? t('courses.assessed') : t('courses.notAssessed')}
        {course.stacksToward && ` · ${t('courses.stacks', { award: course.stacksToward })}`}
        {course.validityYears !== null && ` · ${t('courses.valid', { years: course.validityYears })}`}
        {course.countries.length > 0 &&
          ` · ${course.countries.map((code) => countryName(code, t.language)).join(', ')}`}
      </p>
      <div class="row spread">
        <p class="small muted">
          {t('courses.source', { source: course.source })}
          {course.checkedOn && ` ${t('courses.checked', { date: dayWords(course.checkedOn, t.language) })}`}
        </p>
        <div class="row">
          <ProgressButtons course={course} progress={progress} />
          <button type="button" class="button quiet small" onClick={() => onHide(!isHidden)}>
            {isHidden ? t('courses.unhide') : t('courses.hide')}
          </button>
          {onRemove && (
            <button type="button" class="button quiet small" onClick={onRemove}>
              {t('courseImport.remove')}
            </button>
          )}
        </div>
      </div>
    </article>
  );
}

export function timeWords(course: Pick<Course, 'hours' | 'hoursBasis' | 'months'>, t: Say): string {
  if (course.hours !== null)
    return t(course.hoursBasis === 'stated' ? 'plan.hours' : 'courses.aboutHours', { hours: course.hours });
  return course.months === null ? t('plan.hoursUnknown') : t('courses.months', { months: course.months });
}

export function costWords({ cost }: Pick<Course, 'cost'>, t: Say): string {
  if (cost.amount === null || cost.class === 'free' || cost.currency === null) return t(`cost.${cost.class}`);
  return `${t(`cost.${cost.class}`)} ${new Intl.NumberFormat(t.language, { style: 'currency', currency: cost.currency, maximumFractionDigits: 0 }).format(cost.amount)}`;
}
