import type { AliasContext, Competency } from '../model/competency.ts';
import { buildLabelIndex, foldedWords, type LabelEntry } from './labelbuild.ts';
import { type LabelIndex, openLabelIndex } from './labelindex.ts';

/** An entry that owns a label, with the rule under which it does. */
export interface LabelOwner {
  readonly entry: number;
  /** The label as the framework writes it. */
  readonly alias: string;
  readonly context: AliasContext | null;
}

/** A competency framework made ready for reading text. Entries are numbered; ids are looked up with `indexOf`. */
export interface Lexicon {
  readonly size: number;
  entry(number: number): Competency;
  /** The number of an id; -1 when it is not in the framework. */
  indexOf(id: string): number;
  /** The number of the entry that carries an ESCO skill UUID; -1 when none does. */
  indexOfEsco(uuid: string): number;
  readonly index: LabelIndex;
  /** The owners of a label number, as the index gives it. */
  owners(label: number): readonly LabelOwner[];
}

/** Makes a lexicon of framework entries. The packed form that opens faster is `packLexicon`. */
export function openLexicon(entries: readonly Competency[]): Lexicon {
  const numbers = new Map(entries.map((entry, number) => [entry.id, number]));
  const esco = new Map(entries.flatMap((entry, number) => entry.esco.map((uuid) => [uuid, number] as const)));
  const { owners, labels } = collectLabels(entries);
  const index = openLabelIndex(buildLabelIndex(labels));
  if (!index) throw new Error('the label index was not built as it is read');
  return {
    size: entries.length,
    entry: (number) => entries[number]!,
    indexOf: (id) => numbers.get(id) ?? -1,
    indexOfEsco: (uuid) => esco.get(uuid) ?? -1,
    index,
    owners: (label) => owners[label] ?? [],
  };
}

/** Every label and alias with its owners, numbered; the plural or singular of the last word is added where it is free. */
export function collectLabels(entries: readonly Competency[]): { owners: LabelOwner[][]; labels: LabelEntry[] } {
  const owners: LabelOwner[][] = [];
  const labels: LabelEntry[] = [];
  const numbers = new Map<string, number>();
  entries.forEach((entry, number) => {
    for (const alias of [entry.label, ...entry.aliases]) {
      const key = foldedWords(alias).join(' ');
      if (key === '') continue;
      let label = numbers.get(key);
      if (label === undefined) {
        label = owners.push([]) - 1;
        numbers.set(key, label);
        labels.push({ label: alias, value: label });
      }
      const context = entry.contexts.find((rule) => rule.alias === alias) ?? null;
      if (!owners[label]!.some((owner) => owner.entry === number))
        owners[label]!.push({ entry: number, alias, context });
    }
  });
  for (const { label, value } of [...labels]) {
    const other = otherNumber(label);
    if (other === null || owners[value]!.some((owner) => owner.context !== null)) continue;
    const key = foldedWords(other).join(' ');
    if (numbers.has(key)) continue;
    numbers.set(key, value);
    labels.push({ label: other, value });
  }
  return { owners, labels };
}

/** The plural of a singular ending and the other way round, by English spelling; null where guessing would be wild. */
function otherNumber(label: string): string | null {
  const last = /[a-z]+$/.exec(label)?.[0];
  if (!last || last.length < 4 || /(?:ss|us|is|ics|ing|ed|ness|ity|ism)$/.test(last)) return null;
  const stem = label.slice(0, -last.length);
  if (last.endsWith('ies')) return `${stem}${last.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses)$/.test(last)) return stem + last.slice(0, -2);
  if (last.endsWith('s')) return stem + last.slice(0, -1);
  if (/[^aeiou]y$/.test(last)) return `${stem}${last.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(last) ? `${stem}${last}es` : `${stem}${last}s`;
}
