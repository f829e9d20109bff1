import { useMemo } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { Icon } from '../../../components/Icon.tsx';
import { PathwayList } from '../../../components/PathwayList.tsx';
import { useWords } from '../../../components/words.tsx';
import { calendarOf } from '../../../lib/courses/ics.ts';
import { milestonesOf } from '../../../lib/courses/milestones.ts';
import type { Course } from '../../../lib/model/course.ts';
import { dayOf } from '../../../lib/model/day.ts';
import type { Pathway, Plan, PlanLimits } from '../../../lib/model/plan.ts';
import { database } from '../../../lib/store/db.ts';
import { hoursDoneOf } from '../../../lib/store/progress.ts';
import { useLive } from '../../pages/live.ts';
import { download } from '../download.ts';
import { PlanSteps } from './PlanSteps.tsx';
import { Timeline } from './Timeline.tsx';
import { Uncovered } from './Uncovered.tsx';

/** One plan: what it reaches, its steps over the weeks, and what no course can give. */
export function PlanView({
  plan,
  courses,
  limits,
  lifted,
  postings,
  pathways,
}: {
  readonly plan: Plan;
  readonly courses: ReadonlyMap<string, Course>;
  readonly limits: PlanLimits;
  /** Saved postings that rise a band; for a plan of one posting those besides it. */
  readonly lifted: number;
  readonly postings: number;
  readonly pathways: readonly Pathway[];
}) {
  const t = useWords();
  const progress = useLive(() => database().progress.toArray());
  const today = dayOf(new Date());
  const milestones = useMemo(
    () =>
      milestonesOf(plan, {
        start: today,
        hoursPerWeek: limits.hoursPerWeek ?? 5,
        done: [],
        hoursDone: hoursDoneOf(progress ?? []),
      }),
    [plan, limits.hoursPerWeek, today, progress],
  );
  const calendar = () =>
    download(
      'rung-plan.ics',
      calendarOf(milestones, courses, new Date().toISOString(), (course) => course.title),
      'text/calendar',
    );
  const last = plan.steps.at(-1);
  return (
    <div class="stack">
      {plan.steps.length > 0 && (
        <section class="card stack">
          <p>
            <strong>
              {plan.reached
                ? t('planRoom.reaches', { band: t(`band.${plan.target}`) })
                : t('planRoom.notReached', { band: t(`band.${plan.target}`) })}
            </strong>{' '}
            {last?.scoreAfter != null && last.bandAfter
              ? t('planRoom.ends', { band: t(`band.${last.bandAfter}`), score: last.scoreAfter })
              : ''}{' '}
            {lifted > 0 &&
              (postings > 1
                ? t('planRoom.lifts', { count: lifted, all: postings })
                : t('planRoom.alsoLifts', { count: lifted }))}
          </p>
          <Timeline milestones={milestones} courses={courses} />
          <PlanSteps plan={plan} courses={courses} milestones={milestones} progress={progress ?? []} />
          <div class="row">
            <button type="button" class="button" onClick={calendar}>
              <Icon name="external" /> {t('planRoom.calendar')}
            </button>
            <p class="small muted">
              {t('planRoom.ready', { date: dayWords(milestones.at(-1)?.end ?? today, t.language) })}
            </p>
          </div>
          <p class="small muted">{plan.optimal ? t('planRoom.optimal') : t('plan.notOptimal')}</p>
        </section>
      )}
      {plan.steps.length === 0 && <p class="note">{plan.reached ? t('plan.reached') : t('planRoom.nothing')}</p>}
      {pathways.length > 0 && <PathwayList pathways={pathways} titles={Object.fromEntries(courses)} />}
      <Uncovered plan={plan} />
    </div>
  );
}
