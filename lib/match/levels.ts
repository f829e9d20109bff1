import type { LevelRank } from '../model/course.ts';
import type { ClaimLevel, EvidenceLevel } from '../model/evidence.ts';
import type { Cefr, StatedLevel } from '../model/requirement.ts';

// One scale for depth: 1 awareness, 2 basic (routine tasks with guidance), 3 independent, 4 advanced (guides others,
// unusual cases), 5 expert. Kept in tenths (10 to 50), so that scales with more steps keep their order.

/** Tenths of a level, 10 to 50. */
export type Depth = number;

/**
 * EQF (Council Recommendation 2017/C 189/03, Annex II): 1-2 basic knowledge under supervision, 3-4 facts, self-management,
 * 5-6 comprehensive to advanced, mastery, 7-8 highly specialised, forefront of a field. Between full levels where the
 * descriptor stands between.
 */
const EQF: readonly Depth[] = [10, 20, 25, 30, 35, 40, 45, 50];

/**
 * DigComp 2.2 proficiency (JRC128415): foundation 1-2, intermediate 3-4, advanced 5-6, highly specialised 7-8. Its authors
 * built it on the EQF descriptors, hence the same steps.
 */
const DIGCOMP = EQF;

/** CEFR (Council of Europe 2020, global scale): A basic, B independent, C proficient user, in six even-handed steps. */
const CEFR: Readonly<Record<Cefr, Depth>> = { A1: 10, A2: 20, B1: 27, B2: 34, C1: 42, C2: 50 };

/** ISCED 2011 levels 1 to 8 by the EQF levels that national frameworks reference them to (ISCED 3-4 upper secondary, 5 short cycle, 6 bachelor). */
const ISCED: readonly Depth[] = [10, 15, 25, 30, 35, 40, 45, 50];

/**
 * Years of practice as depth. Rule of thumb of job levels: after a probation of three months basic, three years independent,
 * eight senior. Years alone never show more than advanced, because time served is not expertise.
 */
const YEARS: readonly (readonly [years: number, depth: Depth])[] = [
  [0, 15],
  [0.25, 20],
  [1, 22],
  [2, 26],
  [3, 30],
  [5, 36],
  [8, 40],
];

/**
 * The words of postings and profiles. Adverbs are inflated ("excellent" is written for almost everything), so praise alone
 * never asks for more than advanced, and only the words for mastery reach higher.
 */
const WORDS: readonly (readonly [pattern: RegExp, depth: Depth])[] = [
  [/\b(expert|expertise|mastery|master|authoritative|world[- ]class|deep)\b/, 45],
  [
    /\b(advanced|extensive|in[- ]depth|excellent|exceptional|outstanding|highly|thorough|comprehensive|fluent|fluency|native|proven track record|significant|senior)\b/,
    40,
  ],
  [/\b(strong|solid|sound|proficien\w{1,4}|very good|robust|substantial|proven|demonstrable|demonstrated)\b/, 35],
  [
    /\b(good|working knowledge|working|competent|confident|experienced|experience|intermediate|independent|practical|hands[- ]on|conversational)\b/,
    30,
  ],
  [
    /\b(basic|basics|some|fundamental\w{0,3}|foundation|beginner|elementary|introductory|limited|general|understanding|knowledge)\b/,
    20,
  ],
  [/\b(awareness|aware|familiar\w{0,4}|exposure|appreciation|interest|novice)\b/, 15],
];

/** Levels of languages read from words: being fluent is C1, native C2, conversational B1 (Council of Europe self-assessment grid). */
const LANGUAGE_WORDS: readonly (readonly [pattern: RegExp, depth: Depth])[] = [
  [/\b(native|mother tongue|bilingual)\b/, 50],
  [/\b(fluent|fluency|full professional|excellent|proficien\w{1,4}|advanced|business)\b/, 42],
  [/\b(professional working|working|good|strong|very good|confident|upper[- ]intermediate)\b/, 34],
  [/\b(conversational|intermediate|limited working)\b/, 27],
  [/\b(basic|basics|elementary|some|beginner|limited|simple)\b/, 20],
  // Said of a language for work without a degree, these ask for an independent user, not for a first course.
  [/\b(clear|clearly|correct|knowledge|understanding|command|written|spoken|verbal|oral|communication)\b/, 34],
];

/** The depth that a count of years shows, interpolated between the steps above. */
export function depthOfYears(years: number): Depth {
  let [before, low] = YEARS[0]!;
  for (const [at, depth] of YEARS) {
    if (years < at)
      return (
        low + Math.floor(((depth - low) * Math.max(0, Math.floor(years * 12) - before * 12)) / ((at - before) * 12))
      );
    before = at;
    low = depth;
  }
  return low;
}

/** The depth that words mean; null when none of them is known. */
export function depthOfWords(words: string, isLanguage: boolean): Depth | null {
  const text = words.slice(0, 200).toLowerCase();
  const table = isLanguage ? [...LANGUAGE_WORDS, ...WORDS] : WORDS;
  return table.find(([pattern]) => pattern.test(text))?.[1] ?? null;
}

/** A place on a rubric of `max` steps, spread evenly; null for a place outside it. */
export function depthOfRubric(rank: number, max: number): Depth | null {
  if (!Number.isInteger(rank) || !Number.isInteger(max) || rank < 1 || rank > max || max < 2 || max > 100) return null;
  return 10 + Math.floor((40 * (rank - 1)) / (max - 1));
}

/** What a requirement asks for: the highest of what it states besides years; null when it states nothing known. */
export function askedDepth(level: StatedLevel | null, isLanguage: boolean): Depth | null {
  if (level === null) return null;
  return highest([
    level.cefr && CEFR[level.cefr],
    step(EQF, level.eqf),
    level.words && depthOfWords(level.words, isLanguage),
  ]);
}

/** The years that a requirement asks for; null when none or outside 0 to 60. */
export function askedYears(level: StatedLevel | null): number | null {
  const years = level?.years ?? null;
  return years !== null && years > 0 && years <= 60 ? years : null;
}

/** What a claim states about itself, without years; null when it states nothing known or only nonsense. */
export function claimedDepth(level: ClaimLevel | null, isLanguage: boolean): Depth | null {
  if (level === null) return null;
  return highest([
    level.cefr && CEFR[level.cefr],
    step(EQF, level.eqf),
    level.words && depthOfWords(level.words, isLanguage),
    level.rubric && depthOfRubric(level.rubric.rank, level.rubric.max),
  ]);
}

/** The level that evidence states for itself in its own scheme; null when it cannot be placed. */
export function evidenceDepth(level: EvidenceLevel | null): Depth | null {
  if (level === null) return null;
  const digits = /\d/.exec(level.value)?.[0];
  const number = level.rank ?? (digits === undefined ? null : Number(digits));
  if (level.scheme === 'CEFR')
    return Object.hasOwn(CEFR, level.value.toUpperCase()) ? CEFR[level.value.toUpperCase() as Cefr] : null;
  if (level.scheme === 'EQF') return /digcomp/i.test(level.value) ? step(DIGCOMP, number) : step(EQF, number);
  if (level.scheme === 'ISCED') return step(ISCED, number);
  if (level.rank !== null && level.max !== null) return depthOfRubric(level.rank, level.max);
  return depthOfWords(level.value, false);
}

/**
 * Percent of the points for a level that falls short: 100 when it suffices, 60 one level short, 30 two, 10 three, 0 four;
 * straight lines between. One level short still does most of the routine work; two levels short needs constant help.
 */
export function levelCredit(held: Depth, asked: Depth): number {
  const gap = asked - held;
  if (gap <= 0) return 100;
  if (gap <= 10) return 100 - 4 * gap;
  if (gap <= 20) return 60 - 3 * (gap - 10);
  if (gap <= 30) return 30 - 2 * (gap - 20);
  return Math.max(0, 10 - (gap - 30));
}

/** The whole level that a depth amounts to, for showing and for choosing courses: 35 is "independent, and more", so 3. */
export function rankOf(depth: Depth): LevelRank {
  return Math.max(1, Math.min(5, Math.floor(depth / 10))) as LevelRank;
}

function step(scale: readonly Depth[], number: number | null): Depth | null {
  return number === null ? null : (scale[number - 1] ?? null);
}

function highest(depths: readonly (Depth | null | '')[]): Depth | null {
  const known = depths.filter((depth) => typeof depth === 'number');
  return known.length > 0 ? Math.max(...known) : null;
}
