import {
  type AliasContext,
  COMPETENCY_KINDS,
  type Competency,
  type CompetencyKind,
  type Relation,
} from '../model/competency.ts';

/** Columns of `lib/framework/*.tsv`, in order. Empty cells are empty strings; rows end with "\n". */
export const COLUMNS = [
  'id',
  'label',
  'kind',
  'aliases',
  'broader',
  'related',
  'esco',
  'onet',
  'context',
  'countries',
  'issuer',
  'scale',
] as const;
export const HEADER = COLUMNS.join('\t');

/** Thrown for a line that is not well formed; names the file, the line and what is wrong. */
export class FrameworkError extends Error {}

/**
 * Parses one sector file. `aliases` are separated by `|`; `broader` and `esco` and `countries` by spaces;
 * `related` is `id=reason|id=reason`; `context` is `alias~rule~rule|alias~rule` with the rules
 * `case`, `list`, `near:word+word`, `not:phrase+phrase` (see `AliasContext`).
 */
export function parseSector(sector: string, text: string): Competency[] {
  const lines = text.split('\n');
  if (lines[0] !== HEADER) throw new FrameworkError(`${sector}: the first line must be the column names`);
  const entries: Competency[] = [];
  for (let i = 1; i < lines.length; i++) {
    const line = lines[i]!;
    if (line === '' && i === lines.length - 1) break;
    entries.push(parseLine(sector, line, i + 1));
  }
  return entries;
}

function parseLine(sector: string, line: string, number: number): Competency {
  const where = `${sector} line ${number}`;
  const cells = line.split('\t');
  if (cells.length !== COLUMNS.length)
    throw new FrameworkError(`${where}: ${cells.length} cells, ${COLUMNS.length} needed`);
  const [id, label, kind, aliases, broader, related, esco, onet, context, countries, issuer, scale] = cells as [
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) throw new FrameworkError(`${where}: id "${id}" is not kebab-case`);
  if (label.trim() !== label || label === '')
    throw new FrameworkError(`${where}: label is empty or has spaces around it`);
  if (!(COMPETENCY_KINDS as readonly string[]).includes(kind))
    throw new FrameworkError(`${where}: kind "${kind}" is unknown`);
  return {
    id,
    label,
    kind: kind as CompetencyKind,
    sector,
    aliases: split(aliases, '|'),
    broader: split(broader, ' '),
    related: split(related, '|').map((cell) => parseRelation(cell, where)),
    esco: split(esco, ' '),
    onet: onet || null,
    contexts: split(context, '|').map((cell) => parseContext(cell, where)),
    countries: split(countries, ' '),
    issuer: issuer || null,
    scale: scale || null,
  };
}

function split(cell: string, separator: string): string[] {
  return cell === '' ? [] : cell.split(separator);
}

function parseRelation(cell: string, where: string): Relation {
  const at = cell.indexOf('=');
  if (at < 1 || at === cell.length - 1) throw new FrameworkError(`${where}: related "${cell}" must be id=reason`);
  return { id: cell.slice(0, at), reason: cell.slice(at + 1) };
}

function parseContext(cell: string, where: string): AliasContext {
  const [alias, ...rules] = cell.split('~');
  if (!alias || rules.length === 0) throw new FrameworkError(`${where}: context "${cell}" must be alias~rule`);
  let exactCase = false;
  let inList = false;
  const near: string[] = [];
  const not: string[] = [];
  for (const rule of rules) {
    if (rule === 'case') exactCase = true;
    else if (rule === 'list') inList = true;
    else if (rule.startsWith('near:')) near.push(...words(rule.slice(5)));
    else if (rule.startsWith('not:')) not.push(...words(rule.slice(4)));
    else throw new FrameworkError(`${where}: context rule "${rule}" is unknown`);
  }
  if ([...near, ...not].some((word) => word.trim() !== word || word === ''))
    throw new FrameworkError(`${where}: context "${cell}" has an empty word`);
  return { alias, exactCase, inList, near, not };
}

/** Splits at each "+" that is followed by another word, so that "C+++Java" is "C++" and "Java". */
function words(rule: string): string[] {
  return rule.split(/\+(?=[^+])/);
}
