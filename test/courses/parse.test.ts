import { describe, expect, it } from 'vitest';
import { packCatalogue } from '../../lib/cli/data.ts';
import { COURSE_HEADER, parseCourseLine, parseCourses, parsePackedCourses } from '../../lib/courses/parse.ts';
import { checkCatalogue, readCatalogue } from './check.ts';

const GOOD: readonly string[] = [
  'spreadsheets-openlearn', 'Working with spreadsheets', 'Open School', 'https://example.org/course?id=7', 'short-course', 'spreadsheets:2 numeracy:2',
  '24', 'stated', '', 'free', 'statement of participation', 'no', 'en', '', '', '', '', 'provider page', '2026-11-23',
]; // biome-ignore format: one line per group of columns
const COLUMNS = COURSE_HEADER.split('\t');
const lineWith = (changes: Readonly<Record<string, string>>) =>
  GOOD.map((cell, i) => changes[COLUMNS[i]!] ?? cell).join('\t');

describe('a course line', () => {
  it('becomes a course', () => {
    const outcome = parseCourseLine(
      lineWith({ cost: 'paid 49 USD', countries: 'GB IE', validityYears: '3', prerequisites: 'arithmetic' }),
    );
    expect(outcome).toMatchObject({
      ok: true,
      value: {
        id: 'spreadsheets-openlearn', hours: 24, hoursBasis: 'stated', months: null, assessed: false, languages: ['en'], countries: ['GB', 'IE'],
        competencies: [{ id: 'spreadsheets', level: 2 }, { id: 'numeracy', level: 2 }],
        cost: { class: 'paid', amount: 49, currency: 'USD' }, validityYears: 3, prerequisites: ['arithmetic'], stacksToward: null,
      },
    }); // biome-ignore format: the shape is read as a table
  });

  it.each([
    ['id', 'Not Kebab'],
    ['title', ''],
    ['title', 'reversed \u202e text'],
    ['title', 'x'.repeat(301)],
    ['url', 'http://example.org/'],
    ['url', 'javascript:alert(1)'],
    ['url', 'https://user:pass@example.org/'],
    ['url', 'https://example.org/?utm_source=us'],
    ['url', 'https://example.org/?ranMID=1'],
    ['kind', 'course'],
    ['competencies', ''],
    ['competencies', 'spreadsheets'],
    ['competencies', 'spreadsheets:6'],
    ['competencies', 'spreadsheets:0'],
    ['competencies', 'a:1 a:2'],
    ['hours', '0'],
    ['hours', '10001'],
    ['hours', '-3'],
    ['hours', '1e3'],
    ['hours', ''],
    ['hoursBasis', ''],
    ['cost', 'paid 49'],
    ['cost', 'free 0 USD'],
    ['cost', 'paid 49 usd'],
    ['assessed', 'maybe'],
    ['languages', ''],
    ['languages', 'English'],
    ['countries', 'UK,IE'],
    ['prerequisites', 'Bad Id'],
    ['validityYears', '0'],
    ['checkedOn', '2026-02-30'],
  ])('is refused with the column named: %s = "%s"', (column, value) => {
    const outcome = parseCourseLine(lineWith({ [column]: value }));
    expect(outcome.ok).toBe(false);
    if (!outcome.ok) expect(outcome.problem.params?.column).toBe(column === 'hoursBasis' ? 'hours' : column);
  });

  it('with too few or too many cells says how many', () => {
    expect(parseCourseLine('a\tb')).toMatchObject({
      ok: false,
      problem: { code: 'courses.cellCount', params: { found: 2 } },
    });
    expect(parseCourseLine(`${lineWith({})}\tmore`)).toMatchObject({ ok: false });
  });
});

describe('a course file', () => {
  it('keeps good lines and says what is wrong with the others', () => {
    const { courses, problems } = parseCourses(
      [COURSE_HEADER, lineWith({}), 'broken', lineWith({}), lineWith({ id: 'other' })].join('\n'),
    );
    expect(courses.map((course) => course.id)).toEqual(['spreadsheets-openlearn', 'other']);
    expect(problems.map(({ line, problem }) => [line, problem.code])).toEqual([
      [3, 'courses.cellCount'],
      [4, 'courses.sameId'],
    ]);
  });

  it('without the column names is refused', () => {
    expect(parseCourses('id\ttitle\n').problems).toHaveLength(1);
  });

  it('of 100,000 lines is read whole', () => {
    const text = `${COURSE_HEADER}\n${Array.from({ length: 100_000 }, (_, i) => lineWith({ id: `c-${i}` })).join('\n')}\n`;
    expect(parseCourses(text).courses).toHaveLength(100_000);
  });
});

describe('the built-in catalogue', () => {
  const framework = new Map([
    ['spreadsheets', 'office'],
    ['numeracy', 'transversal'],
    ['office-diploma', 'qualifications'],
  ]);
  const check = (...lines: string[]) =>
    checkCatalogue(
      [{ name: 'x.tsv', text: `${COURSE_HEADER}\n${lines.join('\n')}\n` }],
      framework,
      new Set(['office-diploma']),
    );

  it('is sound', () => {
    expect(readCatalogue().length === 0 ? [] : checkCatalogue()).toEqual([]);
  });

  it('is checked for circles, unknown names, order and depth', () => {
    expect(check(lineWith({}))).toEqual([]);
    expect(check(lineWith({ prerequisites: 'b' }), lineWith({ id: 'b', title: 'B' }))[0]).toContain(
      'must stand before',
    );
    expect(
      check(lineWith({ id: 'a', prerequisites: 'b' }), lineWith({ id: 'b', title: 'B', prerequisites: 'a' }))[0],
    ).toContain('circle');
    expect(check(lineWith({ prerequisites: 'zzz' }))[0]).toContain('neither a course nor a competency');
    expect(check(lineWith({ competencies: 'zzz:2' }))[0]).toContain('not in the framework');
    expect(check(lineWith({ competencies: 'office-diploma:2' }))[0]).toContain('cannot give the credential');
    expect(check(lineWith({ competencies: 'office-diploma:2', assessed: 'yes' }))).toEqual([]);
    expect(check(lineWith({ hours: '1' }))[0]).toContain('awareness');
    expect(check(lineWith({ kind: 'licence', countries: '' }))[0]).toContain('countries');
  });
});

describe('the packed catalogue', () => {
  it('is read without looking at each cell as it is read with', () => {
    const packed = packCatalogue();
    const { courses, problems } = parseCourses(packed);
    expect(problems).toEqual([]);
    expect(parsePackedCourses(packed)).toEqual(courses);
  });
  it('of another version is refused', () => {
    expect(() => parsePackedCourses('id\tcost\na\tfree\n')).toThrow(RangeError);
  });
});
