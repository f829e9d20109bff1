import { judge, read } from '../../lib/analyse.ts';
import { cardStates } from '../../lib/store/cards.ts';
import { database } from '../../lib/store/db.ts';
import { newestPostings } from '../../lib/store/postings.ts';
import { engine } from './engine.ts';

/** Lays the engine open to the debugger; only in a build made with `--mode bench`, which nobody gets. */
export function openToDebugger(): void {
  Object.assign(globalThis, { rungBench: { cardStates, database, engine, judge, newestPostings, read } });
}
