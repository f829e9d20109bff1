/** Where a field of a posting came from, in order of trust. */
export const FIELD_SOURCES = ['jsonld', 'embedded', 'adapter', 'microdata', 'generic', 'selection'] as const;
export type FieldSource = (typeof FIELD_SOURCES)[number];
export type PostingField =
  | 'title'
  | 'company'
  | 'locations'
  | 'description'
  | 'datePosted'
  | 'validThrough'
  | 'salary'
  | 'employment'
  | 'workplace';

/** A job posting as read from a page: plain data, no DOM. Dates are ISO 8601 days (`2026-08-01`). */
export interface Posting {
  /** Id of the board in the registry (`linkedin`), `anypage` for the generic readers, `selection` for selected text. */
  readonly board: string;
  /** The board's own id of the posting; null when it has none. */
  readonly id: string | null;
  /** Canonical address of the posting without tracking parameters. */
  readonly url: string;
  readonly title: string;
  readonly company: string | null;
  readonly locations: readonly string[];
  /** BCP 47 primary language tag, null when it could not be told. */
  readonly language: string | null;
  /** Plain text with line breaks; all quotes are literal substrings of it. */
  readonly description: string;
  readonly datePosted: string | null;
  readonly validThrough: string | null;
  /** The page says that the posting no longer takes applications. */
  readonly closed: boolean;
  readonly stated: StatedFacts;
  readonly source: Readonly<Partial<Record<PostingField, FieldSource>>>;
}

/** Facts that the page states in its structure (JSON-LD, pills), before the text is read. Null: not stated there. */
export interface StatedFacts {
  readonly workplace: Workplace | null;
  /** Where an applicant may live, as stated (`applicantLocationRequirements`). */
  readonly remoteLimits: readonly string[];
  readonly employment: Employment | null;
  readonly salary: Salary | null;
}

/** One job on a result list. */
export interface Card {
  readonly id: string | null;
  readonly title: string;
  readonly company: string | null;
  readonly location: string | null;
  readonly url: string | null;
}

export const PAGE_KINDS = ['detail', 'list', 'split', 'none'] as const;
export type PageKind = (typeof PAGE_KINDS)[number];

/** What was read from a page. `promised` is true when the address says "posting" but none could be read. */
export interface PageReading {
  readonly kind: PageKind;
  readonly board: string | null;
  readonly posting: Posting | null;
  readonly cards: readonly Card[];
  readonly promised: boolean;
  /** Given when `promised`, or when only the generic reader could read the promised posting: what failed, for the health page and a ready issue text. Holds no words of the page. */
  readonly problem?: FailedReading;
  /** Given when the page shows no posting but holds a frame whose address promises one of a known board. */
  readonly framed?: FramedPosting;
}

export interface FramedPosting {
  readonly board: string;
  /** Address of the frame, `https:` or `http:`. */
  readonly url: string;
}

/** Why an address that promises a posting gave none. */
export interface ReadingProblem extends FailedReading {
  readonly board: string;
  /** Day on which the board's adapter was last confirmed. */
  readonly checked: string;
  readonly host: string;
  /** Path of the address with everything that holds a digit replaced by `*`. */
  readonly form: string;
}

/** What a page tells of it: the rest is worked out where the page has no say. */
export interface FailedReading {
  /** Selectors that matched nothing. */
  readonly failed: readonly string[];
  /** Whether the page holds any JSON-LD. */
  readonly jsonld: boolean;
}

export const WORKPLACES = ['onsite', 'hybrid', 'remote', 'unclear'] as const;
export type Workplace = (typeof WORKPLACES)[number];
export const EMPLOYMENTS = [
  'full_time',
  'part_time',
  'contract',
  'temporary',
  'internship',
  'apprenticeship',
  'bank',
  'unclear',
] as const;
export type Employment = (typeof EMPLOYMENTS)[number];
export const SENIORITIES = ['entry', 'mid', 'senior', 'lead', 'executive', 'unclear'] as const;
export type Seniority = (typeof SENIORITIES)[number];
export const EDUCATIONS = [
  'none_stated',
  'secondary',
  'vocational',
  'bachelor',
  'master',
  'doctorate',
  'professional_registration',
] as const;
export type Education = (typeof EDUCATIONS)[number];
export const RIGHTS_TO_WORK = ['sponsors', 'no_sponsorship', 'must_have_right', 'unstated'] as const;
export type RightToWork = (typeof RIGHTS_TO_WORK)[number];
export const DRIVING_LICENCES = ['required', 'nice', 'unstated'] as const;
export type DrivingLicence = (typeof DRIVING_LICENCES)[number];

/** Amounts in whole or decimal units of `currency` (ISO 4217) per `per`. */
export interface Salary {
  readonly min: number;
  readonly max: number;
  readonly currency: string;
  readonly per: 'year' | 'month' | 'week' | 'day' | 'hour';
}

/** Facts about a posting. `quotes` holds the literal words of the description that decided a fact. */
export interface Facts {
  readonly workplace: Workplace;
  readonly remoteLimits: string | null;
  readonly timeZone: string | null;
  readonly employment: Employment;
  readonly seniority: Seniority;
  readonly experienceYearsMin: number | null;
  readonly educationMin: Education;
  readonly educationOrEquivalent: boolean | null;
  readonly salary: Salary | null;
  readonly rightToWork: RightToWork;
  readonly drivingLicence: DrivingLicence;
  readonly isApprenticeship: boolean;
  readonly closingDate: string | null;
  readonly quotes: Readonly<Partial<Record<FactName, string>>>;
  /** Facts on which page structure and text, or the posting with itself, disagree: what else is said. Both are shown. */
  readonly disagreements: Readonly<Partial<Record<FactName, string>>>;
  /** Where the posting's own words disagree, those that say what `disagreements` holds; from the text or the title. */
  readonly counterQuotes?: Readonly<Partial<Record<FactName, string>>>;
}
export type FactName = Exclude<keyof Facts, 'quotes' | 'disagreements' | 'counterQuotes'>;
