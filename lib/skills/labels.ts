import { aliasHolds } from './context.ts';
import type { LabelOwner, Lexicon } from './lexicon.ts';

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

/** Framework labels in a text, longest first from the left, context rules applied. Negation is not looked at. */
export function findLabels(text: string, lexicon: Lexicon): LabelHit[] {
  const { count, starts, ends, values } = lexicon.index.match(text);
  const hits: (LabelHit | null)[] = [];
  const open: number[] = [];
  const spans: { start: number; end: number; owners: readonly LabelOwner[] }[] = [];
  for (let i = 0; i < count; i++) {
    const span = { start: starts[i]!, end: ends[i]!, owners: lexicon.owners(values[i]!) };
    spans.push(span);
    const plain = span.owners.find((owner) => owner.context === null);
    if (span.owners.length > 1 || !plain) open.push(i);
    hits.push(span.owners.length === 1 && plain ? hitOf(plain, span.start, span.end, lexicon) : null);
  }
  for (const i of open) {
    const { start, end, owners } = spans[i]!;
    const beside = () => isListed(text, spans, hits, i, lexicon);
    const owner =
      owners.find((one) => one.context !== null && aliasHolds(text, start, end, one.context, beside)) ??
      owners.find((one) => one.context === null);
    if (owner) hits[i] = hitOf(owner, start, end, lexicon);
  }
  return hits.filter((hit) => hit !== null);
}

function hitOf(owner: LabelOwner, start: number, end: number, lexicon: Lexicon): LabelHit {
  return { id: lexicon.entry(owner.entry).id, entry: owner.entry, start, end, alias: owner.alias };
}

const LISTING = /^(?:\s*[,/&|+;•·()]\s*|\s+(?:and|or)\s+|\s*,\s*(?:and|or)\s+|\s*\/\s*|\n\s*[-*•·]?\s*)$/i;

/** Whether the neighbour on either side is a tool for certain and only list marks stand between. */
function isListed(
  text: string,
  spans: readonly { start: number; end: number }[],
  hits: readonly (LabelHit | null)[],
  i: number,
  lexicon: Lexicon,
): boolean {
  return [i - 1, i + 1].some((k) => {
    const hit = hits[k];
    if (!hit || lexicon.entry(hit.entry).kind !== 'tool') return false;
    const between = k < i ? text.slice(hit.end, spans[i]!.start) : text.slice(spans[i]!.end, hit.start);
    return between.length <= 8 && LISTING.test(between);
  });
}
