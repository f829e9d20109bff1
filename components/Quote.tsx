/** Characters of the posting shown on each side of a quote. */
const AROUND = 90;

/** What a list puts before its lines: layout, no word of the posting. */
const BULLET = /^\s*[-–—•·*▪◦‣]\s+/;

/** The posting's own words: the quote marked within its sentence. Text only; the description is never read as markup. */
export function Quote({
  description,
  span,
}: {
  readonly description: string;
  readonly span: readonly [number, number];
}) {
  const [start, end] = span;
  const from = sentenceStart(description, start);
  const to = sentenceEnd(description, end);
  return (
    <blockquote class="quote" dir="auto">
      {from > 0 && start - from >= AROUND ? '… ' : ''}
      {description.slice(from, start).replace(BULLET, '')}
      <mark>{description.slice(start, end)}</mark>
      {description.slice(end, to)}
      {to - end >= AROUND ? ' …' : ''}
    </blockquote>
  );
}

function sentenceStart(text: string, at: number): number {
  const floor = Math.max(0, at - AROUND);
  for (let i = at - 1; i >= floor; i--)
    if (text[i] === '\n' || (/[.!?]/.test(text[i]!) && text[i + 1] === ' ')) return i + 1;
  return wordEdge(text, floor, at, 1);
}

function sentenceEnd(text: string, at: number): number {
  const ceiling = Math.min(text.length, at + AROUND);
  for (let i = at; i < ceiling; i++) {
    if (text[i] === '\n') return i;
    if (/[.!?]/.test(text[i]!) && (i + 1 >= text.length || /\s/.test(text[i + 1]!))) return i + 1;
  }
  return wordEdge(text, ceiling, at, -1);
}

/** Moves a cut to the next space so that no word is shown in half. */
function wordEdge(text: string, from: number, limit: number, step: 1 | -1): number {
  if (from === 0 || from === text.length) return from;
  for (let i = from; i !== limit; i += step) if (/\s/.test(text[i]!)) return i;
  return limit;
}
