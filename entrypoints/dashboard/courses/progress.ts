import { evidenceOfFinished, finishedId } from '../../../lib/courses/finished.ts';
import type { Course } from '../../../lib/model/course.ts';
import { dayOf } from '../../../lib/model/day.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProgress, finishCourse, unfinishCourse } from '../../../lib/store/progress.ts';
import type { Progress } from '../../../lib/store/rows.ts';
import { framework, labelOf } from '../../pages/framework.ts';

/** Notes that a course was started. */
export async function startCourse(course: Course, now: Date): Promise<void> {
  await changeProgress(database(), course.id, {
    course: course.id,
    status: 'started',
    startedOn: dayOf(now),
    finishedOn: null,
    hoursDone: 0,
  });
  await bumpRevision();
}

/** Notes that a course under way was finished, which adds the claim that it gives. */
export async function finish(course: Course, before: Progress, now: Date): Promise<void> {
  const lexicon = await framework();
  const { evidence, claims } = evidenceOfFinished(course, now.toISOString());
  const named = claims.map((claim) => ({
    ...claim,
    label: claim.competency ? labelOf(lexicon, claim.competency) : claim.label,
  }));
  await finishCourse(
    database(),
    { ...before, status: 'finished', finishedOn: dayOf(now), hoursDone: course.hours ?? 0 },
    { source: null, evidence: [evidence], claims: named, verifications: [] },
  );
  await bumpRevision();
}

/** As it was before: under way, or with null as if it had never been begun; a claim that finishing it gave goes too. */
export async function putBackCourse(course: Course, before: Progress | null): Promise<void> {
  await unfinishCourse(database(), course.id, before, finishedId(course));
  await bumpRevision();
}
