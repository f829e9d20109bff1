import type { SectionKind } from './joblike.ts';
import type { Signs } from './signs.ts';

/** Elements of the largest part of a page that is walked whole; saved pages of boards have 150 to 1,900. */
const MAX_ELEMENTS = 3000;
/** Headings from which such a part is looked for. */
const MAX_ANCHORS = 40;
/** Least text of a part, in characters, and the elements before a heading that are walked where there is no such part. */
const MIN_TEXT = 250;
const BEFORE = 150;

/** Where the walk of a page begins. */
export interface Region {
  readonly root: Element;
  /** The first child to enter; null for the first of all. */
  readonly from: Element | null;
}

/**
 * The part of a page in which its posting can stand: all of it, or on a very large page the largest part of bounded
 * size around the headings of a posting's sections. Sizes are counted by the browser, so that what is left out costs
 * nothing.
 */
export function regionOf(body: Element, signs: Signs): Region {
  const sizes = new Map<Element, boolean>();
  const fits = (element: Element) => {
    const known = sizes.get(element) ?? isSmall(element);
    sizes.set(element, known);
    return known;
  };
  if (fits(body)) return { root: body, from: null };
  let best: Element | null = null;
  let most = 0;
  for (const anchor of anchorsOf(body, signs)) {
    if (best?.contains(anchor)) continue;
    let part = anchor;
    while (part !== body && part.parentElement && fits(part.parentElement)) part = part.parentElement;
    const kinds = kindsIn(part, signs);
    if (kinds <= most && best) continue;
    best = part;
    most = kinds;
  }
  if (!best) return { root: body, from: null };
  if ((best.textContent ?? '').length >= MIN_TEXT) return { root: best, from: null };
  return aroundOf(best, body);
}

/** Whether an element may be searched or walked whole; the browser counts, and only as far as it must. */
export function isSmall(element: Element): boolean {
  return element.getElementsByTagName('*').item(MAX_ELEMENTS) === null;
}

function anchorsOf(body: Element, { sections, apply }: Signs): readonly Element[] {
  const named = sections.slice(0, MAX_ANCHORS).map(([element]) => element);
  const first = body.getElementsByTagName('h1').item(0);
  return [...named, ...(apply ? [apply] : []), ...(first ? [first] : [])];
}

function kindsIn(part: Element, { sections }: Signs): number {
  const kinds = new Set<SectionKind>();
  for (const [element, kind] of sections) if (part.contains(element)) kinds.add(kind);
  return kinds.size;
}

/** On a page that is flat, all its elements beside each other, from some way before a heading. */
function aroundOf(part: Element, body: Element): Region {
  let from = part;
  for (let n = 0; n < BEFORE && from.previousElementSibling; n++) from = from.previousElementSibling;
  return { root: part.parentElement ?? body, from };
}
