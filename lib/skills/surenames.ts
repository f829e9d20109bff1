import { aliasHolds } from './context.ts';
import type { Gazetteer } from './gazetteer.ts';
import { contextOf, type LabelOwner, type Lexicon } from './lexicon.ts';
import type { Lines } from './lines.ts';
import type { Candidate } from './marginals.ts';
import { SECTIONS } from './sections.ts';
import { sentenceAround } from './sentence.ts';
import type { Tokens } from './tokens.ts';

/** The sections whose lists name what a candidate must hold or know. */
const ASKING: ReadonlySet<number> = new Set([SECTIONS.indexOf('requirements'), SECTIONS.indexOf('preferred')]);

/** Sentences that ask something of the reader, wherever they stand: "Are you a social worker registered with …?" */
const ASKS =
  /\b(?:must|needs?|requir\w*|essential|hold(?:ing|s|er)?|regist(?:ered|ration)|qualified|possess|you(?:['’]ll| will)? have|you are|you['’]re|are you|have you|do you|candidates?|applicants?)\b/i;

/** Sections of the law and of the employer ask nothing of the reader, whatever they name. */
const TELLING: ReadonlySet<number> = new Set([SECTIONS.indexOf('legal'), SECTIONS.indexOf('company')]);

/** Entries that say who may apply and what is looked into: facts tell of them, and the same words stand in notes of law. */
export const STATUS: ReadonlySet<string> = new Set([
  'citizenship',
  'criminal-background-check',
  'drug-test',
  'right-to-work',
  'student-enrolment',
  'suitably-qualified-person',
]);

/** Of labelled postings that were not learnt from, four of five such names that the model leaves out are asked for. */
const CHANCE = 0.8;

/**
 * Credentials and tools that stand by their full name where a posting lists what it asks for, and credentials in sentences that
 * ask for something, that the model did not take: it has seen few postings of most trades, and "18th Edition" or "JIB gold
 * card" in a list can mean nothing else.
 * In the order of the text, none over a chosen place.
 */
export function sureNames(
  tokens: Tokens,
  lines: Lines,
  gazetteer: Gazetteer,
  lexicon: Lexicon,
  chosen: readonly Candidate[],
): Candidate[] {
  const found: Candidate[] = [];
  let line = 0;
  let next = 0;
  gazetteer.from.forEach((from, hit) => {
    const to = gazetteer.to[hit]!;
    while (next < chosen.length && chosen[next]!.to <= from) next++;
    if (next < chosen.length && chosen[next]!.from < to) return;
    while (line < lines.count - 1 && lines.to[line]! <= from) line++;
    const section = lines.section[line]!;
    if (to > lines.to[line]! || TELLING.has(section)) return;
    const owner = gazetteer.owners[hit]!.find((one) => isSure(tokens, from, to, one, lexicon));
    if (owner && (ASKING.has(section) || asksFor(tokens, from, to, owner, lexicon)))
      found.push({ line, from, to, chance: CHANCE });
  });
  return found;
}

function isSure(tokens: Tokens, from: number, to: number, owner: LabelOwner, lexicon: Lexicon): boolean {
  const { kind, id } = lexicon.entry(owner.entry);
  if ((kind !== 'credential' && kind !== 'tool') || STATUS.has(id)) return false;
  const rule = contextOf(lexicon, owner);
  return !rule || aliasHolds(tokens.text, tokens.start[from]!, tokens.end[to - 1]!, rule, () => false);
}

function asksFor(tokens: Tokens, from: number, to: number, owner: LabelOwner, lexicon: Lexicon): boolean {
  if (lexicon.entry(owner.entry).kind !== 'credential') return false;
  const sentence = sentenceAround(tokens.text, tokens.start[from]!, tokens.end[to - 1]!);
  return ASKS.test(tokens.text.slice(sentence.from, sentence.to));
}
