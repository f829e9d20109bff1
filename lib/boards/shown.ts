/** Longest text beside the content that is looked at, in characters. */
const MAX_ASIDE = 3000;
/** Least length of a line that is running text by itself, and of one that ends as a sentence does. */
const LONG = 60;
const SENTENCE_LONG = 25;

const BULLET = /^\s*(?:[-–•*·▪●◦‣✓✔➤►○]|\d{1,2}[.)])\s/;
const SENTENCE = /[.!?;:…。]["”’)]?$/;

/** Sentences, items of lists, and lines that begin with a mark of their own. */
export function isRunning(text: string, item: boolean): boolean {
  if (item) return text.length > 8;
  if (text.length >= LONG || (text.length >= SENTENCE_LONG && SENTENCE.test(text))) return true;
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
  if (element.hasAttribute('hidden') || element.getAttribute('aria-hidden') === 'true') return true;
  const style = element.getAttribute('style');
  return style !== null && /display:\s*none|visibility:\s*hidden/i.test(style);
}
