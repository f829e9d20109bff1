import type { Claim, Evidence } from '../../model/evidence.ts';

/**
 * EXPERIMENTAL: the wallet as Europass CV XML. The present form has no public schema, so this follows the elements
 * that real files have; the Europass site may refuse it.
 */
export function exportEuropass(evidence: readonly Evidence[], claims: readonly Claim[]): string {
  const of = (...kinds: readonly Evidence['kind'][]) => evidence.filter((one) => kinds.includes(one.kind));
  const skills = new Set(claims.filter((claim) => claim.confirmed).map((claim) => claim.label));
  const profile = [
    group('EmploymentHistory', of('experience', 'apprenticeship').map(job)),
    group('EducationHistory', of('education').map(school)),
    group('PersonQualifications', of('language').map(language)),
    group('Projects', of('artifact').map(project)),
    group('Certifications', of('credential').map(certification)),
    group(
      'Skills',
      [...skills].map((label) => element('Skill', text(label))),
    ),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<Candidate ${NAMES}>${element('CandidateProfile', profile.join(''))}</Candidate>\n`;
}

const NAMES =
  'xmlns="http://www.europass.eu/1.0" xmlns:hr="http://www.hr-xml.org/3" xmlns:oa="http://www.openapplications.org/oagis/9"';

function project(one: Evidence): string {
  const link = one.links[0] === undefined ? '' : element('Link', text(one.links[0]));
  return element('Project', element('hr:Title', text(one.title)) + element('oa:Description', text(one.summary)) + link);
}

function certification(one: Evidence): string {
  const name = element('hr:CertificationName', text(one.title));
  const issuer = element('hr:IssuingAuthorityName', text(one.issuer?.name ?? ''));
  const link = one.links[0] === undefined ? '' : element('Link', text(one.links[0]));
  const period = date('hr:ValidFrom', one.issued) + date('hr:ValidTo', one.expires);
  const summary = one.summary === '' ? '' : element('oa:Description', text(one.summary));
  return element(
    'Certification',
    name + issuer + (period && element('hr:EffectiveTimePeriod', period)) + summary + link,
  );
}

function job(one: Evidence): string {
  const period = element('EmploymentPeriod', dates(one));
  const position = element(
    'PositionHistory',
    element('PositionTitle', text(one.title)) + period + element('oa:Description', text(one.summary)),
  );
  return element('EmployerHistory', element('hr:OrganizationName', text(one.issuer?.name ?? '')) + position);
}

function school(one: Evidence): string {
  const eqf = one.level?.scheme === 'EQF' ? element('EducationLevelCode', text(one.level.value)) : '';
  const degree = element(
    'EducationDegree',
    element('hr:DegreeName', text(one.title)) + element('OccupationalSkillsCovered', text(one.summary)),
  );
  return element(
    'EducationOrganizationAttendance',
    element('hr:OrganizationName', text(one.issuer?.name ?? '')) +
      eqf +
      element('AttendancePeriod', dates(one)) +
      degree,
  );
}

function language(one: Evidence): string {
  const score =
    one.level?.scheme === 'CEFR'
      ? element('hr:CompetencyDimension', element('hr:Score', element('hr:ScoreText', text(one.level.value))))
      : '';
  return element(
    'PersonCompetency',
    element('CompetencyID', text(one.title)) + element('hr:TaxonomyID', 'language') + score,
  );
}

function dates(one: Evidence): string {
  return date('hr:StartDate', one.start) + date('hr:EndDate', one.end);
}

function date(name: string, value: string | null): string {
  return value === null ? '' : element(name, element('hr:FormattedDateTime', text(value)));
}

function group(name: string, parts: readonly string[]): string {
  return parts.length === 0 ? '' : element(name, parts.join(''));
}

function element(name: string, content: string): string {
  return `<${name}>${content}</${name}>`;
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['&', '&amp;'],
  ['<', '&lt;'],
  ['>', '&gt;'],
  ['"', '&quot;'],
]);

/** Escaped text without the control characters that XML forbids. */
function text(value: string): string {
  return value.replace(/[^\P{Cc}\t\n]/gu, '').replace(/[&<>"]/g, (one) => ESCAPES.get(one) ?? one);
}
