import { isApplyLink } from './apply.ts';
import type { Selectors } from './board.ts';
import { lineOf, textOf } from './text.ts';

/** Where a selector may look: a document or one of its elements. */
export type Scope = Document | Element;

/** The line that the first selector with words gives; null when none does. */
export function lineAt(scope: Scope, selectors: Selectors | undefined, cut?: RegExp): string | null {
  for (const line of linesAt(scope, selectors, cut)) return line;
  return null;
}

/** The lines of all elements of the first selector with words, without repeats. */
export function linesAt(scope: Scope, selectors: Selectors | undefined, cut?: RegExp): readonly string[] {
  for (const selector of selectors ?? []) {
    const { css, attribute } = parts(selector);
    const lines = elements(scope, css)
      .slice(0, 40)
      .map((element) => (attribute ? (element.getAttribute(attribute) ?? '').trim().slice(0, 2000) : lineOf(element)))
      .map((line) => (cut ? line.replace(cut, '').trim() : line))
      .filter(Boolean);
    if (lines.length > 0) return [...new Set(lines)];
  }
  return [];
}

/** The text of all elements of the first selector with words, one below the other; nested matches once. */
export function blocksAt(scope: Scope, selectors: Selectors, skip?: string): string {
  for (const selector of selectors) {
    const found = elements(scope, selector);
    const outer = found.filter((element) => !found.some((other) => other !== element && other.contains(element)));
    const blocks = outer
      .slice(0, 30)
      .map((element) => textOf(element, (inner) => isApplyLink(inner) || (skip !== undefined && inner.matches(skip))));
    const whole = blocks.filter(Boolean).join('\n\n');
    if (whole !== '') return whole;
  }
  return '';
}

function elements(scope: Scope, css: string): readonly Element[] {
  if (css === '') return 'nodeName' in scope && scope.nodeType === 1 ? [scope as Element] : [];
  // The title of the page, wherever a layout is searched.
  return firstOf(css === 'title' ? (scope.ownerDocument ?? scope) : scope, css, 300);
}

/** At most `most` elements; a page made to be slow has a hundred thousand. */
export function firstOf(scope: Scope, css: string, most: number): readonly Element[] {
  // A live collection is filled only as far as it is read.
  const found = /^[a-z]\w*$/.test(css) ? scope.getElementsByTagName(css) : scope.querySelectorAll(css);
  const first: Element[] = [];
  for (let i = 0; i < most; i++) {
    const element = found.item(i); // its length would walk the whole page
    if (!element) break;
    first.push(element);
  }
  return first;
}

/** Most elements looked at for some of their tags; a page of two megabytes has some 45,000. */
const MAX_LOOKED = 60_000;

/** The first elements of several tags, in the order of the page, without asking for the rest as a list of selectors does. */
export function firstOfTags(scope: Scope, tags: ReadonlySet<string>, most: number): readonly Element[] {
  const all = scope.getElementsByTagName('*');
  const first: Element[] = [];
  for (let i = 0; i < MAX_LOOKED && first.length < most; i++) {
    const element = all.item(i);
    if (!element) break;
    if (tags.has(element.localName)) first.push(element);
  }
  return first;
}

/**
 * Whether any part of a selector list matches. Each part is asked for alone: browsers answer one simple selector from
 * an index, but a list of them by walking the whole page (0.1 against 1 to 3 ms on 45,000 elements).
 */
export function isThere(scope: Scope, css: string): boolean {
  const parts = css.includes('(') ? [css] : css.split(',');
  return parts.some((part) => scope.querySelector(part) !== null);
}

/** Elements of several tags or selectors, not in the order of the page; fast for the same reason. */
export function eachOf(scope: Scope, list: string, most: number): readonly Element[] {
  return list.split(',').flatMap((css) => firstOf(scope, css, most));
}

/** `css@attribute`; an `@` inside brackets or quotes belongs to the CSS. */
function parts(selector: string): { readonly css: string; readonly attribute: string | null } {
  const at = /@([\w-]+)$/.exec(selector);
  return at ? { css: selector.slice(0, at.index), attribute: at[1] ?? null } : { css: selector, attribute: null };
}
