import { describe, expect, it } from 'vitest';
import { evidenceOfFinished } from '../../lib/courses/finished.ts';
import { calendarOf } from '../../lib/courses/ics.ts';
import { milestonesOf } from '../../lib/courses/milestones.ts';
import { afterOneMore, awardsOf } from '../../lib/courses/stacking.ts';
import { course } from '../match/plan/arbitrary.ts';

const step = (id: string, plannedHours: number) => ({
  course: id,
  provider: 'A school',
  hours: plannedHours,
  plannedHours,
  covers: [],
  neededFor: null,
  scoreAfter: null,
  bandAfter: null,
});

describe('milestones', () => {
  it('follow each other at so many hours a week', () => {
    // 10 hours a week: 10 h are 7 days, 20 h are 14; so 1-7 June, then 8-21 June. What is done takes no time.
    const options = { start: '2026-06-01', hoursPerWeek: 10, done: [] };
    const steps = [step('a', 10), step('b', 20)];
    expect(milestonesOf({ steps }, options).map(({ start, end, hoursSoFar }) => [start, end, hoursSoFar])).toEqual([
      ['2026-06-01', '2026-06-07', 10],
      ['2026-06-08', '2026-06-21', 30],
    ]);
    expect(milestonesOf({ steps }, { ...options, done: ['a'] })[1]).toMatchObject({
      start: '2026-06-01',
      end: '2026-06-14',
      isDone: false,
    });
  });

  it('come earlier by the hours that went into a course under way', () => {
    // At 10 hours a week: 20 h less 13 leave 7, which are 5 days; the next 10 h are done after 17 h, on the 12th day.
    const options = { start: '2026-06-01', hoursPerWeek: 10, done: [], hoursDone: new Map([['a', 13]]) };
    const steps = [step('a', 20), step('b', 10)];
    expect(milestonesOf({ steps }, options).map(({ start, end, hoursSoFar }) => [start, end, hoursSoFar])).toEqual([
      ['2026-06-01', '2026-06-05', 20],
      ['2026-06-06', '2026-06-12', 30],
    ]);
  });

  it('count no more hours as done than a course has', () => {
    const options = { start: '2026-06-01', hoursPerWeek: 10, done: [], hoursDone: new Map([['a', 500]]) };
    const [a, b] = milestonesOf({ steps: [step('a', 20), step('b', 10)] }, options);
    expect(a).toMatchObject({ start: '2026-06-01', end: '2026-06-01', isDone: false });
    expect(b).toMatchObject({ start: '2026-06-01', end: '2026-06-07' });
  });

  it('run over a change of clocks and a leap day without slipping', () => {
    const options = { start: '2028-02-28', hoursPerWeek: 7, done: [] };
    expect(milestonesOf({ steps: [step('a', 3)] }, options)[0]).toMatchObject({
      start: '2028-02-28',
      end: '2028-03-01',
    });
  });
});

describe('the calendar file', () => {
  const hostile = course('a', {
    title: 'Comma, semicolon; back\\slash\r\nBEGIN:VEVENT',
    provider: 'Škola '.repeat(30),
  });
  const file = calendarOf(
    [{ course: 'a', start: '2026-12-31', end: '2026-12-31', hoursSoFar: 1, isDone: false }],
    new Map([['a', hostile]]),
    '2026-11-23T10:00:00.000Z',
    (one) => one.title,
  );

  it('has CRLF lines of at most 75 octets that unfold to one event', () => {
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
    const lines = file.replaceAll('\r\n ', '').split('\r\n');
    expect(lines.filter((line) => line === 'BEGIN:VEVENT')).toHaveLength(1);
    expect(lines).toContain('DTSTART;VALUE=DATE:20261231');
    expect(lines).toContain('DTEND;VALUE=DATE:20270101');
    expect(lines).toContain('DTSTAMP:20261123T100000Z');
    expect(lines).toContain('SUMMARY:Comma\\, semicolon\\; back\\\\slash\\nBEGIN:VEVENT');
  });
});

describe('stacking', () => {
  const parts = ['a', 'b', 'c'].map((id) =>
    course(id, { hours: 10, stacksToward: id === 'b' ? 'data  analyst certificate' : 'Data Analyst Certificate' }),
  );
  const courses = [...parts, course('d', { stacksToward: 'Diploma' }), course('e')];

  it('counts the parts of an award, nearest to complete first', () => {
    const awards = awardsOf(courses, ['a', 'b']);
    expect(awards.map((award) => [award.done, award.open, award.hoursLeft])).toEqual([
      [['a', 'b'], ['c'], 10],
      [[], ['d'], 20],
    ]);
    const [first] = awardsOf(
      courses,
      ['a'],
      new Map([
        ['b', 4],
        ['c', 25],
      ]),
    );
    expect(first).toMatchObject({ done: ['a'], open: ['b', 'c'], hoursLeft: 6 });
    expect(afterOneMore(parts[2]!, awards)).toMatchObject({ done: 3, of: 3 });
    expect(afterOneMore(courses[4]!, awards)).toBeNull();
  });
});

describe('a finished course', () => {
  it('becomes the word of the person, at the level it leads to, and no credential yet', () => {
    const done = {
      ...course('a', { competencies: [{ id: 'sql', level: 2 }] }),
      credential: 'A diploma',
      assessed: true,
    };
    const { evidence, claims } = evidenceOfFinished(done, '2026-11-29T06:00:00.000Z');
    expect(evidence).toMatchObject({
      kind: 'claim',
      end: '2026-11-29',
      assessment: null,
      issuer: { name: done.provider },
    });
    expect(claims).toMatchObject([
      { competency: 'sql', evidenceId: evidence.id, level: { rubric: { rank: 2, max: 5 } } },
    ]);
  });
});
