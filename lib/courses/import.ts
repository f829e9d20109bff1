import Papa from 'papaparse';
import type { Course, LevelRank } from '../model/course.ts';
import { failed, type Outcome, ok, type Problem } from '../model/outcome.ts';
import { MAX_HOURS, MAX_MONTHS } from './course.ts';
import { COURSE_SOURCES } from './sources/registry.ts';
import type { Entry, FoundCourse, NamedSkill, Table } from './sources/source.ts';

/** Most courses taken from one file, and longest file in UTF-16 units (the whole list of English standards is 79 MB). */
export const MOST_COURSES = 100_000;
const MAX_FILE = 120_000_000;
/** Most competencies looked up for one course. */
const MAX_SKILLS = 20;

/** What the caller knows of the framework; `lib/courses` does not read it. */
export interface Lookup {
  /** Ids that a skill's words or identifier stand for; empty when none. */
  skill(skill: NamedSkill): readonly string[];
  /** Ids named in a course's title, for courses that list no skills that are known. */
  title(title: string): readonly string[];
  /** Whether an id is that of a course known already, or of a competency. */
  isKnown(id: string): boolean;
}

/** A course that was read, for the user to look at before it is kept. */
export interface ReadCourse {
  /** Its competencies may be empty: then it is of no use until the user names some. */
  readonly course: Course;
  /** Skills in the file's words that the framework does not know. */
  readonly unknown: readonly string[];
  /** What was stated but not used, with the reason. */
  readonly notes: readonly Problem[];
}

export interface CourseImport {
  /** Id of the source that read the file. */
  readonly source: string;
  readonly courses: readonly ReadCourse[];
  /** What is no course, by its place in the file (from 1). */
  readonly problems: readonly { readonly at: number; readonly title: string | null; readonly problem: Problem }[];
}

/**
 * Reads a course file of any known format. Every entry becomes a course or a problem, so nothing is lost silently. `origin`
 * is the address of the page that the text comes from; null for a file.
 */
export function importCourses(content: string, origin: string | null, lookup: Lookup): Outcome<CourseImport> {
  if (content.length > MAX_FILE) return failed('courses.fileTooLarge');
  const value = parsed(content);
  if (value === undefined) return failed('courses.notRead');
  const source = COURSE_SOURCES.find((one) => one.recognises(value));
  if (!source) return failed('courses.noSource');
  const courses = new Map<string, ReadCourse>();
  const problems: CourseImport['problems'][number][] = [];
  let at = 0;
  for (const entry of source.read(value, origin)) {
    at++;
    if (at > MOST_COURSES) {
      problems.push({ at, title: null, problem: { code: 'courses.tooMany', params: { most: MOST_COURSES } } });
      break;
    }
    const read = courseOf(entry, source.id, lookup);
    const title = 'course' in entry ? entry.course.title : entry.title;
    if (!read.ok) problems.push({ at, title, problem: read.problem });
    else if (courses.has(read.value.course.id))
      problems.push({ at, title, problem: { code: 'courses.sameId', params: { id: read.value.course.id } } });
    else courses.set(read.value.course.id, read.value);
  }
  if (at === 0) return failed('courses.noneInFile');
  return ok({ source: source.id, courses: withNeeds(courses, lookup), problems });
}

/** JSON, or text in rows; undefined for anything else. */
function parsed(content: string): unknown {
  const start = content.replace(/^\ufeff/, '').trimStart();
  if (start.startsWith('{') || start.startsWith('[')) {
    try {
      return JSON.parse(start) as unknown;
    } catch {
      return undefined; // said to the user as a file that cannot be read
    }
  }
  const { data } = Papa.parse<string[]>(start, { skipEmptyLines: 'greedy', delimitersToGuess: ['\t', ',', ';', '|'] });
  const [columns, ...rows] = data;
  return columns === undefined || columns.length < 2 ? undefined : ({ columns, rows } satisfies Table);
}

function courseOf(entry: Entry, source: string, lookup: Lookup): Outcome<ReadCourse> {
  if ('problem' in entry) return { ok: false, problem: entry.problem };
  const { course: found } = entry;
  const bad = badTime(found);
  if (bad) return { ok: false, problem: bad };
  const { competencies, unknown } = lookUp(found, lookup);
  const { skills, level: _, notes, languages, id: __, ...facts } = found;
  const course: Course = {
    ...facts,
    id: idOf(found),
    competencies,
    hoursBasis: found.hours === null ? null : 'stated',
    languages: languages.length > 0 ? languages : ['en'],
    source,
    checkedOn: null,
  };
  return ok({ course, unknown, notes: [...notes, ...notesOn(course, skills.length, lookup)] });
}

/** What was not taken of an entry, and whether it stands in for a course that is there. */
function notesOn({ id }: Course, skills: number, lookup: Lookup): Problem[] {
  const notes: Problem[] = [];
  if (skills > MAX_SKILLS) notes.push({ code: 'courses.moreSkills', params: { most: MAX_SKILLS } });
  if (lookup.isKnown(id)) notes.push({ code: 'courses.replaces', params: { id } });
  return notes;
}

function badTime({ hours, months }: FoundCourse): Problem | null {
  if (hours !== null && hours <= 0) return { code: 'courses.noHours' };
  if (hours !== null && hours >= MAX_HOURS) return { code: 'courses.tooManyHours', params: { hours, most: MAX_HOURS } };
  if (months !== null && (months <= 0 || months > MAX_MONTHS)) return { code: 'courses.badMonths', params: { months } };
  return null;
}

/** Levels as stated; else what the hours can be believed to reach. */
function lookUp(found: FoundCourse, lookup: Lookup): Pick<Course, 'competencies'> & { readonly unknown: string[] } {
  const levels = new Map<string, LevelRank>();
  const unknown = new Set<string>();
  const usual = found.level ?? levelByHours(found);
  for (const skill of found.skills.slice(0, MAX_SKILLS)) {
    const ids = lookup.skill(skill);
    if (ids.length === 0) unknown.add(skill.label);
    for (const id of ids) levels.set(id, Math.max(levels.get(id) ?? 1, skill.level ?? usual) as LevelRank);
  }
  if (levels.size === 0) for (const id of lookup.title(found.title)) levels.set(id, usual);
  return { competencies: [...levels].map(([id, level]) => ({ id, level })), unknown: [...unknown] };
}

function levelByHours({ hours, kind }: FoundCourse): LevelRank {
  if (kind === 'apprenticeship' || kind === 'certification') return 3;
  if (hours === null) return 2;
  return hours < 2 ? 1 : hours < 20 ? 2 : 3;
}

/** The file's own id where it can be one; else made of title, provider and address, the same for the same course. */
function idOf({ id, title, provider, url }: FoundCourse): string {
  if (id !== null && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id) && id.length <= 80) return id;
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 48)
    .replace(/^-+|-+$/g, '');
  return `own-${words === '' ? 'course' : words}-${hashOf(`${provider}|${title}|${url ?? ''}`)}`;
}

/** FNV-1a over UTF-16 units, as letters and digits. */
function hashOf(words: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < words.length; i++) hash = Math.imul(hash ^ words.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}

/** Says which needs are known nowhere, and which go in a circle; such a course is shown but never planned. */
function withNeeds(courses: ReadonlyMap<string, ReadCourse>, lookup: Lookup): ReadCourse[] {
  return [...courses.values()].map((read) => {
    const { course } = read;
    const missing = course.prerequisites.filter((id) => !courses.has(id) && !lookup.isKnown(id));
    const notes: Problem[] = missing.map((id) => ({ code: 'courses.unknownNeed', params: { id } }));
    if (needsItself(course.id, courses)) notes.push({ code: 'courses.circle' });
    return notes.length === 0 ? read : { ...read, notes: [...read.notes, ...notes] };
  });
}

function needsItself(id: string, courses: ReadonlyMap<string, ReadCourse>): boolean {
  const seen = new Set<string>();
  const waiting = [...(courses.get(id)?.course.prerequisites ?? [])];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (next === id) return true;
    if (seen.has(next)) continue;
    seen.add(next);
    waiting.push(...(courses.get(next)?.course.prerequisites ?? []));
  }
  return false;
}
