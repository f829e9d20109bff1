import type { Facts, Posting } from '../model/posting.ts';
import type { Requirement } from '../model/requirement.ts';
import { halvesOf } from './bilingual.ts';
import { readFacts } from './facts/index.ts';
import { foreignRequirements } from './foreign.ts';
import { gazetteerOf } from './gazetteer.ts';
import { languagesOf } from './language.ts';
import type { Lexicon } from './lexicon.ts';
import { linesOf } from './lines.ts';
import { mentionsOf } from './mentions.ts';
import { requirementsOf } from './requirements.ts';
import { openTagger, type Tagger } from './tagger.ts';
import { tokenise } from './tokens.ts';

/** Everything that reading needs besides the posting, opened once per process. */
export interface Knowledge {
  readonly tagger: Tagger;
  /** Null when no framework is there: all requirements stay phrases. */
  readonly lexicon: Lexicon | null;
}

/** The extension's files that reading needs, as they were fetched. */
export interface KnowledgeFiles {
  readonly tagger: ArrayBuffer;
  /** A framework opened by `openLexicon` or `openPackedLexicon`. */
  readonly lexicon?: Lexicon;
}

export interface Understanding {
  readonly requirements: readonly Requirement[];
  readonly facts: Facts;
}

/** Opens the shipped data without copying it. Throws a RangeError when a file is not what it should be. */
export function openKnowledge(files: KnowledgeFiles): Knowledge {
  return { tagger: openTagger(files.tagger), lexicon: files.lexicon ?? null };
}

/** Longer descriptions are read up to here, in UTF-16 units; the longest real posting seen has 30,000. */
export const LONGEST_READ = 200_000;

/** Reads a posting into what it asks for and the facts it states. Linear in the length, never throws on any text. */
export function understand(posting: Posting, knowledge: Knowledge): Understanding {
  const text = posting.description.slice(0, LONGEST_READ);
  const { main, beside } = languagesOf(text);
  const language = main ?? 'en';
  const facts = readFacts(posting, language);
  const { lexicon } = knowledge;
  if (lexicon && beside !== null)
    return { requirements: bothOf(text, beside, posting.title, knowledge, lexicon), facts };
  if (lexicon && language !== 'en') return { requirements: foreignRequirements(text, lexicon, language), facts };
  return { requirements: englishRequirements(text, posting.title, knowledge), facts };
}

function englishRequirements(text: string, title: string, { tagger, lexicon }: Knowledge): Requirement[] {
  const tokens = tokenise(text);
  const lines = linesOf(tokens);
  const gazetteer = gazetteerOf(tokens, lexicon);
  const mentions = mentionsOf(tagger, tokens, lines, gazetteer, lexicon);
  return requirementsOf(tokens, mentions, title, gazetteer, lexicon);
}

/** A posting in English and another language: each part read as its own, what both name once. */
function bothOf(text: string, other: string, title: string, knowledge: Knowledge, lexicon: Lexicon): Requirement[] {
  const { english, foreign } = halvesOf(text, other);
  const read = englishRequirements(english, title, knowledge);
  const known = new Set(read.map(({ id }) => id));
  return [...read, ...foreignRequirements(foreign, lexicon, other).filter(({ id }) => !known.has(id))];
}
