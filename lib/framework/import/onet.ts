import { type Outcome, ok } from '../../model/outcome.ts';
import { type Concept, type FileContent, NEEDLESS } from './concept.ts';
import { cleanLabel, foldLabel, idOf } from './label.ts';
import type { Table } from './table.ts';

/**
 * A text file of the O*NET database: "Technology Skills" and "Tools Used" name products with the commodity code that they
 * belong to. The files of occupations, ratings and titles name no competencies. Null when the columns are not O*NET's.
 */
export function readOnet({ columns, rows }: Table): Outcome<FileContent> | null {
  const example = columns.indexOf('example');
  const code = columns.indexOf('commodity code');
  if (example === -1 || code === -1)
    return columns[0] === 'o*net-soc code' || columns[0] === 'element id' ? ok(NEEDLESS) : null;
  const concepts = new Map<string, Concept>();
  for (const { cells } of rows) {
    const label = cleanLabel(cells[example] ?? '');
    const key = foldLabel(label);
    if (key === '' || concepts.has(key)) continue;
    const onet = /^\d{8}$/.exec((cells[code] ?? '').trim())?.[0] ?? null;
    concepts.set(key, {
      key,
      esco: null,
      id: `onet-${idOf(label)}`,
      label,
      kind: 'tool',
      aliases: [],
      group: false,
      onet,
      broader: [],
    });
  }
  return ok({ concepts: [...concepts.values()], edges: [], needless: concepts.size === 0 });
}
