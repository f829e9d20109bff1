import { isApplyLabel } from './apply.ts';
import type { Page } from './board.ts';
import { addressSpeaks } from './evidence.ts';
import { firstOf, firstOfTags } from './fields.ts';
import { type SectionKind, sectionKind } from './joblike.ts';
import { isSmall } from './region.ts';
import { isPlain } from './shown.ts';

/** Headings looked at on a page whose address speaks for a posting, and on any other. */
const MAX_HEADINGS = 600;
const MAX_HEADINGS_ANYWHERE = 300;
/** Headings of one level without a section of a posting that make a page of many things. */
const MANY = 60;
const MAX_CONTROLS = 1000;
/** Texts looked at for headings without markup; the length of such a heading, and of a plain text, in characters. */
const MAX_TEXTS = 800;
const MIN_HEADING = 4;
const MAX_HEADING = 60;
const MAX_PLAIN = 20_000;
/** `NodeFilter.SHOW_TEXT` */
const SHOW_TEXT = 4;
const HEADINGS: ReadonlySet<string> = /* @__PURE__ */ new Set('h1 h2 h3 h4 h5 h6 strong b dt th'.split(' '));

/** What on a page could belong to a posting, before anything of it is walked. */
export interface Signs {
  /** Headings of the sections of postings, in the order of the page. */
  readonly sections: readonly (readonly [Element, SectionKind])[];
  /** The first control by which one applies; looked for only where there are no sections. */
  readonly apply: Element | null;
}

/**
 * Most pages are ruled out before they are walked: an address that speaks for a posting needs a section of one or a way
 * to apply beside it; any other address needs duties and asks. Null where they are missing.
 */
export function signsOf(page: Page): Signs | null {
  const { document } = page;
  if (!addressSpeaks(page)) return signsAnywhere(document);
  const marked = sectionsOf(document);
  const sections = marked.length > 0 ? marked : sectionsInTexts(document);
  if (sections.length > 0) return { sections, apply: null };
  const apply = firstApply(document);
  return apply && { sections, apply };
}

/** The signs on a page whose address says nothing: duties and asks. */
export function signsAnywhere(document: Document): Signs | null {
  if (['h2', 'h3'].some((level) => isOfManyThings(document, level))) return null;
  const marked = sectionsAmong(firstOfTags(document, HEADINGS, MAX_HEADINGS_ANYWHERE));
  const sections = marked.length > 0 ? marked : sectionsInTexts(document);
  const has = (kind: SectionKind) => sections.some(([, one]) => one === kind);
  return has('duties') && has('asks') ? { sections, apply: null } : null;
}

/** A page of news or goods has dozens of headings of one level, and these are found without a walk. */
function isOfManyThings(document: Document, level: string): boolean {
  const headings = firstOf(document, level, MANY);
  return headings.length === MANY && sectionsAmong(headings).length === 0;
}

/**
 * Among the first headings of the page, else of its main part and around its title. On a very large page these two come
 * first, where they are not as large themselves.
 */
function sectionsOf(document: Document): readonly (readonly [Element, SectionKind])[] {
  const near = isSmall(document.body) ? [] : sectionsNear(document, isSmall);
  if (near.length > 0) return near;
  const first = firstOfTags(document, HEADINGS, MAX_HEADINGS);
  const sections = sectionsAmong(first);
  return sections.length > 0 || first.length < MAX_HEADINGS ? sections : sectionsNear(document, () => true);
}

function sectionsNear(document: Document, isWorthIt: (part: Element) => boolean): ReturnType<typeof sectionsAmong> {
  const around = document.querySelector('h1')?.parentElement;
  for (const part of [document.querySelector('main'), around, around?.parentElement]) {
    const inside = part && isWorthIt(part) ? sectionsAmong(firstOfTags(part, HEADINGS, MAX_HEADINGS_ANYWHERE)) : [];
    if (inside.length > 0) return inside;
  }
  return [];
}

function sectionsAmong(headings: readonly Element[]): readonly (readonly [Element, SectionKind])[] {
  return headings.flatMap((heading) => {
    const kind = heading.childElementCount < 3 ? sectionKind((heading.textContent ?? '').slice(0, 120)) : null;
    return kind ? [[heading, kind] as const] : [];
  });
}

/** Some editors and old pages set headings as plain lines; looked for in the first short texts of a page. */
function sectionsInTexts(document: Document): readonly (readonly [Element, SectionKind])[] {
  const found: (readonly [Element, SectionKind])[] = [];
  const walk = document.createTreeWalker(document.body, SHOW_TEXT);
  for (let budget = MAX_TEXTS; budget > 0; budget--) {
    const node = walk.nextNode() as Text | null;
    if (!node) break;
    const { parentElement: around } = node;
    const hasLines = around?.nodeName === 'PRE' || isPlain(node.data);
    if (!around || node.length < MIN_HEADING || (node.length > MAX_HEADING && !hasLines)) continue;
    const lines = hasLines ? node.data.slice(0, MAX_PLAIN).split('\n') : [node.data];
    for (const line of lines) {
      const kind = sectionKind(line.trim());
      if (kind) found.push([around, kind]);
    }
  }
  return found;
}

function firstApply(document: Document): Element | null {
  for (const tag of ['a', 'button', 'input']) {
    const found = firstOf(document, tag, MAX_CONTROLS).find((control) => {
      const label =
        control.getAttribute('value') ??
        (control.firstElementChild?.firstElementChild?.firstElementChild ? '' : control.textContent);
      return label !== null && label.length < 160 && isApplyLabel(label.trim());
    });
    if (found) return found;
  }
  return null;
}
