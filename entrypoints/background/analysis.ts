import { compare, type Engine, judge, otherWays, read } from '../../lib/analyse.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Analysis } from '../../lib/model/analysis.ts';
import { keyOf } from '../../lib/model/library.ts';
import type { Match, MatchChange } from '../../lib/model/match.ts';
import type { Pathway } from '../../lib/model/plan.ts';
import type { Posting } from '../../lib/model/posting.ts';
import { database } from '../../lib/store/db.ts';
import { duplicatesOf } from '../../lib/store/postings.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { cachedReading, keepReading, noteCauses } from '../../lib/store/readings.ts';
import { noteSuccess } from '../../lib/store/troubles.ts';
import { readWallet } from '../../lib/store/wallet.ts';
import { engine } from './engine.ts';

/** Requirements named as the cause of a new score. */
const CAUSES = 3;

/** Reads (or remembers) a posting, scores it against the wallet of now and keeps both. */
export async function reading(posting: Posting): Promise<{
  readonly analysis: Analysis;
  readonly engine: Engine;
  readonly walletEmpty: boolean;
  readonly change: MatchChange | null;
  readonly pathways: readonly Pathway[];
  readonly titles: Readonly<Record<string, string>>;
}> {
  const db = database();
  const [{ engine: opened, stamp }, wallet, profile] = await Promise.all([engine(), readWallet(db), readProfile(db)]);
  const cached = await cachedReading(db, posting, stamp);
  const now = new Date();
  const finished = await finishedCourses();
  const found = cached ?? read(posting, opened);
  const walletEmpty = wallet.evidence.length === 0 && wallet.claims.length === 0;
  const analysis = judge(posting, found, opened, {
    wallet: walletEmpty ? null : wallet,
    ignored: [...profile.ignored, ...finished],
    limits: profile.limits,
    now,
  });
  const { previous } = await keepReading(db, posting, stamp, found, analysis.match, profile.walletRevision, now);
  const change = await noteChange(keyOf(posting), previous, analysis.match);
  if (posting.board !== 'selection') await noteSuccess(db, posting.board, now);
  return {
    analysis,
    engine: opened,
    walletEmpty,
    change,
    pathways: analysis.match ? otherWays(analysis.match, opened, profile.limits) : [],
    titles: Object.fromEntries(wallet.evidence.map((item) => [item.id, item.title])),
  };
}

/** Says in the history of a posting what moved its score, and returns what changed. */
export async function noteChange(key: string, before: Match | null, after: Match | null): Promise<MatchChange | null> {
  const change = compare(before, after);
  if (change?.score)
    await noteCauses(
      database(),
      key,
      change.items.slice(0, CAUSES).map(({ label }) => label),
    );
  return change;
}

/** Finished courses as the match and the plan are told of them. */
export async function finishedCourses(): Promise<readonly string[]> {
  const rows = await database().progress.toArray();
  return rows.filter(({ status }) => status === 'finished').map(({ course }) => `course:${course}`);
}

/** The analysis as a page may see it: titles of the evidence used, nothing else of the wallet. */
export async function analysisView(posting: Posting): Promise<AnalysisView> {
  const db = database();
  const { analysis, engine: opened, walletEmpty, change, pathways, titles } = await reading(posting);
  const used = new Set(analysis.match?.items.flatMap((item) => item.evidence) ?? []);
  return {
    analysis,
    walletEmpty,
    change,
    pathways,
    saved: (await db.postings.get(keyOf(posting))) !== undefined,
    evidenceTitles: Object.fromEntries(Object.entries(titles).filter(([id]) => used.has(id))),
    courseTitles: titlesOf(analysis.plan?.steps.map((step) => step.course) ?? [], opened),
    notes: await notes(analysis.posting),
  };
}

function titlesOf(steps: readonly string[], engine: Engine): AnalysisView['courseTitles'] {
  if (steps.length === 0) return {};
  const wanted = new Set(steps);
  return Object.fromEntries(
    engine.courses
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, provider, url }) => [id, { title, provider, url }]),
  );
}

async function notes(posting: Posting): Promise<AnalysisView['notes']> {
  const db = database();
  const found: { readonly code: string; readonly params?: Readonly<Record<string, string | number>> }[] = [];
  if (posting.closed) found.push({ code: 'note.closed' });
  if (posting.language !== null && posting.language !== 'en') found.push({ code: 'note.language' });
  const twin = (await duplicatesOf(db, posting))[0];
  if (twin) found.push({ code: 'note.duplicate', params: { title: `${twin.title}, ${twin.company ?? twin.board}` } });
  const seen = await db.seen.get(keyOf(posting));
  if (seen && seen.times > 1)
    found.push({ code: 'note.seenBefore', params: { times: seen.times, date: seen.firstSeen } });
  return found;
}
