import type { Claim, Evidence } from '../../model/evidence.ts';
import type { Json, JsonObject } from '../carriers/json.ts';

/** The wallet as JSON Resume 1.x. Names, addresses and birth dates are not in the wallet's rows and so not in here. */
export function exportResume(
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  basics: { readonly name: string; readonly email: string },
): JsonObject {
  const whole = evidence.filter((one) => one.parentId === null || !evidence.some((other) => other.id === one.parentId));
  const of = (...kinds: readonly Evidence['kind'][]) => whole.filter((one) => kinds.includes(one.kind));
  const parts = (of: Evidence) => evidence.filter((one) => one.parentId === of.id).map((one) => one.title);
  const labels = (one: Evidence) => [
    ...new Set(claims.filter((claim) => claim.evidenceId === one.id && claim.confirmed).map((claim) => claim.label)),
  ];
  return {
    $schema: 'https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json',
    basics: known({ name: basics.name, email: basics.email }),
    work: of('experience', 'apprenticeship').map((one) =>
      known({
        name: one.issuer?.name,
        position: one.title,
        ...dates(one),
        summary: one.summary,
        highlights: parts(one),
        url: one.links[0],
      }),
    ),
    education: of('education').map((one) =>
      known({ institution: one.issuer?.name, area: one.title, ...dates(one), score: one.assessment?.result }),
    ),
    certificates: of('credential').map((one) =>
      known({ name: one.title, date: one.issued, issuer: one.issuer?.name, url: one.links[0] }),
    ),
    projects: of('artifact').map((one) =>
      known({ name: one.title, description: one.summary, keywords: labels(one), ...dates(one), url: one.links[0] }),
    ),
    languages: of('language').map((one) => known({ language: one.title, fluency: one.level?.value })),
    skills: skillsOf(claims),
    meta: { version: 'v1.0.0' },
  };
}

function dates(one: Evidence): Readonly<Record<string, string | null>> {
  return { startDate: one.start, endDate: one.end };
}

/** Every confirmed competency once, with the words of its level. */
function skillsOf(claims: readonly Claim[]): readonly JsonObject[] {
  const skills = new Map<string, JsonObject>();
  for (const claim of claims.filter((one) => one.confirmed && !skills.has(one.label))) {
    skills.set(claim.label, known({ name: claim.label, level: claim.level?.words ?? claim.level?.cefr }));
  }
  return [...skills.values()];
}

/** Leaves out what is not known; JSON Resume has no null. */
function known(fields: Readonly<Record<string, Json | undefined>>): JsonObject {
  return Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );
}
