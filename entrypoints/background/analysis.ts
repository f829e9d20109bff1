import browser from 'webextension-polyfill';
import { compare, type Engine, judge, otherWays, read } from '../../lib/analyse.ts';
import type { AnalysisView } from '../../lib/messages/protocol.ts';
import type { Answer } from '../../lib/model/analysis.ts';
import type { Wallet } from '../../lib/model/evidence.ts';
import { keyOf } from '../../lib/model/library.ts';
import type { Match, MatchChange, Reason } from '../../lib/model/match.ts';
import type { Pathway, Plan } from '../../lib/model/plan.ts';
import type { Facts, Posting } from '../../lib/model/posting.ts';
import type { HomeAnswer } from '../../lib/model/residence.ts';
import { openTo } from '../../lib/skills/facts/residence.ts';
import { keepAnswer, keptAnswer } from '../../lib/store/answers.ts';
import { database } from '../../lib/store/db.ts';
import { duplicatesOf } from '../../lib/store/postings.ts';
import { readProfile } from '../../lib/store/profile.ts';
import { courseProgress } from '../../lib/store/progress.ts';
import { cachedReading, keepReading, noteCauses } from '../../lib/store/readings.ts';
import { noteSuccess } from '../../lib/store/troubles.ts';
import { readWallet } from '../../lib/store/wallet.ts';
import { engine, engineStamp } from './engine.ts';

/** Requirements named as the cause of a new score. */
const CAUSES = 3;

/** The answer of today for a posting: as it was given before, or made by the engine and kept. */
export async function answerFor(posting: Posting): Promise<Answer> {
  const db = database();
  const now = new Date();
  const basis = basisOf(now);
  const noted = posting.board === 'selection' ? null : noteSuccess(db, posting.board, now);
  const answer = (await keptAnswer(db, posting, basis)) ?? (await madeAnswer(posting, await basis, now));
  await noted;
  return answer;
}

/** All that an answer depends on besides the posting. It is read first: what changes meanwhile makes the answer an old one. */
async function basisOf(now: Date): Promise<string> {
  const [stamp, { walletRevision }] = await Promise.all([engineStamp(), readProfile(database())]);
  const day = now.toISOString().slice(0, 10);
  return JSON.stringify([browser.runtime.getManifest().version, stamp, walletRevision, day]);
}

/** Reads (or remembers) a posting, scores it against the wallet of now and keeps both. */
async function madeAnswer(posting: Posting, basis: string, now: Date): Promise<Answer> {
  const db = database();
  const [{ engine: opened, stamp }, wallet, profile, { finished, started }] = await Promise.all([
    engine(),
    readWallet(db),
    readProfile(db),
    courseProgress(db),
  ]);
  const found = (await cachedReading(db, posting, stamp)) ?? read(posting, opened);
  const walletEmpty = wallet.evidence.length === 0 && wallet.claims.length === 0;
  const { posting: said, ...analysis } = judge(posting, found, opened, {
    wallet: walletEmpty ? null : wallet,
    ignored: [...profile.ignored, ...finished.map((course) => `course:${course}`)],
    started,
    limits: profile.limits,
    now,
  });
  const { previous } = await keepReading(db, posting, stamp, found, analysis.match, profile.walletRevision, now);
  const pathways = analysis.match ? otherWays(analysis.match, opened, profile.limits) : [];
  const answer: Answer = {
    analysis,
    language: said.language,
    walletEmpty,
    change: await noteChange(keyOf(posting), previous, analysis.match),
    pathways,
    evidenceTitles: titlesOfUsed(wallet, analysis.match),
    courseTitles: titlesOfNamed(analysis.plan, pathways, opened),
    home: homeAnswer(found.facts, profile.limits.country),
  };
  await keepAnswer(db, posting, basis, answer, now);
  return answer;
}

function homeAnswer(facts: Facts, country: string | null): HomeAnswer | null {
  const open = country === null ? null : openTo(facts, country);
  return open && { country: country!, open };
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

/** The analysis as a page may see it: titles of the evidence used, nothing else of the wallet. */
export async function analysisView(posting: Posting): Promise<AnalysisView> {
  const { analysis, language, ...beside } = await answerFor(posting);
  const spoken = { ...posting, language };
  const [saved, said] = await Promise.all([database().postings.get(keyOf(posting)), notes(spoken)]);
  return { ...beside, analysis: { posting: spoken, ...analysis }, saved: saved !== undefined, notes: said };
}

function titlesOfUsed(wallet: Wallet, match: Match | null): Answer['evidenceTitles'] {
  const used = new Set(match?.items.flatMap((item) => item.evidence) ?? []);
  return Object.fromEntries(wallet.evidence.filter(({ id }) => used.has(id)).map(({ id, title }) => [id, title]));
}

function titlesOfNamed(plan: Plan | null, pathways: readonly Pathway[], engine: Engine): Answer['courseTitles'] {
  const wanted = new Set([
    ...(plan?.steps.map((step) => step.course) ?? []),
    ...pathways.flatMap(({ course }) => course ?? []),
  ]);
  if (wanted.size === 0) return {};
  return Object.fromEntries(
    engine.courses
      .filter(({ id }) => wanted.has(id))
      .map(({ id, title, provider, url }) => [id, { title, provider, url }]),
  );
}

async function notes(posting: Posting): Promise<AnalysisView['notes']> {
  const db = database();
  const found: Reason[] = [];
  if (posting.closed) found.push({ code: 'note.closed' });
  if (posting.language !== null && posting.language !== 'en') found.push({ code: 'note.language' });
  const [[twin], seen] = await Promise.all([duplicatesOf(db, posting), db.seen.get(keyOf(posting))]);
  if (twin) found.push({ code: 'note.duplicate', params: { title: `${twin.title}, ${twin.company ?? twin.board}` } });
  if (seen && seen.times > 1)
    found.push({ code: 'note.seenBefore', params: { times: seen.times, date: seen.firstSeen } });
  return found;
}
