import type { Competency } from '../model/competency.ts';
import type { Cefr, Requirement, StatedLevel, Strength } from '../model/requirement.ts';
import { foreignReading } from './foreignwording.ts';
import { findLabels } from './labels.ts';
import type { Lexicon } from './lexicon.ts';

/** Kinds whose names are the same in every language. */
const NAMED = new Set(['tool', 'credential', 'language']);
const MOST_QUOTES = 3;

/** A single word must be this long to be taken for a name in any language; shorter ones may be anything there. */
const LONG_WORD = 9;

interface Place {
  readonly entry: number;
  readonly start: number;
  readonly end: number;
}

/**
 * What can be read of a posting in a language that the model was not trained on: names of tools, credentials and
 * languages, and labels of an imported ESCO in the posting's language. Its headings and set phrases tell whether they are
 * required, wished for, part of the work or none of these; where they do not, names count as asked for and the posting says
 * what was not read.
 */
export function foreignRequirements(text: string, lexicon: Lexicon, language: string | null): Requirement[] {
  const reading = language === null ? null : foreignReading(text, language);
  const found = new Map<string, Requirement>();
  for (const place of placesOf(text, lexicon, reading?.names ?? [])) {
    const read = reading ? reading.strengthAt(place.start, place.end) : 'unread';
    if (read === null) continue;
    const id = lexicon.id(place.entry);
    found.set(id, withPlace(found.get(id), place, read, text, lexicon));
  }
  return [...found.values()];
}

/** The names of the framework and those that the language's own words give, in the order of the text, without overlaps. */
function placesOf(
  text: string,
  lexicon: Lexicon,
  names: readonly { id: string; start: number; end: number }[],
): Place[] {
  const own = names
    .map(({ id, start, end }) => ({ entry: lexicon.indexOf(id), start, end }))
    .filter(({ entry }) => entry >= 0);
  const labels = findLabels(text, lexicon).filter(
    ({ entry, alias, start, end }) =>
      isWritten(alias, text.slice(Math.max(0, start - 1), end)) && isName(lexicon.entry(entry), text.slice(start, end)),
  );
  const all = [...labels, ...own, ...officeNames(text, lexicon)].sort((a, b) => a.start - b.start || b.end - a.end);
  const places: Place[] = [];
  for (const { entry, start, end } of all) if (start >= (places.at(-1)?.end ?? 0)) places.push({ entry, start, end });
  return places;
}

/** Names that are English words and need English words beside them there; in another language they stand for themselves. */
const OFFICE = /(?<![\p{L}\p{N}-])(?:Excel|Word|Outlook|PowerPoint)(?![\p{L}\p{N}])/gu;

function officeNames(text: string, lexicon: Lexicon): Place[] {
  return [...text.matchAll(OFFICE)]
    .map(({ 0: name, index }) => ({
      entry: lexicon.indexOf(`microsoft-${name.toLowerCase()}`),
      start: index,
      end: index + name.length,
    }))
    .filter(({ entry }) => entry >= 0);
}

const RANK: Readonly<Record<Strength, number>> = { must: 2, nice: 1, task: 0 };

function withPlace(
  before: Requirement | undefined,
  { entry, start, end }: Place,
  read: Strength | 'unread',
  text: string,
  lexicon: Lexicon,
): Requirement {
  const { label, kind } = lexicon.entry(entry);
  const strength = read === 'unread' ? 'must' : read;
  const stronger = !before || RANK[strength] > RANK[before.strength];
  const quote = text.slice(start, end);
  const isNew = !before || (before.quotes.length < MOST_QUOTES && !before.quotes.includes(quote));
  return {
    id: lexicon.id(entry),
    label,
    kind,
    strength: stronger ? strength : before.strength,
    level: before?.level ?? levelOf(text, start, end, kind === 'language'),
    anyOf: null,
    quotes: isNew ? [...(before?.quotes ?? []), quote] : before.quotes,
    spans: isNew ? [...(before?.spans ?? []), [start, end]] : before.spans,
    rule: stronger ? `skills.${read === 'unread' ? 'foreign' : read}` : before.rule,
    implied: false,
  };
}

/** Words for levels of languages, in the languages of `WORDINGS` together. */
const CEFR_WORDS: readonly (readonly [Cefr, RegExp])[] = [
  ['C2', /muttersprach|langue maternelle|bilingu|nativ[oa]|madrelingua|moedertaal|ojczyst|rodil|modersmål/iu],
  [
    'C1',
    /fließend|verhandlungssicher|courant|fluid[oa]|fluent[ei]|vloeiend|biegł|płynn|plynn|flytande|flydende|flytende/iu,
  ],
  ['A2', /grundkenntnis|notions|básic[oa]|di base|basiskennis|podstawow|základ|grundläggande/iu],
];
const LEVEL_REACH = 50;

/** Levels of languages alone, from the code or the words in the same clause. */
function levelOf(text: string, start: number, end: number, isLanguage: boolean): StatedLevel | null {
  if (!isLanguage) return null;
  const before = /[^,;.\n•]*$/u.exec(text.slice(Math.max(0, start - LEVEL_REACH), start))![0];
  const after = /^[^,;.\n•]*/u.exec(text.slice(end, end + LEVEL_REACH))![0];
  const clause = `${before}${text.slice(start, end)}${after}`;
  const code = /\b[ABC][12]\b/.exec(clause)?.[0] as Cefr | undefined;
  const cefr = code ?? CEFR_WORDS.find(([, pattern]) => pattern.test(clause))?.[0] ?? null;
  return cefr && { years: null, yearsMax: null, words: null, cefr, eqf: null };
}

/** Of other kinds several words stand for what they name, and one long word of a list in that language, not of our own. */
function isName({ kind, sector }: Competency, written: string): boolean {
  if (NAMED.has(kind) || /\p{L}[^\p{L}]+\p{L}/u.test(written)) return true;
  return sector === 'imported' && written.length >= LONG_WORD;
}

const ACCENTED = /[^\p{ASCII}\u2010-\u2027]/u;

/** "máximo" is not the program Maximo: where accents matter a name has those that it is written with. */
function isWritten(alias: string, written: string): boolean {
  return !ACCENTED.test(written) || ACCENTED.test(alias);
}
