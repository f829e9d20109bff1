import { failed, ok } from '../../model/outcome.ts';
import type { Cefr } from '../../model/requirement.ts';
import { field, isObject, type Json, type JsonObject, list } from '../carriers/json.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import {
  type ClaimDraft,
  evidence,
  type Format,
  type Item,
  item,
  levelWords,
  type ReadContext,
  selfLevel,
} from '../format.ts';
import { dayOf, httpsLinks, plain, withoutMarkup } from '../plain.ts';
import { selfDeclared } from '../verify/checks.ts';

const SECTIONS = [
  'work',
  'volunteer',
  'education',
  'projects',
  'certificates',
  'awards',
  'publications',
  'skills',
  'languages',
  'interests',
  'references',
];

/** JSON Resume 1.x (jsonresume.org schema): everything in it is the person's own word. */
export const jsonResume: Format = {
  id: 'json-resume',
  recognises: (file) => file.body.kind === 'json' && isResume(file.body.value),
  read: (file, context) => {
    const resume = file.body.kind === 'json' ? file.body.value : null;
    if (!isObject(resume)) return failed('credentials.unrecognised');
    const section = (name: string) => list(field(resume, name)).filter((entry) => isObject(entry));
    const items = [
      ...section('work').map((entry) => job(entry, 'position', 'name', context)),
      ...section('volunteer').map((entry) => job(entry, 'position', 'organization', context)),
      ...section('projects').map((entry) => project(entry, context)),
      ...section('education').map((entry) => school(entry, context)),
      ...section('certificates').map((entry) => certificate(entry, context)),
      ...section('languages').map((entry) => language(entry, context)),
      ...skills(section('skills'), context),
    ];
    return ok({ items: items.filter((one) => one.evidence.title !== ''), warnings: [] });
  },
};

/** Two known sections (or `basics` with one) and nothing of a credential. */
function isResume(value: Json): boolean {
  if (
    !isObject(value) ||
    Object.hasOwn(value, '@context') ||
    Object.hasOwn(value, 'credentialSubject') ||
    Object.hasOwn(value, 'data')
  )
    return false;
  const basics = isObject(field(value, 'basics'));
  const sections = SECTIONS.filter((name) => Array.isArray(field(value, name))).length;
  return (
    sections >= 2 ||
    (sections >= 1 && Object.keys(value).every((key) => [...SECTIONS, 'basics', 'meta', '$schema'].includes(key))) ||
    basics
  );
}

function job(entry: JsonObject, title: string, employer: string, context: ReadContext): Item {
  const organisation = plain(field(entry, employer)) || plain(field(entry, 'company'));
  const summary = [field(entry, 'summary'), ...list(field(entry, 'highlights'))]
    .map((part) => withoutMarkup(plain(part)))
    .filter((part) => part !== '');
  const draft = evidence('experience', plain(field(entry, title)) || organisation, {
    summary: summary.join('\n'),
    issuer: organisation === '' ? null : { name: organisation, id: null },
    start: dayOf(field(entry, 'startDate')),
    end: dayOf(field(entry, 'endDate')),
    links: httpsLinks(field(entry, 'url'), field(entry, 'website')),
  });
  return item(draft, inferredClaims([draft.title, ...summary], context));
}

function project(entry: JsonObject, context: ReadContext): Item {
  const listed = list(field(entry, 'keywords'))
    .map((word) => namedClaim(plain(word), 'listed', context))
    .filter((claim) => claim.label !== '');
  const summary = [field(entry, 'description'), ...list(field(entry, 'highlights'))]
    .map((part) => withoutMarkup(plain(part)))
    .filter((part) => part !== '');
  const draft = evidence('artifact', plain(field(entry, 'name')), {
    summary: summary.join('\n'),
    start: dayOf(field(entry, 'startDate')),
    end: dayOf(field(entry, 'endDate')),
    links: httpsLinks(field(entry, 'url')),
  });
  return item(draft, [...listed, ...inferredClaims(summary, context, listed)]);
}

function school(entry: JsonObject, context: ReadContext): Item {
  const title = [plain(field(entry, 'studyType')), plain(field(entry, 'area'))]
    .filter((part) => part !== '')
    .join(', ');
  const institution = plain(field(entry, 'institution'));
  const courses = list(field(entry, 'courses')).map((course) => plain(course));
  const draft = evidence('education', title || institution, {
    summary: courses.join('\n'),
    issuer: institution === '' ? null : { name: institution, id: null },
    start: dayOf(field(entry, 'startDate')),
    end: dayOf(field(entry, 'endDate')),
  });
  return { ...item(draft, inferredClaims([title, ...courses], context)), check: async () => selfDeclared() };
}

function certificate(entry: JsonObject, context: ReadContext): Item {
  const issuer = plain(field(entry, 'issuer'));
  const title = plain(field(entry, 'name'));
  const draft = evidence('credential', title, {
    issuer: issuer === '' ? null : { name: issuer, id: null },
    issued: dayOf(field(entry, 'date')),
    links: httpsLinks(field(entry, 'url')),
  });
  return { ...item(draft, inferredClaims([title], context)), check: async () => selfDeclared() };
}

function language(entry: JsonObject, context: ReadContext): Item {
  const name = plain(field(entry, 'language'));
  const fluency = plain(field(entry, 'fluency'));
  const cefr = cefrIn(fluency);
  const level = fluency === '' ? null : { ...levelWords(fluency), cefr };
  const draft = evidence('language', name, {
    level:
      cefr === null
        ? fluency === ''
          ? null
          : selfLevel(fluency)
        : { scheme: 'CEFR', value: cefr, rank: null, max: 6 },
  });
  return item(draft, [namedClaim(name, 'listed', context, { level })]);
}

/** A CEFR level only where the words name it; "fluent" stays a word. */
export function cefrIn(words: string): Cefr | null {
  const found = /(?:^|[^A-Za-z0-9])([ABC][12])(?![A-Za-z0-9])/.exec(words.toUpperCase());
  return (found?.[1] ?? null) as Cefr | null;
}

/** Each skill group becomes one claim per keyword; the group's level is the person's own word. */
function skills(entries: readonly JsonObject[], context: ReadContext): readonly Item[] {
  return entries.map((entry) => {
    const words = plain(field(entry, 'level'));
    const level = words === '' ? null : levelWords(words);
    const names = [plain(field(entry, 'name')), ...list(field(entry, 'keywords')).map((word) => plain(word))].filter(
      (name) => name !== '',
    );
    const claims: readonly ClaimDraft[] = names.map((name) => namedClaim(name, 'listed', context, { level }));
    return item(evidence('claim', names[0] ?? '', { level: words === '' ? null : selfLevel(words) }), claims);
  });
}
