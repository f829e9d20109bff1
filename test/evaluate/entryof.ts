import { COMPETENCY_KINDS } from '../../lib/model/competency.ts';
import { findLabels, type LabelHit } from '../../lib/skills/labels.ts';
import type { Lexicon } from '../../lib/skills/lexicon.ts';
import { linkPhrase } from '../../lib/skills/link.ts';
import type { GoldCompetency, Labelled } from '../train/corpus.ts';

/** The entry for a labelled competency: by a name word by word, or by the phrase that means it. */
export interface Found {
  readonly id: string;
  readonly how: 'name' | 'phrase';
}

export interface Asked {
  readonly kind: string;
  readonly label: string;
  readonly quote: string;
  readonly title: string;
  readonly found: Found | null;
}

/** Every labelled competency with the entry that the framework has for it. */
export function matchesOf(postings: readonly Labelled[], lexicon: Lexicon): Asked[] {
  return postings.flatMap((posting) => {
    const hits = findLabels(posting.text, lexicon);
    return posting.competencies.map((asked) => ({
      kind: asked.kind,
      label: asked.label,
      quote: asked.quotes[0] ?? '',
      title: posting.title,
      found: entryOf(asked, posting, hits, lexicon),
    }));
  });
}

function entryOf(
  asked: GoldCompetency,
  { title, text }: Labelled,
  hits: readonly LabelHit[],
  lexicon: Lexicon,
): Found | null {
  const kind = COMPETENCY_KINDS.find((known) => known === asked.kind) ?? null;
  const links = [...asked.quotes, asked.label].map((phrase) => linkPhrase(phrase, kind, title, lexicon));
  const named = links.find((link) => link?.confidence === 1)?.id ?? hitOf(asked.quotes, text, hits);
  if (named) return { id: named, how: 'name' };
  const phrase = links.find((link) => link !== null);
  return phrase ? { id: phrase.id, how: 'phrase' } : null;
}

/** A label found in the posting, with its rules, exactly where a quote stands. */
function hitOf(quotes: readonly string[], text: string, hits: readonly LabelHit[]): string | null {
  for (const quote of quotes) {
    const at = text.indexOf(quote);
    const hit = hits.find(({ start, end }) => start === at && end === at + quote.length);
    if (at !== -1 && hit) return hit.id;
  }
  return null;
}
