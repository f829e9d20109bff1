import type { Strength } from '../model/requirement.ts';
import { FOREIGN_SECTIONS, type ForeignSection, WORDINGS, type Wording } from './foreignwords.ts';

/** What the wording around a name in a foreign posting says of it. */
export interface ForeignReading {
  /** `unread` where neither heading nor sentence tells; null where nothing is asked: denied, or of the company, its offers, the way to apply. */
  strengthAt(start: number, end: number): Strength | 'unread' | null;
  /** Names of languages and of the driving licence, which the language's own words name: framework id and place. */
  readonly names: readonly { readonly id: string; readonly start: number; readonly end: number }[];
}

interface Patterns {
  readonly headings: readonly (readonly [ForeignSection, RegExp])[];
  readonly wish: RegExp;
  readonly wishFor: RegExp;
  readonly no: RegExp;
  readonly notNeeded: RegExp;
  readonly speaking: RegExp;
  readonly licence: RegExp;
  readonly languages: readonly (readonly [string, RegExp])[];
}

const opened = new Map<string, Patterns | null>();

/** Compiled when the first posting of a language is read. */
function patternsOf(language: string): Patterns | null {
  const known = opened.get(language);
  if (known !== undefined) return known;
  const wording = WORDINGS[language];
  const made = wording ? compiled(wording) : null;
  opened.set(language, made);
  return made;
}

const OPENS = '(?<![\\p{L}\\p{N}])';
const word = (source: string): RegExp => new RegExp(`${OPENS}(?:${source})(?!\\p{L})`, 'iu');
const stem = (source: string, flags = 'iu'): RegExp => new RegExp(`${OPENS}(?:${source})`, flags);

function compiled(wording: Wording): Patterns {
  return {
    headings: FOREIGN_SECTIONS.map((section) => [section, stem(wording.headings[section])]),
    wish: word(wording.wish),
    wishFor: new RegExp(`${OPENS}(?:${wording.wishFor})[^.;\\n]*$`, 'iu'),
    // Up to three words stand between the denial and the name: "keine Erfahrung mit AutoCAD".
    no: new RegExp(`${OPENS}(?:${wording.no})(?:[\\s’']+[\\p{L}/-]+){0,3}[\\s’']*$`, 'iu'),
    notNeeded: stem(wording.notNeeded),
    speaking: new RegExp(wording.speaking, 'iu'),
    licence: new RegExp(
      `${OPENS}(?:${wording.licence})(?:,? (?:der )?(?:klasse|kat\\.?|kategorii|skupiny|sk\\.|type|de type|clase|categoria|catégorie) ?[A-E]\\b| [A-E]\\b)?`,
      'giu',
    ),
    languages: wording.languages.split('|').map((pair) => {
      const [id = '', name = ''] = pair.split(':');
      return [id, stem(`${name}\\p{L}*`, 'giu')] as const;
    }),
  };
}

/** Reads the structure of a posting in a language with known wording; null for others. */
export function foreignReading(text: string, language: string): ForeignReading | null {
  const patterns = patternsOf(language);
  if (!patterns) return null;
  const sections = sectionsOf(text, patterns);
  return {
    names: namesOf(text, patterns),
    strengthAt: (start, end) => strengthOf(text, start, end, sectionAt(sections, start), patterns),
  };
}

/** A section of a text: from this offset up to the next. */
type Opening = readonly [from: number, section: ForeignSection];

const HEADING_UNITS = 60;

function sectionsOf(text: string, { headings }: Patterns): Opening[] {
  const openings: Opening[] = [];
  let from = 0;
  for (const line of text.split('\n')) {
    const bare = line.trim();
    if (bare !== '' && bare.length <= HEADING_UNITS && !/^[-•*·–]|[.,;!]$/.test(bare)) {
      const section = headings.find(([, pattern]) => pattern.test(bare))?.[0];
      if (section) openings.push([from, section]);
    } else if (bare.length > HEADING_UNITS) openings.push(...headingsInside(line, from, headings));
    from += line.length + 1;
  }
  return openings;
}

/** "… del puesto.Requisitos: …" in a line that lost its breaks. */
const INSIDE = /(?<=[.!?…)\p{Ll}]\s{0,2})(\p{Lu}[\p{L} '’-]{2,40}):/gu;

function headingsInside(line: string, from: number, headings: Patterns['headings']): Opening[] {
  const openings: Opening[] = [];
  for (const match of line.matchAll(INSIDE)) {
    const section = headings.find(([, pattern]) => pattern.test(match[1]!))?.[0];
    if (section) openings.push([from + match.index, section]);
  }
  return openings;
}

function sectionAt(openings: readonly Opening[], at: number): ForeignSection | null {
  let low = 0;
  let high = openings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (openings[middle]![0] <= at) low = middle + 1;
    else high = middle;
  }
  return openings[low - 1]?.[1] ?? null;
}

/** Further from a name than this nothing is said of it. */
const CLAUSE_REACH = 100;

function strengthOf(
  text: string,
  start: number,
  end: number,
  section: ForeignSection | null,
  { no, notNeeded, wish, wishFor, headings }: Patterns,
): Strength | 'unread' | null {
  if (section === 'perks' || section === 'company' || section === 'apply') return null;
  const sentence = text.slice(Math.max(0, start - CLAUSE_REACH), start);
  const before = /[^.;\n•]*$/u.exec(sentence)![0];
  const rest = /^[^;\n•]*/u.exec(text.slice(end, end + CLAUSE_REACH))![0];
  // A comma ends the clause unless the verb is of several things ("Python, SQL sind von Vorteil").
  const after = /^[^,.]*/u.exec(rest)![0];
  const clause = /[^,]*$/u.exec(before)![0];
  if (no.test(clause) || notNeeded.test(after)) return null;
  if (headings[0]![1].test(before)) return null;
  if (wish.test(clause) || wish.test(after) || wishFor.test(before) || (PLURAL.test(rest) && wish.test(rest)))
    return 'nice';
  if (section === 'duties') return 'task';
  if (section === 'preferred') return 'nice';
  return section === 'requirements' ? 'must' : 'unread';
}

const PLURAL = /^[^.]*[\s](?:sind|wären|sont|seraient|son|serán|sono|são|zijn|są|jsou|är|er)\s/iu;

function namesOf(text: string, patterns: Patterns): ForeignReading['names'] {
  const names: { id: string; start: number; end: number }[] = [];
  for (const [id, pattern] of patterns.languages) {
    for (const match of text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      if (meansLanguage(text, match.index, end, patterns)) names.push({ id, start: match.index, end });
    }
  }
  for (const match of text.matchAll(patterns.licence))
    names.push({ id: 'driving-licence', start: match.index, end: match.index + match[0].length });
  return names;
}

/** Beside a word of speaking or a level of the Common European Framework, or alone in a short line. */
function meansLanguage(text: string, start: number, end: number, { speaking }: Patterns): boolean {
  const before = /[^.;\n•,]*$/u.exec(text.slice(Math.max(0, start - CLAUSE_REACH), start))![0];
  const after = /^[^.;\n•,]*/u.exec(text.slice(end, end + CLAUSE_REACH))![0];
  const around = `${before}${text.slice(start, end)}${after}`;
  return speaking.test(around) || /\b[ABC][12]\b/.test(around) || around.trim().split(/\s+/u).length <= 3;
}
