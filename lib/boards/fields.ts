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
  return [...scope.querySelectorAll(css)].slice(0, 300);
}

/** `css@attribute`; an `@` inside brackets or quotes belongs to the CSS. */
function parts(selector: string): { readonly css: string; readonly attribute: string | null } {
  const at = /@([\w-]+)$/.exec(selector);
  return at ? { css: selector.slice(0, at.index), attribute: at[1] ?? null } : { css: selector, attribute: null };
}
