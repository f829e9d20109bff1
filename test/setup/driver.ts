/** The few verbs that the demo and the end-to-end tests need, the same in both browsers. */
export interface Driver {
  readonly name: 'chromium' | 'firefox';
  open(url: string): Promise<DrivenPage>;
  openExtension(path: string): Promise<DrivenPage>;
  /** Answers requests for a host with pages of our own; everything else fails as without a network. */
  serve(pattern: string, answer: (url: URL) => string | null): Promise<void>;
  /** Resolves when the user closes the browser. */
  closed(): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenPage {
  click(selector: string): Promise<void>;
  /** A real click at a point of the window, in CSS pixels. */
  clickAt(x: number, y: number): Promise<void>;
  fill(selector: string, text: string): Promise<void>;
  press(key: string): Promise<void>;
  /** Pastes the clipboard where the cursor is. */
  paste(): Promise<void>;
  setFile(selector: string, path: string): Promise<void>;
  waitFor(selector: string): Promise<void>;
  text(selector: string): Promise<string>;
  evaluate<T>(code: string): Promise<T>;
  pause(ms: number): Promise<void>;
  screenshot(path: string): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  /** What the overlay shows; null when none appears in time. */
  overlayText(patienceMs?: number): Promise<string | null>;
  close(): Promise<void>;
}

export interface DriverOptions {
  readonly executablePath: string;
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headed?: boolean;
  /** Origins that the user allowed before. */
  readonly granted?: readonly string[];
  /** Origins that a click on the real button gets without the prompt, which headless browsers cannot answer. */
  readonly offered?: readonly string[];
  /** More switches for Chromium. */
  readonly args?: readonly string[];
  readonly colorScheme?: 'light' | 'dark';
  /** Address of a proxy that everything on the network goes through, loopback too. */
  readonly proxy?: { readonly host: string; readonly port: number };
  /** Firefox: a profile folder that stays when the browser ends, and the extension's address in it. */
  readonly profile?: string;
  readonly uuid?: string;
  readonly viewport?: { readonly width: number; readonly height: number };
}

/** Runs in the page: the words of an open or given shadow root; `null` while it is not there or still reading. */
export const READ_REGION = `function (root) {
  const region = root.querySelector('.rung.overlay');
  if (!region || region.querySelector('.bar-main:disabled')) return null;
  const parts = '.bar-main > :not(svg):not(.hidden-text), .body h3, .requirement > button, .note, .plan-step';
  const drawn = (node) => [...node.querySelectorAll('[data-w]')].map((word) => word.dataset.w).join('');
  return [...region.querySelectorAll(parts)].map((node) => (drawn(node) || node.innerText).replace(/\\s+/g, ' ').trim()).filter(Boolean).join('\\n');
}`;

/** Patience for anything that must come, in milliseconds: a bound on hanging, not a measure of speed. */
export const PATIENCE_MS = 60_000;

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
