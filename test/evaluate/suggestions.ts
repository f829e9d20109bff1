// Suggestions to read: `node test/evaluate/suggestions.ts [SEED] [COUNT]`. Plans labelled postings for five people and prints a draw
// of pairs of gap and course, with the posting's own words, for a reader who says of each whether a careers adviser would
// accept it for that gap; the share is that reader's. What comes before something else is listed apart.
import { read } from '../../lib/analyse.ts';
import { openLocalEngine } from '../../lib/cli/data.ts';
import { planCourses } from '../../lib/match/plan/plan.ts';
import type { Course } from '../../lib/model/course.ts';
import type { Wallet } from '../../lib/model/evidence.ts';
import { DEFAULT_LIMITS } from '../../lib/model/plan.ts';
import { claim, evidence, FACTS, NOW, type Piece, walletOf } from '../match/arbitrary.ts';
import { job } from '../match/cases/case.ts';
import { type Labelled, readJsonLines } from '../train/corpus.ts';
import { seeded } from '../train/random.ts';
import { postingOf } from './posting.ts';

const SEED = Number(process.argv[2] ?? 1);
const COUNT = Number(process.argv[3] ?? 150);
const MATERIAL = new URL('../../../shared/postings/train.jsonl', import.meta.url).pathname;

const said = (...ids: string[]): Piece => ({
  evidence: evidence('said', { kind: 'claim' }),
  claims: ids.map((id) => claim('said', id)),
});

/** Five people as they come: nobody's file, each a usual beginning. */
const PEOPLE: Readonly<Record<string, Wallet>> = {
  newcomer: walletOf([said('teamwork', 'attention-to-detail')]),
  shop: walletOf([
    job('Assistant manager, garden centre', '2021-03', null, 'customer-service', 'retail-sales', 'team-leadership', 'stock-replenishment'),
    said('written-communication', 'microsoft-excel'),
  ]),
  developer: walletOf([
    job('Developer, web agency', '2022-01', null, 'javascript', 'html', 'css', 'git', 'react'),
    said('sql', 'problem-solving'),
  ]),
  office: walletOf([
    job('Office administrator', '2018-05', null, 'microsoft-excel', 'microsoft-word', 'data-entry', 'diary-management', 'written-communication'),
  ]),
  care: walletOf([job('Care worker', '2019-09', null, 'personal-care', 'empathy', 'teamwork', 'record-keeping')]),
}; // biome-ignore format: a table

const engine = openLocalEngine();
const byId = new Map(engine.courses.map((course) => [course.id, course]));
const random = seeded(SEED);
const postings = readJsonLines<Labelled>(MATERIAL)
  .map((labelled) => ({ labelled, at: random() }))
  .sort((a, b) => a.at - b.at);
const pairs: string[] = [];
const seen = new Set<string>();
let steps = 0;
let before = 0;

const inWords = (course: Course): string =>
  [
    course.title,
    course.provider,
    `${course.kind} ${course.hours ?? '?'} h ${course.cost.class} [${course.languages}${course.countries.length > 0 ? ` in ${course.countries}` : ''}]`,
    course.competencies.map(({ id, level }) => `${id}:${level}`).join(' '),
  ].join(' | ');

for (const { labelled } of postings) {
  if (pairs.length >= COUNT) break;
  const reading = read(postingOf(labelled), engine);
  for (const [name, wallet] of Object.entries(PEOPLE)) {
    const plan = planCourses({
      targets: [{ requirements: reading.requirements, facts: reading.facts ?? FACTS }],
      wallet,
      graph: engine.graph,
      courses: engine.courses,
      limits: { ...DEFAULT_LIMITS, country: null },
      now: NOW,
    });
    for (const step of plan.steps) {
      steps++;
      const course = byId.get(step.course)!;
      if (step.covers.length === 0) {
        before++;
        console.log(`BEFORE\t${labelled.title}\t${course.id} in ${plan.steps.map((one) => one.course).join(', ')}`);
      }
      for (const id of step.covers) {
        const key = `${id} ${course.id} ${labelled.id}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const asked = reading.requirements.find((one) => one.id === id)!;
        const level = asked.level === null ? '' : ` level ${JSON.stringify(asked.level)}`;
        pairs.push(
          `${labelled.title} (${labelled.id}), ${name}\n   ${asked.strength} ${asked.kind} ${id}${level}: “${asked.quotes[0] ?? ''}”\n   ${inWords(course)}`,
        );
      }
    }
  }
}
pairs.slice(0, COUNT).forEach((pair, i) => {
  console.log(`${i + 1}. ${pair}`);
});
console.log(`${Math.min(COUNT, pairs.length)} pairs; ${steps} steps, ${before} of them only before another`);
