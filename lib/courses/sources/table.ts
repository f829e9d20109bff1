import { COURSE_KINDS, type CourseKind, type LevelRank } from '../../model/course.ts';
import type { Problem } from '../../model/outcome.ts';
import type { CourseSource, Entry, NamedSkill, Table } from './source.ts';
import { FREE, UNKNOWN_COST } from './source.ts';
import { address, get, isThing, languagesOf, levelOf, listOf, numberOf, price, text } from './values.ts';

// Lists of courses that people keep: CSV and TSV with a line of column names, or a JSON list of plain objects with the same
// names. Our own catalogue's columns are understood as they are.

/** The names under which a column is found, the usual first. */
const NAMES = {
  id: ['id'],
  title: ['title', 'name', 'course', 'coursename', 'coursetitle'],
  provider: ['provider', 'organisation', 'organization', 'school', 'institution', 'partner'],
  url: ['url', 'link', 'address', 'website'],
  kind: ['kind', 'type'],
  skills: ['competencies', 'skills', 'teaches', 'topics', 'tags'],
  hours: ['hours', 'durationhours', 'hoursoflearning'],
  months: ['months'],
  cost: ['cost', 'price', 'fee'],
  currency: ['currency', 'pricecurrency'],
  credential: ['credential', 'certificate', 'award'],
  assessed: ['assessed', 'exam'],
  languages: ['languages', 'language'],
  countries: ['countries', 'country'],
  prerequisites: ['prerequisites'],
  stacksToward: ['stackstoward', 'partof'],
  validityYears: ['validityyears'],
  level: ['level', 'difficulty'],
} as const;
type Name = keyof typeof NAMES;
type Row = Partial<Record<Name, unknown>>;

export const table: CourseSource = {
  id: 'table',
  recognises: (value) => {
    if (isTable(value)) return namesIn(value.columns).title !== undefined;
    const first = rowsOf(value).find(isThing);
    return (
      first !== undefined &&
      !('@type' in first) &&
      !('@context' in first) &&
      namesIn(Object.keys(first)).title !== undefined &&
      namesIn(Object.keys(first)).provider !== undefined
    );
  },
  *read(value, origin) {
    if (isTable(value)) {
      const names = namesIn(value.columns);
      for (const cells of value.rows)
        yield entryOf(
          pick(names, (column) => cells[value.columns.indexOf(column)]),
          origin,
        );
      return;
    }
    for (const row of rowsOf(value))
      yield isThing(row)
        ? entryOf(
            pick(namesIn(Object.keys(row)), (name) => get(row, name)),
            origin,
          )
        : { title: text(row) || null, problem: { code: 'courses.noTitle' } };
  },
};

export function isTable(value: unknown): value is Table {
  return isThing(value) && Array.isArray(get(value, 'columns')) && Array.isArray(get(value, 'rows'));
}

function rowsOf(value: unknown): readonly unknown[] {
  const list = isThing(value) ? get(value, 'courses') : value;
  return Array.isArray(list) ? list : [];
}

function namesIn(columns: readonly unknown[]): Partial<Record<Name, string>> {
  const folded = new Map(
    columns.map((column) => [
      text(column)
        .toLowerCase()
        .replace(/[^a-z]/g, ''),
      column,
    ]),
  );
  const names: Partial<Record<Name, string>> = {};
  for (const name of Object.keys(NAMES) as Name[]) {
    const found = NAMES[name].find((alias) => folded.has(alias));
    if (found !== undefined) names[name] = folded.get(found) as string;
  }
  return names;
}

function pick(names: Partial<Record<Name, string>>, cell: (column: string) => unknown): Row {
  return Object.fromEntries(Object.entries(names).map(([name, column]) => [name, cell(column)]));
}

function entryOf(row: Row, origin: string | null): Entry {
  const title = text(row.title);
  if (title === '') return { title: null, problem: { code: 'courses.noTitle' } };
  const kind = text(row.kind);
  const { cost, notes } = costOf(row);
  return {
    course: {
      id: text(row.id) || null,
      title,
      provider: text(row.provider) || '?',
      url: address(row.url, origin),
      kind: (COURSE_KINDS as readonly string[]).includes(kind) ? (kind as CourseKind) : 'short-course',
      skills: listOf(row.skills).flatMap(skillsIn),
      level: levelOf(text(row.level)),
      hours: numberOf(row.hours),
      months: numberOf(row.months),
      cost,
      credential: text(row.credential) || null,
      assessed: row.assessed === true || /^(yes|true|1)$/i.test(text(row.assessed)),
      languages: languagesOf(words(row.languages)),
      countries: words(row.countries).filter((code) => COUNTRY.test(code)),
      prerequisites: words(row.prerequisites).slice(0, 20),
      stacksToward: text(row.stacksToward) || null,
      validityYears: numberOf(row.validityYears),
      notes: [...notes, ...leftOut(row, origin)],
    },
  };
}

/** What a row states in a way that cannot be used, so that nothing goes without a word. */
function leftOut(row: Row, origin: string | null): Problem[] {
  const numbers = (['hours', 'months', 'validityYears'] as const).filter((name) => numberOf(row[name]) === null);
  const columns = address(row.url, origin) === null ? [...numbers, 'url' as const] : numbers;
  return [
    ...columns.map((column) => ({ column, value: text(row[column]) })),
    ...words(row.countries)
      .filter((value) => !COUNTRY.test(value))
      .map((value) => ({ column: 'countries', value })),
  ].flatMap(({ column, value }) => (value === '' ? [] : [{ code: 'courses.leftOut', params: { column, value } }]));
}

/** ISO 3166-1, two letters. */
const COUNTRY = /^[A-Z]{2}$/;

function words(value: unknown): string[] {
  return listOf(value)
    .flatMap((one) => text(one).split(/[\s,;|]+/))
    .filter(Boolean);
}

/** `id:level id:level` of our own columns, or names between commas. */
function skillsIn(value: unknown): NamedSkill[] {
  if (isThing(value)) {
    const level = numberOf(get(value, 'level'));
    return [{ label: text(get(value, 'id') ?? value), uri: null, level: rankOf(level) }];
  }
  const said = typeof value === 'string' ? value.slice(0, 3000) : '';
  if (/^\S+:[1-5]( \S+:[1-5])*$/.test(said.trim()))
    return said
      .trim()
      .split(' ')
      .map((word) => ({ label: word.slice(0, -2), uri: null, level: rankOf(Number(word.slice(-1))) }));
  return said
    .split(/[,;|]/)
    .map((label) => ({ label: text(label), uri: null, level: null }))
    .filter(({ label }) => label !== '');
}

function rankOf(level: number | null): LevelRank | null {
  return level === 1 || level === 2 || level === 3 || level === 4 || level === 5 ? level : null;
}

/** `free`, `paid 49 USD`, `49 USD`, or an amount with the currency in its own column. */
function costOf(row: Row): ReturnType<typeof price> {
  const said = text(row.cost);
  if (/^free$/i.test(said)) return { cost: FREE, notes: [] };
  if (/^(audit|employer)$/i.test(said))
    return { cost: { class: said.toLowerCase() as 'audit', amount: null, currency: null }, notes: [] };
  const found = /^(paid |subscription )?(\d{1,6}(?:[.,]\d{1,2})?)(?: ?(\S{1,8}))?$/i.exec(said);
  if (!found) return { cost: UNKNOWN_COST, notes: [] };
  const read = price(numberOf(found[2]), found[3] ?? text(row.currency));
  return /^subscription/i.test(found[1] ?? '') && read.cost.class === 'paid'
    ? { ...read, cost: { ...read.cost, class: 'subscription' } }
    : read;
}
