import type { LevelRank } from '../../model/course.ts';
import type { CourseSource, Entry, NamedSkill } from './source.ts';
import { UNKNOWN_COST } from './source.ts';
import {
  address,
  duration,
  get,
  isThing,
  languagesOf,
  listOf,
  numberOf,
  price,
  type Thing,
  text,
  things,
  typesOf,
} from './values.ts';

/** Learning opportunities of the European Learning Model (Europass), as JSON-LD. */
export const elm: CourseSource = {
  id: 'elm',
  recognises: (value) => opportunities(value).length > 0,
  *read(value, origin) {
    for (const thing of opportunities(value)) yield entryOf(thing, origin);
  },
};

function opportunities(value: unknown): Thing[] {
  return [...things(value)].filter((thing) => typesOf(thing).includes('LearningOpportunity'));
}

function entryOf(thing: Thing, origin: string | null): Entry {
  const title = text(get(thing, 'title'));
  if (title === '') return { title: null, problem: { code: 'courses.noTitle' } };
  const [given] = listOf(get(thing, 'learningAchievementSpecification')).filter(isThing);
  const specification: Thing = given ?? {};
  const span = duration(
    get(specification, 'volumeOfLearning') ?? get(thing, 'duration') ?? get(specification, 'maximumDuration'),
  );
  const [detail] = listOf(get(thing, 'priceDetail')).filter(isThing);
  const amount = detail ? (isThing(detail.amount) ? detail.amount : detail) : null;
  const { cost, notes } = amount
    ? price(
        numberOf(get(amount, 'value') ?? get(amount, 'amount')),
        currencyOf(get(amount, 'unit') ?? get(amount, 'currency')),
      )
    : { cost: UNKNOWN_COST, notes: [] };
  const isPartial = get(specification, 'isPartialQualification') === true;
  return {
    course: {
      id: null,
      title,
      provider: nameOf(get(thing, 'providedBy')) || '?',
      url: address(listOf(get(thing, 'homepage'))[0] ?? get(thing, 'homePage'), origin) ?? address(get(thing, 'id')),
      kind: isPartial || /micro-?credential/i.test(text(get(thing, 'dcType'))) ? 'microcredential' : 'short-course',
      skills: listOf(get(specification, 'learningOutcome')).flatMap(outcomeSkills),
      level: eqfRank(text(get(specification, 'eqfLevel') ?? get(specification, 'EQFLevel'))),
      ...span,
      cost,
      credential: text(get(thing, 'awardingOpportunity')) || (isPartial ? title : null),
      assessed: listOf(get(specification, 'provenBy')).length > 0 || isPartial,
      languages: languagesOf(get(thing, 'defaultLanguage') ?? get(specification, 'language')),
      countries: [],
      prerequisites: [],
      stacksToward: text(get(specification, 'isPartOf')) || null,
      validityYears: null,
      notes,
    },
  };
}

function nameOf(value: unknown): string {
  const [one] = listOf(value);
  return isThing(one) ? text(get(one, 'legalName') ?? get(one, 'altLabel') ?? one) : '';
}

/** Currencies stand as addresses of the Publications Office: `…/currency/EUR`. */
function currencyOf(value: unknown): string {
  return text(isThing(value) ? (get(value, 'id') ?? get(value, '@id')) : value).replace(/^.*\//, '');
}

/** Skills of ESCO that an outcome is related to, else the outcome's own words. */
function outcomeSkills(value: unknown): NamedSkill[] {
  if (!isThing(value)) return [{ label: text(value), uri: null, level: null }].filter(({ label }) => label !== '');
  const related = ['relatedESCOSkill', 'relatedSkill'].flatMap((name) => listOf(get(value, name)));
  const skills = related.map((one) => {
    const uri = text(isThing(one) ? (get(one, 'id') ?? get(one, '@id')) : one);
    return { label: isThing(one) ? text(get(one, 'prefLabel') ?? '') || uri : uri, uri: uri || null, level: null };
  });
  const own = text(get(value, 'title'));
  return skills.length > 0 ? skills : own === '' ? [] : [{ label: own, uri: null, level: null }];
}

/** EQF 1-2 awareness and basic, 3-4 independent, 5-6 advanced, 7-8 expert; as `lib/match/levels.ts` reads it. */
function eqfRank(words: string): LevelRank | null {
  const eqf = Number(/([1-8])$/.exec(words)?.[1] ?? 0);
  return eqf === 0 ? null : ([1, 2, 3, 3, 4, 4, 5, 5] as const)[eqf - 1]!;
}
