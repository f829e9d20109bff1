import type { AliasContext } from '../../model/competency.ts';

/** Longer ones are sentences, not names. */
const LONGEST_LABEL = 160;

/** A label as it can be packed: one line, single spaces, none of the marks that separate cells; empty when it is no label. */
export function cleanLabel(raw: string): string {
  const text = raw
    .slice(0, 4 * LONGEST_LABEL)
    .normalize('NFC')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replaceAll('|', '/')
    .replaceAll('~', '-')
    .trim();
  return text.length > LONGEST_LABEL || !/[\p{L}\p{N}]/u.test(text) ? '' : text;
}

/** The spelling by which two labels are the same: case, spaces and hyphens do not tell names apart. */
export function foldLabel(label: string): string {
  return label
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();
}

/** Words beside which a name is one that is asked for, in the languages of most downloads. */
const ASKING: readonly string[] = [
  'skills',
  'skill',
  'knowledge',
  'experience',
  'experienced',
  'proficiency',
  'proficient',
  'certified',
  'expertise',
  'connaissance',
  'connaissances',
  'compétences',
  'expérience',
  'maîtrise',
  'conocimiento',
  'conocimientos',
  'experiencia',
  'habilidades',
  'dominio',
  'Kenntnisse',
  'Kenntnissen',
  'Erfahrung',
  'Fähigkeiten',
  'conoscenza',
  'esperienza',
  'kennis',
  'ervaring',
];

/**
 * The rule for an imported label that is also an ordinary word; null when it needs none. Published lists name things by one
 * word ("hair", "energy", "history"), and read without a rule they are found in every posting. `shared`: the framework has the
 * label for something else too.
 */
export function ruleFor(label: string, shared = false): AliasContext | null {
  const bracket = /^(.+?)\s*\(([^()]+)\)$/.exec(label);
  if (bracket && !bracket[1]!.includes(' ')) {
    const near = bracket[2]!.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 3);
    return { alias: label, exactCase: false, inList: true, near: [...near, ...ASKING], not: [] };
  }
  if (shared) return { alias: label, exactCase: false, inList: false, near: ASKING, not: [] };
  if (/[\s-]/.test(label)) return null;
  if (/^\p{Lu}{2,}/u.test(label) && label.length > 3)
    return { alias: label, exactCase: true, inList: false, near: [], not: [] };
  return { alias: label, exactCase: /\p{Lu}/u.test(label), inList: true, near: ASKING, not: [] };
}

/** A readable id of a label; labels without Latin letters get a number made of their letters. */
export function idOf(label: string): string {
  const slug = label
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 80)
    .replace(/(?<!-)-+$/, '');
  if (slug.length >= 2) return slug;
  let hash = 5381;
  for (let i = 0; i < label.length; i++) hash = (Math.imul(hash, 33) + label.charCodeAt(i)) >>> 0;
  return `${slug === '' ? 'n' : slug}-${hash.toString(36)}`;
}
