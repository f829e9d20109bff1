import { BREAKS, SILENT } from './blocks.ts';
import { isHidden, isPlain } from './shown.ts';
import { createSink, type Sink } from './sink.ts';

/** Most nodes visited for one text: bounds the work on pages made to be slow. */
const MAX_NODES = 30_000;
const ELEMENT = 1;
const TEXT = 3;

/** Plain text of an element with its line breaks and bullets. Reads structure only, never layout; changes nothing. */
export function textOf(root: Element, skip: (element: Element) => boolean = () => false, bullets = true): string {
  const sink = createSink(bullets);
  const keepLines = breaksItsOwnLines(root);
  let budget = MAX_NODES;
  let node: Node = root;
  let descend = enter(sink, root, false, skip, true);
  while (budget-- > 0 && !sink.full()) {
    if (descend && node.firstChild) {
      node = node.firstChild;
    } else {
      while (node !== root && !node.nextSibling) {
        leave(sink, node);
        if (!node.parentNode || budget-- <= 0) return sink.text();
        node = node.parentNode;
      }
      if (node === root || !node.nextSibling) break;
      leave(sink, node);
      node = node.nextSibling;
    }
    descend = enter(sink, node, keepLines, skip, false);
  }
  return sink.text();
}

/** One line of an element's text, at most `max` characters. */
export function lineOf(element: Element, max = 300): string {
  // A button is silent in a text, but some boards make one of a title or an employer.
  const text = textOf(element, () => false, false) || (element.querySelector('button')?.textContent ?? '');
  return text.replace(/\s+/g, ' ').trim().slice(0, max);
}

function enter(sink: Sink, node: Node, keepLines: boolean, skip: (e: Element) => boolean, isRoot: boolean): boolean {
  if (node.nodeType === TEXT) {
    const words = node.nodeValue ?? '';
    sink.words(words, keepLines || isPlain(words));
    return false;
  }
  if (node.nodeType !== ELEMENT) return false;
  const element = node as Element;
  const name = tagName(element);
  if (!isRoot && (SILENT.has(name) || isHidden(element) || skip(element))) return false;
  if (name === 'BR') sink.line();
  else if (name === 'TD' || name === 'TH') sink.space();
  const lines = BREAKS.get(name);
  if (lines !== undefined) sink.breaks(lines);
  if (name === 'LI' && !isRoot) sink.bullet();
  return true;
}

function leave(sink: Sink, node: Node): void {
  if (node.nodeType !== ELEMENT) return;
  const lines = BREAKS.get(tagName(node as Element));
  if (lines !== undefined) sink.breaks(lines);
}

/** Upper case also in XHTML, where tag names keep their case. */
function tagName(element: Element): string {
  return String(element.nodeName).toUpperCase();
}

/** Text with line feeds and no element that breaks lines is shown with `white-space: pre-line`. */
function breaksItsOwnLines(root: Element): boolean {
  if (String(root.nodeName).toUpperCase() === 'PRE') return true;
  if (root.querySelector('br,p,div,li,h1,h2,h3,h4,h5,h6,tr,section')) return false;
  return /\S[^\S\n]*\n[^\S\n]*\S[^\n]*\n/.test((root.textContent ?? '').slice(0, 5000));
}
