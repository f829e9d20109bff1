import { useMemo } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { CourseLink, neededLine } from '../../../components/PlanSummary.tsx';
import { useWords } from '../../../components/words.tsx';
import type { Milestone } from '../../../lib/courses/milestones.ts';
import { type Award, afterOneMore, awardsOf } from '../../../lib/courses/stacking.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Plan } from '../../../lib/model/plan.ts';
import type { Progress } from '../../../lib/store/rows.ts';
import { labelOf, useFramework } from '../../pages/framework.ts';
import { costWords, timeWords } from '../courses/CourseCard.tsx';
import { HoursDone } from '../courses/HoursDone.tsx';
import { ProgressButtons } from '../courses/ProgressButtons.tsx';

/** The steps of a plan in order with their days, what each covers and the score after it. */
export function PlanSteps({
  plan,
  courses,
  milestones,
  progress,
}: {
  readonly plan: Plan;
  readonly courses: ReadonlyMap<string, Course>;
  readonly milestones: readonly Milestone[];
  readonly progress: readonly Progress[];
}) {
  const t = useWords();
  const lexicon = useFramework();
  const finished = progress.filter((row) => row.status === 'finished').map((row) => row.course);
  const awards = useMemo(() => awardsOf([...courses.values()], finished), [courses, finished.join(' ')]);
  return (
    <ol class="stack">
      {plan.steps.map((step, i) => {
        const course = courses.get(step.course);
        const milestone = milestones[i];
        const row = progress.find((one) => one.course === step.course) ?? null;
        return (
          <li key={step.course} class="plan-step stack-s">
            <div class="row spread plan-head">
              <strong class="grow">{course ? <CourseLink title={course} /> : step.course}</strong>
              {step.scoreAfter !== null && (
                <span class="pill accent">{t('plan.scoreAfter', { score: step.scoreAfter })}</span>
              )}
            </div>
            <p class="small muted">
              {course
                ? [
                    step.provider,
                    timeWords(course, t),
                    costWords(course, t),
                    course.credential ?? t('courses.noCredential'),
                  ].join(' · ')
                : step.provider}
            </p>
            <p class="small">
              {step.covers.length > 0 &&
                `${t('planRoom.covers', { list: step.covers.map((id) => labelOf(lexicon, id)).join(', ') })} `}
              {neededLine(step, (id) => courses.get(id)?.title ?? id, t)}
            </p>
            {course && <Toward course={course} awards={awards} />}
            {course && <HoursDone course={course} progress={row} />}
            <div class="row spread">
              <span class="small muted">
                {milestone &&
                  t('planRoom.days', {
                    from: dayWords(milestone.start, t.language),
                    to: dayWords(milestone.end, t.language),
                  })}
              </span>
              <span class="row">{course && <ProgressButtons course={course} progress={row} />}</span>
            </div>
          </li>
        );
      })}
    </ol>
  );
}

/** What finishing a course gives toward the larger award that it is a part of. */
function Toward({ course, awards }: { readonly course: Course; readonly awards: readonly Award[] }) {
  const t = useWords();
  const after = afterOneMore(course, awards);
  if (after === null || after.of < 2) return null;
  return <p class="small muted">{t('planRoom.toward', { award: after.name, done: after.done, of: after.of })}</p>;
}
