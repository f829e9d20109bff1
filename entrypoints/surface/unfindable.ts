import { Fragment, h, options, type VNode } from 'preact';

/**
 * A closed shadow root hides nodes but not their words: in every browser a page may search for words with `window.find`,
 * and in Chromium stretch the selection over what it found and read it. Generated content is neither found nor selected,
 * and screen readers speak it; so every word of ours in a page stands in an attribute and is drawn from there.
 */
const ELEMENT = 'w-w';
export const UNFINDABLE_CSS = `${ELEMENT}::before { content: attr(data-w); }`;

/** The words as an element without text. */
export function unfindable(text: string): HTMLElement {
  const node = document.createElement(ELEMENT);
  node.dataset.w = text;
  return node;
}

/** Makes this bundle's Preact draw every text that way. */
export function drawUnfindable(): void {
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
  return h(ELEMENT, { 'data-w': String(child) } as object);
}
