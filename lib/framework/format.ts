import type { AliasContext, Competency } from '../model/competency.ts';
import { HEADER } from './parse.ts';

/** A sector file of these entries: the inverse of `parseSector`. Sorted by id, so that a changed entry is one changed line. */
export function formatSector(entries: readonly Competency[]): string {
  const sorted = [...entries].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return [HEADER, ...sorted.map(lineOf), ''].join('\n');
}

/** An entry as a line of its sector file, without the line break. */
export function lineOf(entry: Competency): string {
  return [
    entry.id,
    entry.label,
    entry.kind,
    entry.aliases.join('|'),
    entry.broader.join(' '),
    entry.related.map((relation) => `${relation.id}=${relation.reason}`).join('|'),
    entry.esco.join(' '),
    entry.onet ?? '',
    entry.contexts.map(contextCell).join('|'),
    entry.countries.join(' '),
    entry.issuer ?? '',
    entry.scale ?? '',
  ].join('\t');
}

function contextCell(context: AliasContext): string {
  const rules = [context.alias];
  if (context.exactCase) rules.push('case');
  if (context.inList) rules.push('list');
  if (context.near.length > 0) rules.push(`near:${context.near.join('+')}`);
  if (context.not.length > 0) rules.push(`not:${context.not.join('+')}`);
  return rules.join('~');
}
