import { graphOf } from './framework/graph.ts';
import type { FrameworkContent } from './framework/import/read.ts';
import { type UserFramework, userFramework } from './framework/import/user.ts';
import type { OwnEntry } from './framework/own.ts';
import { changesBetween } from './match/changes.ts';
import { withImplied } from './match/implied.ts';
import { matchPosting } from './match/match.ts';
import { pathwaysOf } from './match/plan/pathways.ts';
import { planCourses } from './match/plan/plan.ts';
import type { Analysis } from './model/analysis.ts';
import { COMPETENCY_KINDS, type Competency } from './model/competency.ts';
import type { Course } from './model/course.ts';
import type { Wallet } from './model/evidence.ts';
import type { FrameworkGraph } from './model/framework.ts';
import type { Match, MatchChange, MatchPreferences } from './model/match.ts';
import { type Outcome, ok } from './model/outcome.ts';
import type { Pathway, PlanLimits } from './model/plan.ts';
import type { Posting } from './model/posting.ts';
import { runSteps, type Steps } from './model/steps.ts';
import { languageOf } from './skills/language.ts';
import { type Lexicon, openPackedLexicon, packLexicon, packLexiconSteps } from './skills/lexicon.ts';
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

/** How a course that is finished or not wanted stands among what the user set aside. */
const COURSE = 'course:';

export interface Person {
  /** Null when there is nothing to compare with: the posting is read, nothing is scored. */
  readonly wallet: Wallet | null;
  /** What the user set aside: competency ids, `kind:` names, and `course:` ids that are finished or not wanted. */
  readonly ignored: readonly string[];
  /** Ids of courses under way, which stay in a plan. */
  readonly started?: readonly string[];
  readonly limits: PlanLimits;
  readonly now: Date;
}

export function openEngine(files: EngineFiles): Engine {
  const lexicon = openFramework(files.framework);
  return {
    knowledge: openKnowledge({ tagger: files.tagger, lexicon }),
    lexicon,
    graph: graphOf(lexicon),
    courses: files.courses,
  };
}

/** Entries unpacked one by one when the graph first asks. */
function* entriesOf(lexicon: Lexicon): Iterable<Competency> {
  for (let i = 0; i < lexicon.size; i++) yield lexicon.peek(i);
}

/** Opens the packed framework. Throws a RangeError when the file is not what this version packs. */
export function openFramework(packed: ArrayBuffer): Lexicon {
  const lexicon = openPackedLexicon(packed);
  if (!lexicon) throw new RangeError('the packed framework is not of this version');
  return lexicon;
}

export function packFramework(entries: readonly Competency[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(packLexicon(entries));
}

/** What a user changed about the framework that the package brings. */
export interface FrameworkChanges {
  readonly packaged: ArrayBuffer;
  readonly contents: readonly FrameworkContent[];
  readonly own: readonly OwnEntry[];
}

type PackedFramework = Outcome<UserFramework & { readonly packed: ArrayBuffer }>;

/** The framework with a user's imports and own words, packed in steps. A problem when the imports have no room beside it. */
export function* packUserFrameworkSteps({ packaged, contents, own }: FrameworkChanges): Steps<PackedFramework> {
  const builtIn = [...entriesOf(openFramework(packaged))];
  yield 0.05;
  const made = userFramework(builtIn, contents, own);
  if (!made.ok) return made;
  yield JOINED;
  const packing = packLexiconSteps(made.value.entries);
  let step = packing.next();
  for (; !step.done; step = packing.next()) yield JOINED + (1 - JOINED) * step.value;
  return ok({ ...made.value, packed: step.value });
}

/** The part of the time that joining takes. */
const JOINED = 0.2;

export function packUserFramework(changes: FrameworkChanges): PackedFramework {
  return runSteps(packUserFrameworkSteps(changes));
}

/** The posting with its language as its own words show it; pages state it wrongly as often as not. */
function withLanguage(posting: Posting): Posting {
  return { ...posting, language: languageOf(posting.description) ?? posting.language };
}

/** What the posting asks for and states. */
export function read(posting: Posting, engine: Engine): Understanding {
  return understand(posting, engine.knowledge);
}

/** The match alone, for many postings at once. */
export function score(
  reading: Understanding,
  engine: Engine,
  person: Pick<Person, 'ignored' | 'now'>,
  wallet: Wallet,
): Match {
  const { graph } = engine;
  const { facts } = reading;
  const requirements = withImplied(reading.requirements, facts, graph);
  const preferences = preferencesOf(person.ignored);
  return matchPosting({ requirements, facts, wallet, graph, now: person.now.toISOString(), preferences });
}

/** The match and the plan for what was read; remote postings also show the competencies that they imply. */
export function judge(posting: Posting, reading: Understanding, engine: Engine, person: Person): Analysis {
  const { graph } = engine;
  const { facts } = reading;
  const requirements = withImplied(reading.requirements, facts, graph);
  const base = { posting: withLanguage(posting), requirements, facts, engine: ENGINE_VERSION };
  const { wallet, limits } = person;
  if (wallet === null) return { ...base, match: null, plan: null };
  const now = person.now.toISOString();
  const preferences = preferencesOf(person.ignored);
  const done = person.ignored.filter((id) => id.startsWith(COURSE)).map((id) => id.slice(COURSE.length));
  const match = score(reading, engine, person, wallet);
  const plan = planCourses({
    targets: [{ requirements, facts }],
    wallet,
    graph,
    courses: engine.courses,
    limits,
    now,
    preferences,
    done,
    started: person.started ?? [],
  });
  return { ...base, match, plan };
}

/** What changed between two scorings of the same posting; null when nothing did. */
export function compare(before: Match | null, after: Match | null): MatchChange | null {
  if (!before || !after) return null;
  const change = changesBetween(before, after);
  return change.items.length > 0 || change.blockersGone.length + change.blockersNew.length > 0 ? change : null;
}

/** Ways to what is missing that are no courses. */
export function otherWays(match: Match, engine: Engine, limits: PlanLimits): readonly Pathway[] {
  return pathwaysOf({ match, courses: engine.courses, graph: engine.graph, limits });
}

function preferencesOf(ignored: readonly string[]): MatchPreferences {
  const kinds = ignored.filter((id) => id.startsWith('kind:')).map((id) => id.slice(5));
  return {
    ignored: ignored.filter((id) => !id.startsWith('kind:')),
    ignoredKinds: COMPETENCY_KINDS.filter((kind) => kinds.includes(kind)),
  };
}

export function analyse(posting: Posting, engine: Engine, person: Person): Analysis {
  return judge(posting, read(posting, engine), engine, person);
}
