import type { LevelRank } from '../../model/course.ts';
import type { CourseSource, Entry } from './source.ts';
import { get, isThing, listOf, numberOf, type Thing, text } from './values.ts';

/** Apprenticeship standards of Skills England as its API gives them: a list of records, or one record. */
export const standards: CourseSource = {
  id: 'standards',
  recognises: (value) => records(value).length > 0,
  *read(value) {
    for (const record of records(value)) yield entryOf(record);
  },
};

function records(value: unknown): Thing[] {
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.filter(isThing).filter((one) => /^(ST|FA|AU)\d{4}/.test(text(get(one, 'referenceNumber'))));
}

function entryOf(record: Thing): Entry {
  const title = text(get(record, 'title'));
  const reference = text(get(record, 'referenceNumber')).toUpperCase();
  if (title === '') return { title: reference, problem: { code: 'courses.noTitle' } };
  const status = text(get(record, 'status'));
  if (status !== '' && !/^approved for delivery/i.test(status))
    return { title: `${title} (${reference})`, problem: { code: 'courses.notOpen', params: { status } } };
  const stated = numberOf(get(record, 'level')) ?? 3;
  const level: LevelRank = stated >= 6 ? 5 : stated >= 4 ? 4 : 3;
  const named = ['typicalJobTitles', 'keywords', 'options', 'qualifications'].flatMap((name) =>
    listOf(get(record, name)),
  );
  const skills = [
    title,
    ...named.map((one) => (isThing(one) ? text(get(one, 'title') ?? get(one, 'detail')) : text(one))),
  ];
  const hours = numberOf(get(record, 'minimumHoursForCompliance'));
  return {
    course: {
      id: null,
      title: `${title} (${reference})`,
      provider: 'Skills England',
      url: `https://skillsengland.education.gov.uk/apprenticeships/${reference.toLowerCase()}`,
      kind: reference.startsWith('AU') ? 'apprenticeship-unit' : 'apprenticeship',
      skills: skills.filter(Boolean).map((label) => ({ label, uri: null, level })),
      level,
      hours,
      months:
        hours === null
          ? (numberOf(get(record, 'typicalDuration')) ?? numberOf(get(record, 'proposedTypicalDuration')))
          : null,
      cost: { class: 'employer', amount: null, currency: null },
      credential: `level ${stated} apprenticeship`,
      assessed: true,
      languages: ['en'],
      countries: ['GB'],
      prerequisites: [],
      stacksToward: null,
      validityYears: null,
      notes: [],
    },
  };
}
