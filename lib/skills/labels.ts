import { aliasHolds } from './context.ts';
import { aliasOf, contextOf, type LabelOwner, type Lexicon } from './lexicon.ts';

/** A framework label found in a text, in the meaning that its context allows. */
export interface LabelHit {
  readonly id: string;
  /** Number of the entry in the lexicon. */
  readonly entry: number;
  readonly start: number;
  readonly end: number;
  /** The label as the framework writes it. */
  readonly alias: string;
}

interface Place {
  readonly start: number;
  readonly end: number;
  readonly owners: readonly LabelOwner[];
  hit: LabelHit | null;
}

/** Framework labels in a text, longest first from the left, context rules applied. Negation is not looked at. */
export function findLabels(text: string, lexicon: Lexicon): LabelHit[] {
  const { count, starts, ends, values } = lexicon.index.match(text);
  const places: Place[] = [];
  for (let i = 0; i < count; i++) {
    const owners = lexicon.owners(values[i]!);
    const place: Place = { start: starts[i]!, end: ends[i]!, owners, hit: null };
    if (owners.length === 1 && !owners[0]!.ruled) place.hit = hitOf(owners[0]!, place, lexicon);
    places.push(place);
  }
  // Unambiguous tools are known by now: the rest may lean on them.
  const settled = places.map((place) => place.hit);
  places.forEach((place, i) => {
    if (place.hit) return;
    const beside = () => isListed(text, places, settled, i, lexicon);
    const ruled = place.owners.find((owner) => {
      const rule = contextOf(lexicon, owner);
      return rule !== null && aliasHolds(text, place.start, place.end, rule, beside);
    });
    const owner = ruled ?? place.owners.find((one) => !one.ruled);
    if (owner) place.hit = hitOf(owner, place, lexicon);
  });
  return places.flatMap((place) => (place.hit ? [place.hit] : []));
}

function hitOf(owner: LabelOwner, { start, end }: Place, lexicon: Lexicon): LabelHit {
  return { id: lexicon.id(owner.entry), entry: owner.entry, start, end, alias: aliasOf(lexicon, owner) };
}

const LISTING = /^(?:\s*[,/&|+;•·()]\s*|\s+(?:and|or)\s+|\s*,\s*(?:and|or)\s+|\n\s*[-*•·]?\s*)$/i;

/** Whether the neighbour on either side is a tool for certain and only list marks stand between. */
function isListed(
  text: string,
  places: readonly Place[],
  settled: readonly (LabelHit | null)[],
  i: number,
  lexicon: Lexicon,
): boolean {
  return [i - 1, i + 1].some((k) => {
    const hit = settled[k];
    if (!hit || lexicon.entry(hit.entry).kind !== 'tool') return false;
    const between = k < i ? text.slice(hit.end, places[i]!.start) : text.slice(places[i]!.end, hit.start);
    return between.length <= 8 && LISTING.test(between);
  });
}
