import Dexie, { type EntityTable } from 'dexie';
import type { Claim, Evidence, Source, Verification } from '../model/evidence.ts';
import type { SavedPosting, ScorePoint } from '../model/library.ts';
import type { Posting } from '../model/posting.ts';
import type { ImportedCourse } from './courses.ts';
import type {
  CachedReading,
  Fetch,
  FrameworkRow,
  HolderKey,
  KeptAnswer,
  OwnCompetency,
  Profile,
  Progress,
  Seen,
  Trouble,
} from './rows.ts';
import { SCHEMAS } from './schema.ts';
import { upgradeTables } from './upgrade.ts';

/**
 * The database. The key of a posting is its canonical key, so that "are these 100 cards saved" is one bulkGet; texts stand
 * in a table of their own; there is no multi-entry index, because writing one costs seconds at 10k rows (measured).
 */
export class RungDatabase extends Dexie {
  declare postings: EntityTable<SavedPosting, 'key'>;
  declare bodies: EntityTable<{ readonly key: string; readonly posting: Posting }, 'key'>;
  declare readings: EntityTable<CachedReading, 'key'>;
  declare answers: EntityTable<KeptAnswer, 'key'>;
  declare seen: EntityTable<Seen, 'key'>;
  declare scores: EntityTable<ScorePoint & { readonly n: number }, 'n'>;
  declare evidence: EntityTable<Evidence, 'id'>;
  declare claims: EntityTable<Claim, 'id'>;
  declare verifications: EntityTable<Verification, 'evidenceId'>;
  declare sources: EntityTable<Source, 'id'>;
  declare courses: EntityTable<ImportedCourse, 'id'>;
  declare progress: EntityTable<Progress, 'course'>;
  declare competencies: EntityTable<OwnCompetency, 'id'>;
  declare frameworks: EntityTable<FrameworkRow, 'id'>;
  declare profile: EntityTable<Profile, 'id'>;
  declare troubles: EntityTable<Trouble, 'board'>;
  declare keys: EntityTable<HolderKey, 'id'>;
  declare fetches: EntityTable<Fetch & { readonly n: number }, 'n'>;

  constructor(name = 'rung') {
    super(name);
    for (const [i, stores] of SCHEMAS.entries())
      this.version(i + 1)
        .stores(stores)
        .upgrade((change) => upgradeTables(change, i + 1));
  }
}

/** Names of the tables that a backup holds; caches and imported frameworks can be made again. */
export const BACKED_UP = [
  'postings',
  'bodies',
  'scores',
  'seen',
  'evidence',
  'claims',
  'verifications',
  'sources',
  'courses',
  'progress',
  'competencies',
  'profile',
] as const;

let opened: RungDatabase | null = null;

export function database(): RungDatabase {
  opened ??= new RungDatabase();
  return opened;
}
