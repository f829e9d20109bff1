import type { Claim, Evidence, Headline } from '../model/evidence.ts';
import { firstDay, lastDay, monthOf } from './dates.ts';
import { BASIS_PERCENT, EVIDENCE_STRENGTH, EXPIRED_PERCENT, RECENCY, USER_LINK_CAP } from './weights.ts';

/** Whether somebody or something other than the person's word stands behind it. */
export type Grade = 'shown' | 'claimed';

/** Why evidence counts for less than its kind would, the first that applies. */
export type Doubt = 'withdrawn' | 'broken' | 'notYet' | 'expired' | 'unconfirmed' | 'old' | null;

export interface EvidenceStrength {
  /** Percent, 0 to 100. */
  readonly percent: number;
  readonly grade: Grade;
  readonly verified: boolean;
  readonly doubt: Doubt;
}

/** Achievement types that are only given after an assessment; a course or badge may be for attendance. */
const ASSESSED_TYPES = new Set([
  'apprenticeshipcertificate', 'associatedegree', 'bachelordegree', 'certification', 'degree', 'diploma', 'doctoraldegree', 'journeymancertificate',
  'license', 'licence', 'mastercertificate', 'masterdegree', 'microcredential', 'microdegree', 'professionaldoctorate', 'qualityassurancecredential',
  'researchdoctorate', 'secondaryschooldiploma', 'generaleducationdevelopment', 'registration', 'assessment',
]); // biome-ignore format: a list of words

/** Kinds of evidence that come from a third party, so that a competency which only the user attached is the user's word. */
const THIRD_PARTY = new Set<Evidence['kind']>(['credential', 'assessment', 'education', 'endorsement']);

/** How well evidence stands on its own, before the claim, its level and its age in a fast field are looked at. */
export function evidenceStrength(evidence: Evidence, headline: Headline | null, today: string): EvidenceStrength {
  if (headline === 'withdrawn' || headline === 'broken')
    return { percent: 0, grade: 'shown', verified: false, doubt: headline };
  const begins = evidence.issued ?? evidence.start;
  if (begins !== null && (firstDay(begins) ?? '') > today)
    return { percent: 0, grade: 'claimed', verified: false, doubt: 'notYet' };
  const verified = headline === 'verified';
  const { percent, grade } = ofKind(evidence, verified, today);
  const over = evidence.expires === null ? null : lastDay(evidence.expires);
  if (headline === 'expired' || (over !== null && over < today))
    return { percent: Math.floor((percent * EXPIRED_PERCENT) / 100), grade, verified, doubt: 'expired' };
  return { percent, grade, verified, doubt: null };
}

function ofKind(evidence: Evidence, verified: boolean, today: string): { percent: number; grade: Grade } {
  const passed = evidence.assessment?.passed === true;
  const s = EVIDENCE_STRENGTH;
  const ended = evidence.end !== null && (lastDay(evidence.end) ?? '9') < today;
  switch (evidence.kind) {
    case 'credential':
      return shown(
        isAssessed(evidence)
          ? verified
            ? s.verifiedAssessed
            : s.credentialAssessed
          : verified
            ? s.verifiedAttended
            : s.credentialAttended,
      );
    case 'education':
      return shown(verified ? s.verifiedAssessed : s.education);
    case 'assessment':
      return passed
        ? shown(verified ? s.verifiedAssessed : s.assessmentPassed)
        : { percent: s.claim, grade: 'claimed' };
    case 'apprenticeship':
      return shown(ended || passed ? s.apprenticeshipDone : s.apprenticeshipRunning);
    case 'artifact':
      return shown(passed ? s.artifactAssessed : evidence.links.length > 0 ? s.artifactLinked : s.artifactUnlinked);
    case 'experience':
      return shown(s.experience);
    case 'endorsement':
      return shown(s.endorsement);
    case 'language':
      return passed ? shown(s.assessmentPassed) : { percent: s.languageClaimed, grade: 'claimed' };
    case 'reflection':
      return { percent: s.reflection, grade: 'claimed' };
    case 'claim':
      return { percent: s.claim, grade: 'claimed' };
  }
}

/** A credential counts as assessed when its assessment was passed or its type is only given for one; a failed one does not. */
function isAssessed(evidence: Evidence): boolean {
  if (evidence.assessment !== null) return evidence.assessment.passed;
  return evidence.achievementType !== null && ASSESSED_TYPES.has(evidence.achievementType.toLowerCase());
}

/** The strength of one claim of the evidence: how the claim came about, and who drew the link. */
export function claimStrength(of: EvidenceStrength, evidence: Evidence, claim: Claim): EvidenceStrength {
  if (claim.basis === 'user' && THIRD_PARTY.has(evidence.kind))
    return { ...of, percent: Math.min(of.percent, USER_LINK_CAP), grade: 'claimed' };
  const percent = BASIS_PERCENT[claim.basis][claim.confirmed ? 'confirmed' : 'open'];
  const counted = { ...of, percent: Math.floor((of.percent * percent) / 100) };
  if (claim.basis !== 'inferred' || claim.confirmed) return counted;
  // What was only read out of a text shows nothing yet: the reading may be wrong.
  return { ...counted, grade: 'claimed', doubt: of.doubt ?? 'unconfirmed' };
}

/** Takes off for age in a fast-moving field, where the last use or the issue is known. */
export function withRecency(of: EvidenceStrength, evidence: Evidence, today: string): EvidenceStrength {
  const ongoing = evidence.end === null && evidence.start !== null && evidence.kind !== 'credential';
  const last = ongoing ? null : monthOf(evidence.end ?? evidence.issued ?? evidence.start, 12);
  const now = monthOf(today, 1);
  if (last === null || now === null) return of;
  const years = Math.floor((now - last) / 12);
  const rule = RECENCY.find((one) => years >= one.years);
  return rule ? { ...of, percent: Math.floor((of.percent * rule.percent) / 100), doubt: of.doubt ?? 'old' } : of;
}

function shown(percent: number): { percent: number; grade: Grade } {
  return { percent, grade: 'shown' };
}
