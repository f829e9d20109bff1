/**
 * Keeps our element above everything of the page, in the browser's top layer. A modal dialog makes all outside itself
 * inert, also what lies above it, so while one is open our element stands at its end; no node of the page is changed.
 */
export class TopLayer {
  readonly #host: HTMLElement;
  readonly #observer = new MutationObserver((records) => this.#follow(records));
  readonly #onToggle = (event: Event) => {
    if (event.target !== this.#host && (event as ToggleEvent).newState === 'open') this.#raise();
  };

  constructor(host: HTMLElement) {
    this.#host = host;
    host.popover = 'manual';
  }

  /** Puts the element into the page and follows the page's dialogs and popovers from then on. */
  enter(): void {
    this.#observer.observe(document.documentElement, { subtree: true, childList: true, attributeFilter: ['open'] });
    document.addEventListener('toggle', this.#onToggle, { capture: true }); // of popovers; it does not bubble
    this.#moveTo(topmostModal() ?? document.documentElement);
  }

  leave(): void {
    this.#observer.disconnect();
    document.removeEventListener('toggle', this.#onToggle, { capture: true });
    this.#host.remove();
  }

  #follow(records: readonly MutationRecord[]): void {
    if (!this.#host.parentElement) return; // the page took it out by itself; to put it back would be a fight without end
    const opened = records.map(({ target }) => target).findLast(isOpenModal);
    const home = opened ?? (this.#stands() ? this.#host.parentElement! : (topmostModal() ?? document.documentElement));
    if (home !== this.#host.parentElement) this.#moveTo(home);
  }

  /** Whether it still stands where it can be reached: in an open dialog, or in the page while none is open. */
  #stands(): boolean {
    const parent = this.#host.parentElement;
    if (!parent?.isConnected) return false;
    return parent === document.documentElement ? topmostModal() === null : isOpenModal(parent);
  }

  #moveTo(home: Element): void {
    home.append(this.#host);
    this.#raise();
  }

  /** The layer has the order of entering it. */
  #raise(): void {
    if (this.#host.matches(':popover-open')) this.#host.hidePopover();
    this.#host.showPopover();
  }
}

function topmostModal(): Element | null {
  return [...document.querySelectorAll('dialog:modal')].at(-1) ?? null;
}

function isOpenModal(node: Node): node is Element {
  return node instanceof HTMLDialogElement && node.matches(':modal');
}
