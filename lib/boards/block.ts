import { isApplyLink } from './apply.ts';
import { opensElsewhere } from './elsewhere.ts';
import type { SectionKind } from './joblike.ts';
import { CHROME } from './noise.ts';
import type { Line, Outline, Weight } from './outline.ts';
import { sizeOf } from './shown.ts';
import { textOf } from './text.ts';

/** Share of the best element's running text that an element inside it must hold to stand for it. */
const SHARE = 0.93;
/** The same for a child that is a whole posting by its sections. */
const WHOLE = 0.5;
/** How much more text than an element with several kinds of sections, or one, a page has that is about something else. */
const OUTWEIGHED = 5;
const OUTWEIGHED_ONE = 10;
/** Least running text of a block, in characters. */
const MIN_GAIN = 200;

/** The element that holds the running text of a page and least besides; null when there is little of it. */
export function mainBlock(outline: Outline, body: Element): Element | null {
  let best: Element | null = null;
  let most = MIN_GAIN;
  for (const [element, { gain }] of outline.weights) {
    if (gain <= most && !(gain === most && best && element.contains(best))) continue;
    best = element;
    most = gain;
  }
  const block = best && narrowed(best, outline, body);
  return around(block, outline) ?? block;
}

/**
 * What surrounds a posting can weigh its text down until none is left, or until one section of it seems to be all. Then
 * the element around all sections stands for it.
 */
function around(block: Element | null, { lines }: Outline): Element | null {
  const sections = lines.filter((line) => line.section !== null && !line.noise);
  const has = (kind: SectionKind, inside: Element | null) =>
    sections.some((line) => line.section === kind && (inside === null || inside.contains(line.element)));
  const [first] = sections;
  if (!first || !has('asks', null)) return null;
  if (block && has('duties', block) === has('duties', null) && has('asks', block)) return null;
  let whole = first.element;
  while (whole.parentElement && !sections.every((line) => whole.contains(line.element))) whole = whole.parentElement;
  const text = lines.filter((line) => !line.noise && !line.heading && whole.contains(line.element));
  return text.reduce((sum, line) => sum + sizeOf(line.text), 0) >= MIN_GAIN ? whole : null;
}

/** Down to the child that holds nearly all of it; the sections of a posting must stay inside. */
function narrowed(block: Element, outline: Outline, body: Element): Element {
  const { weights, lines } = outline;
  const sections = lines.filter((line) => line.section !== null && !line.noise && block.contains(line.element));
  let here = block;
  for (;;) {
    const gain = weights.get(here)?.gain ?? 0;
    let inner: Element | null = null;
    for (let child = here.firstElementChild; child; child = child.nextElementSibling) {
      const own = weights.get(child)?.gain ?? 0;
      if (own > 0 && standsFor(child, own, gain, sections)) inner = child;
    }
    if (!inner || inner === body) return here;
    here = inner;
  }
}

/** Whether a child with its running text can stand for all of its parent's. */
function standsFor(child: Element, own: number, all: number, sections: readonly Line[]): boolean {
  // A text with duties, asks and an offer is a whole posting: what stands beside it is of the site.
  if (own >= all * WHOLE && isWhole(child, sections)) return true;
  // A section whose text is short (a list of three words) weighs little and still belongs to the posting.
  if (!sections.every((line) => child.contains(line.element))) return false;
  return own >= all * SHARE || (own >= MIN_GAIN && isAlone(child, own, all, sections));
}

/**
 * Of what holds every section: the page's main part by its own word, or far too little beside all the rest for that to
 * be the rest of the same posting.
 */
function isAlone(element: Element, gain: number, all: number, sections: readonly Line[]): boolean {
  if (sections.length === 0) return false;
  if (/^main$/i.test(element.getAttribute('role') ?? element.nodeName)) return true;
  return all > gain * (new Set(sections.map((line) => line.section)).size > 1 ? OUTWEIGHED : OUTWEIGHED_ONE);
}

/** All three kinds of sections, and no duties or asks outside. */
function isWhole(element: Element, sections: readonly Line[]): boolean {
  const inside = sections.filter((line) => element.contains(line.element));
  const outside = sections.filter((line) => !inside.includes(line));
  return new Set(inside.map((line) => line.section)).size === 3 && outside.every((line) => line.section === 'offer');
}

/** The text of a block without the parts of the page that stand in it, from its title on where that stands in it. */
export function textIn(block: Element, { weights, lines }: Outline, title: Element | null): string {
  const end = endOf(block, lines);
  let from = title && begins(block, lines, title) ? title : null;
  const skip = (element: Element) => {
    if (end.has(element) || isApplyLink(element)) return true;
    if (from && isBefore(element, from)) return true;
    // The text is walked in the order of the page: past the title nothing needs to be compared any more.
    if (from && !element.contains(from)) from = null;
    const weight = weights.get(element);
    return weight === undefined ? element.matches(CHROME) : isAround(weight);
  };
  return textOf(block, skip);
}

function isAround({ noise, gain, jobs, links, linked, length }: Weight): boolean {
  return noise || (gain < 0 && jobs > 0) || (gain <= 0 && links > 2 && linked > length * 0.5);
}

const PRECEDING = 2;

function isBefore(element: Element, other: Element): boolean {
  return (other.compareDocumentPosition(element) & PRECEDING) !== 0 && !element.contains(other);
}

/** Whether a title stands in a block and before all of its sections. */
function begins(block: Element, lines: readonly Line[], title: Element): boolean {
  if (!block.contains(title) || block === title) return false;
  return !lines.some(
    (line) => line.section !== null && !line.noise && block.contains(line.element) && isBefore(line.element, title),
  );
}

/** What follows a heading such as "Similar jobs": the elements from there on, as far up as they hold nothing before it. */
function endOf(block: Element, lines: readonly Line[]): ReadonlySet<Element> {
  const cut = new Set<Element>();
  const inside = lines.filter((line) => block.contains(line.element));
  for (const [index, line] of inside.entries()) {
    if (index === 0 || !line.heading || !opensElsewhere(line.text)) continue;
    const before = inside[index - 1]?.element;
    let part = line.element;
    while (part.parentElement && part.parentElement !== block && !(before && part.parentElement.contains(before))) {
      part = part.parentElement;
    }
    const later = inside.slice(index + 1).some((other) => other.section !== null && !part.contains(other.element));
    for (let next: Element | null = part; next; next = later ? null : next.nextElementSibling) cut.add(next);
  }
  return cut;
}
