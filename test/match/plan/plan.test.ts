import { describe, expect, it } from 'vitest';
import { planCourses, threePlans } from '../../../lib/match/plan/plan.ts';
import type { Course } from '../../../lib/model/course.ts';
import type { Plan, PlanLimits } from '../../../lib/model/plan.ts';
import type { Requirement } from '../../../lib/model/requirement.ts';
import { claim, evidence, FACTS, graphOf, NOW, type Piece, requirement, walletOf } from '../arbitrary.ts';
import { course, LIMITS } from './arbitrary.ts';

const graph = graphOf([
  { id: 'sql', kind: 'tool' },
  { id: 'excel', kind: 'tool' },
  { id: 'statistics', kind: 'knowledge' },
  { id: 'reporting' },
  { id: 'sia-licence', kind: 'credential' },
  { id: 'english', kind: 'language' },
]);
const level = (words: string) => ({ years: null, yearsMax: null, words, cefr: null, eqf: null });
const years = (count: number) => ({ years: count, yearsMax: null, words: null, cefr: null, eqf: null });
const asks: readonly Requirement[] = [
  requirement('sql', { kind: 'tool' }),
  requirement('excel', { kind: 'tool' }),
  requirement('statistics', { kind: 'knowledge', level: level('advanced') }),
  requirement('reporting'),
];
const teaches = (id: string, rank: 1 | 2 | 3 | 4 | 5) => [{ id, level: rank }];

function plan(
  courses: readonly Course[],
  limits: Partial<PlanLimits> = {},
  requirements = asks,
  pieces: readonly Piece[] = [],
  done: readonly string[] = [],
): Plan {
  return planCourses({
    targets: [{ requirements, facts: FACTS }],
    wallet: walletOf(pieces),
    graph,
    courses,
    limits: { ...LIMITS, ...limits },
    now: NOW,
    done,
  });
}
const ids = (one: Plan) => one.steps.map((step) => step.course);
const why = (one: Plan, competency: string) => one.uncovered.find((gap) => gap.competency === competency)?.why.code;

const sql = course('sql', { competencies: teaches('sql', 3), hours: 20 });
const excel = course('excel', { competencies: teaches('excel', 3), hours: 10 });
const statistics = course('statistics', { competencies: teaches('statistics', 4), hours: 60 });
const reporting = course('reporting', { competencies: teaches('reporting', 2), hours: 8 });
const all = [sql, excel, statistics, reporting];

describe('a plan', () => {
  it('takes the fewest hours to the target and says the score after each step', () => {
    // Four equal musts, each course gives 92 of 100: two courses make 46 ("fair"), three 69 ("strong").
    const found = plan(all, { target: 'strong' });
    expect(ids(found).toSorted()).toEqual(['excel', 'reporting', 'sql']);
    expect(found).toMatchObject({ reached: true, optimal: true, hours: 38, cost: 0, bound: null });
    expect(found.steps.map((step) => step.scoreAfter)).toEqual([23, 46, 69]);
    expect(found.steps.at(-1)?.bandAfter).toBe('strong');
  });

  it('suggests nothing below the level asked', () => {
    const shallow = course('shallow', { competencies: teaches('statistics', 3), hours: 60 });
    const found = plan([shallow], { target: 'excellent' });
    expect(ids(found)).toEqual([]);
    expect(why(found, 'statistics')).toBe('plan.tooShallow');
    expect(why(found, 'sql')).toBe('plan.noCourse');
  });

  it('does not believe that a one-hour video closes an advanced gap', () => {
    const video = course('video', { competencies: teaches('statistics', 5), hours: 1 });
    expect(ids(plan([video], { target: 'fair' }))).toEqual([]);
  });

  it('suggests nothing that is shown already, and for what is only said an assessed credential at most', () => {
    const job: Piece = { evidence: evidence('job', { start: '2020-01' }), claims: [claim('job', 'sql')] };
    const said: Piece = { evidence: evidence('said', { kind: 'claim' }), claims: [claim('said', 'excel')] };
    const attended = course('attended', { competencies: teaches('excel', 3), hours: 5, assessed: false });
    const found = plan([sql, attended, statistics, reporting], { target: 'excellent' }, asks, [job, said]);
    expect(ids(found)).not.toContain('sql');
    expect(ids(found)).not.toContain('attended');
  });

  it('takes what is needed before first, and leaves it out when it is held', () => {
    const advanced = course('advanced', {
      competencies: teaches('statistics', 4),
      hours: 30,
      prerequisites: ['basics'],
    });
    const basics = course('basics', { competencies: teaches('excel', 2), hours: 6 });
    const found = plan(
      [advanced, basics, sql],
      { target: 'fair' },
      asks.filter((one) => one.id !== 'reporting'),
    );
    const order = ids(found);
    if (order.includes('advanced')) expect(order.indexOf('basics')).toBeLessThan(order.indexOf('advanced'));
    const job: Piece = { evidence: evidence('job', { start: '2018-01' }), claims: [claim('job', 'excel')] };
    expect(
      ids(
        plan(
          [advanced, basics],
          { target: 'strong' },
          asks.filter((one) => one.id !== 'reporting'),
          [job],
        ),
      ),
    ).toEqual(['advanced']);
  });

  it('takes nothing that fits no requirement unless something in the plan needs it, and says what', () => {
    const near = { z: 'used together' };
    const asked = ['sql', 'excel', 'reporting'];
    const close = graphOf([{ id: 'z' }, ...asked.map((id) => ({ id, kind: 'tool' as const, related: near }))]);
    // Half the points of all three for six hours, but it is none of the three.
    const beside = course('beside', { competencies: teaches('z', 3), hours: 6 });
    const long = course('long', { competencies: teaches('excel', 3), hours: 300, prerequisites: ['beside'] });
    const build = (needs: readonly string[]) =>
      planCourses({
        targets: [{ requirements: asked.map((id) => requirement(id, { kind: 'tool' })), facts: FACTS }],
        wallet: walletOf([]),
        graph: close,
        courses: [beside, long, course('sql', { competencies: teaches('sql', 3), hours: 90, prerequisites: needs })],
        limits: { ...LIMITS, target: 'fair' },
        now: NOW,
      });
    expect(build([]).steps.map(({ course: id, neededFor }) => [id, neededFor])).toEqual([['sql', null]]);
    expect(build(['beside']).steps.map(({ course: id, covers, neededFor }) => [id, covers, neededFor])).toEqual([
      ['beside', [], 'sql'],
      ['sql', ['sql'], null],
    ]);
  });

  it('keeps what was started, paid for and all, and plans the rest beside it', () => {
    const dear = course('dear', {
      competencies: teaches('sql', 3),
      hours: 50,
      cost: { class: 'paid', amount: 900, currency: 'EUR' },
      countries: ['FR'],
    });
    const make = (started: readonly string[]) =>
      planCourses({
        targets: [{ requirements: asks, facts: FACTS }],
        wallet: walletOf([]),
        graph,
        courses: [dear, ...all],
        limits: { ...LIMITS, budget: 0, country: 'GB', hoursPerWeek: 5, weeks: 4 },
        now: NOW,
        started,
      });
    expect(ids(make([]))).not.toContain('dear');
    expect(ids(make(['dear']))).toEqual(['dear']);
    expect(make(['dear']).steps[0]).toMatchObject({ covers: ['sql'], scoreAfter: 23 });
    expect(ids(make(['nobody-knows-it']))).toEqual(ids(make([])));
  });

  it('teaches a language to the level that work asks for when the posting states none', () => {
    const basic = course('a2', { competencies: teaches('english', 2), hours: 60 });
    const working = course('b2', { competencies: teaches('english', 3), hours: 100 });
    const english = (words: string | null) => [
      ...asks.slice(0, 3),
      requirement('english', { kind: 'language', level: words === null ? null : level(words) }),
    ];
    for (const words of [null, 'clear written', 'good', 'knowledge'])
      expect(ids(plan([basic, working, ...all], {}, english(words))), words ?? 'none').not.toContain('a2');
    expect(ids(plan([basic, working, ...all], { target: 'excellent' }, english('basic')))).toContain('a2');
  });

  it('refuses courses that need themselves in a circle or need what nobody knows', () => {
    const a = course('a', { competencies: teaches('sql', 3), prerequisites: ['b'] });
    const b = course('b', { competencies: teaches('excel', 3), prerequisites: ['a'] });
    const lost = course('lost', { competencies: teaches('reporting', 3), prerequisites: ['nowhere'] });
    expect(ids(plan([a, b, lost], { target: 'fair' }))).toEqual([]);
  });

  it('keeps to money, time, language, country and number', () => {
    const paid = course('paid', {
      competencies: teaches('sql', 3),
      hours: 4,
      cost: { class: 'paid', amount: 80, currency: 'EUR' },
    });
    const other = course('other', {
      competencies: teaches('sql', 3),
      hours: 4,
      cost: { class: 'paid', amount: 1, currency: 'USD' },
    });
    const french = course('french', { competencies: teaches('excel', 3), hours: 3, languages: ['fr'] });
    const irish = course('irish', { competencies: teaches('reporting', 3), hours: 3, countries: ['IE'] });
    expect(ids(plan([paid, other, sql], { budget: 50, target: 'fair' }))).toEqual(['sql']);
    expect(
      ids(plan([paid, french, irish], { freeOnly: true, languages: ['en'], country: 'GB', target: 'fair' })),
    ).toEqual([]);
    expect(why(plan([french], { languages: ['en'], target: 'fair' }), 'excel')).toBe('plan.outsideLimits');
    expect(plan(all, { maxCourses: 1, target: 'strong' })).toMatchObject({ reached: false, steps: { length: 1 } });
    expect(plan(all, { hoursPerWeek: 5, weeks: 4, target: 'strong' }).hours).toBeLessThanOrEqual(20);
  });

  it('takes a course for one country only where that country is known: said, paid in its money, or asking for its licence', () => {
    const british = course('british', { competencies: teaches('sql', 3), hours: 4, countries: ['GB'] });
    const pay = (currency: string) => ({
      ...FACTS,
      salary: { min: 30_000, max: 30_000, currency, per: 'year' as const },
    });
    const make = (facts: typeof FACTS, country: string | null = null) =>
      planCourses({
        targets: [{ requirements: asks, facts }],
        wallet: walletOf([]),
        graph,
        courses: [british],
        limits: { ...LIMITS, target: 'fair', country },
        now: NOW,
      });
    expect(ids(make(FACTS))).toEqual([]);
    expect(why(make(FACTS), 'sql')).toBe('plan.otherCountry');
    expect(ids(make(pay('USD')))).toEqual([]);
    expect(ids(make(pay('GBP')))).toEqual(['british']);
    expect(ids(make(pay('GBP'), 'US'))).toEqual([]);
    expect(why(make(pay('GBP'), 'US'), 'sql')).toBe('plan.otherCountry');
    expect(ids(make(FACTS, 'GB'))).toEqual(['british']);
  });

  it('knows that licences are required and years cannot be bought', () => {
    const guard = [
      ...asks,
      requirement('sia-licence', { kind: 'credential' }),
      requirement('sql', { kind: 'tool', level: years(5), anyOf: 'x' }),
    ];
    const found = plan(all, { target: 'strong' }, guard);
    expect(why(found, 'sia-licence')).toBe('plan.required');
    expect(found.reached).toBe(false);
    const licence = course('door', {
      kind: 'licence',
      competencies: teaches('sia-licence', 2),
      hours: null,
      hoursBasis: null,
      credential: 'SIA licence',
      countries: ['GB'],
    });
    const withLicence = plan([...all, licence], { target: 'good', country: 'GB' }, guard);
    expect(ids(withLicence)).toContain('door');
    expect(withLicence.reached).toBe(true);
    const experienced = plan(all, { target: 'excellent' }, [
      ...asks.slice(1),
      requirement('sql', { kind: 'tool', level: years(5) }),
    ]);
    expect(why(experienced, 'sql')).toBe('plan.years');
  });

  it('is the same whatever the order of the catalogue, and leaves finished courses out', () => {
    expect(plan([...all].reverse(), { target: 'strong' })).toEqual(plan(all, { target: 'strong' }));
    expect(ids(plan(all, { target: 'strong' }, asks, [], ['excel']))).not.toContain('excel');
  });

  it('has nothing to do when the target is reached or the posting says too little', () => {
    const job: Piece = {
      evidence: evidence('job', { start: '2010-01' }),
      claims: asks.map((one) => claim('job', one.id)),
    };
    expect(plan(all, { target: 'good' }, asks, [job])).toMatchObject({ reached: true, steps: [], hours: 0 });
    expect(plan(all, {}, asks.slice(0, 1))).toMatchObject({ reached: false, steps: [] });
    expect(plan(all, {}, [])).toMatchObject({ reached: false, steps: [], uncovered: [] });
  });

  it('comes three ways: quickest, cheapest, best credential', () => {
    const quick = course('quick', {
      competencies: teaches('sql', 3),
      hours: 6,
      assessed: false,
      cost: { class: 'paid', amount: 300, currency: 'EUR' },
    });
    const cheap = course('cheap', { competencies: teaches('sql', 3), hours: 40, assessed: false });
    const proven = course('proven', {
      competencies: teaches('sql', 3),
      hours: 50,
      assessed: true,
      cost: { class: 'paid', amount: 99, currency: 'EUR' },
    });
    const job: Piece = { evidence: evidence('job', { start: '2015-01' }), claims: [claim('job', 'excel')] };
    const three = threePlans({
      targets: [{ requirements: asks.slice(0, 3), facts: FACTS }],
      wallet: walletOf([job]),
      graph,
      courses: [quick, cheap, proven],
      limits: { ...LIMITS, target: 'good' },
      now: NOW,
    });
    expect([three.hours, three.cost, three.credential].map((one) => ids(one)[0])).toEqual(['quick', 'cheap', 'proven']);
  });
});
