import { COMPETENCY_KINDS } from '../model/competency.ts';
import { COURSE_KINDS } from '../model/course.ts';
import { CHECK_NAMES, CLAIM_BASES, EVIDENCE_KINDS, HEADLINES } from '../model/evidence.ts';
import { STATUSES } from '../model/library.ts';
import { BANDS } from '../model/match.ts';
import { WORKPLACES } from '../model/posting.ts';
import { CEFR_LEVELS } from '../model/requirement.ts';
import {
  bytes,
  date,
  flag,
  httpsLink,
  key,
  link,
  listOf,
  mapOf,
  number,
  object,
  oneOf,
  optional,
  orNull,
  type Shape,
  text,
} from './shape.ts';

const band = orNull(oneOf(BANDS));
const texts = listOf(text);

const posting = object({
  board: key,
  id: orNull(text),
  url: link,
  title: text,
  company: orNull(text),
  locations: texts,
  language: orNull(text),
  description: text,
  datePosted: orNull(text),
  validThrough: orNull(text),
  closed: flag,
  stated: object({ remoteLimits: texts }),
  source: mapOf(text),
});

const level = object({
  scheme: oneOf(['EQF', 'CEFR', 'rubric', 'ISCED', 'self']),
  value: text,
  rank: orNull(number),
  max: orNull(number),
});

const assessment = object({ by: text, how: text, result: text, passed: flag, criteria: text, on: orNull(date) });

const claimLevel = object({
  cefr: orNull(oneOf(CEFR_LEVELS)),
  eqf: orNull(number),
  years: orNull(number),
  words: orNull(text),
  rubric: orNull(object({ rank: number, max: number })),
});

const check = object({ state: oneOf(['yes', 'no', 'unknown']), reason: key, params: optional(mapOf(text)) });

const limits = object({
  objective: oneOf(['hours', 'cost', 'credential']),
  target: oneOf(BANDS),
  hoursPerWeek: orNull(number),
  weeks: orNull(number),
  budget: orNull(number),
  currency: text,
  freeOnly: flag,
  languages: texts,
  country: orNull(text),
  maxCourses: number,
});

const about = object({
  education: orNull(text),
  yearsOfExperience: orNull(number),
  drivingLicence: orNull(flag),
  rightToWork: texts,
});

/** What a row of each table must look like before a backup may bring it in. Every table of `BACKED_UP` has its line. */
export const ROW_SHAPES: Readonly<Record<string, Shape>> = {
  postings: object({
    key,
    board: key,
    id: orNull(text),
    url: link,
    title: text,
    company: orNull(text),
    locations: texts,
    datePosted: orNull(text),
    validThrough: orNull(text),
    status: oneOf(STATUSES),
    notes: text,
    savedAt: text,
    updatedAt: text,
    dates: mapOf(text),
    remindOn: orNull(text),
    score: orNull(number),
    band,
    asks: texts,
    gaps: texts,
    workplace: optional(oneOf(WORKPLACES)),
    remoteLimits: optional(orNull(text)),
    fingerprint: text,
  }),
  bodies: object({ key, posting }),
  scores: object({ n: optional(number), key, at: date, score: orNull(number), band }),
  seen: object({
    key,
    firstSeen: date,
    lastSeen: date,
    fingerprint: text,
    title: text,
    company: orNull(text),
    times: number,
  }),
  evidence: object({
    id: key,
    kind: oneOf(EVIDENCE_KINDS),
    title: text,
    summary: text,
    issuer: orNull(object({ name: text, id: orNull(text) })),
    achievementType: orNull(text),
    start: orNull(date),
    end: orNull(date),
    issued: orNull(date),
    expires: orNull(date),
    hours: orNull(number),
    ects: orNull(number),
    level: orNull(level),
    assessment: orNull(assessment),
    reflection: orNull(text),
    links: listOf(httpsLink),
    sourceId: orNull(key),
    parentId: orNull(key),
    dropped: optional(texts),
    createdAt: date,
    updatedAt: date,
  }),
  claims: object({
    id: key,
    evidenceId: key,
    competency: orNull(key),
    label: text,
    uri: orNull(text),
    level: orNull(claimLevel),
    basis: oneOf(CLAIM_BASES),
    confirmed: flag,
  }),
  verifications: object({
    evidenceId: key,
    checkedAt: date,
    mode: oneOf(['offline', 'online']),
    headline: oneOf(HEADLINES),
    checks: object(Object.fromEntries(CHECK_NAMES.map((name) => [name, check]))),
  }),
  sources: object({
    id: key,
    format: key,
    carrier: key,
    fileName: text,
    importedAt: date,
    bytes,
    sha256: key,
  }),
  courses: object({
    id: key,
    title: text,
    provider: text,
    url: orNull(link),
    kind: oneOf(COURSE_KINDS),
    competencies: listOf(object({ id: key, level: oneOf([1, 2, 3, 4, 5]) })),
    hours: orNull(number),
    months: orNull(number),
    cost: object({ class: text, amount: orNull(number), currency: orNull(text) }),
    credential: orNull(text),
    assessed: flag,
    languages: texts,
    countries: texts,
    prerequisites: texts,
    stacksToward: orNull(text),
    validityYears: orNull(number),
    source: text,
    checkedOn: orNull(date),
    importedFrom: text,
  }),
  progress: object({
    course: key,
    status: oneOf(['planned', 'started', 'finished']),
    startedOn: orNull(date),
    finishedOn: orNull(date),
    hoursDone: number,
  }),
  competencies: object({
    id: key,
    label: text,
    kind: oneOf(COMPETENCY_KINDS),
    aliases: texts,
    rejected: flag,
  }),
  profile: object({
    id: oneOf(['me']),
    email: orNull(text),
    about,
    limits,
    rejectedBridges: texts,
    ignored: texts,
    trustedIssuers: texts,
    walletRevision: number,
  }),
};

/** The user's settings, which a backup may carry beside the tables. */
export const SETTINGS_SHAPE: Shape = object({
  theme: oneOf(['system', 'light', 'dark']),
  language: orNull(text),
  boards: mapOf(object({ overlay: flag, badges: flag, side: oneOf(['left', 'right']), open: flag })),
  filter: object({ action: oneOf(['off', 'dim', 'hide']), minBand: band, workplace: texts, dimApplied: flag }),
  hiddenCompanies: texts,
  hiddenWords: texts,
  welcomed: flag,
});
