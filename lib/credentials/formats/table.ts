import { EVIDENCE_KINDS, type EvidenceKind } from '../../model/evidence.ts';
import { failed, ok } from '../../model/outcome.ts';
import { recordsOf } from '../carriers/table.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import {
  evidence,
  type Format,
  type Item,
  item,
  levelWords,
  type OpenedFile,
  type ReadContext,
  selfLevel,
} from '../format.ts';
import { clean, dayOf, httpsLinks, numberOf } from '../plain.ts';
import { selfDeclared } from '../verify/checks.ts';
import { linkedinExport } from './linkedin.ts';

type Row = ReadonlyMap<string, string>;

/** First match wins: what a column may be called in a hand-made table or one of LinkedIn's single files. */
const COLUMNS = {
  title: ['title', 'name', 'skill', 'skill name', 'content title', 'school name'],
  kind: ['kind', 'type'],
  issuer: ['issuer', 'authority', 'company name', 'organisation', 'organization', 'provider', 'publisher'],
  summary: ['summary', 'description', 'notes'],
  start: ['start', 'started on', 'start date'],
  end: ['end', 'finished on', 'end date'],
  issued: ['issued', 'date', 'published on'],
  expires: ['expires', 'expiry', 'valid until'],
  hours: ['hours'],
  level: ['level', 'proficiency'],
  link: ['link', 'url'],
  skills: ['skills', 'competencies', 'keywords'],
} as const;

/** A plain table of evidence, one line each; the only column that must be there is one that names the thing. */
export const plainTable: Format = {
  id: 'table',
  recognises: (file) => file.body.kind === 'table' && !linkedinExport.recognises(file) && rowsOf(file) !== null,
  read: (file, context) => {
    const items = (rowsOf(file) ?? []).map((row) => line(row, context)).filter((one) => one.evidence.title !== '');
    return items.length === 0 ? failed('credentials.table.nothing') : ok({ items, warnings: [] });
  },
};

function rowsOf(file: OpenedFile): readonly Row[] | null {
  if (file.body.kind !== 'table') return null;
  for (const name of COLUMNS.title) {
    const rows = recordsOf(file.body.rows, [name]);
    if (rows !== null) return rows;
  }
  return null;
}

function cell(row: Row, column: keyof typeof COLUMNS): string {
  const name = COLUMNS[column].find((one) => (row.get(one) ?? '') !== '');
  return name === undefined ? '' : clean(row.get(name) ?? '');
}

function line(row: Row, context: ReadContext): Item {
  const title = cell(row, 'title').slice(0, 300);
  const level = cell(row, 'level');
  const kind = kindOf(row);
  const issuer = cell(row, 'issuer').slice(0, 200);
  const draft = evidence(kind, title, {
    summary: cell(row, 'summary'),
    issuer: issuer === '' ? null : { name: issuer, id: null },
    start: dayOf(cell(row, 'start')),
    end: dayOf(cell(row, 'end')),
    issued: dayOf(cell(row, 'issued')),
    expires: dayOf(cell(row, 'expires')),
    hours: numberOf(cell(row, 'hours')),
    level: level === '' ? null : selfLevel(level),
    links: httpsLinks(cell(row, 'link')),
  });
  const names = cell(row, 'skills')
    .split(/[;|]/)
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const own = kind === 'claim' || kind === 'language' ? [title] : [];
  const listed = [...own, ...names]
    .slice(0, 100)
    .map((name) => namedClaim(name, 'listed', context, { level: level === '' ? null : levelWords(level) }));
  const whole = item(draft, [...listed, ...inferredClaims([title, draft.summary], context, listed)]);
  return kind === 'credential' || kind === 'education' ? { ...whole, check: async () => selfDeclared() } : whole;
}

/** The kind that the table says, else the one that its columns show: a bare list of names is a list of claims. */
function kindOf(row: Row): EvidenceKind {
  const said = cell(row, 'kind').toLowerCase();
  const known = EVIDENCE_KINDS.find((kind) => kind === said);
  if (known !== undefined) return known;
  if (row.has('authority') || row.has('issuer') || row.has('expires')) return 'credential';
  if (row.has('company name')) return 'experience';
  if (row.has('school name') || row.has('content title')) return 'education';
  if (row.has('proficiency')) return 'language';
  return row.has('url') || row.has('link') ? 'artifact' : 'claim';
}
