import { failed, type Outcome, ok } from '../../model/outcome.ts';
import type { Baked } from './png.ts';
import { MAX_IMAGE } from './png.ts';
import { parseXml, type XmlElement } from './xml.ts';

const NAMESPACES = new Map([
  ['https://purl.imsglobal.org/ob/v3p0', { element: 'credential', keyword: 'openbadgecredential' }],
  ['http://openbadges.org', { element: 'assertion', keyword: 'openbadges' }],
]);

export function isSvg(text: string): boolean {
  return (
    /^\s*(?:<\?xml|<!--|<!DOCTYPE|<svg)/i.test(text.slice(0, 300)) &&
    /<(?:[\w-]{1,30}:)?svg[\s>]/i.test(text.slice(0, 20_000))
  );
}

/**
 * The badge baked into an SVG, read by the small XML scanner: no DOM, so nothing in the image runs or loads.
 * Entity declarations are refused, for they can grow without bound.
 */
export function unbakeSvg(text: string): Outcome<Baked> {
  if (text.length > MAX_IMAGE) return failed('credentials.tooBig', { limit: '5 MB' });
  const root = parseXml(text);
  if (!root.ok) return root;
  const found: { text: string; keyword: string }[] = [];
  collect(root.value, found);
  const first = found[0];
  if (first === undefined) return failed('credentials.svg.noBadge');
  if (first.text.trim() === '') return failed('credentials.svg.empty');
  return ok({ ...first, warnings: found.length > 1 ? ['credentials.warning.severalBadges'] : [] });
}

/** A breadth-first walk: the scanner bounds the depth, so the queue is bounded by the element count. */
function collect(root: XmlElement, found: { text: string; keyword: string }[]): void {
  const queue: XmlElement[] = [root];
  for (let element = queue.shift(); element !== undefined; element = queue.shift()) {
    const rule = NAMESPACES.get(element.namespace);
    const verify = element.attributes.get('verify') ?? '';
    if (rule !== undefined && rule.element === element.name) {
      const body = element.text.trim();
      found.push({ text: body === '' ? verify.trim() : body, keyword: rule.keyword });
    }
    queue.push(...element.children);
  }
}
