import { ENGINE_VERSION, type Engine, judge, read } from '../analyse.ts';
import type { Wallet } from '../model/evidence.ts';
import type { Match } from '../model/match.ts';
import { DEFAULT_LIMITS } from '../model/plan.ts';
import type { Facts, PageReading, Posting } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { openLocalEngine, readFramework } from './data.ts';
import { readCourseFile, withFrameworkFiles } from './imports.ts';
import { readInput } from './input.ts';
import { readOptions, UsageError } from './options.ts';
import { readWalletFiles } from './wallet-files.ts';

/** `rung analyse`: one line per input. Returns whether every input was processed. */
export async function analyseFiles(args: readonly string[]): Promise<boolean> {
  const options = readOptions(args, ['url', 'wallet', 'courses', 'framework']);
  if (options.inputs.length === 0) throw new UsageError('Name at least one input.');
  const courses = options.one('courses');
  const engine = openLocalEngine({
    ...(courses !== null && { courses: readCourseFile(courses) }),
    ...(options.all('framework').length > 0 && {
      framework: withFrameworkFiles(readFramework(), options.all('framework')),
    }),
  });
  const held = options.all('wallet').length > 0 ? await readWalletFiles(options.all('wallet'), engine) : null;
  const wallet = held?.wallet ?? null;
  let good = true;
  for (const input of options.inputs) {
    try {
      console.log(JSON.stringify(analyseOne(input, options.one('url'), engine, wallet)));
    } catch (error) {
      good = false;
      console.log(JSON.stringify({ input, error: (error as Error).message }));
    }
  }
  return good;
}

function analyseOne(input: string, url: string | null, engine: Engine, wallet: Wallet | null): unknown {
  const [reading, readMs] = timed(() => readInput(input, url));
  const base = { input, kind: reading.kind, posting: null, cards: reading.cards };
  const { posting } = reading;
  if (!posting)
    return {
      ...base,
      competencies: [],
      facts: null,
      match: null,
      plan: null,
      engine: ENGINE_VERSION,
      ms: { read: readMs },
    };
  const [understood, extractMs] = timed(() => read(posting, engine));
  const [analysis, matchMs] = timed(() =>
    judge(posting, understood, engine, { wallet, ignored: [], limits: DEFAULT_LIMITS, now: new Date() }),
  );
  return {
    ...base,
    posting: postingLine(analysis.posting, reading),
    competencies: understood.requirements.map(competencyLine),
    facts: factsLine(understood.facts),
    match: analysis.match && matchLine(analysis.match, understood.requirements),
    plan: analysis.plan,
    engine: ENGINE_VERSION,
    ms: { read: readMs, extract: extractMs, match: matchMs },
  };
}

function postingLine(posting: Posting, reading: PageReading): unknown {
  const { board: _, stated: __, closed: ___, ...rest } = posting;
  return { board: reading.board ?? posting.board, ...rest };
}

function competencyLine(requirement: Requirement): unknown {
  const { id, label, kind, strength, level, anyOf, quotes, spans } = requirement;
  return { id, label, kind, strength, level, anyOf, quotes, spans };
}

function factsLine(facts: Facts): unknown {
  const { quotes: _, disagreements: __, ...rest } = facts;
  return rest;
}

function matchLine(match: Match, requirements: readonly Requirement[]): unknown {
  return {
    score: match.score,
    band: match.band,
    compared: match.compared,
    blockers: match.blockers.map((blocker) => blocker.label),
    items: match.items.map((item) => ({
      competency: item.competency ?? requirements[item.requirement]?.label ?? item.label,
      state: item.state,
      points: item.points,
      of: item.of,
      evidence: item.evidence,
      why: item.why.code,
      quote: item.quote,
    })),
  };
}

function timed<T>(work: () => T): [T, number] {
  const started = performance.now();
  const value = work();
  return [value, Math.round((performance.now() - started) * 100) / 100];
}
