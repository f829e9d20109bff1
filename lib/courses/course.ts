import { COURSE_KINDS, type Course, type CourseCost, type CourseKind, type LevelRank } from '../model/course.ts';
import { failed, type Outcome, ok } from '../model/outcome.ts';
import { TRACKING } from './sources/values.ts';

/** Columns of `lib/courses/catalogue/*.tsv` and of course files that users import, in order. */
export const COURSE_COLUMNS = [
  'id', 'title', 'provider', 'url', 'kind', 'competencies', 'hours', 'hoursBasis', 'months', 'cost', 'credential', 'assessed',
  'languages', 'countries', 'prerequisites', 'stacksToward', 'validityYears', 'source', 'checkedOn',
] as const; // biome-ignore format: one line reads like the header
export type CourseColumn = (typeof COURSE_COLUMNS)[number];
export type CourseCells = Readonly<Record<CourseColumn, string>>;

/** Longest text of a cell in UTF-16 units; a longer one is a mistake or an attack. */
const MAX_TEXT = 300;
/** A course of more hours than this is a mistake (five years of full-time work). */
export const MAX_HOURS = 10_000;
export const MAX_MONTHS = 96;
const MAX_COMPETENCIES = 40;

const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/**
 * Reads one course from its cells. Nothing is guessed: a cell that is not well formed refuses the course and names the
 * column. Costs are `free`, `audit`, `employer`, `unknown`, `paid 49 USD`, `subscription 49 USD` (the amount may be missing).
 */
export function courseFromCells(cells: CourseCells): Outcome<Course> {
  const bad = firstBadCell(cells);
  if (bad) return failed('courses.badCell', { column: bad, value: shorten(cells[bad]) });
  return courseFromCheckedCells(cells);
}

/** The same for cells whose form was looked at before, as those of the package were when it was made. */
export function courseFromCheckedCells(cells: CourseCells): Outcome<Course> {
  const competencies = readCompetencies(cells.competencies);
  const cost = readCost(cells.cost);
  if (!competencies) return failed('courses.badCell', { column: 'competencies', value: shorten(cells.competencies) });
  if (!cost) return failed('courses.badCell', { column: 'cost', value: shorten(cells.cost) });
  return ok({
    id: cells.id,
    title: cells.title,
    provider: cells.provider,
    url: cells.url || null,
    kind: cells.kind as CourseKind,
    competencies,
    hours: number(cells.hours),
    hoursBasis: (cells.hoursBasis || null) as Course['hoursBasis'],
    months: number(cells.months),
    cost,
    credential: cells.credential || null,
    assessed: cells.assessed === 'yes',
    languages: words(cells.languages),
    countries: words(cells.countries),
    prerequisites: words(cells.prerequisites),
    stacksToward: cells.stacksToward || null,
    validityYears: number(cells.validityYears),
    source: cells.source,
    checkedOn: cells.checkedOn || null,
  });
}

/** The first column whose cell is not well formed, in column order; null when all are. */
function firstBadCell(cells: CourseCells): CourseColumn | null {
  return COURSE_COLUMNS.find((column) => !RULES[column](cells[column], cells)) ?? null;
}

const RULES: Readonly<Record<CourseColumn, (cell: string, cells: CourseCells) => boolean>> = {
  id: (cell) => ID.test(cell) && cell.length <= 80,
  title: isText,
  provider: isText,
  url: (cell) => cell === '' || isCleanAddress(cell),
  kind: (cell) => (COURSE_KINDS as readonly string[]).includes(cell),
  competencies: (cell) => cell.length <= 3000,
  hours: (cell, cells) => (cell === '') === (cells.hoursBasis === '') && inRange(cell, 0.01, MAX_HOURS),
  hoursBasis: (cell) => ['', 'stated', 'recalled', 'estimated'].includes(cell),
  months: (cell) => inRange(cell, 0.25, MAX_MONTHS),
  cost: (cell) => cell.length <= 40,
  credential: (cell) => cell === '' || isText(cell),
  assessed: (cell) => cell === 'yes' || cell === 'no',
  languages: (cell) => /^[a-z]{2,3}( [a-z]{2,3}){0,60}$/.test(cell),
  countries: (cell) => /^([A-Z]{2}( [A-Z]{2}){0,250})?$/.test(cell),
  prerequisites: (cell) => words(cell).every((id) => ID.test(id)) && words(cell).length <= 20,
  stacksToward: (cell) => cell === '' || isText(cell),
  validityYears: (cell) => inRange(cell, 0.25, 50),
  source: isText,
  checkedOn: (cell) => cell === '' || isDay(cell),
};

/** `id:level id:level`, levels 1 to 5, each id once. */
function readCompetencies(cell: string): Course['competencies'] | null {
  const list: { id: string; level: LevelRank }[] = [];
  for (const word of words(cell)) {
    const found = /^([a-z0-9-]{1,80}):([1-5])$/.exec(word);
    if (!found || !ID.test(found[1]!) || list.some((one) => one.id === found[1])) return null;
    list.push({ id: found[1]!, level: Number(found[2]) as LevelRank });
  }
  return list.length > 0 && list.length <= MAX_COMPETENCIES ? list : null;
}

function readCost(cell: string): CourseCost | null {
  const found = /^(free|audit|employer|unknown|(?:paid|subscription)(?: (\d{1,6}(?:\.\d{1,2})?) ([A-Z]{3}))?)$/.exec(
    cell,
  );
  if (!found) return null;
  const amount = found[2] === undefined ? null : Number(found[2]);
  const kind = cell.split(' ')[0] as CourseCost['class'];
  return { class: kind, amount: kind === 'free' ? 0 : amount, currency: found[3] ?? null };
}

function isText(cell: string): boolean {
  return (
    cell !== '' && cell.length <= MAX_TEXT && cell.trim() === cell && !/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u.test(cell)
  );
}

function isCleanAddress(cell: string): boolean {
  if (cell.length > 500 || !URL.canParse(cell)) return false;
  const url = new URL(cell);
  if (url.protocol !== 'https:' || url.username !== '' || url.password !== '') return false;
  return ![...url.searchParams.keys()].some((key) => TRACKING.test(key));
}

function inRange(cell: string, least: number, most: number): boolean {
  return cell === '' || (/^\d{1,6}(\.\d{1,2})?$/.test(cell) && Number(cell) >= least && Number(cell) <= most);
}

function isDay(cell: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(cell) && !Number.isNaN(Date.parse(cell)) && new Date(cell).toISOString().startsWith(cell)
  );
}

const number = (cell: string): number | null => (cell === '' ? null : Number(cell));
const words = (cell: string): string[] => (cell === '' ? [] : cell.split(' '));
const shorten = (cell: string): string => (cell.length > 60 ? `${cell.slice(0, 59)}…` : cell);
