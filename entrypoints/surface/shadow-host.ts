import { UNFINDABLE_CSS } from './unfindable.ts';

/** Events that a page could fake; anything not made by the user's own hand stops at our root. */
const GUARDED = ['click', 'keydown', 'keyup', 'pointerdown', 'input', 'change'] as const;

/**
 * A host element without name, class or id, whose closed shadow root holds our style (no file that a page could probe).
 * The page's style sheets cannot reach it: every property of the host is reset inline.
 */
export function shadowHost(styles: Styles): { readonly host: HTMLElement; readonly root: ShadowRoot } {
  blank ??= blankHost();
  const host = blank.cloneNode() as HTMLElement;
  const root = host.attachShadow({ mode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed' });
  styles.applyTo(root);
  return { host, root };
}

let blank: HTMLElement | null = null;

function blankHost(): HTMLElement {
  const made = document.createElement('div');
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
    made.style.setProperty(name, value, 'important');
  return made;
}

/** Lets no event that the page made up reach what stands in the root. */
export function guard(root: ShadowRoot): void {
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
}

/** Style of ours, parsed once and shared by all the roots of a page. */
export class Styles {
  readonly #text: string;
  #sheet: CSSStyleSheet | null = null;

  constructor(texts: readonly string[]) {
    this.#text = [...texts, UNFINDABLE_CSS].join('\n');
  }

  applyTo(root: ShadowRoot): void {
    try {
      this.#sheet ??= this.#parsed();
      root.adoptedStyleSheets = [this.#sheet];
    } catch {
      // Scripts in a page may not share sheets in every browser: then each root has its own.
      const style = document.createElement('style');
      style.textContent = this.#text;
      root.append(style);
    }
  }

  #parsed(): CSSStyleSheet {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(this.#text);
    return sheet;
  }
}
