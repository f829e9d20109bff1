/** The name of our highlight in the document's registry; its style is given by a constructed sheet while it is shown. */
const NAME = 'rung-quote';
let sheet: CSSStyleSheet | null = null;

type Highlights = { set(name: string, highlight: unknown): void; delete(name: string): void };

/**
 * Scrolls to the words on the page and highlights them by the CSS Custom Highlight API, without touching a node.
 * Returns false when they are not on the page as it is now.
 */
export function findOnPage(quote: string): boolean {
  const range = rangeOf(quote);
  if (!range) return false;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
  const registry = (CSS as unknown as { highlights?: Highlights }).highlights;
  const Highlight = (globalThis as { Highlight?: new (range: Range) => unknown }).Highlight;
  if (registry && Highlight) {
    styleHighlight();
    registry.set(NAME, new Highlight(range));
  }
  return true;
}

export function forgetFound(): void {
  (CSS as unknown as { highlights?: Highlights }).highlights?.delete(NAME);
  if (sheet) document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  sheet = null;
}

function styleHighlight(): void {
  if (sheet) return;
  try {
    const made = new CSSStyleSheet();
    made.replaceSync(`::highlight(${NAME}) { background-color: #ffe08a; color: #1d211f; }`);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, made];
    sheet = made;
  } catch {
    // Firefox refuses sheets made in a content script; the scroll alone still shows the place.
    sheet = null;
  }
}

/** The first place where the words stand in the page's text, across element borders, white space folded. */
function rangeOf(quote: string): Range | null {
  const wanted = fold(quote);
  if (wanted === '') return null;
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement?.localName;
    if (parent === 'script' || parent === 'style' || parent === 'noscript') continue;
    nodes.push(node as Text);
    offsets.push(text.length);
    text += fold((node as Text).data, true);
  }
  const at = text.indexOf(wanted);
  if (at < 0) return null;
  const range = document.createRange();
  const start = placeOf(at, nodes, offsets);
  const end = placeOf(at + wanted.length - 1, nodes, offsets);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length));
  return range;
}

/** Same length in, same length out (when `keep`), so that offsets in the folded text are offsets in the node. */
function fold(text: string, keep = false): string {
  const same = text.replace(/[\s\u00a0]/g, ' ');
  return keep ? same : same.trim();
}

function placeOf(
  at: number,
  nodes: readonly Text[],
  offsets: readonly number[],
): { readonly node: Text; readonly offset: number } {
  let low = 0;
  let high = offsets.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (offsets[middle]! <= at) low = middle;
    else high = middle - 1;
  }
  return { node: nodes[low]!, offset: at - offsets[low]! };
}
