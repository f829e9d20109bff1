import type { CourseKind } from '../../model/course.ts';
import type { CourseSource, Entry } from './source.ts';
import { FREE, UNKNOWN_COST } from './source.ts';
import { address, get, isThing, languagesOf, levelOf, listOf, numberOf, type Thing, tenth, text } from './values.ts';

const LISTS: readonly { readonly name: string; readonly kind: CourseKind }[] = [
  { name: 'modules', kind: 'short-course' },
  { name: 'learningPaths', kind: 'programme' },
  { name: 'courses', kind: 'short-course' },
  { name: 'appliedSkills', kind: 'microcredential' },
  { name: 'certifications', kind: 'certification' },
  { name: 'mergedCertifications', kind: 'certification' },
];
/** Longest module that Microsoft lists as a piece of a path rather than as a programme, in hours. */
const PROGRAMME_HOURS = 40;

/** The catalogue of Microsoft Learn in its JSON format: modules, learning paths, applied skills, certifications. */
export const mslearn: CourseSource = {
  id: 'mslearn',
  recognises: (value) =>
    isThing(value) &&
    LISTS.some(({ name }) => listOf(get(value, name)).some((one) => isThing(one) && get(one, 'uid') !== undefined)),
  *read(value) {
    if (!isThing(value)) return;
    for (const { name, kind } of LISTS) {
      const list = get(value, name);
      for (const one of Array.isArray(list) ? list : []) if (isThing(one)) yield entryOf(one, kind);
    }
  },
};

function entryOf(thing: Thing, kind: CourseKind): Entry {
  const title = text(get(thing, 'title'));
  if (title === '') return { title: null, problem: { code: 'courses.noTitle' } };
  const minutes = numberOf(get(thing, 'duration_in_minutes'));
  const hours = minutes === null ? numberOf(get(thing, 'duration_in_hours')) : tenth(minutes / 60);
  const isExamined = kind === 'certification' || kind === 'microcredential';
  const names = ['products', 'subjects', 'skills'].flatMap((name) => listOf(get(thing, name)));
  return {
    course: {
      id: null,
      title,
      provider: 'Microsoft Learn',
      url: address(get(thing, 'url'), 'https://learn.microsoft.com/'),
      kind: kind === 'programme' && (hours ?? 0) < PROGRAMME_HOURS ? 'short-course' : kind,
      // Products and subjects are slugs: `azure-functions`, `power-bi`.
      skills: names
        .map((name) => ({
          label: text(isThing(name) ? (get(name, 'name') ?? get(name, 'title')) : name).replaceAll('-', ' '),
          uri: null,
          level: null,
        }))
        .filter(({ label }) => label !== ''),
      level: levelOf(text(listOf(get(thing, 'levels')).at(-1) ?? '')),
      hours: hours === 0 && isExamined ? null : hours,
      months: null,
      cost: kind === 'certification' ? UNKNOWN_COST : FREE,
      credential: isExamined ? title : null,
      assessed: isExamined,
      languages: languagesOf(get(thing, 'locale') ?? 'en'),
      countries: [],
      prerequisites: [],
      stacksToward: null,
      validityYears: kind === 'certification' ? 1 : null,
      notes: [],
    },
  };
}
