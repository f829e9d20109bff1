import type { Competency } from '../model/competency.ts';
import { foldedWords, type LabelEntry } from './labelbuild.ts';
import type { LabelOwner } from './lexicon.ts';

/** All labels of a framework, numbered: the owners and the folded words of each, and the spellings to index. */
export interface NumberedLabels {
  readonly owners: readonly (readonly LabelOwner[])[];
  readonly words: readonly (readonly string[])[];
  readonly labels: readonly LabelEntry[];
}

/**
 * Numbers every label and alias of the entries. Spellings that fold to the same words are one label with several owners.
 * The plural or singular of the last word is indexed too where no label has it.
 */
export function collectLabels(entries: readonly Competency[]): NumberedLabels {
  const owners: LabelOwner[][] = [];
  const words: string[][] = [];
  const labels: LabelEntry[] = [];
  const numbers = new Map<string, number>();
  entries.forEach((entry, number) => {
    const ruled = new Set(entry.contexts.map((rule) => foldedWords(rule.alias).join(' ')));
    [entry.label, ...entry.aliases].forEach((alias, position) => {
      for (const spelling of position === 0 ? spellings(alias) : [alias]) {
        const folded = foldedWords(spelling);
        const key = folded.join(' ');
        if (key === '') continue;
        let label = numbers.get(key);
        if (label === undefined) {
          label = owners.push([]) - 1;
          words.push(folded);
          numbers.set(key, label);
          labels.push({ label: spelling, value: label, words: folded });
        }
        own(owners[label]!, { entry: number, alias: position, ruled: ruled.has(key) }, entry);
      }
    });
  });
  return { owners, words, labels: [...labels, ...otherNumbers(labels, owners, numbers)] };
}

/** An entry owns a label once; of spellings that fold alike the one that its rule names. */
function own(list: LabelOwner[], owner: LabelOwner, entry: Competency): void {
  const at = list.findIndex((known) => known.entry === owner.entry);
  if (at < 0) list.push(owner);
  else if (owner.alias > 0 && entry.contexts.some((rule) => rule.alias === entry.aliases[owner.alias - 1]))
    list[at] = owner;
}

/**
 * The label, and without its trailing bracket where that leaves two words or more, or where the bracket is ESCO's
 * "(computer programming)". One word is not enough: "Access (database)" must not make every "access" one.
 */
function spellings(label: string): string[] {
  const bare = label.replace(/(?:(?<!\s)\s+)?\([^()]*\)$/, '');
  if (bare === label || bare === '') return [label];
  return /\s/.test(bare) || label.endsWith('(computer programming)') ? [label, bare] : [label];
}

function otherNumbers(
  labels: readonly LabelEntry[],
  owners: readonly (readonly LabelOwner[])[],
  numbers: Map<string, number>,
): LabelEntry[] {
  const more: LabelEntry[] = [];
  for (const { label, value } of labels) {
    const other = owners[value]!.some((owner) => owner.ruled) ? null : otherNumber(label);
    if (other === null) continue;
    const words = foldedWords(other);
    const key = words.join(' ');
    if (numbers.has(key)) continue;
    numbers.set(key, value);
    more.push({ label: other, value, words });
  }
  return more;
}

/** The plural of a singular ending and the other way round, by English spelling; null where guessing would be wild. */
function otherNumber(label: string): string | null {
  const last = /(?<![a-z])[a-z]+$/.exec(label)?.[0];
  if (!last || last.length < 4 || /(?:ss|us|is|ics|ing|ed|ness|ity|ism)$/.test(last)) return null;
  const stem = label.slice(0, -last.length);
  if (last.endsWith('ies')) return `${stem}${last.slice(0, -3)}y`;
  if (/(?:xes|ches|shes|sses)$/.test(last)) return stem + last.slice(0, -2);
  if (last.endsWith('s')) return stem + last.slice(0, -1);
  if (/[^aeiou]y$/.test(last)) return `${stem}${last.slice(0, -1)}ies`;
  return /(?:x|ch|sh)$/.test(last) ? `${stem}${last}es` : `${stem}${last}s`;
}
