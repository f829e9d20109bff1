import type { CompetencyKind } from '../model/competency.ts';
import type { Requirement, StatedLevel, Strength } from '../model/requirement.ts';
import { alternativesOf } from './alternatives.ts';
import type { Gazetteer } from './gazetteer.ts';
import { levelNear } from './level.ts';
import type { Lexicon } from './lexicon.ts';
import { linkPhrase, type PhraseLink } from './link.ts';
import type { Mention } from './mentions.ts';
import { isNegated } from './negation.ts';
import { isOffered } from './offered.ts';
import { phraseHash } from './phrasehash.ts';
import { withSlashedNames } from './slashes.ts';
import { surroundingsOf } from './surroundings.ts';
import { isOtherWay } from './taught.ts';
import { tidyLabel } from './tidy.ts';
import type { Tokens } from './tokens.ts';

/** Mentions of the same thing, with what the framework calls it. */
interface Group {
  readonly mentions: Mention[];
  readonly link: PhraseLink | null;
  anyOf: string;
}

/** Quotes of one requirement. */
const MOST_QUOTES = 3;

/** The mentions of a text as requirements: one entry for each competency, in the order of the text, negated and offered ones left out. */
export function requirementsOf(
  tokens: Tokens,
  found: readonly Mention[],
  title: string,
  gazetteer: Gazetteer,
  lexicon: Lexicon | null,
): Requirement[] {
  const mentions = lexicon ? withSlashedNames(tokens, found, lexicon) : found;
  const groups = new Map<string, Group>();
  const words = new Map<number, PhraseLink | null>();
  const page = lexicon && surroundingsOf(tokens.text, gazetteer, lexicon);
  const alternatives = alternativesOf(tokens.text, mentions, tokens);
  mentions.forEach((mention, i) => {
    const start = tokens.start[mention.from]!;
    const end = tokens.end[mention.to - 1]!;
    if (isNegated(tokens.text, start, end) || isOffered(tokens.text, start)) return;
    if (isOtherWay(tokens.text, start, end)) return;
    const hash = phraseHash(tokens, mention.from, mention.to);
    let link = words.get(hash);
    if (link === undefined) {
      link = lexicon && linkPhrase(tokens.text.slice(start, end), mention.kind, title, lexicon, page);
      words.set(hash, link);
    }
    const key = link?.id ?? `${hash}`;
    const group = groups.get(key);
    if (group) group.mentions.push(mention);
    else groups.set(key, { mentions: [mention], link, anyOf: alternatives[i]! });
  });
  return [...groups.values()].map((group) => requirementOf(tokens, group, lexicon));
}

function requirementOf(tokens: Tokens, { mentions, link, anyOf }: Group, lexicon: Lexicon | null): Requirement {
  const strength = strongest(mentions);
  const shown = quoted(tokens, mentions);
  return {
    id: link?.id ?? null,
    label: link?.label ?? tidyLabel(shown.quotes[0]!),
    kind: kindOf(mentions[0]!.kind, link, lexicon),
    strength,
    level: levelOf(tokens.text, shown.spans, mentions[0]!.kind),
    anyOf: anyOf || null,
    quotes: shown.quotes,
    spans: shown.spans,
    rule: `skills.${strength}`,
    implied: false,
  };
}

/** A name that is a label word by word is what the framework says; abilities and knowledge are often worded alike, so there the words around decide. */
function kindOf(read: CompetencyKind, link: PhraseLink | null, lexicon: Lexicon | null): CompetencyKind {
  if (!lexicon || link?.confidence !== 1) return read;
  const { kind } = lexicon.entry(lexicon.indexOf(link.id));
  return kind === 'tool' || kind === 'credential' || kind === 'language' ? kind : read;
}

/** The first wordings that differ, each with its place. */
function quoted(
  tokens: Tokens,
  mentions: readonly Mention[],
): { quotes: string[]; spans: (readonly [number, number])[] } {
  const quotes: string[] = [];
  const spans: (readonly [number, number])[] = [];
  for (const { from, to } of mentions) {
    const span = [tokens.start[from]!, tokens.end[to - 1]!] as const;
    const quote = tokens.text.slice(span[0], span[1]);
    if (quotes.length === MOST_QUOTES || quotes.includes(quote)) continue;
    quotes.push(quote);
    spans.push(span);
  }
  return { quotes, spans };
}

/** The first level stated beside a quote. One holds a credential or not: years beside it are of something else. */
function levelOf(
  text: string,
  spans: readonly (readonly [number, number])[],
  kind: CompetencyKind,
): StatedLevel | null {
  for (const [from, to] of spans) {
    const level = levelNear(text, from, to, kind === 'language');
    if (!level) continue;
    if (kind !== 'credential') return level;
    if (level.eqf !== null) return { years: null, yearsMax: null, words: null, cefr: null, eqf: level.eqf };
  }
  return null;
}

function strongest(mentions: readonly Mention[]): Strength {
  if (mentions.some(({ strength }) => strength === 'must')) return 'must';
  return mentions.some(({ strength }) => strength === 'nice') ? 'nice' : 'task';
}
