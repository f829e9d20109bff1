import type { Claim, Evidence, Verification } from '../../../lib/model/evidence.ts';

/** How well something is shown, weakest first. */
export const STRENGTHS = ['claimed', 'work', 'assessedWork', 'credential', 'verified'] as const;
export type ShownStrength = (typeof STRENGTHS)[number];

export interface Shown {
  readonly id: string | null;
  readonly label: string;
  readonly counts: Readonly<Record<ShownStrength, number>>;
}

/** The strength of one thing. Withdrawn and broken credentials show nothing. */
export function strengthOf(evidence: Evidence, verification: Verification | null): ShownStrength | null {
  if (verification?.headline === 'withdrawn' || verification?.headline === 'broken') return null;
  switch (evidence.kind) {
    case 'claim':
    case 'reflection':
    case 'language':
      return verification?.headline === 'verified' ? 'verified' : 'claimed';
    case 'experience':
    case 'artifact':
    case 'apprenticeship':
      return evidence.assessment?.passed ? 'assessedWork' : 'work';
    default:
      return verification?.headline === 'verified' ? 'verified' : 'credential';
  }
}

/** Competencies with how often and how well each is shown: best shown first, then by name. Unconfirmed finds are left out. */
export function skillsOf(
  evidence: readonly Evidence[],
  claims: readonly Claim[],
  verifications: ReadonlyMap<string, Verification>,
): Shown[] {
  const byId = new Map(evidence.map((one) => [one.id, one]));
  const found = new Map<string, { id: string | null; label: string; counts: Record<ShownStrength, number> }>();
  for (const claim of claims) {
    const owner = byId.get(claim.evidenceId);
    const strength = owner && claim.confirmed ? strengthOf(owner, verifications.get(owner.id) ?? null) : null;
    if (!strength) continue;
    const key = claim.competency ?? claim.label.toLowerCase();
    const skill = found.get(key) ?? { id: claim.competency, label: claim.label, counts: none() };
    skill.counts[strength]++;
    found.set(key, skill);
  }
  const best = (skill: Shown) => STRENGTHS.findLastIndex((strength) => skill.counts[strength] > 0);
  return [...found.values()].sort((a, b) => best(b) - best(a) || a.label.localeCompare(b.label));
}

const none = (): Record<ShownStrength, number> => ({
  claimed: 0,
  work: 0,
  assessedWork: 0,
  credential: 0,
  verified: 0,
});
