import type { CourseKind } from '../../model/course.ts';
import type { CourseSource, Entry, FoundCourse, NamedSkill } from './source.ts';
import { FREE, UNKNOWN_COST } from './source.ts';
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
  tenth,
  text,
  things,
  typesOf,
} from './values.ts';

const TYPES = ['Course', 'LearningResource', 'EducationalOccupationalProgram'] as const;

/** schema.org JSON-LD as course pages carry it. Several forms are usual for the same thing; each is looked for in turn. */
export const schemaorg: CourseSource = {
  id: 'schemaorg',
  recognises: (value) => courses(value).length > 0,
  *read(value, origin) {
    for (const thing of courses(value)) yield entryOf(thing, origin);
  },
};

/** Courses of the file; a CTDL or Europass file has types of its own and other prefixes. */
function courses(value: unknown): Thing[] {
  const found: Thing[] = [];
  for (const thing of things(value)) {
    const isCtdl = get(thing, 'ceterms:name') !== undefined || get(thing, 'ceterms:ctid') !== undefined;
    if (!isCtdl && typesOf(thing).some((type) => (TYPES as readonly string[]).includes(type))) found.push(thing);
  }
  return found;
}

function entryOf(thing: Thing, origin: string | null): Entry {
  const title = text(get(thing, 'name'));
  if (title === '') return { title: null, problem: { code: 'courses.noTitle' } };
  const instances = listOf(get(thing, 'hasCourseInstance')).filter(isThing);
  const { cost, notes } = costOf(thing, instances);
  const credential = credentialOf(thing);
  const course: FoundCourse = {
    id: null,
    title,
    provider: text(get(thing, 'provider') ?? get(thing, 'publisher') ?? get(thing, 'author')) || hostOf(origin),
    url: address(get(thing, 'url') ?? get(thing, '@id'), origin) ?? address(origin),
    kind: kindOf(thing, credential),
    skills: skillsOf(thing),
    level: levelOf(text(get(thing, 'educationalLevel'))),
    ...timeOf(thing, instances),
    cost,
    credential,
    assessed: listOf(get(thing, 'assesses')).length > 0,
    languages: languagesOf(get(thing, 'inLanguage') ?? get(thing, 'availableLanguage') ?? instances[0]?.inLanguage),
    countries: [],
    prerequisites: [],
    stacksToward: text(get(thing, 'isPartOf')) || null,
    validityYears: null,
    notes,
  };
  return { course };
}

function hostOf(origin: string | null): string {
  return origin !== null && URL.canParse(origin) ? new URL(origin).hostname.replace(/^www\./, '') : '?';
}

function kindOf(thing: Thing, credential: string | null): CourseKind {
  if (typesOf(thing).includes('EducationalOccupationalProgram')) return 'programme';
  return /\bmicro-?credential/i.test(credential ?? '') ? 'microcredential' : 'short-course';
}

/** `teaches`, `about` and what the credential requires: texts, DefinedTerms or alignment objects. */
function skillsOf(thing: Thing): NamedSkill[] {
  const stated = ['teaches', 'assesses', 'educationalAlignment', 'about', 'keywords'].map((name) =>
    listOf(get(thing, name)),
  );
  const best = stated.slice(0, 3).flat();
  return (best.length > 0 ? best : stated.flat()).flatMap(skillsIn).filter(({ label }) => label !== '');
}

function skillsIn(value: unknown): NamedSkill[] {
  if (!isThing(value))
    return text(value)
      .split(/[,;•|]/)
      .map((label) => ({ label: label.trim(), uri: null, level: null }));
  const uri = text(get(value, 'targetUrl') ?? get(value, '@id') ?? get(value, 'termCode'));
  const label = text(get(value, 'targetName') ?? get(value, 'name') ?? get(value, 'termCode'));
  return [{ label, uri: uri || null, level: levelOf(text(get(value, 'educationalLevel'))) }];
}

/** Hours of work where stated; else the span in months of a programme. */
function timeOf(
  thing: Thing,
  instances: readonly Thing[],
): { readonly hours: number | null; readonly months: number | null } {
  const scheduled = instances.flatMap((one) => listOf(get(one, 'courseSchedule'))).filter(isThing);
  for (const schedule of scheduled) {
    const { hours } = duration(get(schedule, 'duration'));
    const times = numberOf(get(schedule, 'repeatCount'));
    if (hours !== null) return { hours: tenth(hours * Math.min(1000, Math.max(1, times ?? 1))), months: null };
  }
  const stated = [
    get(thing, 'timeRequired'),
    ...instances.map((one) => get(one, 'courseWorkload')),
    get(thing, 'timeToComplete'),
  ];
  const read = stated.map(duration);
  const hours = read.find((one) => one.hours !== null)?.hours ?? null;
  return { hours, months: hours === null ? (read.find((one) => one.months !== null)?.months ?? null) : null };
}

function costOf(thing: Thing, instances: readonly Thing[]): ReturnType<typeof price> {
  if (get(thing, 'isAccessibleForFree') === true) return { cost: FREE, notes: [] };
  for (const offer of [thing, ...instances].flatMap((one) => listOf(get(one, 'offers'))).filter(isThing)) {
    if (/^free$/i.test(text(get(offer, 'category')))) return { cost: FREE, notes: [] };
    const amount = numberOf(get(offer, 'price') ?? get(offer, 'lowPrice'));
    if (amount === null) continue;
    const found = price(amount, text(get(offer, 'priceCurrency')));
    const isSubscription = /subscription/i.test(text(get(offer, 'category'))) && found.cost.class === 'paid';
    return isSubscription ? { ...found, cost: { ...found.cost, class: 'subscription' } } : found;
  }
  return { cost: UNKNOWN_COST, notes: [] };
}

function credentialOf(thing: Thing): string | null {
  const stated = get(thing, 'educationalCredentialAwarded') ?? get(thing, 'occupationalCredentialAwarded');
  return text(stated) || null;
}
