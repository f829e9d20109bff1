import type { EvidenceLevel } from '../../model/evidence.ts';
import { failed, ok } from '../../model/outcome.ts';
import { child, childrenOf, textAt, type XmlElement } from '../carriers/xml.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import { evidence, type Format, type Item, item, levelWords, type ReadContext } from '../format.ts';
import { clean, dayOf, httpsLinks, numberOf, withoutMarkup } from '../plain.ts';
import { selfDeclared } from '../verify/checks.ts';
import { cefrIn } from './jsonresume.ts';

const NEW = 'http://www.europass.eu/1.0';
const OLD = 'http://europass.cedefop.europa.eu/Europass';

/**
 * Europass CV as XML: the present form (`Candidate`) and the one before 2020 (`SkillsPassport`). Neither has a public
 * schema that can be fetched today; both are read by the elements that real files have.
 */
export const europassCv: Format = {
  id: 'europass-cv',
  recognises: (file) =>
    file.body.kind === 'xml' &&
    ['Candidate', 'SkillsPassport'].includes(file.body.root.name) &&
    [NEW, OLD].includes(file.body.root.namespace),
  read: (file, context) => {
    if (file.body.kind !== 'xml') return failed('credentials.unrecognised');
    const root = file.body.root;
    const items =
      root.name === 'Candidate'
        ? present(child(root, 'CandidateProfile'), context)
        : former(child(root, 'LearnerInfo'), context);
    const named = items.filter((one) => one.evidence.title !== '');
    return named.length === 0 ? failed('credentials.europass.nothing') : ok({ items: named, warnings: [] });
  },
};

function present(profile: XmlElement | null, context: ReadContext): readonly Item[] {
  const employers = childrenOf(child(profile, 'EmploymentHistory'), 'EmployerHistory');
  const jobs = employers.flatMap((employer) =>
    childrenOf(employer, 'PositionHistory').map((position) => job(employer, position, context)),
  );
  const schools = childrenOf(child(profile, 'EducationHistory'), 'EducationOrganizationAttendance').map((one) =>
    school(one, context),
  );
  const competencies = childrenOf(child(profile, 'PersonQualifications'), 'PersonCompetency').map((one) =>
    competency(one, context),
  );
  const projects = childrenOf(child(profile, 'Projects'), 'Project').map((one) => project(one, context));
  const skills = childrenOf(child(profile, 'Skills'), 'Skill').map((one) => bareSkill(textAt(one), context));
  const unpaid = childrenOf(child(profile, 'VoluntaryWorks'), 'VoluntaryWork').map((one) => voluntary(one, context));
  return [...jobs, ...unpaid, ...schools, ...certificates(profile, context), ...projects, ...competencies, ...skills];
}

/** Certifications, licences (also to drive) and certificates of courses: what they are called differs, their parts do not. */
function certificates(profile: XmlElement | null, context: ReadContext): readonly Item[] {
  const groups = [
    ['Certifications', 'Certification'],
    ['Licenses', 'License'],
    ['CourseCertifications', 'CourseCertification'],
  ] as const;
  return groups.flatMap(([group, one]) =>
    childrenOf(child(profile, group), one).map((entry) => certificate(entry, one, context)),
  );
}

function firstText(entry: XmlElement, ...names: readonly string[]): string {
  return names.map((name) => clean(textAt(entry, name))).find((words) => words !== '') ?? '';
}

function certificate(entry: XmlElement, kind: string, context: ReadContext): Item {
  const period = child(entry, 'EffectiveTimePeriod');
  const title = firstText(entry, `${kind}Name`, 'Title', 'Name', `${kind}TypeCode`);
  const draft = evidence('credential', title.slice(0, 300), {
    summary: withoutMarkup(textAt(entry, 'Description')),
    issuer: body(firstText(entry, 'IssuingAuthorityName', 'IssuingAuthority', 'OrganizationName')),
    issued:
      day(period, 'ValidFrom') ?? day(entry, 'FirstIssuedDate') ?? day(entry, 'IssuingDate') ?? day(entry, 'Date'),
    expires: day(period, 'ValidTo'),
    links: httpsLinks(textAt(entry, 'Link'), textAt(entry, 'URI')),
  });
  return { ...item(draft, inferredClaims([draft.title, draft.summary], context)), check: async () => selfDeclared() };
}

function voluntary(entry: XmlElement, context: ReadContext): Item {
  const period = child(entry, 'Period') ?? child(entry, 'EmploymentPeriod');
  const draft = evidence('experience', firstText(entry, 'Title', 'Role', 'PositionTitle').slice(0, 300), {
    summary: withoutMarkup(textAt(entry, 'Description')),
    issuer: body(firstText(entry, 'OrganizationName', 'Organization')),
    start: day(period, 'StartDate'),
    end: day(period, 'EndDate'),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

/** Dates stand as text or in a child such as FormattedDateTime. */
function day(period: XmlElement | null, name: string): string | null {
  return dayOf(textAt(period, name).slice(0, 40));
}

function body(name: string): { name: string; id: null } | null {
  return name === '' ? null : { name: clean(name).slice(0, 200), id: null };
}

function job(employer: XmlElement, position: XmlElement, context: ReadContext): Item {
  const period = child(position, 'EmploymentPeriod');
  const draft = evidence('experience', clean(textAt(position, 'PositionTitle')), {
    summary: withoutMarkup(textAt(position, 'Description')),
    issuer: body(textAt(employer, 'OrganizationName')),
    start: day(period, 'StartDate'),
    end: day(period, 'EndDate'),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

function school(attendance: XmlElement, context: ReadContext): Item {
  const period = child(attendance, 'AttendancePeriod');
  const degree = child(attendance, 'EducationDegree');
  const taught = withoutMarkup(textAt(degree, 'OccupationalSkillsCovered'));
  const draft = evidence(
    'education',
    clean(textAt(degree, 'DegreeName')) || clean(textAt(attendance, 'OrganizationName')),
    {
      summary: taught,
      issuer: body(textAt(attendance, 'OrganizationName')),
      start: day(period, 'StartDate'),
      end: day(period, 'EndDate'),
      ects: numberOf(textAt(degree, 'NumberOfCredit')),
      level: eqf(textAt(attendance, 'EducationLevelCode')),
    },
  );
  return { ...item(draft, inferredClaims([draft.title, taught], context)), check: async () => selfDeclared() };
}

function eqf(code: string): EvidenceLevel | null {
  const match = /^(?:EQF)?\s*([1-8])$/i.exec(code.trim());
  return match === null ? null : { scheme: 'EQF', value: match[1] ?? '', rank: Number(match[1]), max: 8 };
}

/** A competency with its taxonomy; for languages the lowest CEFR score of the dimensions is the one that holds for all. */
function competency(entry: XmlElement, context: ReadContext): Item {
  const name = clean(textAt(entry, 'CompetencyName') || textAt(entry, 'CompetencyID'));
  if (!/language/i.test(textAt(entry, 'TaxonomyID'))) return bareSkill(name, context);
  const scores = childrenOf(entry, 'CompetencyDimension')
    .map((one) => cefrIn(textAt(one, 'Score')))
    .filter((one) => one !== null);
  const lowest = [...scores].sort()[0] ?? null;
  const draft = evidence('language', name, {
    level: lowest === null ? null : { scheme: 'CEFR', value: lowest, rank: null, max: 6 },
  });
  return item(draft, [
    namedClaim(name, 'listed', context, { level: lowest === null ? null : { ...levelWords(lowest), cefr: lowest } }),
  ]);
}

function bareSkill(words: string, context: ReadContext): Item {
  const name = clean(words).slice(0, 200);
  return item(evidence('claim', name), [namedClaim(name, 'listed', context)]);
}

function project(entry: XmlElement, context: ReadContext): Item {
  const draft = evidence('artifact', clean(textAt(entry, 'Title') || textAt(entry, 'ProjectName')), {
    summary: withoutMarkup(textAt(entry, 'Description')),
    links: httpsLinks(textAt(entry, 'Link'), textAt(entry, 'URI')),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

function former(info: XmlElement | null, context: ReadContext): readonly Item[] {
  const jobs = childrenOf(child(info, 'WorkExperienceList'), 'WorkExperience').map((one) => formerJob(one, context));
  const schools = childrenOf(child(info, 'EducationList'), 'Education').map((one) => formerSchool(one, context));
  const languages = childrenOf(child(info, 'Skills', 'Linguistic', 'ForeignLanguageList'), 'ForeignLanguage').map(
    (one) => formerLanguage(one, context),
  );
  const kinds = ['Communication', 'Organisational', 'JobRelated', 'Computer', 'Other'];
  const skills = kinds.map((kind) => formerSkills(textAt(info, 'Skills', kind, 'Description'), context));
  return [...jobs, ...schools, ...languages, ...skills];
}

/** The former form writes dates as attributes: `<From year="2010" month="--09"/>`. */
function formerDay(period: XmlElement | null, name: string): string | null {
  const attributes = child(period, name)?.attributes;
  const parts = [attributes?.get('year'), attributes?.get('month'), attributes?.get('day')].map((part) =>
    part?.replace(/^-+/, ''),
  );
  return dayOf(parts.filter((part) => part !== undefined && part !== '').join('-'));
}

function formerJob(entry: XmlElement, context: ReadContext): Item {
  const period = child(entry, 'Period');
  const draft = evidence('experience', clean(textAt(entry, 'Position', 'Label')), {
    summary: withoutMarkup(textAt(entry, 'Activities')),
    issuer: body(textAt(entry, 'Employer', 'Name')),
    start: formerDay(period, 'From'),
    end: formerDay(period, 'To'),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

function formerSchool(entry: XmlElement, context: ReadContext): Item {
  const period = child(entry, 'Period');
  const draft = evidence('education', clean(textAt(entry, 'Title')), {
    summary: withoutMarkup(textAt(entry, 'Activities')),
    issuer: body(textAt(entry, 'Organisation', 'Name')),
    start: formerDay(period, 'From'),
    end: formerDay(period, 'To'),
    level: eqf(textAt(entry, 'Level', 'Code')),
  });
  return { ...item(draft, inferredClaims([draft.title, draft.summary], context)), check: async () => selfDeclared() };
}

function formerLanguage(entry: XmlElement, context: ReadContext): Item {
  const name = clean(textAt(entry, 'Description', 'Label'));
  const scores = (child(entry, 'ProficiencyLevel')?.children ?? [])
    .map((one) => cefrIn(one.text))
    .filter((one) => one !== null);
  const lowest = [...scores].sort()[0] ?? null;
  const draft = evidence('language', name, {
    level: lowest === null ? null : { scheme: 'CEFR', value: lowest, rank: null, max: 6 },
  });
  return item(draft, [
    namedClaim(name, 'listed', context, { level: lowest === null ? null : { ...levelWords(lowest), cefr: lowest } }),
  ]);
}

function formerSkills(text: string, context: ReadContext): Item {
  const words = withoutMarkup(text);
  return item(
    evidence('claim', words.split('\n')[0]?.slice(0, 100) ?? '', { summary: words }),
    inferredClaims([words], context),
  );
}
