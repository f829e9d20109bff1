import { failed, type Outcome, ok } from '../../model/outcome.ts';

/** One element with its resolved namespace; text is the element's own character data in order. */
export interface XmlElement {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

interface Open {
  name: string;
  namespace: string;
  attributes: ReadonlyMap<string, string>;
  children: XmlElement[];
  text: string;
  tag: string;
  prefixes: ReadonlyMap<string, string>;
}

const MAX_DEPTH = 100;
const MAX_ELEMENTS = 50_000;
const ENTITIES = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);
const ATTRIBUTE = /([^\s=/"'<>]{1,200})\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Reading {
  readonly stack: Open[];
  root: XmlElement | null;
  count: number;
}

/**
 * Reads XML in one pass without a DOM: elements, attributes, text, CDATA and the five standard entities.
 * A document type declaration is skipped, but one that declares entities is refused.
 */
export function parseXml(source: string): Outcome<XmlElement> {
  const reading: Reading = { stack: [], root: null, count: 0 };
  for (let at = 0; at < source.length; ) {
    const open = source.indexOf('<', at);
    const top = reading.stack.at(-1);
    if (top) top.text += decoded(source.slice(at, open < 0 ? source.length : open));
    if (open < 0) break;
    const next =
      source.startsWith('<!', open) || source.startsWith('<?', open)
        ? afterMark(source, open, top)
        : afterTag(source, open, reading);
    if (typeof next === 'string')
      return next === 'credentials.tooDeep' ? failed(next, { limit: MAX_DEPTH }) : failed(next);
    at = next;
  }
  return reading.root !== null && reading.stack.length === 0 ? ok(reading.root) : failed('credentials.xml.cut');
}

/** Passes a comment, CDATA, an instruction or a document type. Gives the position after it, or a message key. */
function afterMark(source: string, open: number, top: Open | undefined): number | string {
  if (source.startsWith('<!--', open)) return after(source, '-->', open);
  if (source.startsWith('<?', open)) return after(source, '?>', open);
  if (!source.startsWith('<![CDATA[', open)) return doctypeEnd(source, open) ?? 'credentials.xml.entities';
  const end = source.indexOf(']]>', open);
  if (end < 0) return 'credentials.xml.cut';
  if (top) top.text += source.slice(open + 9, end);
  return end + 3;
}

/** Opens or closes an element. Gives the position after the tag, or a message key. */
function afterTag(source: string, open: number, reading: Reading): number | string {
  const end = tagEnd(source, open);
  if (end < 0) return 'credentials.xml.cut';
  const tag = source.slice(open + 1, end);
  if (tag.startsWith('/')) {
    const closed = reading.stack.pop();
    if (closed === undefined || closed.tag !== tag.slice(1).trim()) return 'credentials.xml.cut';
    close(closed, reading);
    return end + 1;
  }
  if (reading.root !== null) return 'credentials.xml.cut';
  if (++reading.count > MAX_ELEMENTS || reading.stack.length >= MAX_DEPTH) return 'credentials.tooDeep';
  const element = opened(tag, reading.stack.at(-1)?.prefixes ?? new Map());
  if (tag.endsWith('/')) close(element, reading);
  else reading.stack.push(element);
  return end + 1;
}

/** Hands a finished element to its parent, or makes it the root. */
function close({ name, namespace, attributes, children, text }: Open, reading: Reading): void {
  const done = { name, namespace, attributes, children, text };
  const parent = reading.stack.at(-1);
  if (parent) parent.children.push(done);
  else reading.root = done;
}

function opened(tag: string, inherited: ReadonlyMap<string, string>): Open {
  const name = /^[^\s/]{1,200}/.exec(tag)?.[0] ?? '';
  const attributes = new Map<string, string>();
  const prefixes = new Map(inherited);
  for (const match of tag.slice(name.length).matchAll(ATTRIBUTE)) {
    const key = match[1] ?? '';
    const value = decoded(match[2] ?? match[3] ?? '');
    if (key === 'xmlns') prefixes.set('', value);
    else if (key.startsWith('xmlns:')) prefixes.set(key.slice(6), value);
    else attributes.set(key, value);
  }
  const colon = name.indexOf(':');
  const namespace = prefixes.get(colon < 0 ? '' : name.slice(0, colon)) ?? '';
  return { name: name.slice(colon + 1), namespace, attributes, children: [], text: '', tag: name, prefixes };
}

/** The end of a tag outside quoted attribute values, or -1. */
function tagEnd(source: string, from: number): number {
  let quote = 0;
  for (let at = from + 1; at < source.length; at++) {
    const code = source.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === 34 || code === 39) quote = code;
    else if (code === 62) return at;
  }
  return -1;
}

/** The position after a document type declaration; null when it declares entities or never ends. */
function doctypeEnd(source: string, from: number): number | null {
  const end = source.indexOf('>', from);
  const subset = source.indexOf('[', from);
  if (end < 0 || (subset >= 0 && subset < end)) return null;
  return end + 1;
}

function after(source: string, mark: string, from: number): number {
  const end = source.indexOf(mark, from);
  return end < 0 ? source.length : end + mark.length;
}

function decoded(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return ENTITIES.get(name) ?? whole;
    const code = name[1] === 'x' || name[1] === 'X' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** First child element with this local name. */
export function child(element: XmlElement | null, ...path: readonly string[]): XmlElement | null {
  return path.reduce<XmlElement | null>(
    (inner, name) => inner?.children.find((one) => one.name === name) ?? null,
    element,
  );
}

/** Child elements with this local name. */
export function childrenOf(element: XmlElement | null, name: string): readonly XmlElement[] {
  return element?.children.filter((one) => one.name === name) ?? [];
}

/** Text at a path, with the text of an element's descendants joined. */
export function textAt(element: XmlElement | null, ...path: readonly string[]): string {
  const found = child(element, ...path);
  return found === null ? '' : [found.text, ...found.children.map((inner) => textAt(inner))].join(' ').trim();
}
