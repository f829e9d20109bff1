// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { WordsContext } from '../../components/words.tsx';
import { Timeline } from '../../entrypoints/dashboard/plan/Timeline.tsx';
import { Uncovered } from '../../entrypoints/dashboard/plan/Uncovered.tsx';
import type { Plan } from '../../lib/model/plan.ts';
import { database } from '../../lib/store/db.ts';
import { en } from '../../lib/words/en/index.ts';
import { course } from '../match/plan/arbitrary.ts';

const FOUND = { importedFrom: 'test' };
const bread = { ...course('bread', { title: 'Bread', hours: 20, stacksToward: 'Baker' }), ...FOUND };
const rolls = { ...course('rolls', { title: 'Rolls', hours: 10, stacksToward: 'Baker' }), ...FOUND };
const cakes = { ...course('cakes', { title: '<b>Cakes</b>', hours: 8, stacksToward: 'Baker' }), ...FOUND };

function show(view: preact.ComponentChild): HTMLElement {
  const root = document.createElement('div');
  document.body.append(root);
  render(<WordsContext.Provider value={{ language: 'en', catalogue: en }}>{view}</WordsContext.Provider>, root);
  return root;
}
/** The first answer of a database takes its time beside other work. */
const WAIT = { timeout: 20_000 };
const text = (node: Element | null) => node?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

afterEach(() => document.body.replaceChildren());

describe('the weeks of a plan', () => {
  const courses = new Map([bread, rolls].map((one) => [one.id, one]));
  const milestone = (id: string, start: string, end: string) => ({
    course: id,
    start,
    end,
    hoursSoFar: 0,
    isDone: false,
  });

  it('show each course from its first to its last day', () => {
    // Two weeks: the first course takes the first seven of fourteen days, the second the rest.
    const root = show(
      <Timeline
        milestones={[milestone('bread', '2026-06-01', '2026-06-07'), milestone('rolls', '2026-06-08', '2026-06-14')]}
        courses={courses}
      />,
    );
    expect([...root.querySelectorAll('.timeline-name')].map(text)).toEqual(['Bread', 'Rolls', '']);
    const bars = [...root.querySelectorAll<HTMLElement>('.timeline-track > span')];
    // What is free before and after each bar, in percent of the two weeks.
    const free = (bar: HTMLElement) =>
      ['inset-inline-start', 'inset-inline-end'].map((side) =>
        Number.parseFloat(bar.style.getPropertyValue(side).replace('calc(', '')),
      );
    expect(bars.map(free)).toEqual([
      [0, 50],
      [50, 0],
    ]);
    expect([...root.querySelectorAll('.timeline-axis > span')].map(text)).toEqual(['Week 1', 'Week 2']);
  });

  it('name five weeks at most', () => {
    const root = show(<Timeline milestones={[milestone('bread', '2026-01-01', '2027-12-31')]} courses={courses} />);
    const named = [...root.querySelectorAll('.timeline-axis > span')];
    expect(named.length).toBeGreaterThan(2);
    expect(named.length).toBeLessThanOrEqual(5);
  });

  it('are not there without a course', () => {
    expect(show(<Timeline milestones={[]} courses={courses} />).textContent).toBe('');
  });
});

describe('what no course gives', () => {
  const planWith = (uncovered: Plan['uncovered']): Plan => ({
    target: 'strong', reached: false, hours: 0, cost: 0, optimal: true, bound: null, steps: [], uncovered,
  }); // biome-ignore format: a table

  it('names who issues a licence, says that years cannot be bought, and what would count as evidence', () => {
    const root = show(
      <Uncovered
        plan={planWith([
          { competency: 'sia', label: 'SIA licence', why: { code: 'plan.requiredFrom', params: { label: 'SIA licence', issuer: 'the SIA' } } },
          { competency: 'go', label: 'Go', why: { code: 'plan.years', params: { years: 5 } } },
          { competency: 'tact', label: 'Tact', why: { code: 'plan.noCourse', params: { label: 'Tact' } } },
          { competency: 'wit', label: 'Wit', why: { code: 'plan.noCourse', params: { label: 'Wit' } } },
        ])}
      />,
    ); // biome-ignore format: a table
    const [licence, years] = [...root.querySelectorAll('ul.stack-s > li')].map(text);
    expect(licence).toMatch(/SIA licence is required.*issued by the SIA/);
    expect(years).toMatch(/^Go: .*5 years/);
    expect([...root.querySelectorAll('.chips a')].map((link) => [text(link), link.getAttribute('href')])).toEqual([
      ['Tact', '#framework/tact'],
      ['Wit', '#framework/wit'],
    ]);
    expect(text(root)).toContain('A piece of work, a job or an assessed credential would count');
  });

  it('says nothing when everything is given', () => {
    expect(show(<Uncovered plan={planWith([])} />).textContent).toBe('');
  });
});

describe('courses under way', () => {
  // The edge of the browser: an extension that has no courses in its package.
  beforeAll(() => {
    const event = { addListener: () => {}, removeListener: () => {} };
    vi.stubGlobal('chrome', {
      runtime: { id: 'x', getURL: (path: string) => path, onMessage: event },
      storage: { onChanged: event },
    });
    vi.stubGlobal('fetch', async () => new Response(''));
  });

  it('take the hours that went into them, and say what is left of them and of their award', async () => {
    const { UnderWay } = await import('../../entrypoints/dashboard/plan/UnderWay.tsx');
    const db = database();
    await db.courses.bulkPut([bread, rolls, cakes]);
    await db.progress.bulkPut([
      { course: 'bread', status: 'finished', startedOn: '2026-09-01', finishedOn: '2026-10-01', hoursDone: 20 },
      { course: 'rolls', status: 'started', startedOn: '2026-11-01', finishedOn: null, hoursDone: 0 },
    ]);
    const root = show(<UnderWay />);
    const field = () => root.querySelector<HTMLInputElement>('input[type="number"]')!;
    await vi.waitFor(() => expect(field().labels?.[0]?.textContent).toBe('Hours done'), WAIT);
    expect(root.querySelectorAll('input')).toHaveLength(1);
    expect(text(root.querySelector('.hours-done'))).toContain('of 10 h, 10 h to go');
    expect(text(root.querySelector('summary'))).toBe('Baker: 1 of 3 parts done. 18 h to go.');
    expect([...root.querySelectorAll('.award li')].map(text)).toEqual([
      expect.stringMatching(/^Bread .*Done$/),
      expect.stringMatching(/^Rolls .*Started$/),
      expect.stringMatching(/^<b>Cakes<\/b> .*Open$/),
    ]);

    field().value = '2.5';
    field().dispatchEvent(new Event('change', { bubbles: true }));
    await vi.waitFor(() => expect(text(root.querySelector('.hours-done'))).toContain('7.5 h to go'), WAIT);
    expect(text(root.querySelector('summary'))).toContain('15.5 h to go');
    expect((await db.progress.get('rolls'))?.hoursDone).toBe(2.5);
  });
});
