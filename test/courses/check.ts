// Checks every catalogue file and prints what is wrong: `node test/courses/check.ts [file …]`. The data test runs the same checks.
// The line format stands at the top of lib/courses/course.ts; levels: 1 awareness, 2 basic, 3 independent, 4 advanced, 5 expert.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { COURSE_HEADER, parseCourses } from '../../lib/courses/parse.ts';
import type { Course } from '../../lib/model/course.ts';
import { courses as sentences } from '../../lib/words/en/courses.ts';

const CATALOGUE = join(import.meta.dirname, '../../lib/courses/catalogue');
const FRAMEWORK = join(import.meta.dirname, '../../lib/framework');

interface File {
  readonly name: string;
  readonly text: string;
}

function readFolder(folder: string): File[] {
  if (!existsSync(folder)) return [];
  const names = readdirSync(folder).filter((name) => name.endsWith('.tsv'));
  return names.sort().map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
}

export const readCatalogue = (): File[] => readFolder(CATALOGUE);

/** Framework ids with the sector (file) that each stands in. */
export function readFrameworkIds(): Map<string, string> {
  const ids = new Map<string, string>();
  for (const { name, text } of readFolder(FRAMEWORK))
    for (const line of text.trimEnd().split('\n').slice(1)) ids.set(line.split('\t')[0]!, name.slice(0, -4));
  return ids;
}

/** Framework ids that are credentials. */
function readCredentialIds(): Set<string> {
  const lines = readFolder(FRAMEWORK).flatMap(({ text }) => text.trimEnd().split('\n').slice(1));
  return new Set(lines.map((line) => line.split('\t')).flatMap(([id, , kind]) => (kind === 'credential' ? [id!] : [])));
}

/** Problems of the catalogue as sentences; empty when it is sound. */
export function checkCatalogue(
  files = readCatalogue(),
  framework: ReadonlyMap<string, string> = readFrameworkIds(),
  credentials: ReadonlySet<string> = readCredentialIds(),
): string[] {
  const problems: string[] = [];
  const all = new Map<string, { course: Course; name: string }>();
  for (const { name, text } of files) {
    if (!text.endsWith('\n') || text.includes('\r')) problems.push(`${name}: lines must end with one "\\n"`);
    const { courses, problems: found } = parseCourses(text);
    for (const { line, problem } of found) problems.push(`${name} line ${line}: ${sentence(problem)}`);
    const ids =
      text === ''
        ? []
        : text
            .trimEnd()
            .split('\n')
            .slice(1)
            .map((line) => line.split('\t')[0]!);
    const wrong = ids.findIndex((id, i) => i > 0 && ids[i - 1]! >= id);
    if (wrong > 0)
      problems.push(`${name}: "${ids[wrong]}" must stand before "${ids[wrong - 1]}" (sorted by id, no id twice)`);
    for (const course of courses) {
      const other = all.get(course.id);
      if (other) problems.push(`${name}: id "${course.id}" stands in ${other.name} too`);
      all.set(course.id, { course, name });
    }
  }
  for (const { course, name } of all.values())
    problems.push(...checkCourse(course, all, framework, credentials).map((what) => `${name}: "${course.id}" ${what}`));
  return [...problems, ...checkCircles(all), ...checkTwins(all)];
}

function sentence({ code, params = {} }: { code: string; params?: Readonly<Record<string, string | number>> }): string {
  const words: Readonly<Record<string, string>> = sentences;
  return Object.entries(params).reduce(
    (text, [key, value]) => text.replace(`{${key}}`, String(value)),
    words[code] ?? code,
  );
}

/** Rules that need more than the line itself, or that hold for our own catalogue only. */
function checkCourse(
  course: Course,
  all: ReadonlyMap<string, unknown>,
  framework: ReadonlyMap<string, string>,
  credentials: ReadonlySet<string>,
): string[] {
  const problems: string[] = [];
  for (const { id } of course.competencies) {
    if (!framework.has(id)) problems.push(`names competency "${id}", which is not in the framework`);
    if (course.kind === 'short-course' && !course.assessed && credentials.has(id))
      problems.push(`is a course without an assessment: it cannot give the credential "${id}"`);
  }
  for (const id of course.prerequisites)
    if (!all.has(id) && !framework.has(id)) problems.push(`needs "${id}", which is neither a course nor a competency`);
  if (framework.has(course.id)) problems.push('has the id of a competency: prerequisites could not tell them apart');
  const isApprenticeship = course.kind === 'apprenticeship';
  if (isApprenticeship && (course.months === null || course.countries.length === 0))
    problems.push('is an apprenticeship: months and countries are needed');
  if (!isApprenticeship && course.kind !== 'licence' && course.hours === null)
    problems.push('needs hours (write "estimated" as their basis if they are not stated)');
  if (course.kind === 'licence' && course.countries.length === 0)
    problems.push('is a licence: name the countries where it holds');
  if (course.kind === 'licence' && course.credential === null) problems.push('is a licence: name the credential');
  if (
    (course.kind === 'certification' || course.kind === 'microcredential') &&
    (course.credential === null || !course.assessed)
  )
    problems.push(`is a ${course.kind}: it needs a credential and an assessment (else it is a short-course)`);
  if (course.hours !== null && course.hours < 2 && course.competencies.some((one) => one.level > 1))
    problems.push('is shorter than 2 hours: awareness (level 1) at most');
  if (course.url === null && course.kind !== 'practice') problems.push('needs an address');
  if (course.cost.amount !== null && course.cost.amount > 0 && course.cost.currency === null)
    problems.push('has a price without a currency');
  return problems;
}

function checkCircles(all: ReadonlyMap<string, { course: Course }>): string[] {
  const problems: string[] = [];
  const done = new Set<string>();
  const visit = (id: string, path: readonly string[]): void => {
    if (done.has(id)) return;
    if (path.includes(id)) {
      problems.push(`prerequisites go in a circle: ${[...path.slice(path.indexOf(id)), id].join(' > ')}`);
      return;
    }
    for (const next of all.get(id)?.course.prerequisites ?? []) visit(next, [...path, id]);
    done.add(id);
  };
  for (const id of all.keys()) visit(id, []);
  return problems;
}

function checkTwins(all: ReadonlyMap<string, { course: Course; name: string }>): string[] {
  const seen = new Map<string, string>();
  const problems: string[] = [];
  for (const { course, name } of all.values()) {
    const key = `${course.title}|${course.provider}|${course.countries.join(' ')}`.toLowerCase();
    const other = seen.get(key);
    if (other) problems.push(`${name}: "${course.id}" has the title, provider and countries of "${other}"`);
    seen.set(key, course.id);
  }
  return problems;
}

if (process.argv[1] === import.meta.filename) {
  const only = process.argv.slice(2);
  const files = readCatalogue();
  const problems = checkCatalogue(files).filter((p) => only.length === 0 || only.some((name) => p.includes(name)));
  for (const problem of problems) console.log(problem);
  const courses = files.flatMap(({ text }) => parseCourses(text).courses);
  const framework = readFrameworkIds();
  const kinds = Map.groupBy(courses, (course) => course.kind);
  console.log(
    `${courses.length} courses (${[...kinds].map(([kind, list]) => `${kind} ${list.length}`).join(', ')}), ${problems.length} problems`,
  );
  const taught = new Set(courses.flatMap((course) => course.competencies.map((one) => framework.get(one.id))));
  const without = [...new Set(framework.values())].filter((sector) => !taught.has(sector));
  if (without.length > 0) console.log(`sectors without a course: ${without.join(', ')}`);
  if (!files.some(({ text }) => text.startsWith(COURSE_HEADER)))
    console.log(`first line of every file:\n${COURSE_HEADER}`);
  process.exitCode = problems.length > 0 ? 1 : 0;
}
