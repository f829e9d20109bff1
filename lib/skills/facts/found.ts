/** A fact as read from the text: its value and the literal words that decided it, null when none did. */
export interface Found<T> {
  readonly value: T;
  readonly quote: string | null;
}

/** What the readers of facts look at. `text` holds at most `LONGEST_READ` units. */
export interface FactText {
  readonly title: string;
  readonly text: string;
}

/** Longer texts are read up to here; the longest real posting seen has 30,000 units. */
export const LONGEST_READ = 40_000;

/** The text in small letters, and the stems that were looked for in it before: many rules ask for the same ones. */
interface Searched {
  readonly lower: string;
  readonly known: Map<string, boolean>;
}
const searched = new WeakMap<FactText, Searched>();

/**
 * Whether one of the stems, in small letters, stands in the text. A pattern that cannot match without one of them need not
 * be tried, and looking for a stem costs a hundredth of trying a long pattern at every place.
 */
export function holds(source: FactText, stems: readonly string[]): boolean {
  let text = searched.get(source);
  if (text === undefined) {
    text = { lower: source.text.toLowerCase(), known: new Map() };
    searched.set(source, text);
  }
  for (const stem of stems) if (holdsStem(text, stem)) return true;
  return false;
}

function holdsStem({ lower, known }: Searched, stem: string): boolean {
  let held = known.get(stem);
  if (held === undefined) {
    held = lower.includes(stem);
    known.set(stem, held);
  }
  return held;
}

/** A pattern with the stems of which it needs at least one. */
export type Gated = readonly [pattern: RegExp, stems: readonly string[]];

/** The match of the first pattern that is found in the text, in the order of the patterns. */
export function firstMatch(source: FactText, patterns: readonly Gated[]): RegExpExecArray | null {
  for (const [pattern, stems] of patterns) {
    const match = holds(source, stems) ? pattern.exec(source.text) : null;
    if (match) return match;
  }
  return null;
}

/** A match as a quote: without white space around it and without the mark of a list that it began with. */
export function quoted(text: string, start: number, end: number): string {
  return text
    .slice(start, end)
    .replace(/^[\s\-–—•|,/:;]+/, '')
    .trimEnd();
}

/** In "experienceBachelor", "skills.Must have" and "preferred3+ years". */
const LOST_BREAK =
  /(?<=[a-z)%]|[a-z][.;:!?)])(?=[A-Z][a-z])|(?<=[a-z]{3})(?=\d{1,2}(?: ?[-–] ?\d{1,2})? ?\+? ?(?:years?|yrs?)\b)|(?<=[a-z]{3})(?=(?:MBA|BSc|MSc|BA|BS|MS|HND|HNC|GCSEs?|NVQ|RN|GED)\b)/g;

/** The text with the line breaks put back that a page has lost, so that words and sentences end where they should. */
export function unglued(text: string): string {
  return text.replace(LOST_BREAK, '\n');
}

/** A quote from the unglued text as a literal part of the description: where it runs over a mended break, its longest piece. */
export function literal(quote: string, description: string): string | null {
  if (description.includes(quote)) return quote;
  const pieces = quote.split('\n').map((piece) => piece.trim());
  const longest = pieces.reduce((best, piece) => (piece.length > best.length ? piece : best), '');
  return longest !== '' && description.includes(longest) ? longest : null;
}
