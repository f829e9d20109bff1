import type { CompetencyKind } from '../../model/competency.ts';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { type Concept, escoUuid, type FileContent, NEEDLESS } from './concept.ts';
import { cleanLabel } from './label.ts';
import type { Row, Table } from './table.ts';

/** Columns by which the other files of the download are known, so that choosing the whole folder works. */
const OTHERS = ['occupationuri', 'iscogroup', 'level 0 uri', 'conceptschemeuri', 'originalskilluri', 'hastopconcept'];

/** Whether the columns are those of a file of the download that names no competencies. */
export function isNeedlessEsco(columns: readonly string[]): boolean {
  return OTHERS.some((column) => columns.includes(column)) && !columns.includes('broaderuri');
}

/**
 * A file of the official ESCO download, any version since 1.0 and any language: skills, collections (their alternative
 * labels stand in one line), skill groups and broader relations. Null when the columns are not ESCO's.
 */
export function readEsco(table: Table): Outcome<FileContent> | null {
  const { columns } = table;
  if (isNeedlessEsco(columns)) return ok(NEEDLESS);
  if (!columns.includes('concepturi')) return null;
  if (columns.includes('broaderuri')) return ok(readEdges(table));
  if (!columns.includes('preferredlabel')) return null;
  return readConcepts(table);
}

function readEdges({ columns, rows }: Table): FileContent {
  const from = columns.indexOf('concepturi');
  const to = columns.indexOf('broaderuri');
  const edges: [string, string][] = [];
  for (const { cells } of rows) {
    const narrow = escoUuid(cells[from] ?? '');
    const wide = escoUuid(cells[to] ?? '');
    if (narrow && wide) edges.push([narrow, wide]);
  }
  return { concepts: [], edges, needless: edges.length === 0 };
}

function readConcepts(table: Table): Outcome<FileContent> {
  const concepts: Concept[] = [];
  const at = (name: string) => table.columns.indexOf(name);
  const uriAt = at('concepturi');
  const labelAt = at('preferredlabel');
  const place = { type: at('skilltype'), reuse: at('reuselevel'), concept: at('concepttype'), status: at('status') };
  const aliasAt = [at('altlabels'), at('hiddenlabels')];
  const languages = /language/i.test(table.name);
  for (const row of table.rows) {
    const uri = row.cells[uriAt] ?? '';
    const esco = escoUuid(uri);
    if (!esco) {
      if (/\/esco\/(?:occupation|isco|isced-f|concept-scheme)\b/i.test(uri)) continue;
      return failed('framework.badUri', { file: table.name, line: row.line, value: uri.slice(0, 80) });
    }
    const label = cleanLabel(row.cells[labelAt] ?? '');
    if (label === '') return failed('framework.noLabel', { file: table.name, line: row.line });
    const status = (row.cells[place.status] ?? '').trim();
    if (status !== '' && status !== 'released') continue;
    const group = /group/i.test(row.cells[place.concept] ?? '');
    concepts.push({
      key: esco,
      esco,
      id: `esco-${esco}`,
      label,
      group,
      onet: null,
      broader: [],
      aliases: aliasesOf(row, aliasAt),
      kind: languages ? 'language' : escoKind(label, row, place),
    });
  }
  return ok({ concepts, edges: [], needless: concepts.length === 0 });
}

/** Alternative labels stand one per line in the main files and between " | " in the collections. */
function aliasesOf(row: Row, places: readonly number[]): string[] {
  return places
    .flatMap((place) => (row.cells[place] ?? '').split(/\n| \| /).map(cleanLabel))
    .filter((alias) => alias !== '');
}

function escoKind(
  label: string,
  { cells }: Row,
  place: { readonly type: number; readonly reuse: number },
): CompetencyKind {
  if (/\((?:[^()]*(?:software|programming|tool|system|framework|environment)[^()]*)\)$/i.test(label)) return 'tool';
  if (cells[place.reuse]?.trim() === 'transversal') return 'transversal';
  return cells[place.type]?.trim() === 'knowledge' ? 'knowledge' : 'skill';
}
