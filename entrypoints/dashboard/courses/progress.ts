import { evidenceOfFinished } from '../../../lib/courses/finished.ts';
import type { Course } from '../../../lib/model/course.ts';
import { dayOf } from '../../../lib/model/day.ts';
import { bumpRevision } from '../../../lib/settings.ts';
import { database } from '../../../lib/store/db.ts';
import { changeProgress } from '../../../lib/store/progress.ts';
import { addToWallet, removeEvidence } from '../../../lib/store/wallet.ts';
import { framework, labelOf } from '../../pages/framework.ts';

/** Notes that a course was started or finished; finishing adds the claim that it gives. */
export async function markCourse(course: Course, status: 'started' | 'finished', now: Date): Promise<void> {
  const db = database();
  const today = dayOf(now);
  const before = await db.progress.get(course.id);
  await changeProgress(db, course.id, {
    course: course.id,
    status,
    startedOn: before?.startedOn ?? today,
    finishedOn: status === 'finished' ? today : null,
    hoursDone: status === 'finished' ? (course.hours ?? 0) : (before?.hoursDone ?? 0),
  });
  if (status === 'finished') {
    const lexicon = await framework();
    const { evidence, claims } = evidenceOfFinished(course, now.toISOString());
    const named = claims.map((claim) => ({
      ...claim,
      label: claim.competency ? labelOf(lexicon, claim.competency) : claim.label,
    }));
    await addToWallet(db, { source: null, evidence: [evidence], claims: named, verifications: [] });
  }
  await bumpRevision();
}

/** As if the course had never been started; a claim that finishing it gave goes too. */
export async function forgetProgress(course: Course): Promise<void> {
  await changeProgress(database(), course.id, null);
  await removeEvidence(database(), [`finished:${course.id}`]);
  await bumpRevision();
}
