import type { CourseKind } from '../../model/course.ts';
import type { CourseSource, Entry, NamedSkill } from './source.ts';
import { UNKNOWN_COST } from './source.ts';
import {
  address,
  duration,
  get,
  isThing,
  languagesOf,
  levelOf,
  listOf,
  numberOf,
  price,
  type Thing,
  text,
  things,
  typesOf,
} from './values.ts';

const KINDS: Readonly<Record<string, CourseKind>> = {
  Course: 'short-course',
  LearningOpportunityProfile: 'short-course',
  LearningProgram: 'programme',
  ApprenticeshipCertificate: 'apprenticeship',
  MicroCredential: 'microcredential',
  Certification: 'certification',
  License: 'licence',
};

/** CTDL JSON-LD of the Credential Engine Registry (terms with the prefix `ceterms`). */
export const ctdl: CourseSource = {
  id: 'ctdl',
  recognises: (value) => entries(value).length > 0,
  *read(value, origin) {
    for (const thing of entries(value)) yield entryOf(thing, origin);
  },
};

function entries(value: unknown): Thing[] {
  const found: Thing[] = [];
  for (const thing of things(value))
    if ((get(thing, 'ceterms:ctid') ?? get(thing, 'ceterms:name')) !== undefined && kindOf(thing) !== null)
      found.push(thing);
  return found;
}

function kindOf(thing: Thing): CourseKind | null {
  const type = typesOf(thing).find((one) => Object.hasOwn(KINDS, one));
  return type === undefined ? null : KINDS[type]!;
}

function entryOf(thing: Thing, origin: string | null): Entry {
  const term = (name: string) => get(thing, `ceterms:${name}`);
  const title = text(term('name'));
  if (title === '') return { title: null, problem: { code: 'courses.noTitle' } };
  const kind = kindOf(thing)!;
  const [time] = listOf(term('estimatedDuration')).filter(isThing);
  const span = time
    ? duration(get(time, 'ceterms:exactDuration') ?? get(time, 'ceterms:maximumDuration'))
    : { hours: null, months: null };
  const [fee] = listOf(term('estimatedCost')).filter(isThing);
  const { cost, notes } = fee
    ? price(numberOf(get(fee, 'ceterms:price')), text(get(fee, 'ceterms:currency')))
    : { cost: UNKNOWN_COST, notes: [] };
  const isCredential = kind === 'microcredential' || kind === 'certification' || kind === 'licence';
  return {
    course: {
      id: null,
      title,
      provider: text(term('ownedBy')) || text(term('offeredBy')) || '?',
      url: address(term('subjectWebpage'), origin) ?? address(get(thing, '@id')),
      kind,
      skills: ['teaches', 'assesses', 'targetCompetency', 'subject']
        .flatMap((name) => listOf(term(name)).map(skillOf))
        .filter(({ label }) => label !== ''),
      level: levelOf(text(term('audienceLevelType'))),
      ...span,
      cost,
      credential: isCredential ? title : null,
      assessed: isCredential || listOf(term('assesses')).length > 0,
      languages: languagesOf(term('inLanguage')),
      countries: [],
      prerequisites: [],
      stacksToward:
        text(
          listOf(term('isPreparationFor')).map((one) => (isThing(one) ? (get(one, 'ceterms:name') ?? '') : ''))[0],
        ) || null,
      validityYears: null,
      notes,
    },
  };
}

function skillOf(value: unknown): NamedSkill {
  if (!isThing(value)) return { label: text(value), uri: null, level: null };
  const uri = text(get(value, 'ceterms:targetNode'));
  return {
    label: text(get(value, 'ceterms:targetNodeName') ?? get(value, 'ceterms:name')),
    uri: uri || null,
    level: null,
  };
}
