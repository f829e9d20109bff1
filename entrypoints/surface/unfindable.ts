import { Fragment, h, options, type VNode } from 'preact';

/**
 * A closed shadow root hides nodes but not their words: both browsers let a page ask by `window.find` whether a word stands
 * in it, and the selection then gives it the words. What was measured in both: `user-select: none` stops neither, `inert`
 * stops both but takes the overlay from keyboard and screen reader, a frame is still searched in Firefox. Generated content
 * is neither found nor selected, and stands in the accessibility tree as the same text in the same place (held by
 * `test/e2e/trust/words.e2e.ts`). So every word of ours in a page stands in an attribute and is drawn from there.
 */
const ELEMENT = 'w-w';
export const UNFINDABLE_CSS = `${ELEMENT}::before { content: attr(data-w) }`;

/** End-to-end builds open the root so that tests can read it; there the words stay text as well. */
const READABLE = import.meta.env.MODE === 'e2e';

/** The words as an element without text. */
export function unfindable(text: string): Node {
  if (READABLE) return document.createTextNode(text);
  const node = document.createElement(ELEMENT);
  node.dataset.w = text;
  return node;
}

/** Makes this bundle's Preact draw every text that way. */
export function drawUnfindable(): void {
  if (READABLE) return;
  const before = options.vnode;
  options.vnode = (vnode: VNode) => {
    before?.(vnode);
    if (typeof vnode.type !== 'string' && vnode.type !== Fragment) return;
    const props = vnode.props as { children?: unknown };
    if (props.children !== undefined) props.children = withoutText(props.children);
  };
}

function withoutText(child: unknown): unknown {
  if (Array.isArray(child)) return child.map(withoutText);
  if (typeof child !== 'string' && typeof child !== 'number') return child;
  return String(child).trim() === '' ? child : h(ELEMENT, { 'data-w': String(child) } as object);
}
