/** The first place where the words stand in the page's text, across element borders, white space folded; null when nowhere. */
export function findOnPage(quote: string): Range | null {
  const wanted = fold(quote).trim();
  if (wanted === '') return null;
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (SILENT.has(node.parentElement?.localName ?? '')) continue;
    nodes.push(node as Text);
    offsets.push(text.length);
    text += fold((node as Text).data);
  }
  const hit = wordsIn(text, wanted);
  if (!hit) return null;
  const range = document.createRange();
  const start = placeOf(hit[0], nodes, offsets);
  const end = placeOf(hit[1] - 1, nodes, offsets);
  range.setStart(start.node, start.offset);
  range.setEnd(end.node, Math.min(end.offset + 1, end.node.data.length));
  return range;
}

/** Brings a place into view without taking the focus from the overlay. */
export function scrollToRange(range: Range): void {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: calm ? 'auto' : 'smooth' });
}

const SILENT = new Set(['script', 'style', 'noscript', 'template', 'textarea']);

/** Same length in and out, so that offsets in the folded text are offsets in the node. */
function fold(text: string): string {
  return text.replace(/[\s\u00a0]/g, ' ');
}

/** Where the words stand with any run of spaces between them; pages break lines where the posting's text has one space. */
function wordsIn(text: string, wanted: string): readonly [number, number] | null {
  const pattern = wanted
    .split(/ +/)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join(' *');
  const hit = new RegExp(pattern).exec(text);
  return hit ? [hit.index, hit.index + hit[0].length] : null;
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
