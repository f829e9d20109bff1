import type { Lookup } from '../../lib/courses/import.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { entriesOf } from './framework.ts';

/** Longest name in words that is looked for in a title, and most competencies taken from one. */
const LONGEST_NAME = 5;
const MOST_OF_TITLE = 4;
/** Names shorter than this are ordinary words too often to be taken from a title. */
const SHORTEST_NAME = 4;

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i;

/** How a course file's words are found in the framework: by id, by ESCO's identifier, by label or alias as they stand. */
export function lookupIn(lexicon: Lexicon, courses: ReadonlySet<string>): Lookup {
  const names = namesOf(lexicon);
  const byName = (words: string) => names.get(fold(words));
  return {
    skill: ({ label, uri }) => {
      const uuid = UUID.exec(uri ?? '')?.[0]?.toLowerCase();
      const number = uuid === undefined ? -1 : lexicon.indexOfEsco(uuid);
      if (number >= 0) return [lexicon.id(number)];
      if (lexicon.indexOf(label) >= 0) return [label];
      const id = byName(label);
      return id === undefined ? [] : [id];
    },
    title: (title) => inTitle(title, byName),
    isKnown: (id) => courses.has(id) || lexicon.indexOf(id) >= 0,
  };
}

function namesOf(lexicon: Lexicon): Map<string, string> {
  const names = new Map<string, string>();
  const entries = entriesOf(lexicon);
  for (const entry of entries) names.set(fold(entry.label), entry.id);
  for (const entry of entries)
    for (const alias of entry.aliases) if (!names.has(fold(alias))) names.set(fold(alias), entry.id);
  return names;
}

function inTitle(title: string, byName: (words: string) => string | undefined): string[] {
  const words = fold(title).split(' ');
  const found: string[] = [];
  for (let at = 0; at < words.length; at++)
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const name = words.slice(at, at + length).join(' ');
      const id = name.length < SHORTEST_NAME ? undefined : byName(name);
      if (id === undefined) continue;
      if (!found.includes(id)) found.push(id);
      at += length - 1;
      break;
    }
  return found.slice(0, MOST_OF_TITLE);
}

/** Case, spaces and most punctuation do not matter; `+` and `#` do (C++, C#). */
function fold(words: string): string {
  return words
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]+/gu, ' ')
    .trim();
}
