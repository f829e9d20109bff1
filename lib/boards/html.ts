import { BREAKS, SILENT } from './blocks.ts';
import { decodeEntities } from './entities.ts';
import { createSink, MAX_TEXT } from './sink.ts';

/** Longest markup looked at, in characters: descriptions carry at most some ten times their text in tags. */
const MAX_MARKUP = 1_000_000;
const TAG = /<(?:!--|(\/?)([a-z][a-z0-9:-]*)|[!?])/gi;
const LOOKS_LIKE_MARKUP = /<\/?(?:[a-z][a-z0-9]*)(?:\s[^<>]*)?\/?>/i;

/**
 * Plain text of a description that arrived as a string: HTML, HTML escaped once or twice, or plain text with line
 * feeds. A tokenizer of our own, because a string of the page must never become elements.
 */
export function textOfHtml(source: string): string {
  let markup = source.slice(0, MAX_MARKUP);
  // Boards escape the markup up to twice (Greenhouse once, We Work Remotely twice); three passes reach the tags.
  for (let pass = 0; pass < 3 && !LOOKS_LIKE_MARKUP.test(markup) && /&(?:lt|amp|#)/i.test(markup); pass++) {
    markup = decodeEntities(markup);
  }
  // Lists that a script has joined with commas (Welcome to the Jungle).
  return LOOKS_LIKE_MARKUP.test(markup)
    ? render(markup.replace(/(<\/li>),/gi, '$1'))
    : renderPlain(decodeEntities(markup));
}

/** One line of text: entities decoded up to twice, tags dropped, blanks collapsed. For titles, companies, places. */
export function lineOfHtml(source: string): string {
  return textOfHtml(decodeEntities(source.slice(0, 2000)))
    .replace(/\s+/g, ' ')
    .trim();
}

function renderPlain(text: string): string {
  const sink = createSink();
  sink.words(text.slice(0, MAX_TEXT * 2), true);
  return sink.text();
}

function render(markup: string): string {
  const sink = createSink();
  // Line feeds count only where no tag breaks lines: then the page shows them with `white-space: pre-line`.
  const keepLines = !/<(?:br|p|div|li|h\d|tr)\b/i.test(markup);
  let silent = '';
  let at = 0;
  while (at < markup.length && !sink.full()) {
    TAG.lastIndex = at;
    const tag = TAG.exec(markup);
    const upTo = tag ? tag.index : markup.length;
    if (silent === '' && upTo > at) sink.words(decodeTwice(markup.slice(at, upTo)), keepLines);
    if (!tag) break;
    at = endOfTag(markup, tag);
    const name = (tag[2] ?? '').toUpperCase();
    const closing = tag[1] === '/';
    if (silent !== '') {
      if (closing && name === silent) silent = '';
    } else if (!closing && SILENT.has(name) && !VOID.has(name)) {
      silent = markup.toLowerCase().includes(`</${name.toLowerCase()}`, at) ? name : '';
    } else {
      breakAt(sink, name, closing);
    }
  }
  return sink.text();
}

const VOID: ReadonlySet<string> = new Set(['INPUT', 'LINK', 'META', 'HEAD']);

function breakAt(sink: ReturnType<typeof createSink>, name: string, closing: boolean): void {
  if (name === 'BR') sink.line();
  else if (name === 'TD' || name === 'TH') sink.space();
  const lines = BREAKS.get(name);
  if (lines !== undefined) sink.breaks(lines);
  if (name === 'LI' && !closing) sink.bullet();
}

/** Words may still be escaped once more than their tags (`&amp;rsquo;`). */
function decodeTwice(words: string): string {
  return decodeEntities(decodeEntities(words));
}

/** The index after a tag or comment; quoted attribute values may hold `>`. */
function endOfTag(markup: string, tag: RegExpExecArray): number {
  if (tag[0] === '<!--') {
    const end = markup.indexOf('-->', tag.index + 4);
    return end < 0 ? markup.length : end + 3;
  }
  let quote = '';
  for (let i = tag.index + tag[0].length; i < markup.length; i++) {
    const c = markup[i];
    if (quote !== '') {
      if (c === quote) quote = '';
    } else if ((c === '"' || c === "'") && markup[i - 1] === '=') quote = c;
    else if (c === '>') return i + 1;
  }
  return markup.length;
}
