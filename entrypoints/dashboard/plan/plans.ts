import type { ReadPosting } from '../../../lib/match/across.ts';
import { postingsLifted } from '../../../lib/match/plan/lifts.ts';
import { planCourses } from '../../../lib/match/plan/plan.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Plan, PlanLimits } from '../../../lib/model/plan.ts';
import { database } from '../../../lib/store/db.ts';
import { readWallet } from '../../../lib/store/wallet.ts';
import { allCourses, hiddenCourses } from '../../pages/courses.ts';
import { frameworkGraph } from '../../pages/framework.ts';

export const OBJECTIVES: readonly PlanLimits['objective'][] = ['hours', 'cost', 'credential'];

/** Postings planned for at once: the newest; more make the same plan in more time. */
const MOST_POSTINGS = 40;

export interface Plans {
  readonly plans: Readonly<Partial<Record<PlanLimits['objective'], Plan>>>;
  readonly courses: ReadonlyMap<string, Course>;
  /** How many of the saved postings would rise a band, by objective. */
  readonly lifted: Readonly<Partial<Record<PlanLimits['objective'], number>>>;
  readonly postings: number;
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
  const [wallet, profile, courses, graph, targets] = await Promise.all([
    readWallet(db),
    db.profile.get('me'),
    allCourses(),
    frameworkGraph(),
    targetsFor(key),
  ]);
  const hidden = profile ? hiddenCourses(profile) : new Set<string>();
  const progress = await db.progress.toArray();
  const having = (status: string) => progress.filter((row) => row.status === status).map((row) => row.course);
  const usable = courses.filter((course) => !hidden.has(course.id));
  const byId = new Map(usable.map((course) => [course.id, course]));
  let shown: Plans = { plans: {}, lifted: {}, courses: byId, postings: targets.length };
  show(shown);
  for (const objective of targets.length > 0 ? OBJECTIVES : []) {
    await new Promise((resolve) => setTimeout(resolve));
    if (!isWanted()) return;
    const plan = planCourses({
      targets,
      wallet,
      graph,
      courses: usable,
      limits: { ...limits, objective },
      now: now.toISOString(),
      done: having('finished'),
      started: having('started'),
    });
    const chosen = plan.steps.flatMap((step) => byId.get(step.course) ?? []);
    const lifted = postingsLifted(chosen, { postings: targets, wallet, graph, now: now.toISOString() }).length;
    shown = {
      ...shown,
      plans: { ...shown.plans, [objective]: plan },
      lifted: { ...shown.lifted, [objective]: lifted },
    };
    show(shown);
  }
}

async function targetsFor(key: string | null): Promise<ReadPosting[]> {
  const db = database();
  if (key) {
    const reading = await db.readings.get(key);
    return reading ? [reading] : [];
  }
  const rows = (await db.postings.orderBy('savedAt').reverse().toArray()).filter((row) => row.status !== 'closed');
  const readings = await db.readings.bulkGet(rows.slice(0, MOST_POSTINGS).map((row) => row.key));
  return readings.flatMap((reading) => (reading ? [reading] : []));
}
