import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importCourses, type Lookup } from '../../lib/courses/import.ts';
import { COURSE_SOURCES } from '../../lib/courses/sources/registry.ts';
import type { Course } from '../../lib/model/course.ts';
import { unregistered } from '../architecture.ts';

const FIXTURES = join(import.meta.dirname, '../fixtures/courses');
const SKILLS: Readonly<Record<string, string>> = {
  python: 'python',
  budgeting: 'budgeting',
  'microsoft excel': 'microsoft-excel',
  'http://data.europa.eu/esco/skill/test-budgeting': 'budgeting',
};
const known = (words: string) => (Object.hasOwn(SKILLS, words) ? [SKILLS[words]!] : []);
const LOOKUP: Lookup = {
  skill: ({ label, uri }) => [...new Set([...known(label.toLowerCase()), ...known(uri ?? '')])],
  title: (title) => (title.includes('Python') ? ['python'] : []),
  isKnown: (id) => id === 'python',
};

const files = (source: string) => readdirSync(join(FIXTURES, source)).filter((name) => !name.includes('.expected.'));
const fixture = (source: string, name: string) => readFileSync(join(FIXTURES, source, name), 'utf8');

describe.each(COURSE_SOURCES.map((source) => [source.id] as const))('course files of %s', (id) => {
  it('have fixtures, and each is read as the file beside it says', () => {
    expect(files(id).length, `put a file and what it must give into test/fixtures/courses/${id}/`).toBeGreaterThan(0);
    for (const name of files(id)) {
      const expected = JSON.parse(fixture(id, `${name}.expected.json`)) as readonly Partial<Course>[];
      const read = importCourses(fixture(id, name), null, LOOKUP);
      expect(read, name).toMatchObject({ ok: true, value: { source: id } });
      if (read.ok) expect(read.value.courses.map(({ course }) => course)).toMatchObject(expected);
    }
  });

  it('are recognised by this source and no other', () => {
    for (const name of files(id).filter((one) => one.endsWith('.json'))) {
      const value: unknown = JSON.parse(fixture(id, name));
      expect(COURSE_SOURCES.filter((source) => source.recognises(value)).map((source) => source.id)).toEqual([id]);
    }
  });
});

it('every file of the folder that is a source stands in the registry', () => {
  const helpers = ['source.ts', 'values.ts', 'registry.ts'];
  const names = readdirSync(join(import.meta.dirname, '../../lib/courses/sources'));
  expect(
    unregistered(
      'lib/courses/sources',
      'lib/courses/sources/registry.ts',
      undefined,
      names.filter((name) => !helpers.includes(name)),
    ),
  ).toEqual([]);
});

const list = (...rows: object[]) => importCourses(JSON.stringify({ courses: rows }), null, LOOKUP);
const row = (changes: object = {}) => ({
  title: 'A course',
  provider: 'A school',
  hours: 5,
  skills: 'python',
  ...changes,
});
function read(...rows: object[]) {
  const outcome = list(...rows);
  if (!outcome.ok) throw new Error(outcome.problem.code);
  return outcome.value;
}

describe('what is wrong in a course file', () => {
  it.each([
    ['no hours at all', row({ hours: 0 }), 'courses.noHours'],
    ['ten thousand hours', row({ hours: 10_000 }), 'courses.tooManyHours'],
    ['a title of signs that cannot be seen', row({ title: '\u202e\u0000\u200b ' }), 'courses.noTitle'],
  ])('%s: refused with the reason, the others stay', (_, bad, code) => {
    const { courses, problems } = read(bad, row({ title: 'Good' }));
    expect(problems.map((one) => [one.at, one.problem.code])).toEqual([[1, code]]);
    expect(courses.map(({ course }) => course.title)).toEqual(['Good']);
  });

  it('a title with markup or turned direction is shown as plain text', () => {
    const [course] = read(row({ title: '<img src=x onerror=alert(1)>Excel \u202etxt' })).courses;
    expect(course!.course.title).toBe('Excel txt');
  });

  it('a currency that does not exist: the course stays, the price is unknown, and that is said', () => {
    const [course] = read(row({ cost: '20 XYZ' })).courses;
    expect(course!.course.cost.class).toBe('unknown');
    expect(course!.notes.map((note) => note.code)).toEqual(['courses.badCurrency']);
  });

  it('skills that the framework does not know are named', () => {
    const [course] = read(row({ skills: 'python, orchid whispering' })).courses;
    expect(course!.unknown).toEqual(['orchid whispering']);
    expect(course!.course.competencies.map((one) => one.id)).toEqual(['python']);
  });

  it('what stands in a column and cannot be used is named, and the course stays', () => {
    const bad = { url: 'javascript:alert(1)', hours: 'a while', countries: 'GB, UK2', months: 'three' };
    const [course] = read(row(bad)).courses;
    expect(course!.course).toMatchObject({ title: 'A course', url: null, hours: null, countries: ['GB'] });
    expect(course!.notes.map(({ code, params }) => [code, params?.column, params?.value]).sort()).toEqual([
      ['courses.leftOut', 'countries', 'UK2'],
      ['courses.leftOut', 'hours', 'a while'],
      ['courses.leftOut', 'months', 'three'],
      ['courses.leftOut', 'url', 'javascript:alert(1)'],
    ]);
    expect(read(row({ url: '', countries: '', months: null })).courses[0]!.notes).toEqual([]);
  });

  it('what is no row in a list is counted among the problems', () => {
    const outcome = importCourses(JSON.stringify(['a note', row(), 7, null]), null, LOOKUP);
    expect(outcome.ok && outcome.value.problems.map(({ at, title }) => [at, title])).toEqual([
      [1, 'a note'],
      [3, '7'],
      [4, null],
    ]);
    expect(outcome.ok && outcome.value.courses).toHaveLength(1);
  });

  it('more competencies than are taken: said', () => {
    const many = Array.from({ length: 25 }, (_, i) => `skill ${i}`).join(', ');
    expect(read(row({ skills: many })).courses[0]!.notes).toEqual([
      { code: 'courses.moreSkills', params: { most: 20 } },
    ]);
  });

  it('a course whose id is there already takes its place, and that is said', () => {
    const [course] = read(row({ id: 'python' })).courses;
    expect(course!.notes).toEqual([{ code: 'courses.replaces', params: { id: 'python' } }]);
  });

  it('two of one id: the first stays, the second is named', () => {
    const { courses, problems } = read(row({ id: 'a' }), row({ id: 'a', title: 'Other' }));
    expect([courses.length, problems[0]?.problem.code, problems[0]?.title]).toEqual([1, 'courses.sameId', 'Other']);
  });

  it('needs that go in a circle or lead nowhere are said', () => {
    const { courses } = read(
      row({ id: 'a', prerequisites: 'b' }),
      row({ id: 'b', prerequisites: 'a', title: 'B' }),
      row({ id: 'c', prerequisites: 'nowhere', title: 'C' }),
      row({ id: 'd', prerequisites: 'python', title: 'D' }),
    );
    expect(courses.map(({ notes }) => notes.map((note) => note.code))).toEqual([
      ['courses.circle'],
      ['courses.circle'],
      ['courses.unknownNeed'],
      [],
    ]);
  });

  it.each([
    ['', 'courses.notRead'],
    ['{"a":', 'courses.notRead'],
    ['{"a":1}', 'courses.noSource'],
    ['[]', 'courses.noSource'],
    ['one line', 'courses.notRead'],
    ['a,b\n1,2', 'courses.noSource'],
  ])('a file that is none: %s', (content, code) => {
    expect(importCourses(content, null, LOOKUP)).toEqual({ ok: false, problem: { code } });
  });

  it('100,000 rows are read, and one more is named', () => {
    const content = `title,provider,hours\n${Array.from({ length: 100_001 }, (_, i) => `Course ${i},A school,5`).join('\n')}`;
    const outcome = importCourses(content, null, LOOKUP);
    expect(outcome.ok && [outcome.value.courses.length, outcome.value.problems.length]).toEqual([100_000, 1]);
  });

  it('whatever JSON a file holds, nothing is thrown and every course can be shown', () => {
    const TYPES = ['Course', 'ceterms:Course', 'LearningOpportunity', 'ST0001'];
    const names = ['@type', 'type', 'name', 'title', 'provider', 'offers', 'price', 'hours', 'referenceNumber', 'uid', 'modules', 'courses', 'ceterms:name', 'toString', '__proto__', 'hasCourseInstance', 'courseSchedule', 'level', 'skills', 'teaches', 'learningAchievementSpecification']; // biome-ignore format: a list
    const { value } = fc.letrec<{ value: unknown }>((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<unknown>(...TYPES, '', 'PT5H', 0, -1, 1e99, null, true),
        fc.array(tie('value'), { maxLength: 4 }),
        fc.array(fc.tuple(fc.constantFrom(...names), tie('value')), { maxLength: 6 }).map((pairs) => {
          const thing: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
          for (const [name, one] of pairs) thing[name] = one;
          return thing;
        }),
      ),
    }));
    fc.assert(
      fc.property(value, (one) => {
        const outcome = importCourses(JSON.stringify(one) ?? 'null', 'https://example.org/x', LOOKUP);
        if (!outcome.ok) return;
        for (const { course } of outcome.value.courses) {
          expect(course.title).not.toBe('');
          expect(course.url === null || course.url.startsWith('https://')).toBe(true);
          expect(course.hours === null || (course.hours > 0 && course.hours < 10_000)).toBe(true);
        }
      }),
      { numRuns: Number(process.env.RUNS ?? 2000) },
    );
  });
});
