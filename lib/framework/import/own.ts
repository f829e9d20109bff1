import type { CompetencyKind } from '../../model/competency.ts';
import { failed, type Outcome, ok } from '../../model/outcome.ts';
import { type Concept, escoUuid, type FileContent, kindOf } from './concept.ts';
import { cleanLabel, foldLabel, idOf } from './label.ts';
import type { Row, Table } from './table.ts';

/** Names that people give the columns of a list of skills. The first that is there counts. */
const NAMES = {
  label: ['label', 'preferredlabel', 'name', 'competency', 'competence', 'skill', 'title', 'term'],
  kind: ['kind', 'type', 'category'],
  aliases: ['aliases', 'alias', 'altlabels', 'synonyms', 'alternative labels', 'also known as'],
  broader: ['broader', 'parent'],
  uri: ['esco', 'uri', 'concepturi', 'esco uri'],
  id: ['id', 'code'],
} as const;

/** A list of the user's own: one column with the names, others when they are there. Null when no column can be the names. */
export function readOwn(table: Table): Outcome<FileContent> | null {
  const column = (wanted: keyof typeof NAMES): number =>
    NAMES[wanted].map((name) => table.columns.indexOf(name)).find((at) => at !== -1) ?? -1;
  const place = {
    label: column('label'),
    kind: column('kind'),
    aliases: column('aliases'),
    broader: column('broader'),
    uri: column('uri'),
    id: column('id'),
  };
  if (place.label === -1) return null;
  const concepts: Concept[] = [];
  for (const row of table.rows) {
    const concept = conceptOf(row, place);
    if (!concept) return failed('framework.noLabel', { file: table.name, line: row.line });
    if (concept === 'kind')
      return failed('framework.badKind', {
        file: table.name,
        line: row.line,
        value: (row.cells[place.kind] ?? '').slice(0, 40),
      });
    concepts.push(concept);
  }
  return ok({ concepts, edges: [], needless: concepts.length === 0 });
}

function conceptOf(row: Row, place: Readonly<Record<keyof typeof NAMES, number>>): Concept | 'kind' | null {
  const cell = (at: number): string => row.cells[at] ?? '';
  const label = cleanLabel(cell(place.label));
  if (label === '') return null;
  const stated = cell(place.kind).trim();
  const kind: CompetencyKind | null = stated === '' ? 'skill' : kindOf(stated);
  if (!kind) return 'kind';
  const esco = escoUuid(`/esco/skill/${cell(place.uri).trim().replace(/^.*\//, '')}`);
  const id = cell(place.id).trim();
  return {
    key: esco ?? foldLabel(label),
    esco,
    id: esco ? `esco-${esco}` : `list-${idOf(id === '' ? label : id)}`,
    label,
    kind,
    aliases: cell(place.aliases)
      .split(/[|;\n]/)
      .map(cleanLabel)
      .filter((alias) => alias !== ''),
    group: false,
    onet: null,
    broader: cell(place.broader)
      .split(/[|;\s]+/)
      .filter((word) => word !== ''),
  };
}
