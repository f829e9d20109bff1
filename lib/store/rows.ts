import type { Answer } from '../model/analysis.ts';
import { type AboutMe, NOBODY } from '../model/evidence.ts';
import type { Band, Match } from '../model/match.ts';
import { DEFAULT_LIMITS, type PlanLimits } from '../model/plan.ts';
import type { Facts, ReadingProblem } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';

/** What the engine read in one posting, kept so that a woken worker answers from one row. */
export interface CachedReading {
  readonly key: string;
  readonly at: number;
  /** Hash of the text and version of the engine; a mismatch means: read again. */
  readonly hash: string;
  readonly engine: string;
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
  /** ISO day; absent in readings made before it was kept. */
  readonly datePosted?: string | null;
  readonly score: number | null;
  readonly band: Band | null;
  readonly match: Match | null;
  /** The match before the last one that differed, to say what changed. */
  readonly previous: Match | null;
  /** The wallet's revision that `score` was made with. */
  readonly walletRevision: number;
}

/** All that is said of one posting, ready to be sent. Good for a day: experience grows and badges run out by themselves. */
export interface KeptAnswer {
  readonly key: string;
  readonly at: number;
  /** Hash of the text that was read. */
  readonly hash: string;
  /** Everything else that the answer depends on, as one text: rules, wallet, limits, day. */
  readonly basis: string;
  readonly answer: Answer;
}

/** When this user met a posting. ISO days. */
export interface Seen {
  readonly key: string;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly fingerprint: string;
  readonly title: string;
  readonly company: string | null;
  readonly times: number;
}

export interface Progress {
  readonly course: string;
  readonly status: 'planned' | 'started' | 'finished';
  readonly startedOn: string | null;
  readonly finishedOn: string | null;
  readonly hoursDone: number;
}

/** A competency that the user added, or the user's word that a phrase is none. */
export interface OwnCompetency {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly rejected: boolean;
}

/** A list of competencies that the user imported; or, under the id `merged`, the framework with all of them, packed. */
export interface FrameworkRow {
  /** Of a list: where it comes from and when it was imported, so that the ids alone tell whether `merged` is still right. */
  readonly id: string;
  /** Of a list: what it is called. Of `merged`: what it was made from. */
  readonly name: string;
  readonly importedAt: string;
  readonly entries: number;
  readonly packed: ArrayBuffer | null;
  readonly list: ImportedList | null;
}

export interface ImportedList {
  readonly source: 'esco' | 'onet' | 'list';
  readonly files: readonly string[];
  /** Language codes and version that the names of the files state. */
  readonly languages: readonly string[];
  readonly version: string | null;
  /** Concepts that were competencies of the framework already when the list was imported. */
  readonly joined: number;
  /** What was read, as JSON: joined anew when the framework or another list changes. */
  readonly content: string;
}

/** The one row of what the user said about themselves and their plan. */
export interface Profile {
  readonly id: 'me';
  readonly email: string | null;
  readonly about: AboutMe;
  readonly limits: PlanLimits;
  readonly rejectedBridges: readonly string[];
  /** Competency ids and kinds (`kind:tool`) that do not matter to the user. */
  readonly ignored: readonly string[];
  readonly trustedIssuers: readonly string[];
  readonly walletRevision: number;
}

/** A board whose address promised a posting and gave none. */
export interface Trouble {
  readonly board: string;
  readonly count: number;
  readonly lastFailure: string | null;
  readonly lastSuccess: string | null;
  readonly path: string | null;
  /** What failed last; absent in rows made before it was kept. */
  readonly problem?: ReadingProblem | null;
}

/** The key that the user's own badges are signed with. The private half cannot be exported, so it is in no backup. */
export interface HolderKey {
  readonly id: 'holder';
  readonly privateKey: CryptoKey;
  /** Ed25519, 32 raw bytes. */
  readonly publicKey: Uint8Array<ArrayBuffer>;
  readonly createdAt: string;
}

/** One request that the user allowed, for the list of all of them. */
export interface Fetch {
  readonly host: string;
  readonly url: string;
  readonly at: string;
  /** HTTP status, or `unreachable` or `unreadable`. */
  readonly result: string;
}

export const NEW_PROFILE: Profile = {
  id: 'me',
  email: null,
  about: NOBODY,
  limits: DEFAULT_LIMITS,
  rejectedBridges: [],
  ignored: [],
  trustedIssuers: [],
  walletRevision: 0,
};
