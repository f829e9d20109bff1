import { type Styles, shadowHost } from './shadow-host.ts';

/**
 * A host inside a card that takes no place: absolutely positioned where it would have stood, then moved by a transform to
 * the card's upper corner, so it scrolls with the card and shifts nothing. It needs no guard: nothing in it listens.
 */
export function badgeHost(styles: Styles, node: HTMLElement, theme: string): HTMLElement {
  const { host, root } = shadowHost(styles);
  host.style.setProperty('position', 'absolute', 'important');
  host.style.setProperty('inset', 'auto', 'important');
  host.style.setProperty('z-index', '5', 'important');
  node.dataset.theme = theme;
  root.append(node);
  return host;
}
