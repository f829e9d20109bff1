import { type Outcome, ok } from '../../model/outcome.ts';
import { type Concept, type FileContent, NEEDLESS } from './concept.ts';
import { cleanLabel, foldLabel, idOf } from './label.ts';
import type { Table } from './table.ts';

/** First columns of the files of the database that name no competencies. */
const OTHERS: readonly string[] = [
  'o*net-soc code',
  'element id',
  'scale id',
  'job zone',
  'abilities element id',
  'skills element id',
];

export function isNeedlessOnet(columns: readonly string[]): boolean {
  const namesProducts = columns.includes('example') && columns.includes('commodity code');
  return !namesProducts && OTHERS.includes(columns[0] ?? '');
}

/**
 * A text file of the O*NET database: "Technology Skills" and "Tools Used" name products with the commodity code that they
 * belong to. The files of occupations, ratings and titles name no competencies. Null when the columns are not O*NET's.
 */
export function readOnet({ columns, rows }: Table): Outcome<FileContent> | null {
  const example = columns.indexOf('example');
  const code = columns.indexOf('commodity code');
  if (example === -1 || code === -1) return isNeedlessOnet(columns) ? ok(NEEDLESS) : null;
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
