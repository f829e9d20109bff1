import { failed, type Outcome, ok, type Problem } from '../../model/outcome.ts';
import { parseTable, recordsOf } from '../carriers/table.ts';
import { inferredClaims, namedClaim } from '../claims.ts';
import {
  evidence,
  type Findings,
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

type Row = ReadonlyMap<string, string>;

interface Table {
  /** Columns without which the table says nothing. */
  readonly needs: readonly string[];
  readonly read: (rows: readonly Row[], context: ReadContext) => readonly Item[];
}

/**
 * The tables that Rung reads; every other file of the export stays closed (messages, connections, adverts, addresses).
 * Columns as of 2026, lower case.
 */
const TABLES: ReadonlyMap<string, Table> = new Map<string, Table>([
  [
    'positions',
    { needs: ['company name', 'title'], read: (rows, context) => rows.map((row) => position(row, context)) },
  ],
  ['education', { needs: ['school name'], read: (rows, context) => rows.map((row) => education(row, context)) }],
  [
    'certifications',
    { needs: ['name', 'authority'], read: (rows, context) => rows.map((row) => certification(row, context)) },
  ],
  ['projects', { needs: ['title', 'description'], read: (rows, context) => rows.map((row) => project(row, context)) }],
  ['learning', { needs: ['content title'], read: (rows, context) => rows.flatMap((row) => learning(row, context)) }],
  ['courses', { needs: ['name'], read: (rows, context) => rows.map((row) => course(row, context)) }],
  ['languages', { needs: ['name'], read: (rows, context) => rows.map((row) => language(row, context)) }],
  ['skills', { needs: ['name'], read: (rows, context) => rows.map((row) => skill(row, context)) }],
  ['endorsement_received_info', { needs: ['skill name'], read: (rows, context) => endorsements(rows, context) }],
  ['publications', { needs: ['name'], read: (rows) => rows.map((row) => publication(row)) }],
]);

/** Tables of an export that stay closed; they only tell that an archive is one. */
const OTHERS: ReadonlySet<string> = new Set([
  'profile',
  'connections',
  'messages',
  'invitations',
  'registration',
  'email addresses',
]);

/** The data export of LinkedIn (settings, "Get a copy of your data"): a ZIP of CSV files, whole or "basic", or one of its files. */
export const linkedinExport: Format = {
  id: 'linkedin-export',
  recognises: (file) => isExport(file) || singleTable(file) !== null,
  read: (file, context) => {
    const single = singleTable(file);
    if (single !== null) return found(single, context, []);
    if (file.body.kind !== 'zip') return failed('credentials.unrecognised');
    const sheets: Sheet[] = [];
    const warnings: Problem[] = [];
    for (const entry of file.body.entries) {
      const table = TABLES.get(tableName(entry.name));
      if (table === undefined) continue;
      const bytes = entry.open();
      if (!bytes.ok) return bytes;
      const rows = recordsOf(parseTable(new TextDecoder().decode(bytes.value)), table.needs);
      if (rows === null)
        warnings.push({ code: 'credentials.warning.columns', params: { file: clean(entry.name).slice(0, 80) } });
      else sheets.push({ table, rows });
    }
    return found(sheets, context, warnings);
  },
};

/** An archive with one of the tables, or with the folders of an export that has none of them. */
function isExport(file: OpenedFile): boolean {
  return (
    file.body.kind === 'zip' &&
    (file.body.entries.length === 0 ||
      file.body.entries.some(({ name }) => TABLES.has(tableName(name)) || OTHERS.has(tableName(name))))
  );
}

interface Sheet {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** One CSV of the export by itself, known by its name and its columns. */
function singleTable(file: OpenedFile): readonly Sheet[] | null {
  const table = file.body.kind === 'table' ? TABLES.get(tableName(file.name)) : undefined;
  if (table === undefined || file.body.kind !== 'table') return null;
  const rows = recordsOf(file.body.rows, table.needs);
  return rows === null ? null : [{ table, rows }];
}

function found(sheets: readonly Sheet[], context: ReadContext, warnings: readonly Problem[]): Outcome<Findings> {
  const items = sheets
    .flatMap((sheet) => sheet.table.read(sheet.rows, context))
    .filter((one) => one.evidence.title !== '');
  return items.length === 0 ? failed('credentials.linkedin.nothing') : ok({ items, warnings });
}

/** `Skills.csv`, also in a folder or with the member number behind it. */
function tableName(name: string): string {
  return (name.split(/[\\/]/).at(-1) ?? '').toLowerCase().replace(/(?:_\d+)?\.csv$/, '');
}

function cell(row: Row, name: string): string {
  const text = clean(row.get(name) ?? '');
  return text === 'N/A' ? '' : text;
}

function organisation(name: string): { name: string; id: null } | null {
  return name === '' ? null : { name, id: null };
}

function position(row: Row, context: ReadContext): Item {
  const draft = evidence('experience', cell(row, 'title'), {
    summary: cell(row, 'description'),
    issuer: organisation(cell(row, 'company name')),
    start: dayOf(cell(row, 'started on')),
    end: dayOf(cell(row, 'finished on')),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

function education(row: Row, context: ReadContext): Item {
  const degree = cell(row, 'degree name');
  const school = cell(row, 'school name');
  const notes = [cell(row, 'notes'), cell(row, 'activities')].filter((part) => part !== '').join('\n');
  const draft = evidence('education', degree || school, {
    summary: notes,
    issuer: organisation(school),
    start: dayOf(cell(row, 'start date')),
    end: dayOf(cell(row, 'end date')),
  });
  return { ...item(draft, inferredClaims([degree, notes], context)), check: async () => selfDeclared() };
}

function certification(row: Row, context: ReadContext): Item {
  const draft = evidence('credential', cell(row, 'name'), {
    issuer: organisation(cell(row, 'authority')),
    issued: dayOf(cell(row, 'started on')),
    expires: dayOf(cell(row, 'finished on')),
    links: httpsLinks(cell(row, 'url')),
  });
  return { ...item(draft, inferredClaims([draft.title], context)), check: async () => selfDeclared() };
}

function project(row: Row, context: ReadContext): Item {
  const draft = evidence('artifact', cell(row, 'title'), {
    summary: cell(row, 'description'),
    start: dayOf(cell(row, 'started on')),
    end: dayOf(cell(row, 'finished on')),
    links: httpsLinks(cell(row, 'url')),
  });
  return item(draft, inferredClaims([draft.title, draft.summary], context));
}

/** Only what was completed shows anything; watched or saved titles are left out. */
function learning(row: Row, context: ReadContext): readonly Item[] {
  const completed = dayOf(cell(row, 'content completed at (if completed)'));
  if (completed === null) return [];
  const draft = evidence('education', cell(row, 'content title'), {
    summary: cell(row, 'content description'),
    issuer: { name: 'LinkedIn Learning', id: null },
    achievementType: 'course',
    end: completed,
  });
  return [item(draft, inferredClaims([draft.title, draft.summary], context))];
}

function course(row: Row, context: ReadContext): Item {
  const draft = evidence('education', cell(row, 'name'), { achievementType: 'course' });
  return item(draft, inferredClaims([draft.title], context));
}

function language(row: Row, context: ReadContext): Item {
  const words = cell(row, 'proficiency');
  const draft = evidence('language', cell(row, 'name'), { level: words === '' ? null : selfLevel(words) });
  return item(draft, [namedClaim(draft.title, 'listed', context, { level: words === '' ? null : levelWords(words) })]);
}

function skill(row: Row, context: ReadContext): Item {
  const draft = evidence('claim', cell(row, 'name'));
  return item(draft, [namedClaim(draft.title, 'listed', context)]);
}

/** Accepted endorsements per skill, as a count: the names of those who gave them are not kept. */
function endorsements(rows: readonly Row[], context: ReadContext): readonly Item[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const name = cell(row, 'skill name');
    if (name !== '' && cell(row, 'endorsement status').toUpperCase() === 'ACCEPTED')
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([name, count]) =>
    item(
      evidence('endorsement', name, {
        level: { scheme: 'self', value: 'endorsements', rank: numberOf(count), max: null },
      }),
      [namedClaim(name, 'listed', context)],
    ),
  );
}

function publication(row: Row): Item {
  return item(
    evidence('artifact', cell(row, 'name'), {
      summary: cell(row, 'description'),
      issuer: organisation(cell(row, 'publisher')),
      issued: dayOf(cell(row, 'published on')),
      links: httpsLinks(cell(row, 'url')),
    }),
  );
}
