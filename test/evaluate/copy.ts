import type { Labelled } from '../train/corpus.ts';

/** Copies of a posting as some pages give it: without line breaks, without bullets, or without both. */
export type Copy = 'flat' | 'bare' | 'both';

/** The posting with its text and quotes as a page gives them that lost line breaks or bullets. */
export function copied(posting: Labelled, copy: Copy): Labelled {
  const change = (text: string): string => {
    const bare = copy === 'flat' ? text : text.replace(/^[ \t]*[•·▪●○*–-][ \t]+/gm, '').replace(/[•▪●○] ?/g, '');
    return copy === 'bare' ? bare : bare.replace(/\s*\n\s*/g, ' ');
  };
  const quoted = posting.competencies.map((c) => ({ ...c, quotes: c.quotes.map(change) }));
  return { ...posting, text: change(posting.text), competencies: quoted };
}
