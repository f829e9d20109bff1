import type { CompetencyKind } from '../model/competency.ts';
import type { ClaimBasis } from '../model/evidence.ts';
import type { Band } from '../model/match.ts';
import type { Strength } from '../model/requirement.ts';

// Every number that shapes a score, in one place, each with its reason. All are integers so that every engine gives the
// same bytes. Changing one changes scores: raise ENGINE_VERSION in the same commit.

/**
 * What a requirement can give, in tenths of a weight unit. A must outweighs three nices, because an employer who writes
 * "required" sifts by it; a nice outweighs a duty, because duties are learnt on the job and a posting lists many.
 */
export const REQUIREMENT_WEIGHT: Readonly<Record<Strength, number>> = { must: 60, nice: 20, task: 10 };

/**
 * Percent of that weight by kind. Transversal competencies count half: nearly every posting lists several in the same
 * words, everybody claims them, and they are judged in the interview rather than on paper.
 */
export const KIND_PERCENT: Readonly<Record<CompetencyKind, number>> = {
  tool: 100,
  skill: 100,
  knowledge: 100,
  transversal: 50,
  language: 100,
  credential: 100,
};

/**
 * Percent of the points that evidence gives when its level suffices. The order is the product's: claimed < experience or
 * linked artifact < artifact with assessment < assessed credential < credential verified and current. Distances: a claim is
 * worth half, because a reader of a CV believes it only until asked; experience gives most of the points, because it is
 * what postings ask for and what referees confirm.
 */
export const EVIDENCE_STRENGTH = {
  claim: 50,
  /** One's own account of what was learnt: more than a bare claim, still one's own word. */
  reflection: 55,
  /** A language one says one speaks: usual and quickly tested, so above other claims, still a claim. */
  languageClaimed: 65,
  artifactUnlinked: 60,
  endorsement: 65,
  /** A badge for taking part: it shows that a course was followed, not what was learnt. */
  credentialAttended: 70,
  artifactLinked: 78,
  experience: 80,
  education: 82,
  artifactAssessed: 86,
  apprenticeshipRunning: 80,
  apprenticeshipDone: 90,
  assessmentPassed: 90,
  credentialAssessed: 92,
  verifiedAttended: 80,
  verifiedAssessed: 100,
} as const;

/** A link between a third party's evidence and a competency that only the user drew is the user's word: at most this. */
export const USER_LINK_CAP = 55;

/** Percent by how the claim came about. A reading of text may be wrong until the user has confirmed it. */
export const BASIS_PERCENT: Readonly<Record<ClaimBasis, { readonly open: number; readonly confirmed: number }>> = {
  stated: { open: 100, confirmed: 100 },
  listed: { open: 95, confirmed: 100 },
  inferred: { open: 85, confirmed: 100 },
  user: { open: 100, confirmed: 100 },
};

/** An expired credential still shows that it was once earned, but no longer that it holds. */
export const EXPIRED_PERCENT = 60;

/**
 * Recency of fast-moving tools, by full years since last use or issue: they change so much within a product generation
 * (about three years) that older practice needs a refresh. Without a date nothing is taken off.
 */
export const RECENCY: readonly { readonly years: number; readonly percent: number }[] = [
  { years: 10, percent: 60 },
  { years: 6, percent: 75 },
  { years: 3, percent: 90 },
];

/** Sectors of the framework whose tools change fast. Tools elsewhere (a lathe, a cash desk) do not lose value by age. */
export const FAST_MOVING_SECTORS: readonly string[] = ['software-and-data'];

/** Independent practice elsewhere adds this much each, at most twice: it corroborates, it does not multiply. */
export const CORROBORATION = { points: 2, most: 2, leastValue: 40 } as const;

/** Percent when the competency held is not the one asked. Related counts half at most (product rule). */
export const BRIDGE_PERCENT = {
  /** Held is narrower by 1, 2, 3 steps: it proves the wider one, but not its whole breadth. */
  narrower: [90, 80, 70],
  related: 50,
  /** Held is wider: knowing the field helps, but the particular thing is still to be learnt. */
  wider: 30,
} as const;

/**
 * Depth (tenths of a level, `levels.ts`) where none is stated. Asked: basic, because naming a thing asks to be able to use
 * it; independent when the posting is for seniors. The posting's praise for a transversal competency ("excellent communicator") is
 * boilerplate and states no level. Held: between basic and independent, because who names it can use it. A language that is
 * asked for is one to work in: B2, the independent user of the CEFR, and who names one without a level is taken at that word.
 */
export const UNSTATED_DEPTH = { asked: 20, askedOfSeniors: 30, held: 25, language: 34 } as const;

/** When years are asked and the evidence shows none: knowledge without the practice that was asked for. */
export const YEARS_NOT_SHOWN_PERCENT = 60;

/** Level credit from which a requirement counts as met: half a level is within the blur of the words. */
export const LEVEL_MET_PERCENT = 80;

/**
 * Least score of each band. Complete evidence by experience gives 80, so that "excellent" needs no badge; claims alone
 * give 50, so that they end at "good"; a third of the weight is where an adviser stops calling it far.
 */
export const BAND_FROM: Readonly<Record<Band, number>> = { far: 0, fair: 30, good: 50, strong: 65, excellent: 80 };

/**
 * The best band that an unmet hard requirement leaves. Without the licence, language or right to work the job cannot be
 * taken up yet; education and years are often negotiable, so they cap less.
 */
export const BLOCKER_CAP = {
  credential: 'fair',
  language: 'fair',
  right_to_work: 'fair',
  driving_licence: 'fair',
  education: 'good',
  years: 'good',
} as const satisfies Readonly<Record<string, Band>>;

/** Level credit from which a language that falls short is a gap and not a blocker: one full level short (`levelCredit`). */
export const LANGUAGE_GAP_PERCENT = 60;

/** Years are a blocker when less than this share (percent) of what is asked is there; above, only the proxy is shown. */
export const YEARS_BLOCKER_PERCENT = 67;

/** Below these, a posting says too little for a number: distinct comparable requirements, and those not transversal. */
export const ENOUGH = { requirements: 3, notTransversal: 2, comparedPercent: 30 } as const;

/** Framework ids of the ordinary driving licence, which the user's own answer settles too. */
export const DRIVING_IDS: readonly string[] = ['driving-licence', 'category-b-driving-licence'];

/** Sector of the framework with degrees and school levels, and the issuers of those that are a level rather than a trade. */
export const EDUCATION_SECTOR = 'qualifications';
export const EDUCATION_ISSUERS =
  /^(Universities|Schools|Exam boards|High schools|State|Colleges|Community colleges|Vocational schools|IB |SQA|QQI|QAA)/;
