import { openGraph } from './framework/graph.ts';
import { type MatchInput, matchPosting } from './match/match.ts';
import type { Analysis } from './model/analysis.ts';
import type { Competency } from './model/competency.ts';
import type { Course } from './model/course.ts';
import type { Wallet } from './model/evidence.ts';
import type { FrameworkGraph } from './model/framework.ts';
import { NO_PREFERENCES } from './model/match.ts';
import type { PlanLimits } from './model/plan.ts';
import type { Posting } from './model/posting.ts';
import { type Lexicon, openLexicon } from './skills/lexicon.ts';
import { type Knowledge, openKnowledge, type Understanding, understand } from './skills/understand.ts';

/**
 * The product on one page: a posting is read into requirements and facts, matched against the wallet, and the shortest
 * way to the rest is planned. Pure: the same input and version give the same output in every browser and in Node.
 */
export const ENGINE_VERSION = '1.0.0';

/** All that analysing needs besides the posting and the wallet. */
export interface Engine {
  readonly knowledge: Knowledge;
  readonly lexicon: Lexicon;
  readonly graph: FrameworkGraph;
  readonly courses: readonly Course[];
}

export interface EngineFiles {
  readonly framework: ArrayBuffer;
  readonly tagger: ArrayBuffer;
  readonly courses: readonly Course[];
}

export interface Person {
  /** Null when there is nothing to compare with: the posting is read, nothing is scored. */
  readonly wallet: Wallet | null;
  /** Competency ids and `kind:` names that do not matter to the user. */
  readonly ignored: readonly string[];
  readonly limits: PlanLimits;
  readonly now: Date;
}

export function openEngine(files: EngineFiles): Engine {
  const lexicon = openFramework(files.framework);
  const entries = Array.from({ length: lexicon.size }, (_, i) => lexicon.entry(i));
  return {
    knowledge: openKnowledge({ tagger: files.tagger }),
    lexicon,
    graph: openGraph(entries),
    courses: files.courses,
  };
}

export function openFramework(packed: ArrayBuffer): Lexicon {
  return openLexicon(JSON.parse(new TextDecoder().decode(packed)) as Competency[]);
}

export function packFramework(entries: readonly Competency[]): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(entries));
}

/** What the posting asks for and states. */
export function read(posting: Posting, engine: Engine): Understanding {
  return understand(posting, engine.knowledge);
}

/** The match and the plan for what was read. */
export function judge(posting: Posting, reading: Understanding, engine: Engine, person: Person): Analysis {
  const { requirements, facts } = reading;
  const input: MatchInput | null = person.wallet && {
    requirements,
    facts,
    wallet: person.wallet,
    graph: engine.graph,
    now: person.now.toISOString(),
    preferences: NO_PREFERENCES,
  };
  const match = input && matchPosting(input);
  return { posting, requirements, facts, match, plan: null, engine: ENGINE_VERSION };
}

export function analyse(posting: Posting, engine: Engine, person: Person): Analysis {
  return judge(posting, read(posting, engine), engine, person);
}
