import { COMPETENCY_KINDS, type Competency, type CompetencyKind } from '../model/competency.ts';

/** What a user said about the framework: more names for an entry, an entry of their own, or that one is none. */
export interface OwnEntry {
  readonly id: string;
  readonly label: string;
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly rejected: boolean;
}

/** An id of the user's own: no built-in id begins so (a data test sees to it). Letters outside a to z are spelled by number. */
export function ownId(label: string): string {
  const plain = label.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  const spelled = plain.replace(/[^a-z0-9\s\p{P}\p{S}]/gu, (letter) => `-${letter.codePointAt(0)!.toString(36)}-`);
  const id = spelled
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 80)
    .replace(/^-+|-+$/g, '');
  return `own-${id || 'entry'}`;
}

/** Sector of entries that users add. */
export const OWN_SECTOR = 'own';

/** The framework as this user wants it: rejected entries gone, names added, own entries at the end. */
export function withOwn(entries: readonly Competency[], own: readonly OwnEntry[]): Competency[] {
  const byId = new Map(own.map((entry) => [entry.id, entry]));
  const known = new Set(entries.map((entry) => entry.id));
  const kept = entries.flatMap((entry) => {
    const said = byId.get(entry.id);
    if (!said) return [entry];
    return said.rejected ? [] : [{ ...entry, aliases: [...new Set([...entry.aliases, ...names(said.aliases)])] }];
  });
  return [...kept, ...own.filter((entry) => !known.has(entry.id) && !entry.rejected).map(competencyOf)];
}

function competencyOf({ id, label, kind, aliases }: OwnEntry): Competency {
  return {
    id,
    label: cell(label),
    kind: COMPETENCY_KINDS.find((known): known is CompetencyKind => known === kind) ?? 'skill',
    sector: OWN_SECTOR,
    aliases: names(aliases),
    broader: [],
    related: [],
    esco: [],
    onet: null,
    contexts: [],
    countries: [],
    issuer: null,
    scale: null,
  };
}

/** The separators of the line format cannot stand in a name. */
function cell(name: string): string {
  return name.replace(/[\t\r\n|]+/g, ' ').trim() || '?';
}

function names(aliases: readonly string[]): string[] {
  return aliases.map(cell).filter((name) => name !== '?');
}
