/** Longest text beside the content that is looked at, in characters. */
const MAX_ASIDE = 3000;
/** Least length of a line that is running text by itself, and of one that ends as a sentence does. */
const LONG = 60;
const SENTENCE_LONG = 25;

/** Shortest text in characters of which to ask whether it breaks lines itself. */
const MIN_PLAIN = 400;

const BULLET = /^\s*(?:[-–•*·▪●◦‣✓✔➤►○]|\d{1,2}[.)])\s/;
const SENTENCE = /[.!?;:…。。！？]["”’)]?$/;
/** Scripts that write no blanks say in one character what others say in two. */
const DENSE = /[\u0e00-\u0e7f\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g;

export function denseIn(text: string): number {
  return text.match(DENSE)?.length ?? 0;
}

/** Plain text with empty lines of its own, as `white-space: pre-line` shows it; markup that is only wrapped has none. */
export function isPlain(text: string): boolean {
  return text.length > MIN_PLAIN && /\n[^\S\n]*\n[^\S\n]*\S/.test(text);
}

/** Length of a text in characters, those of dense scripts counted twice. */
export function sizeOf(text: string): number {
  return text.length + denseIn(text);
}

/** Sentences, items of lists, and lines that begin with a mark of their own. */
export function isRunning(text: string, item: boolean): boolean {
  if (item) return text.length > 8;
  const size = sizeOf(text);
  if (size >= LONG || (size >= SENTENCE_LONG && SENTENCE.test(text))) return true;
  return text.length > 12 && BULLET.test(text);
}

/** A control's words when they are few: the text of a large element would cost a walk of its own. */
export function shortLabel(element: Element): string {
  const deep = element.firstElementChild?.firstElementChild?.firstElementChild?.firstElementChild;
  const label = deep ? '' : (element.textContent ?? '');
  return label.length < 160 ? label.replace(/\s+/g, ' ').trim() : '';
}

/** Facts stand beside the text of some postings; lists of other postings are long. */
export function isShort(element: Element): boolean {
  return (element.textContent?.length ?? 0) < MAX_ASIDE;
}

/** Hidden by its own markup; style sheets are not asked, because that would make the browser work out the layout. */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const style = element.getAttribute('style');
  const isHidden =
    element.hasAttribute('hidden') ||
    element.getAttribute('aria-hidden') === 'true' ||
    (style !== null && /display:\s*none|visibility:\s*hidden/i.test(style));
  return isHidden && !isPanel(element);
}

/** A part that a tab or a fold shows: hidden for now, and still what the page is about. */
function isPanel(element: Element): boolean {
  return element.getAttribute('role') === 'tabpanel' || element.getAttribute('hidden') === 'until-found';
}

/** Some editors put a whole text into a heading. */
export function isHeading(element: Element, name: string): boolean {
  return /^H[1-6]$/.test(name) && element.querySelector('p,li') === null;
}
