import type { Course } from '../model/course.ts';
import { failed, type Outcome, type Problem } from '../model/outcome.ts';
import { COURSE_COLUMNS, type CourseCells, courseFromCells, courseFromCheckedCells } from './course.ts';

export const COURSE_HEADER = COURSE_COLUMNS.join('\t');

/** What a course file gave: every line is either a course or a problem, so nothing is lost silently. */
export interface CourseList {
  readonly courses: readonly Course[];
  readonly problems: readonly LineProblem[];
}

export interface LineProblem {
  /** 1-based line of the file. */
  readonly line: number;
  readonly problem: Problem;
}

/**
 * Reads a catalogue file: tab-separated, the first line the column names, one course per line, empty cells for unknown.
 * Spaces separate the members of a list; competencies are `id:level`. The second course with an id is refused.
 */
export function parseCourses(text: string): CourseList {
  const lines = text.split('\n');
  if (lines[0] !== COURSE_HEADER)
    return { courses: [], problems: [{ line: 1, problem: { code: 'courses.badHeader' } }] };
  const courses: Course[] = [];
  const problems: LineProblem[] = [];
  const seen = new Set<string>();
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '') continue;
    const outcome = parseCourseLine(line);
    if (!outcome.ok) problems.push({ line: i + 1, problem: outcome.problem });
    else if (seen.has(outcome.value.id))
      problems.push({ line: i + 1, problem: { code: 'courses.sameId', params: { id: outcome.value.id } } });
    else {
      seen.add(outcome.value.id);
      courses.push(outcome.value);
    }
  }
  return { courses, problems };
}

/**
 * Reads the catalogue of the package, whose lines were checked one by one when it was packed (`packCatalogue`): looking at each
 * cell again would take most of the time that a woken worker needs for its first plan.
 */
export function parsePackedCourses(text: string): Course[] {
  return text
    .split('\n')
    .slice(1)
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      const outcome = cells.length === COURSE_COLUMNS.length ? courseFromCheckedCells(cellsOf(cells)) : null;
      if (!outcome?.ok) throw new RangeError(`the packed catalogue is not of this version: ${line.slice(0, 60)}`);
      return outcome.value;
    });
}

/** Reads one line without its line break. */
export function parseCourseLine(line: string): Outcome<Course> {
  const cells = line.split('\t', COURSE_COLUMNS.length + 1);
  if (cells.length !== COURSE_COLUMNS.length)
    return failed('courses.cellCount', { found: cells.length, needed: COURSE_COLUMNS.length });
  return courseFromCells(cellsOf(cells));
}

function cellsOf(cells: readonly string[]): CourseCells {
  const named: Partial<Record<keyof CourseCells, string>> = {};
  for (let i = 0; i < COURSE_COLUMNS.length; i++) named[COURSE_COLUMNS[i]!] = cells[i]!;
  return named as CourseCells;
}
