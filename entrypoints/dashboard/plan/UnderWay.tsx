import { useMemo } from 'preact/hooks';
import { dayWords } from '../../../components/day.ts';
import { CourseLink } from '../../../components/PlanSummary.tsx';
import { useWords } from '../../../components/words.tsx';
import { type Award, awardsOf } from '../../../lib/courses/stacking.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { EvidenceKind } from '../../../lib/model/evidence.ts';
import { database } from '../../../lib/store/db.ts';
import { hoursDoneOf } from '../../../lib/store/progress.ts';
import { useCourses } from '../../pages/courses.ts';
import { useLive } from '../../pages/live.ts';
import { HoursDone } from '../courses/HoursDone.tsx';
import { ProgressButtons } from '../courses/ProgressButtons.tsx';

/** Courses that were started or finished, and the larger awards that they count toward. */
export function UnderWay() {
  const t = useWords();
  const courses = useCourses();
  const progress = useLive(() => database().progress.toArray());
  const finished = (progress ?? []).filter((row) => row.status === 'finished').map((row) => row.course);
  const awards = useMemo(
    () => awardsOf(courses ?? [], finished, hoursDoneOf(progress ?? [])).filter((award) => award.done.length > 0),
    [courses, progress],
  );
  if (!progress || progress.length === 0) return null;
  return (
    <section class="card stack">
      <h2>{t('progress.title')}</h2>
      <ul class="stack">
        {progress.map((row) => {
          const course = courses?.find((one) => one.id === row.course);
          const days = [
            row.startedOn && `${t('progress.since')} ${dayWords(row.startedOn, t.language)}`,
            row.finishedOn && `${t('progress.until')} ${dayWords(row.finishedOn, t.language)}`,
          ];
          return (
            <li key={row.course} class="row spread course-row">
              <div>
                <strong>{course ? <CourseLink title={course} /> : row.course}</strong>
                <p class="small muted">{days.filter(Boolean).join(' · ')}</p>
                {course && <HoursDone course={course} progress={row} />}
                {course && row.status === 'finished' && <WordOnly course={course} />}
              </div>
              <span class="row">{course && <ProgressButtons course={course} progress={row} />}</span>
            </li>
          );
        })}
      </ul>
      {awards.map((award) => (
        <AwardParts key={award.name} award={award} started={hoursDoneOf(progress)} />
      ))}
    </section>
  );
}

/** Kinds of evidence that show what a course taught better than the person's word. */
const SHOWING: ReadonlySet<EvidenceKind> = new Set(['credential', 'education', 'assessment', 'apprenticeship']);

/**
 * Said of a finished course while nothing but its own claim shows what it taught: a plan counts on the credential, so one
 * that is made anew before it is there is longer.
 */
function WordOnly({ course }: { readonly course: Course }) {
  const t = useWords();
  const isWord = useLive(async () => {
    const taught = course.competencies.map(({ id }) => id);
    const claims = await database().claims.where('competency').anyOf(taught).toArray();
    const evidence = await database().evidence.bulkGet(claims.map((claim) => claim.evidenceId));
    return !evidence.some((one) => one && SHOWING.has(one.kind));
  });
  if (course.credential === null || !isWord) return null;
  return (
    <p class="small">
      {t('progress.wordOnly')} <a href="#wallet">{t('progress.addCredential')}</a>
    </p>
  );
}

/** What is done of an award stands first, what is open last. */
const STATES = ['finished', 'started', 'open'] as const;

/** An award of several parts: which are done, under way and open, and how much is left. */
function AwardParts({ award, started }: { readonly award: Award; readonly started: ReadonlyMap<string, number> }) {
  const t = useWords();
  const stateOf = (id: string) => (award.done.includes(id) ? 'finished' : started.has(id) ? 'started' : 'open');
  const parts = STATES.flatMap((state) =>
    award.parts.filter((part) => stateOf(part.id) === state).map((part) => ({ part, state })),
  );
  return (
    <details class="small award">
      <summary>
        {t('progress.award', { award: award.name, done: award.done.length, all: award.parts.length })}{' '}
        {award.open.length > 0 && award.hoursLeft !== null && t('progress.hoursLeft', { hours: award.hoursLeft })}
      </summary>
      <ul class="stack-s">
        {parts.map(({ part, state }) => (
          <li key={part.id}>
            <span>
              <CourseLink title={part} />
            </span>{' '}
            <span class="pill">{t(`progress.${state}`)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
