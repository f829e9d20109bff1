import type { ReadPosting } from '../../../lib/match/across.ts';
import { matchPosting } from '../../../lib/match/match.ts';
import { postingsLifted } from '../../../lib/match/plan/lifts.ts';
import { pathwaysOf } from '../../../lib/match/plan/pathways.ts';
import { planCourses } from '../../../lib/match/plan/plan.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Wallet } from '../../../lib/model/evidence.ts';
import type { FrameworkGraph } from '../../../lib/model/framework.ts';
import type { Pathway, Plan, PlanLimits } from '../../../lib/model/plan.ts';
import { database } from '../../../lib/store/db.ts';
import { courseProgress } from '../../../lib/store/progress.ts';
import { readWallet } from '../../../lib/store/wallet.ts';
import { allCourses, hiddenCourses } from '../../pages/courses.ts';
import { frameworkGraph } from '../../pages/framework.ts';

export const OBJECTIVES: readonly PlanLimits['objective'][] = ['hours', 'cost', 'credential'];

/** Postings planned for at once: the newest; more make the same plan in more time. */
const MOST_POSTINGS = 40;

export interface Plans {
  readonly plans: Readonly<Partial<Record<PlanLimits['objective'], Plan>>>;
  readonly courses: ReadonlyMap<string, Course>;
  /** How many of the saved postings would rise a band, by objective; for a plan of one posting those besides it. */
  readonly lifted: Readonly<Partial<Record<PlanLimits['objective'], number>>>;
  readonly postings: number;
  /** None of the postings states enough to be scored, so there is nothing to aim at. */
  readonly isThin: boolean;
  /** Ways to what one posting asks for that are no courses; none for a plan of several. */
  readonly pathways: readonly Pathway[];
}

/** Plans for one saved posting, or for all that are not closed; each is shown as soon as it is there. */
export async function makePlans(
  key: string | null,
  limits: PlanLimits,
  now: Date,
  show: (plans: Plans) => void,
  isWanted: () => boolean,
): Promise<void> {
  const db = database();
  const [wallet, profile, courses, graph, saved, opened] = await Promise.all([
    readWallet(db),
    db.profile.get('me'),
    allCourses(),
    frameworkGraph(),
    savedReadings(),
    key === null ? undefined : db.readings.get(key),
  ]);
  const targets = key === null ? saved : opened ? [opened] : [];
  const others = key === null ? saved : saved.filter((reading) => reading.key !== key);
  const hidden = profile ? hiddenCourses(profile) : new Set<string>();
  const { finished, started } = await courseProgress(db);
  const usable = courses.filter((course) => !hidden.has(course.id));
  const byId = new Map(usable.map((course) => [course.id, course]));
  const known = { wallet, courses: usable, graph, limits, now: now.toISOString() };
  const pathways = opened ? waysFor(opened, known) : [];
  const isThin = targets.every((target) => matchOf(target, known).score === null);
  let shown: Plans = { plans: {}, lifted: {}, courses: byId, postings: targets.length, isThin, pathways };
  show(shown);
  for (const objective of isThin ? [] : OBJECTIVES) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    const plan = planCourses({
      targets,
      wallet,
      graph,
      courses: usable,
      limits: { ...limits, objective },
      now: now.toISOString(),
      done: finished,
      started,
    });
    const chosen = plan.steps.flatMap((step) => byId.get(step.course) ?? []);
    const lifted = postingsLifted(chosen, { postings: others, wallet, graph, now: now.toISOString() }).length;
    shown = {
      ...shown,
      plans: { ...shown.plans, [objective]: plan },
      lifted: { ...shown.lifted, [objective]: lifted },
    };
    show(shown);
  }
}

/** The newest saved postings that are not closed, as they were read. */
async function savedReadings(): Promise<ReadPosting[]> {
  const db = database();
  const rows = (await db.postings.orderBy('savedAt').reverse().toArray()).filter((row) => row.status !== 'closed');
  const readings = await db.readings.bulkGet(rows.slice(0, MOST_POSTINGS).map((row) => row.key));
  return readings.flatMap((reading) => (reading ? [reading] : []));
}

interface Known {
  readonly wallet: Wallet;
  readonly courses: readonly Course[];
  readonly graph: FrameworkGraph;
  readonly limits: PlanLimits;
  readonly now: string;
}

function matchOf({ requirements, facts }: ReadPosting, { wallet, graph, now }: Known) {
  return matchPosting({ requirements, facts, wallet, graph, now });
}

function waysFor(posting: ReadPosting, known: Known) {
  return pathwaysOf({ match: matchOf(posting, known), ...known });
}
