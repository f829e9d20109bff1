import type { Course } from '../model/course.ts';
import { type Claim, type Evidence, plainEvidence } from '../model/evidence.ts';

/** The id of the evidence that finishing a course gives. */
export function finishedId(course: Course): string {
  return `finished:${course.id}`;
}

/**
 * A finished course as evidence: the person's word until the credential itself is imported, whatever the course would give.
 * The level is the one that the course leads to. `now` is an ISO instant.
 */
export function evidenceOfFinished(
  course: Course,
  now: string,
): { readonly evidence: Evidence; readonly claims: readonly Claim[] } {
  const id = finishedId(course);
  const evidence = plainEvidence(
    {
      id,
      kind: 'claim',
      title: course.title,
      issuer: { name: course.provider, id: null },
      achievementType: 'course',
      end: now.slice(0, 10),
      hours: course.hours,
      links: course.url === null ? [] : [course.url],
    },
    now,
  );
  const claims = course.competencies.map((one) => ({
    id: `${id}/${one.id}`,
    evidenceId: id,
    competency: one.id,
    label: one.id,
    uri: null,
    level: { cefr: null, eqf: null, years: null, words: null, rubric: { rank: one.level, max: 5 } },
    basis: 'user' as const,
    confirmed: true,
  }));
  return { evidence, claims };
}
