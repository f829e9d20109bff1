import { UNFINDABLE_CSS } from './unfindable.ts';

/** Events that a page could fake; anything not made by the user's own hand stops at our root. */
const GUARDED = ['click', 'keydown', 'keyup', 'pointerdown', 'input', 'change'] as const;

/**
 * A host element without name, class or id, whose closed shadow root holds our style as text (no file that a page could
 * probe). The page's style sheets cannot reach it: every property of the host is reset inline.
 */
export function shadowHost(styles: readonly string[]): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  const host = document.createElement('div');
  for (const [name, value] of [
    ['all', 'initial'],
    ['direction', 'ltr'], // `all` leaves it, and every language of ours runs from left to right
    ['position', 'fixed'],
    ['inset', '0 auto auto 0'],
    ['z-index', '2147483647'],
    ['display', 'block'],
    ['width', '0'],
    ['height', '0'],
  ] as const)
    host.style.setProperty(name, value, 'important');
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  const style = document.createElement('style');
  style.textContent = [...styles, UNFINDABLE_CSS].join('\n');
  root.append(style);
  for (const type of GUARDED)
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true },
    );
  return { host, root };
}
