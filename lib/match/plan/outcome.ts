import type { Course } from '../../model/course.ts';
import { type Claim, type Evidence, plainEvidence, type Wallet } from '../../model/evidence.ts';
import { credentialGrade, reachedLevel } from './effort.ts';

/**
 * The evidence that finishing a course would give, for the real scorer: an assessed credential, a badge for taking part, or
 * without any credential the person's word. It shows knowledge at the course's level, never years.
 */
export function evidenceAfter(
  course: Course,
  now: string,
): { readonly evidence: Evidence; readonly claims: readonly Claim[] } {
  const id = `course:${course.id}`;
  const grade = credentialGrade(course);
  const evidence = plainEvidence(
    {
      id,
      kind: grade === 2 ? 'claim' : 'credential',
      title: course.title,
      issuer: { name: course.provider, id: null },
      achievementType: grade === 0 ? 'certification' : 'course',
      issued: now.slice(0, 10),
      hours: course.hours,
    },
    now,
  );
  const claims = course.competencies.map((one) => ({
    id: `${id}/${one.id}`,
    evidenceId: id,
    competency: one.id,
    label: one.id,
    uri: null,
    level: {
      cefr: null,
      eqf: null,
      years: null,
      words: null,
      rubric: { rank: reachedLevel(course, one.level), max: 5 },
    },
    basis: 'stated' as const,
    confirmed: true,
  }));
  return { evidence, claims };
}

/** The wallet as it would be after the courses. */
export function walletAfter(wallet: Wallet, courses: readonly Course[], now: string): Wallet {
  const after = courses.map((course) => evidenceAfter(course, now));
  return {
    ...wallet,
    evidence: [...wallet.evidence, ...after.map((one) => one.evidence)],
    claims: [...wallet.claims, ...after.flatMap((one) => one.claims)],
  };
}
